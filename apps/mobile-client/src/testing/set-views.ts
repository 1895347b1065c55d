import { ExerciseId, SessionId, SetId } from '@voicefit/domain/ids'
import type { Entry } from '@voicefit/domain/voice/entry'
import type { SessionSummary, SetView } from '../features/session/session-types.ts'

const hexOf = (n: number) => n.toString(16).padStart(32, '0')

/** A bench press set of 185 lb for 8, all of it said, with what the test is about put over it. */
export function setView(n: number, over: Partial<SetView> = {}): SetView {
  return {
    id: SetId.parse(`set_${hexOf(n)}`),
    exerciseId: ExerciseId.parse('bench-press'),
    exerciseName: 'Bench Press',
    position: n,
    load: { value: 185, unit: 'lb' },
    reps: 8,
    rpe: null,
    rir: null,
    durationSeconds: null,
    distanceMeters: null,
    type: 'working',
    side: null,
    isBodyweight: false,
    note: null,
    provenance: { exercise: 'said', load: 'said', unit: 'said', reps: 'said' },
    confidence: 1,
    performedAt: '2026-11-20T10:00:00.000Z',
    ...over,
  }
}

export function squat(n: number, over: Partial<SetView> = {}): SetView {
  return setView(n, { exerciseId: ExerciseId.parse('squat'), exerciseName: 'Squat', ...over })
}

export function summary(n: number, setCount: number): SessionSummary {
  return {
    id: SessionId.parse(`ses_${hexOf(n)}`),
    startedAt: '2026-11-20T09:30:00.000Z',
    lastActivityAt: '2026-11-20T10:00:00.000Z',
    finishedAt: null,
    totals: { setCount, exerciseCount: 1, volumeKg: 600 },
  }
}

/** The same set as the parser reads it, before it is stored. */
export function entry(over: Partial<Entry> = {}): Entry {
  const {
    id: _id,
    position: _position,
    confidence: _confidence,
    performedAt: _performedAt,
    ...performance
  } = setView(1)
  return { ...performance, ...over }
}
