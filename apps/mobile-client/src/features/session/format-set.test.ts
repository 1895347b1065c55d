import { describe, expect, it } from 'vitest'
import { setView } from '../../testing/set-views.ts'
import { formatEffort, formatLoad, formatMeasure, formatMeters, formatSeconds } from './format-set.ts'

describe('formatMeasure', () => {
  it.each([
    [{}, '185 lb × 8'],
    [{ load: { value: 102.5, unit: 'kg' } }, '102.5 kg × 8'],
    [{ load: null, isBodyweight: true, reps: 12 }, 'Bodyweight × 12'],
    [{ load: { value: 25, unit: 'lb' }, isBodyweight: true }, '+25 lb × 8'],
    [{ load: { value: -40, unit: 'lb' }, isBodyweight: true }, '−40 lb × 8'],
    [{ load: null, reps: 1 }, '1 rep'],
    [{ load: null, reps: null, durationSeconds: 90 }, '1:30'],
    [{ reps: null, load: { value: 32, unit: 'kg' }, distanceMeters: 40 }, '32 kg · 40 m'],
    [{ reps: null, load: null, distanceMeters: 5000, durationSeconds: 1500 }, '5 km · 25:00'],
  ] as const)('says %o as "%s"', (over, text) => {
    expect(formatMeasure(setView(1, over))).toBe(text)
  })
})

describe('formatEffort', () => {
  it('keeps the way it was said', () => {
    expect(formatEffort({ rpe: 8, rir: 2, provenance: { rpe: 'inferred', rir: 'said' } })).toBe('2 in reserve')
    expect(formatEffort({ rpe: 8, rir: 2, provenance: { rpe: 'said', rir: 'inferred' } })).toBe('RPE 8')
  })

  it('says nothing of an effort nobody gave', () => {
    expect(formatEffort({ rpe: null, rir: null })).toBeNull()
  })
})

it.each([
  [formatSeconds(45), '45 s'],
  [formatSeconds(3725), '1:02:05'],
  [formatMeters(400), '400 m'],
  [formatMeters(1609.344), '1.61 km'],
  [formatLoad({ value: 1000, unit: 'lb' }), '1,000 lb'],
])('writes %s', (written, expected) => {
  expect(written).toBe(expected)
})
