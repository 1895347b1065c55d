import { describe, expect, it } from 'vitest'
import { setView } from '../../testing/set-views.ts'
import { draftOf, patchOf, stepEffort, stepLoad, stepReps } from './correction.ts'

describe('stepLoad', () => {
  const lb = (value: number) => ({ value, unit: 'lb' }) as const
  const kg = (value: number) => ({ value, unit: 'kg' }) as const
  it.each([
    { from: lb(185), direction: 1, to: lb(190) },
    { from: lb(187), direction: 1, to: lb(190) },
    { from: lb(187), direction: -1, to: lb(185) },
    { from: kg(82.5), direction: -1, to: kg(80) },
    { from: null, direction: 1, to: lb(5) },
    { from: lb(0), direction: -1, to: lb(0) },
  ] as const)('goes from $from to $to', ({ from, direction, to }) => {
    expect(stepLoad(from, direction, 'lb', false)).toEqual(to)
  })

  it('goes below nothing only as assistance on the body', () => {
    expect(stepLoad(lb(0), -1, 'lb', true)).toEqual(lb(-5))
  })
})

it('keeps at least one repetition', () => {
  expect([stepReps(8, 1), stepReps(1, -1), stepReps(null, 1)]).toEqual([9, 1, 1])
})

it.each([
  [null, 1, 6],
  [6, -1, null],
  [9.5, 1, 10],
  [10, 1, 10],
  [4, 1, 6],
  [4, -1, null],
  [null, -1, null],
] as const)('steps an effort of %s by %d to %s', (from, direction, to) => {
  expect(stepEffort(from, direction)).toBe(to)
})

describe('patchOf', () => {
  const set = setView(1, { rir: 2, rpe: 8 })

  it('is null when nothing was changed', () => {
    expect(patchOf(set, draftOf(set))).toBeNull()
  })

  it('names only what was changed', () => {
    expect(patchOf(set, { ...draftOf(set), reps: 9 })).toEqual({ reps: 9 })
    expect(patchOf(set, { ...draftOf(set), load: { value: 190, unit: 'lb' } })).toEqual({
      load: { value: 190, unit: 'lb' },
    })
  })

  it('can take an effort back', () => {
    expect(patchOf(set, { ...draftOf(set), rpe: null })).toEqual({ rpe: null })
  })
})
