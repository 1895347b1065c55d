const pairs = (text: string): [query: string, id: string][] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', id = ''] = line.split('->').map((part) => part.trim())
      return [query, id]
    })

/** What lifters say or type and the exercise they mean, by what stands between the two. */
export const nameQueries: Readonly<Record<string, [query: string, id: string][]>> = {
  'names and aliases': pairs(`
    bench -> bench-press
    bench press -> bench-press
    Bench Presses -> bench-press
    flat bench -> bench-press
    squat -> back-squat
    SQUATS -> back-squat
    bb squat -> back-squat
    front squats -> front-squat
    deadlift -> deadlift
    dead lifts -> deadlift
    sumo -> sumo-deadlift
    rdl -> romanian-deadlift
    RDLs -> romanian-deadlift
    ohp -> overhead-press
    military press -> overhead-press
    cgbp -> close-grip-bench-press
    close grip bench -> close-grip-bench-press
    bss -> bulgarian-split-squat
    pull ups -> pull-up
    pullups -> pull-up
    pull-up -> pull-up
    chin ups -> chin-up
    push ups -> push-up
    press ups -> push-up
    dips -> dip
    lunges -> lunge
    walking lunges -> walking-lunge
    hip thrusts -> hip-thrust
    leg press -> leg-press
    leg curls -> lying-leg-curl
    leg extensions -> leg-extension
    calf raises -> standing-calf-raise
    lat pulldowns -> lat-pulldown
    lat pull down -> lat-pulldown
    cable rows -> seated-cable-row
    t-bar rows -> t-bar-row
    face pulls -> face-pull
    db rows -> dumbbell-row
    one arm dumbbell rows -> dumbbell-row
    pendlay rows -> pendlay-row
    hammer curls -> hammer-curl
    bicep curls -> dumbbell-curl
    preacher curls -> preacher-curl
    skullcrushers -> skull-crusher
    tricep pushdowns -> triceps-pushdown
    lateral raises -> lateral-raise
    side raises -> lateral-raise
    dumbbell flyes -> dumbbell-fly
    pec deck -> pec-deck
    farmer's walk -> farmers-carry
    planks -> plank
    goblet squats -> goblet-squat
    hack squats -> hack-squat
    good mornings -> good-morning
    kettlebell swings -> kettlebell-swing
    kb swings -> kettlebell-swing
    power cleans -> power-clean
    arnold press -> arnold-press
    glute bridges -> glute-bridge
    running -> run
  `),
  'another order, more or fewer words': pairs(`
    barbell bench press -> bench-press
    bench press barbell -> bench-press
    press bench -> bench-press
    the bench press -> bench-press
    a bench press -> bench-press
    regular bench press -> bench-press
    bench pressing -> bench-press
    flat barbell bench -> bench-press
    barbell deadlifts -> deadlift
    regular deadlift -> deadlift
    deadlift sumo -> sumo-deadlift
    barbell sumo deadlift -> sumo-deadlift
    barbell rdls -> romanian-deadlift
    deadlift romanian -> romanian-deadlift
    romanian deadlifts with dumbbells -> dumbbell-romanian-deadlift
    db rdls -> dumbbell-romanian-deadlift
    dumbbell incline press -> incline-dumbbell-press
    incline press with dumbbells -> incline-dumbbell-press
    bench press with dumbbells -> dumbbell-bench-press
    bench press incline -> incline-bench-press
    pull up wide grip -> wide-grip-pull-up
    pulldown lat -> lat-pulldown
    lat pulldown close grip -> close-grip-lat-pulldown
    row barbell -> barbell-row
    row t bar -> t-bar-row
    raises lateral -> lateral-raise
    lateral raises cable -> cable-lateral-raise
    cable raise lateral -> cable-lateral-raise
    curl hammer -> hammer-curl
    curls preacher -> preacher-curl
    squat goblet -> goblet-squat
    kb goblet squat -> goblet-squat
    squat front -> front-squat
    split squat bulgarian -> bulgarian-split-squat
    bulgarian split squats with dumbbells -> bulgarian-split-squat
    thrust hip -> hip-thrust
    hip thrusts barbell -> hip-thrust
    press shoulder dumbbell -> dumbbell-shoulder-press
    press shoulder machine -> machine-shoulder-press
    incline press machine -> machine-incline-press
    chest press on the machine -> machine-chest-press
    curl leg seated -> seated-leg-curl
    calf raise seated -> seated-calf-raise
    pushdown triceps -> triceps-pushdown
    triceps pushdown cable -> triceps-pushdown
    pushdown rope -> rope-pushdown
    fly dumbbell incline -> incline-dumbbell-fly
    swing kettlebell -> kettlebell-swing
    squat smith -> smith-machine-squat
    barbell rows underhand -> yates-row
    overhead press standing barbell -> overhead-press
    machine hack squat -> hack-squat
    cable face pulls -> face-pull
  `),
  'words around a name': pairs(`
    those cable fly things -> cable-fly
    bench press at the gym -> bench-press
    rope push downs for tris -> rope-pushdown
    tricep push-downs with the straight bar -> triceps-pushdown
    straight arm pushdown lats -> straight-arm-pulldown
    butterfly machine chest -> pec-deck
    face pulls for rear delts -> face-pull
    cable rows sitting down -> seated-cable-row
    sa lat pulldown -> single-arm-lat-pulldown
    low to high cable crossovers -> low-to-high-cable-fly
    high to low cable cross over -> high-to-low-cable-fly
    bench press narrow grip -> close-grip-bench-press
    press overhead -> overhead-press
    pulldowns on the lat machine -> lat-pulldown
    safety squat bar squats -> safety-bar-squat
    OHS -> overhead-squat
    closegrip bench barbell -> close-grip-bench-press
  `),
  'slips of the fingers': pairs(`
    bemch press -> bench-press
    bench pres -> bench-press
    benhc press -> bench-press
    benchpress -> bench-press
    incline bnech press -> incline-bench-press
    inclin dumbell press -> incline-dumbbell-press
    deadlfit -> deadlift
    deadlit -> deadlift
    dedlift -> deadlift
    romainian deadlift -> romanian-deadlift
    romaniandeadlift -> romanian-deadlift
    sqaut -> back-squat
    squatt -> back-squat
    front sqat -> front-squat
    gobelt squat -> goblet-squat
    bulgarian split sqats -> bulgarian-split-squat
    bulgarain split squat -> bulgarian-split-squat
    overhed press -> overhead-press
    militray press -> overhead-press
    shouldr press -> overhead-press
    lat pulldwon -> lat-pulldown
    lat puldown -> lat-pulldown
    latpuldown -> lat-pulldown
    seated cabel row -> seated-cable-row
    barbel row -> barbell-row
    pendaly row -> pendlay-row
    hamer curl -> hammer-curl
    preecher curl -> preacher-curl
    skul crusher -> skull-crusher
    tricep pushdwon -> triceps-pushdown
    laterl raise -> lateral-raise
    latteral raises -> lateral-raise
    leg extention -> leg-extension
    leg exstension -> leg-extension
    leg pres -> leg-press
    legpess -> leg-press
    lying leg crul -> lying-leg-curl
    standing claf raise -> standing-calf-raise
    hip thurst -> hip-thrust
    smith machne squat -> smith-machine-squat
    kettelbell swing -> kettlebell-swing
    dumbell row -> dumbbell-row
    arnlod press -> arnold-press
    farmers cary -> farmers-carry
    power claen -> power-clean
    gluet bridge -> glute-bridge
    walkign lunges -> walking-lunge
    pul up -> pull-up
    chinup -> chin-up
    good mornign -> good-morning
    hakc squat -> hack-squat
  `),
  mishearings: pairs(`
    dead left -> deadlift
    squad -> back-squat
    front squad -> front-squat
    lap pull down -> lat-pulldown
    lab pulldown -> lat-pulldown
    skull crushes -> skull-crusher
    skull crashers -> skull-crusher
    tea bar row -> t-bar-row
    tea bar rows -> t-bar-row
    hammer girls -> hammer-curl
    preacher girls -> preacher-curl
    barbell rose -> barbell-row
    pendlay rose -> pendlay-row
    bench breast -> bench-press
    bench priest -> bench-press
    bend press -> bench-press
    overhead dress -> overhead-press
    over head dress -> overhead-press
    military dress -> overhead-press
    leg dress -> leg-press
    romanian dead left -> romanian-deadlift
    sumo dead left -> sumo-deadlift
    goblin squat -> goblet-squat
    goblet squad -> goblet-squat
    hack squad -> hack-squat
    face pool -> face-pull
    calf race -> standing-calf-raise
    literal raise -> lateral-raise
    hip trust -> hip-thrust
    walking lounges -> walking-lunge
    chess press machine -> machine-chest-press
    bulgarian split squad -> bulgarian-split-squat
    kettle bell swing -> kettlebell-swing
    kettlebell swinks -> kettlebell-swing
    clothes grip bench -> close-grip-bench-press
    pool ups -> pull-up
    dead live -> deadlift
    in client bench press -> incline-bench-press
  `),
}

