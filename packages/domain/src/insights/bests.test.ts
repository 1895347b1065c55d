import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Effort, mostRepsAt, noBests, withEffort } from './bests.ts'

const effort = (loadKg: number | null, reps: number, estimatedOneRepMaxKg: number | null = null): Effort => ({
  loadKg,
  reps,
  estimatedOneRepMaxKg,
})
const after = (efforts: readonly Effort[]) => efforts.reduce(withEffort, noBests)

test('a lighter load is named only where it was lifted more often', () => {
  const bests = after([effort(60, 15), effort(100, 3), effort(80, 8), effort(70, 8), effort(100, 2)])
  expect(bests.repsAtLoad).toEqual([
    { loadKg: 100, reps: 3 },
    { loadKg: 80, reps: 8 },
    { loadKg: 60, reps: 15 },
  ])
})

test('repetitions count at their load and below it, never above', () => {
  const bests = after([effort(100, 3), effort(80, 8)])
  expect([120, 100, 90, 80, 40].map((loadKg) => mostRepsAt(bests, loadKg))).toEqual([0, 3, 3, 8, 8])
})

test('no load is a load of zero, assistance is less', () => {
  const bests = after([effort(null, 9), effort(-20, 12)])
  expect([10, 0, -20].map((loadKg) => mostRepsAt(bests, loadKg))).toEqual([0, 9, 12])
})

test('the strongest estimate stays', () => {
  expect(after([effort(60, 15), effort(100, 3, 110), effort(90, 5, 105)]).estimatedOneRepMaxKg).toBe(110)
})

test('the order of efforts does not matter, and every answer equals a look at all of them', () => {
  const efforts = fc.array(
    fc.record({
      loadKg: fc.integer({ min: -5, max: 20 }),
      reps: fc.integer({ min: 1, max: 20 }),
      estimatedOneRepMaxKg: fc.constant(null),
    }),
  )
  fc.assert(
    fc.property(efforts, fc.integer({ min: -6, max: 21 }), (all, loadKg) => {
      expect(after(all)).toEqual(after(all.toReversed()))
      const atLeast = all.filter((each) => each.loadKg >= loadKg).map((each) => each.reps)
      expect(mostRepsAt(after(all), loadKg)).toBe(Math.max(0, ...atLeast))
    }),
  )
})
