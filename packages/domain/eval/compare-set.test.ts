import { expect, test } from 'vitest'
import { differencesOfPatch, differencesOfSet } from './compare-set.ts'

const bench = { exerciseId: 'bench-press', weight: 82.5, unit: 'kg', reps: 8 } as const
const understood = { ...bench, rpe: null, rir: null, type: 'working', side: null, bodyweight: false } as const

test('a set that says the same is no different', () => {
  expect(differencesOfSet(bench, understood)).toEqual([])
})

test.each([
  ['a weight within a hundredth', { weight: 82.51 }, []],
  ['a weight further off', { weight: 82.52 }, ['weight 82.52, not 82.5']],
  ['reps off by one', { reps: 9 }, ['reps 9, not 8']],
  ['another unit', { unit: 'lb' }, ['unit lb, not kg']],
  ['an effort nobody said', { rpe: 8 }, ['rpe 8, not nothing']],
  ['another kind of set', { type: 'drop' }, ['type drop, not working']],
  ['a side nobody said', { side: 'each' }, ['side each, not nothing']],
  ['a load taken for the body', { bodyweight: true }, ['bodyweight true, not false']],
] as const)('%s', (_, change, expected) => {
  expect(differencesOfSet(bench, { ...understood, ...change })).toEqual(expected)
})

test('distances within a metre and durations within a second are the same, further off they are not', () => {
  const run = { exerciseId: 'run', distanceMeters: 1609, durationSeconds: 480 }
  expect(differencesOfSet(run, { ...run, distanceMeters: 1609.344, durationSeconds: 481 })).toEqual([])
  expect(differencesOfSet(run, { ...run, distanceMeters: 1611, durationSeconds: 482 })).toHaveLength(2)
})

test('whether a hold is bodyweight is left open', () => {
  const plank = { exerciseId: 'plank', durationSeconds: 60 }
  expect(differencesOfSet(plank, { ...plank, bodyweight: true })).toEqual([])
})

test('effort may be derived from the other scale, but must then agree with it', () => {
  expect(differencesOfSet({ ...bench, rpe: 8 }, { ...understood, rpe: 8, rir: 2 })).toEqual([])
  expect(differencesOfSet({ ...bench, rir: 2 }, { ...understood, rpe: 8, rir: 2 })).toEqual([])
  expect(differencesOfSet({ ...bench, rpe: 8 }, { ...understood, rpe: 8, rir: 3 })).toEqual(['rir 3, not nothing'])
  expect(differencesOfSet({ ...bench, rpe: 8, rir: 2 }, { ...understood, rpe: 8 })).toEqual(['rir nothing, not 2'])
})

test('a patch may bring the unit of its weight, and nothing else that was not said', () => {
  expect(differencesOfPatch({ weight: 190 }, { weight: 190, unit: 'lb' })).toEqual([])
  expect(differencesOfPatch({ weight: 190, unit: 'kg' }, { weight: 190, unit: 'lb' })).toEqual([
    'patch: unit lb, not kg',
  ])
  expect(differencesOfPatch({ reps: 8 }, { reps: 8, weight: 100 })).toEqual(['patch: weight 100, not nothing'])
  expect(differencesOfPatch({ type: 'working' }, {})).toEqual(['patch: type nothing, not working'])
})
