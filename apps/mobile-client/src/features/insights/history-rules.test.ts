import { describe, expect, it } from 'vitest'
import { setView } from '../../testing/set-views.ts'
import { nameRecentDay } from './day-names.ts'
import { filterExercises } from './filter-exercises.ts'
import { groupByDay } from './group-by-day.ts'

describe('filterExercises', () => {
  const items = [{ name: 'Bench Press' }, { name: 'Incline Bench Press' }, { name: 'Leg Press' }]
  it.each([
    ['', 3],
    ['press', 3],
    ['press BENCH', 2],
    ['incl', 1],
    ['curl', 0],
  ])('finds for "%s" %d of three', (query, count) => {
    expect(filterExercises(items, query)).toHaveLength(count)
  })
})

describe('nameRecentDay', () => {
  const now = new Date(2026, 10, 20, 9).getTime()
  it.each([
    [new Date(2026, 10, 20, 0, 5), 'today'],
    [new Date(2026, 10, 19, 23, 55), 'yesterday'],
    [new Date(2026, 10, 3, 12), 'Nov 3'],
    [new Date(2025, 10, 3, 12), 'Nov 3, 2025'],
  ])('calls %s %s', (moment, name) => {
    expect(nameRecentDay(moment.toISOString(), now)).toBe(name)
  })
})

it('groups sets by day, the latest day first, within it as they were done', () => {
  const at = (day: number, minute: number) => new Date(2026, 10, day, 12, minute).toISOString()
  const days = groupByDay([
    setView(3, { performedAt: at(20, 0) }),
    setView(2, { performedAt: at(18, 30) }),
    setView(1, { performedAt: at(18, 0) }),
  ])
  expect(days.map((day) => day.sets.map((set) => set.position))).toEqual([[3], [1, 2]])
})