/** One word or two that are part of many names: to be asked about. */
export const ambiguousQueries: readonly string[] =
  'press|row|rows|curl|curls|raise|raises|extension|extensions|fly|flies|flyes|carry|bridge|pull|push|overhead|dumbbell extension|cable extension|barbell press|single arm press|rear delts|rotator cuff|lower back'.split(
    '|',
  )

/** What is said in a gym and is no exercise. */
export const chatter: readonly string[] = `
  tuna sandwich
  the weather
  my mate
  car
  lunch
  are you using this
  are you using this bench
  set
  rest
  sets
  reps
  weight
  how are you
  can you spot me
  spot me please
  next one
  next exercise
  hello there
  what time is it
  my back hurts
  my knee is sore
  how much protein should i eat
  leg day
  chest day
  rain
  deep
  plan
  beach
  phone
  protein shake
  water bottle
  good
  morning
  left
  right
  machine
  barbell
  dumbbells
  playlist
  spotify
  turn the music up
  that was easy
  two in the tank
  new personal best
  happy birthday
  asdfgh
  qwerty
  12
  185
  three sets of ten
  pasta with cheese
  tax return
  my girlfriend
  coffee
  traffic was terrible
  see you tomorrow
  the
  and
  ...
  quantum chromodynamics
  nike air
  press release
  pay raise
  deadline
  oh hold on
`
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
