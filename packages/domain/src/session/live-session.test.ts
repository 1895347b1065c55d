import { expect, test } from 'vitest'
import { ExerciseId, SessionId, SetId } from '../ids.ts'
import { addSets, idleLimitMs, isIdle, liveSessionFrom, type StoredSession, volumeKgOf } from './live-session.ts'
import type { LoggedSet } from './set.ts'

const sessionId = SessionId.parse(`ses_${'1'.repeat(32)}`)
const startedAt = new Date('2026-11-20T18:00:00Z')
const stored: StoredSession = {
  id: sessionId,
  startedAt,
  lastActivityAt: startedAt,
  finishedAt: null,
  revision: 0,
  nextPosition: 1,
  rest: null,
}

const set = (position: number, exercise: string, more: Partial<LoggedSet> = {}): LoggedSet => ({
  id: SetId.parse(`set_${String(position).padStart(32, '0')}`),
  sessionId,
  exerciseId: ExerciseId.parse(exercise),
  exerciseName: exercise,
  position,
  load: { value: 100, unit: 'kg' },
  reps: 5,
  rpe: null,
  rir: null,
  durationSeconds: null,
  distanceMeters: null,
  type: 'working',
  side: null,
  isBodyweight: false,
  note: null,
  provenance: { load: 'said', reps: 'said' },
  confidence: 1,
  performedAt: startedAt,
  ...more,
})

test('a session rebuilt from its sets equals one that grew set by set', () => {
  const sets = [set(1, 'squat'), set(2, 'squat'), set(3, 'bench')]
  const after = { ...stored, revision: 3, nextPosition: 4 }
  const grown = sets.reduce((live, each) => addSets(live, [each], after), liveSessionFrom(stored, []))
  expect(grown).toEqual(liveSessionFrom(after, sets))
})

test('totals count sets, exercises once, and kilograms moved', () => {
  const live = liveSessionFrom(stored, [set(1, 'squat'), set(2, 'bench'), set(3, 'squat', { type: 'warmup' })])
  expect(live.totals).toEqual({ setCount: 3, exerciseCount: 2, volumeKg: 1000 })
  expect(live.lastSet?.position).toBe(3)
})

test('assistance, holds and bodyweight move no counted kilograms', () => {
  expect(volumeKgOf(set(1, 'pull-up', { load: { value: -20, unit: 'kg' } }))).toBe(0)
  expect(volumeKgOf(set(1, 'plank', { reps: null }))).toBe(0)
  expect(volumeKgOf(set(1, 'pull-up', { load: null }))).toBe(0)
})

test('a session is idle from the limit on, not before', () => {
  expect(isIdle(stored, new Date(startedAt.getTime() + idleLimitMs - 1))).toBe(false)
  expect(isIdle(stored, new Date(startedAt.getTime() + idleLimitMs))).toBe(true)
})
