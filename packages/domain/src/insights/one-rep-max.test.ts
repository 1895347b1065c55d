import { expect, test } from 'vitest'
import { estimateOneRepMax } from './one-rep-max.ts'

const estimate = (loadKg: number, reps: number, rir: number | null = null) => {
  const result = estimateOneRepMax({ loadKg, reps, rir })
  return result.kind === 'estimate' ? result.kg : result.kind
}

test.each([
  [100, 3, 110],
  [100, 5, 116.7],
  [100, 10, 133.3],
])('%d kg for %d reads %d kg, as the published table', (loadKg, reps, expected) => {
  expect(estimate(loadKg, reps)).toBe(expected)
})

test('an all-out single is its own answer', () => {
  expect(estimate(142.5, 1)).toBe(142.5)
})

test('repetitions in reserve count as done', () => {
  expect(estimate(100, 3, 2)).toBe(estimate(100, 5))
})

test('more than twelve repetitions and loads of nothing say nothing', () => {
  expect(estimate(60, 13)).toBe('out_of_range')
  expect(estimate(60, 11, 2)).toBe('out_of_range')
  expect(estimate(0, 5)).toBe('out_of_range')
  expect(estimate(-20, 5)).toBe('out_of_range')
})
