import { describe, it } from 'vitest'
import { afterBench, check, nothing } from './testing/check-reading.ts'

const checkAll = (expected: string, utterances: readonly string[], context = afterBench) => {
  for (const utterance of utterances) check(utterance, expected, context)
}

describe('parseUtterance: corrections', () => {
  it('a slip owned up to before or behind the value makes it a correction', () => {
    checkAll('correct last: reps=9', [
      'I miscounted it was nine',
      'you misheard me, I got nine',
      "that's not right, it was nine",
      'sorry I counted wrong, nine',
      'make that 9 reps, my bad',
      'got the reps wrong, it was nine',
      'I meant to say nine',
      'that should say nine reps',
      'can you change that to nine reps',
    ])
    checkAll('correct last: load=195lb', [
      "that's wrong it was 195",
      'you got that wrong, it was 195',
      'let me fix that, 195',
      'not 185, 195 pounds',
      'should have said 195',
    ])
    check('not 185, 85 kilos', 'correct last: load=85kg', afterBench)
  })

  it('a field named takes the value, wherever the wrongness is said', () => {
    checkAll('correct last: load=195lb', [
      'the weight was actually 195',
      'the weight is wrong it should be 195',
      'put the weight at 195',
    ])
    checkAll('correct last: reps=9', ['the reps are wrong should be 9', 'put the reps at nine'])
    checkAll('correct last: rpe=9', [
      'RPE on that was a nine not an eight',
      'the RPE was more like 9',
      'call it RPE 9',
      'give that one an RPE of 9',
      'stick RPE 9 on that last set',
      'add RPE 9 to the last set',
      'that one was RPE 9',
    ])
    check('actually make that one a drop set', 'correct last: type=drop', afterBench)
    check('that one was to failure', 'correct last: type=failure rir=0', afterBench)
    check('wrong unit, kilos', 'correct last: unit=kg', afterBench)
    check('that was incline bench not flat', 'correct last: exerciseId=incline-bench-press', afterBench)
    check('those were incline bench', 'correct last: exerciseId=incline-bench-press', afterBench)
    check('swap that to incline bench', 'correct last: exerciseId=incline-bench-press', afterBench)
  })

  it('a set named by its place is the one corrected', () => {
    checkAll('correct set 3: reps=6', ['change the reps on set three to six', 'set 3 reps should be 6'])
    checkAll('correct set 1: load=175lb', [
      'edit the weight of the first set to 175',
      'set one should say 175 pounds',
      'set one weight should be 175',
    ])
    check('the first set was ten reps not eight', 'correct set 1: reps=10', afterBench)
    check('mark set one as a warm up', 'correct set 1: type=warmup', afterBench)
    check("set 2 wasn't 8 it was 9", 'correct set 2: reps=9', afterBench)
  })

  it('a slip alone, a step up and a set of its own correct nothing', () => {
    checkAll('none', ['my bad mate', 'call me later', 'I miscounted', 'you got it wrong mate'])
    check('that one was tough', 'note: that one was tough', afterBench)
    check('that one was 205 for 5', 'log: bench-press 205lb x5', afterBench)
    check('that set was seven reps', 'log: bench-press 185lb x7', afterBench)
    check('sorry, bench 185 for 8', 'log: bench-press 185lb x8', nothing)
  })
})
