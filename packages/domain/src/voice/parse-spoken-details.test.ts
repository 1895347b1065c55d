import { describe, it } from 'vitest'
import { afterBench, check, kilos } from './testing/check-reading.ts'

describe('parseUtterance: what it was done with', () => {
  it('equipment said apart from the name makes another exercise of it', () => {
    check('bench press with dumbbells 50s for 10', 'log: dumbbell-bench-press 50lb x10')
    check('shoulder press with 40 pound dumbbells for 12', 'log: dumbbell-shoulder-press 40lb x12')
    check('squats on the smith machine 135 for 10', 'log: smith-machine-squat 135lb x10')
    check(
      'curls with the ez bar, 65 pounds, got 12, 11, 9',
      'log: ez-bar-curl 65lb x12; ez-bar-curl 65lb x11; ez-bar-curl 65lb x9',
    )
    check('row barbell 1-55 for 10', 'log: barbell-row 155lb x10')
    check('leg extensions on the machine, ninety pounds, fifteen', 'log: leg-extension 90lb x15')
    check(
      'superset bench press 80 for 8 with barbell row 70 for 10',
      'log: bench-press 80kg x8 "superset"; barbell-row 70kg x10',
      kilos,
    )
  })

  it('a pin or a band is kept in words, no weight is made of it', () => {
    check('leg press pin 12 for 10', 'log: leg-press x10 "pin 12"')
    check('lat pulldown pin 9 12 reps', 'log: lat-pulldown x12 "pin 9"')
    check('chest press on the stack at 70 for 12', 'log: machine-chest-press 70lb x12')
    check('pull ups with a light band 8', 'log: band-assisted-pull-up x8 "light band"')
    check('banded pull aparts with the red band 20 reps', 'log: band-pull-apart x20 "red band"')
  })

  it('a load each, a load on the bar and a load that is carried are loads', () => {
    check('dumbbell curls 30 each for 10', 'log: dumbbell-curl 30lb x10')
    check('cable fly 25 each side for 15', 'log: cable-fly 25lb x15')
    check('swings, 35 pound bell, 3 sets of 15', 'log: 3* kettlebell-swing 35lb x15')
    check('pull ups 8 with a 10 kilo vest', 'log: pull-up 10kg x8', kilos)
    check('5 sets of bench press 5 reps each 185', 'log: 5* bench-press 185lb x5')
    check('2.5 a side more, 5 reps', 'log: bench-press 190lb x5', afterBench)
  })

  it('a hand or a side may be said between the load and the reps', () => {
    check('incline db press 50 in each hand 10 reps', 'log: incline-dumbbell-press 50lb x10')
    check('cable flys 25 a side 15 reps', 'log: cable-fly 25lb x15')
    check('put down 3 sets of 10 push ups', 'log: 3* push-up x10')
    check('overhead pressed 115 for 5', 'log: overhead-press 115lb x5')
    check('rowed 135 for 10', 'ask: Which exercise was it?')
  })

  it('a name that begins with a number is told from a count', () => {
    check('2 board press 275 for 3', 'log: board-press 275lb x3')
    check('3 pull-ups', 'log: pull-up x3')
    check('squat 120 for 1 leg press 180 for 12', 'log: back-squat 120kg x1; leg-press 180kg x12', kilos)
  })
})

