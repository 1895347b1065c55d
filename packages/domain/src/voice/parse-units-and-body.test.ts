import { describe, it } from 'vitest'
import { afterBench, check } from './testing/check-reading.ts'

describe('parseUtterance: a unit told apart from its number', () => {
  it('is that of the loads around it', () => {
    check('squat 2 plates in kilos for 5', 'log: back-squat 100kg x5')
    check('in kilos bench 80 for 8', 'log: bench-press 80kg x8')
    check('bench 100, kilos, for 5', 'log: bench-press 100kg x5')
  })
})

describe('parseUtterance: the body and the day', () => {
  it('a body weight is a note, never a load', () => {
    check('pull ups at 82 bodyweight for 10', 'log: pull-up x10 "at 82 bodyweight"')
    check('i am 82 kilos', 'note: i am 82 kilos', afterBench)
    check('weight this morning 82 kilos', 'note: weight this morning 82 kilos', afterBench)
    check('scale said 181', 'note: scale said 181', afterBench)
  })

  it('how it feels is a note', () => {
    check('energy is low', 'note: energy is low', afterBench)
    check("i'm knackered", "note: i'm knackered", afterBench)
    check('slight pull in my groin', 'note: slight pull in my groin', afterBench)
    check('my back went on that rep', 'note: my back went on that rep', afterBench)
  })
})
