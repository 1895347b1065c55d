import { expect, test } from 'vitest'
import { parseNaively } from './naive-parse.ts'

test('the baseline reads a plainly written set', () => {
  expect(parseNaively('Bench press 82.5 kg for 8 rpe 9')).toEqual({
    exerciseId: 'bench-press',
    weight: 82.5,
    unit: 'kg',
    reps: 8,
    rpe: 9,
  })
})

test('the longest name wins, and without a name there is nothing', () => {
  expect(parseNaively('incline bench press 60 x 10')).toMatchObject({ exerciseId: 'incline-bench-press', reps: 10 })
  expect(parseNaively('100 for 5')).toBeNull()
})