describe('parseUtterance: how the sets are told', () => {
  it('kinds and parts of sets are counted', () => {
    check('two warm up sets of leg press, 50 kilos for 15', 'log: 2* leg-press 50kg x15 warmup', kilos)
    check(
      'three sets of squats, first one 185 for 8 then two at 205 for 5',
      'log: back-squat 185lb x8; 2* back-squat 205lb x5',
    )
    check('lat pulldown 65 kgs 3 lots of 12', 'log: 3* lat-pulldown 65kg x12', kilos)
    check('calf raise 20 reps 3 sets 60', 'log: 3* standing-calf-raise 60kg x20', kilos)
    check('EMOM 8 minutes 3 power cleans at 60 kg', 'log: 8* power-clean 60kg x3', kilos)
    check('three sets sit ups, twenty each set', 'log: 3* sit-up x20')
    check('snatch 135 singles 5 of them', 'log: 5* snatch 135lb x1')
    check('squat five by five two twenty five', 'log: 5* back-squat 225lb x5')
    check('lat pulldown wait 120 wraps 10', 'log: lat-pulldown 120lb x10')
    check('bench one rep max 120', 'log: bench-press 120kg x1', kilos)
  })

  it('labels in front of their numbers, in any order', () => {
    check('bench weight 185 reps 8 sets 3', 'log: 3* bench-press 185lb x8')
    check('bench press sets 3 reps 8 weight 185', 'log: 3* bench-press 185lb x8')
    check('squat 12 at 185 pounds x 3', 'log: 3* back-squat 185lb x12')
    check('push ups 20 3 times', 'log: 3* push-up x20')
    check('farmers carry 70s 100 feet 3 trips', 'log: 3* farmers-carry 70lb 30.48m')
    check('ended with 50 push ups', 'log: push-up x50')
    check('bench 220 pounds that is 100 kilos for 5', 'log: bench-press 220lb x5')
  })

  it('numbers that may count sets or reps are for the athlete to confirm', () => {
    check('bench 185 8 3', 'log?: bench-press 185lb x8; bench-press 185lb x3')
    check('bench 3 8 185', 'log?: bench-press 185lb x3; bench-press 185lb x8')
    check('pull ups 3 8 8', 'log?: pull-up x3; 2* pull-up x8')
    check('push ups 20 x 3', 'log?: push-up 20lb x3')
    check('bench 80 / 8 / 3', 'log?: bench-press 80kg x8; bench-press 80kg x3', kilos)
    check('jump rope 500', 'log?: jump-rope 500s')
    check('12:30 pounds bench for 5', 'log?: bench-press x5')
  })

  it('what one got is the reps, in whatever words', () => {
    check('squeezed out eleven', 'log: bench-press 185lb x11', afterBench)
    check('pushed it to 190 and still got four', 'log: bench-press 190lb x4', afterBench)
    check('as many reps as possible on deadlift with 315, ended up with nine', 'log: deadlift 315lb x9 amrap')
    check('18 to failure at 20 kilos, cable lateral raise', 'log: cable-lateral-raise 20kg x18 @10 failure')
    check('leg press half a dozen at four hundred and ten', 'log: leg-press 410lb x6')
    check('front squat won sixty five for ate', 'log: front-squat 165lb x8')
    check('deadlift 315 for 2, and a single at 365', 'log: deadlift 315lb x2; deadlift 365lb x1')
    check('managed three hollow holds of thirty seconds', 'log: 3* hollow-hold 30s')
    check('155 on that one, six reps', 'log: bench-press 155lb x6', afterBench)
    check('front squat 165 for five, make that six actually', 'log: front-squat 165lb x6')
    check('treadmill, ran twenty five minutes', 'log: treadmill-run 1500s')
    check('bird dogs done, eight on either side', 'log: bird-dog x8 each')
  })

  it('words nobody wrote down beforehand do not keep a whole set from being read', () => {
    check('smashed a cheeky 110 kilos for five on the squats', 'log: back-squat 110kg x5')
    check('toes to bar, strung together fourteen', 'log: toes-to-bar x14')
    check('plate pinch 25 pounds held thirty five seconds', 'log: plate-pinch 25lb 35s')
    check('zottman thing 20s for 12', 'log?: zottman-curl 20lb x12')
  })

  it('the same again behind a set is one set more', () => {
    check('squat 225 for 5 and the same again', 'log: 2* back-squat 225lb x5')
    check('185 for 8 and again', 'log: 2* bench-press 185lb x8', afterBench)
    check('same again times 3', 'repeat: 3* bench-press 185lb x8', afterBench)
    check('ditto, felt easier', 'repeat: bench-press 185lb x8 "felt easier"', afterBench)
  })

  it('drops told by their weight are drops', () => {
    check(
      'leg extension 110 for 10, dropped to 80 for 8, dropped to 50 for 11',
      'log: leg-extension 110lb x10; leg-extension 80lb x8 drop; leg-extension 50lb x11 drop',
    )
    check('dropped the weight to 165 for 10', 'log: bench-press 165lb x10', afterBench)
    check('leg press triple drop 400 for 10 300 for 10', 'log: leg-press 400lb x10; leg-press 300lb x10 drop')
  })

  it('a repetition that was not made is not counted, and the set went to failure', () => {
    check('225 for 6 missed the last one', 'log: bench-press 225lb x5 @10 failure', afterBench)
    check('225 got five missed the last one', 'log: bench-press 225lb x5 @10 failure', afterBench)
    check('bench 225 for 5 missed the sixth', 'log: bench-press 225lb x5 @10 failure')
  })

  it('small sets behind the first are one set of them all', () => {
    check('myo reps lateral raise 15 then 5 5 5', 'log?: lateral-raise x30 "rest-pause 15, 5, 5, 5"')
    check('myo reps 15 then 5 5 5 on lateral raise with 15s', 'log: lateral-raise 15lb x30 "rest-pause 15, 5, 5, 5"')
    check('rest pause bench 185 12 4 3', 'log: bench-press 185lb x19 "rest-pause 12, 4, 3"')
  })

  it('sides told in front of the name, and one load for both', () => {
    check(
      'left 8, right 7 on the single leg curl at 30',
      'log: single-leg-curl 30lb x8 left; single-leg-curl 30lb x7 right',
    )
    check('left 8 right 7', 'log: bench-press 185lb x8 left; bench-press 185lb x7 right', afterBench)
    check('walking lunges 24 total so twelve per leg, 15 kilos', 'log: walking-lunge 15kg x12 each', kilos)
    check('right so squat 100 for 8', 'log: back-squat 100kg x8', kilos)
  })

  it('counts in front of their names belong to them', () => {
    check('10 pull ups, 20 push ups and 30 air squats', 'log: pull-up x10; push-up x20; bodyweight-squat x30')
    check('ten pull ups twenty push ups thirty sit ups', 'log: pull-up x10; push-up x20; sit-up x30')
    check(
      'deadlift three fifteen for five and after that I went for a 5k run in 28 minutes',
      'log: deadlift 315lb x5; run 1680s 5000m',
    )
  })

  it('a number said twice to be sure is one number', () => {
    check('lat pulldown at um 120 for I think it was ten reps yeah ten', 'log: lat-pulldown 120lb x10')
  })
})

