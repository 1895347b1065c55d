import { expect, test } from 'vitest'
import { accuracyAt, bestThreshold } from './best-threshold.ts'

const answers = [
  { expected: 'bench-press', found: 'bench-press', score: 0.9 },
  { expected: 'back-squat', found: 'back-squat', score: 0.7 },
  { expected: 'deadlift', found: 'back-squat', score: 0.3 },
  { expected: null, found: 'row', score: 0.5 },
  { expected: null, found: null, score: 0 },
]

test('the threshold accepts what is right and stops before what is not', () => {
  expect(bestThreshold(answers)).toBe(0.7)
})

test('at a threshold the shares are of the names that mean something, of those that do not, and of all', () => {
  expect(accuracyAt(0.7, answers)).toEqual({ topOne: 2 / 3, falseAccept: 0, right: 0.8 })
  expect(accuracyAt(0.1, answers)).toEqual({ topOne: 2 / 3, falseAccept: 0.5, right: 0.6 })
})

test('where accepting anything does harm nothing is accepted', () => {
  const wrong = [{ expected: null, found: 'row', score: 0.9 }]
  expect(accuracyAt(bestThreshold(wrong), wrong).right).toBe(1)
})
