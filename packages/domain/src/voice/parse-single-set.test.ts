import { describe, expect, it } from 'vitest'
import { ExerciseId } from '../ids.ts'
import { noteOutcome } from './outcome-notation.ts'
import { emptyContext, type ParseContext } from './parse-context.ts'
import { parseUtterance } from './parse-utterance.ts'

const nothing = emptyContext('lb')
const kilos = emptyContext('kg')
/** A bench press of 185 lb for 8 was just logged. */
const afterBench: ParseContext = {
  ...nothing,
  lastSet: {
    exerciseId: ExerciseId.parse('bench-press'),
    load: { value: 185, unit: 'lb' },
    reps: 8,
    rpe: null,
    durationSeconds: null,
    distanceMeters: null,
    isBodyweight: false,
    side: null,
    type: 'working',
  },
  currentExerciseId: ExerciseId.parse('bench-press'),
}

function check(utterance: string, expected: string, context: ParseContext = nothing): void {
  expect(noteOutcome(parseUtterance({ transcript: utterance }, context)), utterance).toBe(expected)
}

describe('parseUtterance: one set', () => {
  it('names, loads and reps in words or digits', () => {
    check('bench press 185 for 8', 'log: bench-press 185lb x8')
    check('bench press one eighty five for eight', 'log: bench-press 185lb x8')
    check('bench 185x8', 'log: bench-press 185lb x8')
    check('bench press: 185 lbs x 8 reps', 'log: bench-press 185lb x8')
    check('I did bench press 185 pounds for 8 reps today', 'log: bench-press 185lb x8')
    check('I just benched 225 for 5 reps', 'log: bench-press 225lb x5')
    check('225 for 5 on bench press', 'log: bench-press 225lb x5')
    check('I got 225 for 5 on bench', 'log: bench-press 225lb x5')
    check('bench 8 reps 185 pounds', 'log: bench-press 185lb x8')
    check('bench 8 reps at 185', 'log: bench-press 185lb x8')
    check('bench 185 pounds 8 reps', 'log: bench-press 185lb x8')
    check('bench 225 x 5', 'log: bench-press 225lb x5')
    check('bench 160 by 9', 'log: bench-press 160lb x9')
    check('bench 135x12', 'log: bench-press 135lb x12')
    check('bench 135 times 12', 'log: bench-press 135lb x12')
    check('bench one oh five for 8', 'log: bench-press 105lb x8')
    check('bench two hundred and five for 8', 'log: bench-press 205lb x8')
    check('bench 2 hundred 5 for 8', 'log: bench-press 205lb x8')
    check('bench a buck thirty five for 8', 'log: bench-press 135lb x8')
    check('bench two and a quarter for 5', 'log: bench-press 225lb x5')
    check('bench three bills for 1', 'log: bench-press 300lb x1')
    check('deadlift 405 for a single', 'log: deadlift 405lb x1')
    check('squat three fifteen for three', 'log: back-squat 315lb x3')
    check('bench one hundred eight reps', 'log: bench-press 100lb x8')
  })

  it('the exercise is that of the context when none is named', () => {
    check('205 for 8', 'log: bench-press 205lb x8', afterBench)
    check('eight at one eighty five', 'log: bench-press 185lb x8', afterBench)
    check('8 reps', 'log: bench-press 185lb x8', afterBench)
    check('got eight', 'log: bench-press 185lb x8', afterBench)
    check('12 reps at 135', 'log: bench-press 135lb x12', afterBench)
    check('225 five times', 'log: bench-press 225lb x5', afterBench)
    check('5 with 225', 'log: bench-press 225lb x5', afterBench)
    check('225 5 reps RPE 8', 'log: bench-press 225lb x5 @8', afterBench)
    check('same weight for 6', 'log: bench-press 185lb x6', afterBench)
    check('same reps at 205', 'log: bench-press 205lb x8', afterBench)
  })

  it('units are spoken, carried or those of the athlete', () => {
    check('bench 60kg for 8', 'log: bench-press 60kg x8')
    check('bench sixty keys for 8', 'log: bench-press 60kg x8')
    check('bench sixty two point five kilos for 8', 'log: bench-press 62.5kg x8')
    check('bench sixty two and a half kilos for 8', 'log: bench-press 62.5kg x8')
    check('bench £185 for 8', 'log: bench-press 185lb x8')
    check('bench 185# for 8', 'log: bench-press 185lb x8')
    check('bench 100 for 5', 'log: bench-press 100kg x5', kilos)
    check('bench one oh two point five for five', 'log: bench-press 102.5kg x5', kilos)
    check('squat one forty for five', 'log: back-squat 140kg x5', kilos)
    check('bench 185 lb for 5', 'log: bench-press 185lb x5', kilos)
    check('60 kilos for 8', 'log: bench-press 60kg x8', afterBench)
  })

  it('digits a recogniser scatters are put together, and homophones read by slot', () => {
    check('bench press wait one eighty five four ate at ate', 'log: bench-press 185lb x8 @8')
    check('bench press 2 25 4 5', 'log: bench-press 225lb x5')
    check('bench one 85 4 8', 'log: bench-press 185lb x8')
    check('bench 2:25 for 5', 'log: bench-press 225lb x5')
    check('bench 2.25 for 5', 'log: bench-press 225lb x5')
    check('bench 1-55 for 8', 'log: bench-press 155lb x8')
    check('bench 1,0,5 for 8', 'log: bench-press 105lb x8')
    check('bench 1 35 for 8', 'log: bench-press 135lb x8')
    check('deadlift 4 05 for 3', 'log: deadlift 405lb x3')
    check('bench press one eighty five five', 'log: bench-press 185lb x5')
    check('bench 185 for ate', 'log: bench-press 185lb x8')
    check('um so like uh two twenty five for, five', 'log: bench-press 225lb x5', afterBench)
    check('bench press eighty four ten', 'log?: bench-press 80lb x10')
    check('deadlift 62.5 for 5 sixty seven and a half for 3', 'log: deadlift 62.5kg x5; deadlift 67.5kg x3', kilos)
    check('bench press 140 kilos four four sets of 8', 'log: 4* bench-press 140kg x8', kilos)
    check('bench 185 four two sets of eight', 'log: 2* bench-press 185lb x8')
    check('bench press 185 four eight two in the tank', 'log: bench-press 185lb x8 @8')
    check('bench sex sets of 5 at 185', 'log: 6* bench-press 185lb x5')
    check('bench to sets of 5 at 185', 'log: 2* bench-press 185lb x5')
  })

  it('effort is RPE, reps in reserve or failure, and gives the other', () => {
    check('bench press 185 for 8 at RPE 8.5', 'log: bench-press 185lb x8 @8.5')
    check('bench press 185 for 8 at an eight and a half', 'log: bench-press 185lb x8 @8.5')
    check('bench 185 for 8 @ 8', 'log: bench-press 185lb x8 @8')
    check('bench 185x8@9', 'log: bench-press 185lb x8 @9')
    check('bench 185 for 8 RIR 2', 'log: bench-press 185lb x8 @8')
    check('bench 185 for 8 2 RIR', 'log: bench-press 185lb x8 @8')
    check('bench press 185 for 8 two in the tank', 'log: bench-press 185lb x8 @8')
    check("bench 185 for 8 could've done two more", 'log: bench-press 185lb x8 @8')
    check('bench 185 for 8 rpe was 9', 'log: bench-press 185lb x8 @9')
    check('bench 185 for 8 rpe eight point five', 'log: bench-press 185lb x8 @8.5')
    check('bench 185 for 8 8 out of 10', 'log: bench-press 185lb x8 @8')
    check('bench 185 for 8 felt like a 9', 'log: bench-press 185lb x8 @9')
    check('225 for 5 one left in the tank', 'log: bench-press 225lb x5 @9', afterBench)
    check('225 for 5 left one in the tank', 'log: bench-press 225lb x5 @9', afterBench)
    check('225 for 5 with 2 in reserve', 'log: bench-press 225lb x5 @8', afterBench)
    check('bench press 185 for 8 to failure', 'log: bench-press 185lb x8 @10 failure')
    check('bench 185 for 8 nothing left in the tank', 'log: bench-press 185lb x8 @10 failure')
    check('bench 185 for 8 not to failure', 'log: bench-press 185lb x8')
    check('bench 185 failed at four', 'log: bench-press 185lb x4 @10 failure')
    check('bench 225 for 5 at RPE 8.3', 'log: bench-press 225lb x5 @8.5')
    check('RPE 8 225 for 5', 'log: bench-press 225lb x5 @8', afterBench)
  })

  it('plates are counted onto the bar', () => {
    check('bench two plates for 5', 'log: bench-press 225lb x5')
    check('bench two plates for 5', 'log: bench-press 100kg x5', kilos)
    check('bench three plates and a ten for 1', 'log: bench-press 335lb x1')
    check('bench a plate and a quarter a side for 5', 'log: bench-press 185lb x5')
    check('bench a plate and a 25 each side for 5', 'log: bench-press 185lb x5')
    check('bench two plates plus a ten a side for 5', 'log: bench-press 245lb x5')
    check('bench just the bar for 10', 'log: bench-press 45lb x10')
    check('sled push 3 plates 20 yards', 'log: sled-push 135lb 18.288m')
    check('leg press four plates for 10', 'log?: leg-press 405lb x10')
  })

  it('relative loads resolve against the last set', () => {
    check('add ten for 8', 'log: bench-press 195lb x8', afterBench)
    check('drop ten pounds for 8', 'log: bench-press 175lb x8', afterBench)
    check('ten pounds heavier for 5', 'log: bench-press 195lb x5', afterBench)
    check('ten percent less for 8', 'log: bench-press 165lb x8', afterBench)
    check('half the weight for 12', 'log: bench-press 95lb x12', afterBench)
    check('2.5 a side for 5', 'log: bench-press 190lb x5', afterBench)
    check('up five for 6', 'log: bench-press 190lb x6', afterBench)
    check('five more for 6', 'log: bench-press 190lb x6', afterBench)
    check('down to 135 for 12', 'log: bench-press 135lb x12', afterBench)
  })

  it('bodyweight, weighted and assisted', () => {
    check('pull-ups 12', 'log: pull-up x12')
    check('12 pull-ups', 'log: pull-up x12')
    check('pull ups bodyweight 12', 'log: pull-up x12')
    check('bodyweight dips for 15', 'log: dip x15')
    check('dips plus 25 for 8', 'log: dip 25lb x8')
    check('weighted dips with a 45 for 6', 'log: dip 45lb x6')
    check('pull ups 25 pounds for 5', 'log: pull-up 25lb x5')
    check('pull ups assisted 40 for 8', 'log: pull-up -40lb x8')
    check('pull ups minus 40 for 8', 'log: pull-up -40lb x8')
    check('assisted pull up 40 for 8', 'log: assisted-pull-up -40lb x8')
    check('push ups to failure got 32', 'log: push-up x32 @10 failure')
  })

  it('sides, bells and hands', () => {
    check('lunge 40s for 8 each side', 'log: lunge 40lb x8 each')
    check('lunge 20 kilos 8 per leg', 'log: lunge 20kg x8 each')
    check('dumbbell row 50s left 8 right 7', 'log: dumbbell-row 50lb x8 left; dumbbell-row 50lb x7 right')
    check('dumbbell row left 60 for 10 right 60 for 9', 'log: dumbbell-row 60lb x10 left; dumbbell-row 60lb x9 right')
    check('single arm row 60 for 10 left', 'log: dumbbell-row 60lb x10 left')
    check('dumbbell bench 50 in each hand for 10', 'log: dumbbell-bench-press 50lb x10')
    check('dumbbell bench two fifties for 10', 'log: dumbbell-bench-press 50lb x10')
    check('dumbbell press fifties for ten', 'log: dumbbell-bench-press 50lb x10')
    check('goblet squat 50 pound dumbbell for 12', 'log: goblet-squat 50lb x12')
    check('alternating dumbbell curls 30s 20 total', 'log: alternating-dumbbell-curl 30lb x10 each')
  })

  it('kinds of set', () => {
    check('warm-up bench 135 for 5', 'log: bench-press 135lb x5 warmup')
    check('bench warmed up with the bar for ten', 'log: bench-press 45lb x10 warmup')
    check('pull ups AMRAP, got eleven', 'log: pull-up x11 amrap')
    check('225 for 5 warm up', 'log: bench-press 225lb x5 warmup', afterBench)
    check('bench top set 225 for 3', 'log: bench-press 225lb x3 "top set"')
  })

  it('time and distance', () => {
    check('plank one thirty', 'log: plank 90s')
    check('plank for a minute ten', 'log: plank 70s')
    check('plank 1:30', 'log: plank 90s')
    check('plank 60', 'log: plank 60s')
    check('plank a minute and a half', 'log: plank 90s')
    check('plank 60 second hold with 20 kilos', 'log: plank 20kg 60s')
    check('farmers carry hundreds for 40 meters', 'log: farmers-carry 100lb 40m')
    check('farmers walk 40 meters with 24 kilos', 'log: farmers-carry 24kg 40m')
    check('ran 5k in twenty four thirty', 'log: run 1470s 5000m')
    check('ran 5 k in 25', 'log: run 1500s 5000m')
    check('ran 3 miles in 27 30', 'log: run 1650s 4828.032m')
    check('ran three miles at eight fifteen', 'log: run 1485s 4828.032m')
    check('run 10k in 52:30', 'log: run 3150s 10000m')
    check('half marathon run in one fifty two', 'log: half-marathon 6720s 21097.5m')
    check('long run hour and a half', 'log: long-run 5400s')
    check('rowed 2 k in seven forty, one fifty five split', 'log: row-erg 460s 2000m "one fifty five split"')
    check('jogged for half an hour', 'log: run 1800s')
    check('walked 2 miles', 'log: walk 3218.688m')
  })

  it('ordinals, seats, inclines, clock times, rests, tempos and body weights are no values', () => {
    check('set 3: bench 185 for 8', 'log: bench-press 185lb x8')
    check('bench set 3 185 for 8', 'log: bench-press 185lb x8')
    check('set three sixty kilos for 8', 'log: bench-press 60kg x8', afterBench)
    check('week 3 day 2 bench 185 for 8', 'log: bench-press 185lb x8')
    check('seat position 4 leg press 200 for 10', 'log: leg-press 200lb x10 "seat position 4"')
    check('incline bench at 30 degrees 135 for 10', 'log: incline-bench-press 135lb x10 "30 degrees"')
    check('at 7 pm bench 185 for 8', 'log: bench-press 185lb x8 "at 7 pm"')
    check('bench tempo 3-1-1 135 for 8', 'log: bench-press 135lb x8 "tempo 3-1-1"')
    check('bench 185 for 8 with 2 minutes rest', 'log: bench-press 185lb x8 "with 2 minutes rest"')
    check('225 for 5 rest two minutes', 'log: bench-press 225lb x5 "rest two minutes"', afterBench)
    check('body weight 82 kilos bench 185 for 8', 'log: bench-press 185lb x8 "body weight 82 kilos"')
  })

  it('a remark behind the set is its note', () => {
    check('bench 185 for 8 felt heavy', 'log: bench-press 185lb x8 "felt heavy"')
    check('bench 185 for 8 left shoulder hurts a bit', 'log: bench-press 185lb x8 "left shoulder hurts a bit"')
    check('225 for 5, knee hurts like a four', 'log: bench-press 225lb x5 "knee hurts like a four"', afterBench)
    check('225 for 5 RPE 8 felt good', 'log: bench-press 225lb x5 @8 "felt good"', afterBench)
    check('bench 185 for 8 note seat at 4', 'log: bench-press 185lb x8 "seat at 4"')
    check('plank 60 seconds, shoulder hurts', 'log: plank 60s "shoulder hurts"')
    check('bench paused 185 for 5', 'log: bench-press 185lb x5 "paused"')
    check('bench 185 got four, spotter helped with five', 'log: bench-press 185lb x4 "spotter helped with five"')
    check('bench 185 for four and a half', 'log: bench-press 185lb x4 "and a partial rep"')
  })

  it('a repair inside the utterance logs the repaired value', () => {
    check('one eighty— no, one eighty five for eight', 'log: bench-press 185lb x8', afterBench)
    check('bench 185 no sorry 195 for 5', 'log: bench-press 195lb x5')
    check('bench 185 for 8 no 9', 'log: bench-press 185lb x9')
    check('bench no squat 225 for 5', 'log: back-squat 225lb x5')
    check('bench 185 for 8 I mean 185 for 9', 'log: bench-press 185lb x9')
  })

  it('wishes to log are logs', () => {
    check('log bench press 185 for 8', 'log: bench-press 185lb x8')
    check('can you log bench press 185 for 8', 'log: bench-press 185lb x8')
    check('I want to log bench press 185 for 8', 'log: bench-press 185lb x8')
    check("let's log 185 for 8 bench", 'log: bench-press 185lb x8')
  })
})
