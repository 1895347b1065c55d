import { describe, expect, it } from 'vitest'
import { ExerciseId } from '../ids.ts'
import { noteOutcome } from './outcome-notation.ts'
import { emptyContext, type ParseContext } from './parse-context.ts'
import { parseUtterance } from './parse-utterance.ts'

const nothing = emptyContext('lb')
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

describe('parseUtterance: commands and corrections', () => {
  it('undo, repeat and one more', () => {
    check('scratch that', 'undo last')
    check('undo', 'undo last', afterBench)
    check('delete set 2', 'undo set 2', afterBench)
    check('same again', 'repeat: bench-press 185lb x8', afterBench)
    check('ditto', 'repeat: bench-press 185lb x8', afterBench)
    check('one more', 'repeat: bench-press 185lb x8', afterBench)
    check('twice more', 'repeat: 2* bench-press 185lb x8', afterBench)
    check('two more like that', 'repeat: 2* bench-press 185lb x8', afterBench)
    check('3 more sets', 'repeat: 3* bench-press 185lb x8', afterBench)
    check('repeat that twice', 'repeat: 2* bench-press 185lb x8', afterBench)
    check('same again at RPE 9', 'repeat: bench-press 185lb x8 @9', afterBench)
    check('same again felt easy', 'repeat: bench-press 185lb x8 "felt easy"', afterBench)
    check('one more, got six', 'log: bench-press 185lb x6', afterBench)
    check('another set of 8 at 185', 'log: bench-press 185lb x8', afterBench)
  })

  it('a correction changes only what was said', () => {
    check('no, eight not six', 'correct last: reps=8', afterBench)
    check('not 185, 195', 'correct last: load=195lb', afterBench)
    check('make that nine', 'correct last: reps=9', afterBench)
    check('I meant 185', 'correct last: load=185lb', afterBench)
    check('that was RPE 9', 'correct last: rpe=9', afterBench)
    check('it was RPE 8 not 9', 'correct last: rpe=8', afterBench)
    check('RPE was 9', 'correct last: rpe=9', afterBench)
    check('two in the tank', 'correct last: rir=2', afterBench)
    check('change set two to 205', 'correct set 2: load=205lb', afterBench)
    check('change the second set to 205 for 6', 'correct set 2: load=205lb reps=6', afterBench)
    check('set two was 205', 'correct set 2: load=205lb', afterBench)
    check('no 8', 'correct last: reps=8', afterBench)
    check('no 190', 'correct last: load=190lb', afterBench)
    check('no, 185 for 9', 'correct last: load=185lb reps=9', afterBench)
    check('actually 225 for 5', 'correct last: load=225lb reps=5', afterBench)
    check('change the weight to 195', 'correct last: load=195lb', afterBench)
    check('change reps to 9', 'correct last: reps=9', afterBench)
    check('scratch that, 195 for 5', 'correct last: load=195lb reps=5', afterBench)
    check('that was to failure', 'correct last: type=failure rir=0', afterBench)
    check('actually that was a warm-up', 'correct last: type=warmup', afterBench)
    check('actually that was on incline', 'correct last: exerciseId=incline-bench-press', afterBench)
    check('no that was incline bench', 'correct last: exerciseId=incline-bench-press', afterBench)
    check('that was on the left', 'correct last: side=left', afterBench)
    check('left only', 'correct last: side=left', afterBench)
    check('actually kilos', 'correct last: load=185kg', afterBench)
  })

  it('a bare number near two fields is asked about', () => {
    check('that was a nine', 'ask: Is 9 the reps or the RPE?', afterBench)
  })

  it('rest, start and finish', () => {
    check('rest two minutes', 'rest 120')
    check('90 second timer', 'rest 90')
    check('rest 90', 'rest 90')
    check('rest two', 'rest 120')
    check('rest', 'rest')
    check('add thirty seconds', 'rest 30')
    check('stop timer', 'rest 0')
    check('start workout', 'start')
    check('start leg day', 'start')
    check('finish workout', 'finish')
    check("I'm done", 'finish')
    check("that's it for today", 'finish')
  })

  it('notes and remarks alone', () => {
    check('note: left shoulder felt off, add five', 'note: left shoulder felt off, add five')
    check('my knee hurts, like a four', 'note: my knee hurts, like a four')
    check('I weigh 82.4', 'note: I weigh 82.4')
    check('thirteen stone four', 'note: thirteen stone four')
    check('slept six hours, feel wrecked', 'note: slept six hours, feel wrecked')
    check('that was heavy', 'note: that was heavy', afterBench)
    check('felt strong today', 'note: felt strong today', afterBench)
    check('squats made my knee hurt like a four', 'note: squats made my knee hurt like a four')
  })

  it('questions about the training log nothing', () => {
    check("what's next", 'query')
    check('what did I do last time', 'query')
    check("what's my PR", 'query')
    check('plates for 102.5', 'query')
    check('what did I say', 'query')
    check('read it back', 'query')
    check('should I do 185?', 'query', afterBench)
    check('how many more sets do I have', 'query', afterBench)
    check('did I hit a PR', 'query', afterBench)
    check("what's 80 percent of 225", 'query', afterBench)
  })
})