describe('parseUtterance: time, distance and machines', () => {
  it('a pace, a split and the time of an interval', () => {
    check('ran five miles at a nine minute mile pace', 'log: run 2700s 8046.72m')
    check('ran 6 miles 9 minute pace', 'log: run 3240s 9656.064m')
    check('rowed 4 by 500 metres at 1:45 each', 'log: 4* row-erg 105s 500m')
    check('row 500 metres 1 40', 'log: row-erg 100s 500m')
    check('half marathon 1 48 30', 'log: half-marathon 6510s 21097.5m')
    check('cycled 20 miles in an hour and ten', 'log: road-cycling 4200s 32186.88m')
    check('plank 60s x3', 'log: 3* plank 60s')
    check('plank 45 45 30', 'log: 2* plank 45s; plank 30s')
    check('farmers 40s 30 metres x4', 'log: 4* farmers-carry 40kg 30m', kilos)
  })

  it('readings of a machine are kept, and are no values of the set', () => {
    check('treadmill thirty minutes at six five two percent', 'log: treadmill-run 1800s "at six five two percent"')
    check('treadmill 30 minutes at 6.5 2 percent', 'log: treadmill-run 1800s "at 6.5 2 percent"')
    check('treadmill thirty minutes at two percent incline', 'log: treadmill-run 1800s "at two percent incline"')
    check('bike 45 minutes 200 watts', 'log: stationary-bike 2700s "200 watts"')
    check('bike 30 minutes 300 calories', 'log: stationary-bike 1800s "300 calories"')
    check('elliptical 30 minutes level 8', 'log: elliptical 1800s "level 8"')
    check('assault bike 20 calories', 'ask: How long or how far was it?')
  })

  it('kilometres with an article and no name are a run', () => {
    check(
      'bench four sets of eight at 80 then squats five by five at 100 then a 5 k',
      'log: 4* bench-press 80lb x8; 5* back-squat 100lb x5; run 5000m',
    )
  })

  it('numbers of the surroundings are no values', () => {
    check('at 6:30 this morning I benched 185 for 5', 'log: bench-press 185lb x5 "at 6:30 this morning"')
    check(
      'goblet squat 24 kilos 10 reps with 3 second negatives',
      'log: goblet-squat 24kg x10 "with 3 second negatives"',
      kilos,
    )
    check('exercise number 4, lat pulldown, 55 kilos 10 reps', 'log: lat-pulldown 55kg x10', kilos)
    check('pull ups 10 reps at 75 kilos body weight', 'log: pull-up x10 "at 75 kilos body weight"', kilos)
    check('bench 80kg 8,8,7', 'log: 2* bench-press 80kg x8; bench-press 80kg x7', kilos)
    check('bench first set 80 for 8 second set 80 for 7', 'log: bench-press 80kg x8; bench-press 80kg x7', kilos)
  })
})

describe('parseUtterance: what stands behind a set', () => {
  it('remarks in any words are its note', () => {
    check('bench 185 for 8, no spotter', 'log: bench-press 185lb x8 "no spotter"')
    check('bench 225 for 3 not easy', 'log: bench-press 225lb x3 "not easy"')
    check("bench 225 for 3 didn't feel great", 'log: bench-press 225lb x3 "didn\'t feel great"')
    check('deads, one hundred and seventy for one, happy with that', 'log: deadlift 170kg x1 "happy with that"', kilos)
    check('did thirty burpees I am dead', 'log: burpee x30 "am dead"')
    check('bench 185 for 8 last rep was a grinder', 'log: bench-press 185lb x8 "last rep was a grinder"')
  })

  it('other people in the story do not make the set theirs', () => {
    check(
      'bench 185 for 8, my spotter helped on the last one',
      'log: bench-press 185lb x8 "my spotter helped on the last one"',
    )
    check('I could only do 6 pull ups', 'log: pull-up x6')
    check('185 for 8 she said', 'log?: bench-press 185lb x8 "she said"', afterBench)
  })

  it('what takes the set back, or is of another day, is asked about', () => {
    check('185 for 8 not really', 'log?: bench-press 185lb x8 "not really"', afterBench)
    check('185 for 8 just kidding', 'log?: bench-press 185lb x8 "kidding"', afterBench)
    check('yesterday I did 185 for 8', 'log?: bench-press 185lb x8', afterBench)
    check('bench 80 for 8 rpe seven to eight', 'log?: bench-press 80kg x8 @7', kilos)
  })
})

