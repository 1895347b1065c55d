import { expect, test } from 'vitest'
import { ExerciseId, SessionId, SetId } from '../ids.ts'
import type { LoggedSet } from '../session/set.ts'
import { dailyBests } from './daily-bests.ts'

const set = (
  performedAt: string,
  loadKg: number | null,
  reps: number | null,
  more: Partial<LoggedSet> = {},
): LoggedSet => ({
  id: SetId.parse(`set_${'a'.repeat(32)}`),
  sessionId: SessionId.parse(`ses_${'b'.repeat(32)}`),
  exerciseId: ExerciseId.parse('bench-press'),
  exerciseName: 'Bench Press',
  position: 1,
  load: loadKg === null ? null : { value: loadKg, unit: 'kg' },
  reps,
  rpe: null,
  rir: null,
  durationSeconds: null,
  distanceMeters: null,
  type: 'working',
  side: null,
  isBodyweight: false,
  note: null,
  provenance: {},
  confidence: 1,
  performedAt: new Date(performedAt),
  ...more,
})

test('each day has its best of each kind, the oldest day first', () => {
  const sets = [
    set('2026-03-03T18:00:00Z', 90, 5),
    set('2026-03-02T18:00:00Z', 100, 3),
    set('2026-03-02T18:05:00Z', 80, 10),
  ]
  expect(dailyBests(sets, 'UTC')).toMatchObject([
    { onDate: '2026-03-02', bestLoadKg: 100, bestReps: 10, estimatedOneRepMaxKg: 110 },
    { onDate: '2026-03-03', bestLoadKg: 90, bestReps: 5 },
  ])
})

test('a day is the athlete’s own: late in Los Angeles is still the day before', () => {
  const late = [set('2026-03-03T05:30:00Z', 100, 5)]
  expect(dailyBests(late, 'America/Los_Angeles').map((day) => day.onDate)).toEqual(['2026-03-02'])
  expect(dailyBests(late, 'Europe/Berlin').map((day) => day.onDate)).toEqual(['2026-03-03'])
})

test('warm-ups do not count, and a day of warm-ups is no day', () => {
  expect(dailyBests([set('2026-03-02T18:00:00Z', 60, 10, { type: 'warmup' })], 'UTC')).toEqual([])
})

test('holds and distances have their own best and no estimate', () => {
  const sets = [
    set('2026-03-02T18:00:00Z', null, null, { durationSeconds: 60 }),
    set('2026-03-02T18:05:00Z', null, null, { durationSeconds: 90, distanceMeters: 400 }),
  ]
  expect(dailyBests(sets, 'UTC')).toMatchObject([
    { longestSeconds: 90, farthestMeters: 400, bestReps: null, estimatedOneRepMaxKg: null },
  ])
})
