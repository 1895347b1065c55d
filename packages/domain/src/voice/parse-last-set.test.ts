import { describe, it } from 'vitest'
import { ExerciseId } from '../ids.ts'
import { afterBench, check, nothing } from './testing/check-reading.ts'

const checkAll = (expected: string, utterances: readonly string[], context = afterBench) => {
  for (const utterance of utterances) check(utterance, expected, context)
}

/** A leg press of 200 kg for 12 was just logged. */
const afterLegPress: typeof afterBench = {
  ...afterBench,
  defaultUnit: 'kg',
  lastSet: {
    exerciseId: ExerciseId.parse('leg-press'),
    load: { value: 200, unit: 'kg' },
    reps: 12,
    rpe: null,
    durationSeconds: null,
    distanceMeters: null,
    isBodyweight: false,
    side: null,
    type: 'working',
  },
  currentExerciseId: ExerciseId.parse('leg-press'),
}

describe('parseUtterance: the last set again', () => {
  it('however the sameness is put', () => {
    checkAll('repeat: bench-press 185lb x8', [
      'yep exact same',
      'same weight same reps',
      'one more identical to that',
      'repeat that last one would you',
      'ok log the previous set once more',
      'and the same once more',
      'put the last set in again',
      'add one more just like the last',
      'second set was the same',
      'got another one exactly the same',
      'can you repeat the last set',
    ])
    checkAll('repeat: 2* bench-press 185lb x8', [
      'did that exact set two more times',
      'two more identical sets',
      'another two of them',
      'do it again twice',
      'same thing for another two sets',
    ])
    check('same again but harder RPE 9', 'repeat: bench-press 185lb x8 @9', afterBench)
  })

  it('a wish, chatter or another thing that is the same repeats nothing', () => {
    checkAll('none', [
      'same here',
      'same old story',
      'one more beer',
      'not again',
      "let's do that again",
      'one more rep',
    ])
  })

  it('sets of another day are asked about', () => {
    checkAll('ask: Which weight and reps were they?', [
      'bench same as last Thursday',
      'just put in what I did for bench last week',
      'deadlift, exactly like my last session',
      'did the same leg press as on Monday',
      'use the numbers from last time',
      "repeat last week's squats",
    ])
  })
})

describe('parseUtterance: loads told against the last set', () => {
  it('the same weight with other reps, in any order', () => {
    checkAll('log: bench-press 185lb x9', [
      '9 with the same weight',
      '9, same load',
      'nine at the same weight',
      'same bar for nine',
      'same weight but nine',
      'left it where it was and got 9',
      'weight unchanged, nine reps',
      'no change in weight, nine reps',
      'no weight change, 9 reps',
    ])
    check("didn't touch the pin, fourteen reps", 'log: leg-press 200kg x14', afterLegPress)
    check('same pin, fifteen reps', 'log: leg-press 200kg x15', afterLegPress)
    check('195 for the same', 'log: bench-press 195lb x8', afterBench)
    check('same weight, two reps less', 'log?: bench-press 185lb x6', afterBench)
  })

  it('a verb of loading and a small amount raise it', () => {
    checkAll('log: bench-press 195lb x5', [
      'threw another ten on and hit five',
      'chucked on another ten for five',
      'slapped a five on each side and did five',
      'bumped it ten pounds and did five',
      'put ten more on for five',
      'with an extra ten pounds I did five',
      'another ten pounds on for five',
      'nudged it up ten pounds, five reps',
      'same weight plus ten, five reps',
      'added a five to each side for 5',
    ])
    check('2.5 more each side and I got six', 'log: bench-press 190lb x6', afterBench)
    check('added a plate each side for 2', 'log: bench-press 275lb x2', afterBench)
    check('bench 60 kilos for 8 then put another 10 on for 6', 'log: bench-press 60kg x8; bench-press 70kg x6')
  })

  it('a verb of unloading lowers it', () => {
    checkAll('log: bench-press 175lb x9', [
      'took ten off and got nine',
      'stripped five off each side for nine',
      'dropped the weight by ten pounds, nine reps',
      'brought it down ten pounds for nine reps',
      'shaved ten pounds off, nine reps',
    ])
    checkAll(
      'log: leg-press 160kg x8',
      [
        'knocked off twenty percent and did eight',
        'dropped it by twenty percent and got 8',
        'cut it by 20 percent and hit eight',
        '80 percent of that for 8',
      ],
      afterLegPress,
    )
    check('halved the weight and did 25', 'log: leg-press 100kg x25', afterLegPress)
  })

  it('a change alone logs nothing', () => {
    for (const said of [
      'threw another ten on',
      'slap a ten on each side',
      'knock off ten percent',
      'make it ten lighter',
    ])
      check(said, 'ask: How many reps?', afterBench)
  })

  it('the same verbs of a whole load, of reps or of a place change nothing', () => {
    check('threw 225 on and got 4', 'log: bench-press 225lb x4', afterBench)
    check('loaded up 205 for 5', 'log: bench-press 205lb x5', afterBench)
    check('knocked out 10 at 185', 'log: bench-press 185lb x10', afterBench)
    check('went up to 195 for 6', 'log: bench-press 195lb x6', afterBench)
    check('pull-ups plus 10 kilos for 5', 'log: pull-up 10kg x5', nothing)
    check('add 85 for 10', 'log?: bench-press 270lb x10', afterBench)
  })
})