describe('parseUtterance: no set of the speaker today', () => {
  it('strangers, other days, other times', () => {
    check('Dave just pulled 250 kilos for two, unreal', 'none')
    check('last year my bench was 225 for 3', 'none', afterBench)
    check('back in the day I did 315 for 5', 'none', afterBench)
    check('last time I did 185 for 6', 'none', afterBench)
    check('the program says 4 sets of 8', 'none', afterBench)
    check("couldn't lift 225", 'none', afterBench)
    check('it costs 20 bucks for 2 people', 'none', afterBench)
    check('hold on one second', 'none', afterBench)
    check("I've got 2 kids", 'none', afterBench)
    check('nice one', 'none', afterBench)
    check("that's bench done", 'none', afterBench)
    check('use kilos', 'none', afterBench)
  })

  it('a name that may be several is asked about beside one that is known', () => {
    check('superset curls 30s for 12 with pushdowns 50 for 15', 'ask: Which exercise is "curls"?')
    check('clean 60 for 3 front squat 80 for 5', 'ask: Which exercise is "clean"?', kilos)
  })
})

describe('parseUtterance: putting right', () => {
  it('fields, names and kinds of the last set', () => {
    check('correct the weight, it should be 62.5 kilos', 'correct last: load=62.5kg', afterBench)
    check('sorry, meant 225 not 235', 'correct last: load=225lb', afterBench)
    check('rpe 9 not 8', 'correct last: rpe=9', afterBench)
    check('not bench, squats', 'correct last: exerciseId=back-squat', afterBench)
    check('that was squats not bench', 'correct last: exerciseId=back-squat', afterBench)
    check('change the exercise to incline bench', 'correct last: exerciseId=incline-bench-press', afterBench)
    check('mark that as a warm up', 'correct last: type=warmup', afterBench)
    check('in set 1 it was nine reps', 'correct set 1: reps=9', afterBench)
    check('last set was 195', 'correct last: load=195lb', afterBench)
    check('my weight is 185 pounds', 'note: my weight is 185 pounds', afterBench)
  })

  it('a whole set told with "that was" is a new one, or asked about where it is nearly the last', () => {
    check('that was 315 for 4 squats, r p e nine', 'log: back-squat 315lb x4 @9', afterBench)
    check('that was 195 for 6', 'log: bench-press 195lb x6', afterBench)
    check('that was 185 for 9', 'ask: Was that one more set, or the last one put right?', afterBench)
  })

  it('commands in other words', () => {
    check('cancel what I just logged', 'undo last', afterBench)
    check('copy that last one', 'repeat: bench-press 185lb x8', afterBench)
    check('same thing, two more sets', 'repeat: 2* bench-press 185lb x8', afterBench)
    check('oops, 187.5 rather than 182.5', 'correct last: load=187.5lb', afterBench)
    check('fix the reps, they should say fourteen', 'correct last: reps=14', afterBench)
    check('count me down four minutes rest', 'rest 240')
    check('kick things off, new session', 'start')
    check("that's me finished, close out the session", 'finish')
  })

  it('more than one set is not deleted by voice', () => {
    check(
      'erase everything I did today',
      'ask: Delete more than the last set? That is done on the screen, where it can be seen.',
    )
    check(
      'remove the last two sets',
      'ask: Delete more than the last set? That is done on the screen, where it can be seen.',
    )
    check('remove the last one please', 'undo last')
  })
})

describe('parseUtterance: plausibility beside the last set', () => {
  it('a load over 30 % away is asked about; small steps of bells, and any step from the empty bar, are not', () => {
    check('bench 315 for 5', 'ask: 315 lb is far from your last set. Is it right?', afterBench)
    check('bench 225 for 5', 'log: bench-press 225lb x5', afterBench)
    check('bench 245 for 3', 'ask: 245 lb is far from your last set. Is it right?', afterBench)
    check('bench 90 for 5', 'ask: 90 lb is far from your last set. Is it right?', afterBench)
    check('warm up 95 for 5', 'log: bench-press 95lb x5 warmup', afterBench)
  })
})
