import { describe, expect, it } from 'vitest'
import type { DayPoint } from './insight-types.ts'
import { chooseLine, describeChange } from './progress-line.ts'

const nothing: DayPoint = {
  date: '2026-11-01',
  bestLoad: null,
  bestReps: null,
  estimatedOneRepMax: null,
  longestSeconds: null,
  farthestMeters: null,
}
const point = (date: string, over: Partial<DayPoint>): DayPoint => ({ ...nothing, date, ...over })
const lb = (value: number) => ({ value, unit: 'lb' }) as const

describe('chooseLine', () => {
  it('takes the estimated one-rep max where two days have one', () => {
    const line = chooseLine([
      point('2026-11-01', { bestLoad: lb(185), bestReps: 8, estimatedOneRepMax: lb(234) }),
      point('2026-11-08', { bestLoad: lb(135), bestReps: 20 }),
      point('2026-11-15', { bestLoad: lb(190), bestReps: 8, estimatedOneRepMax: lb(240.5) }),
    ])
    expect(line?.name).toBe('Estimated one-rep max')
    expect(line?.points.map((one) => one.shown)).toEqual(['234 lb', '241 lb'])
  })

  it.each([
    { over: { bestReps: 12 }, name: 'Most reps in a set', shown: '12 reps' },
    { over: { bestLoad: lb(50), bestReps: 20 }, name: 'Heaviest set', shown: '50 lb' },
    { over: { longestSeconds: 90 }, name: 'Longest set', shown: '1:30' },
    { over: { farthestMeters: 5000 }, name: 'Farthest set', shown: '5 km' },
  ])('falls back to $name', ({ over, name, shown }) => {
    const line = chooseLine([point('2026-11-01', over), point('2026-11-02', over)])
    expect(line).toMatchObject({ name })
    expect(line?.points[0]?.shown).toBe(shown)
  })

  it('prefers a line of two days to a better one of a single day', () => {
    const line = chooseLine([
      point('2026-11-01', { bestLoad: lb(185), bestReps: 20 }),
      point('2026-11-08', { bestLoad: lb(190), bestReps: 5, estimatedOneRepMax: lb(221) }),
    ])
    expect(line?.name).toBe('Heaviest set')
  })

  it('is null where nothing was measured', () => {
    expect(chooseLine([])).toBeNull()
  })
})

describe('describeChange', () => {
  it.each([
    [180, 200, '+20 lb'],
    [200, 180.5, '−19.5 lb'],
    [200, 200, '±0 lb'],
  ])('from %d to %d is %s', (from, to, text) => {
    const line = chooseLine([point('2026-11-01', { bestLoad: lb(from) }), point('2026-11-02', { bestLoad: lb(to) })])
    expect(line === null ? null : describeChange(line)).toBe(text)
  })
})
