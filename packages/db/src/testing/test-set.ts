import { randomUUID } from 'node:crypto'
import { ExerciseId, SessionId, SetId } from '@voicefit/domain/ids'
import type { LoggedSet } from '@voicefit/domain/session/set'

/** A working set of five bench presses at 185 lb, changed in what the test is about. */
export function testSet(change: Partial<LoggedSet> & Pick<LoggedSet, 'sessionId'>): LoggedSet {
  return {
    id: newSetId(),
    exerciseId: ExerciseId.parse('bench-press'),
    exerciseName: 'Bench Press',
    position: 1,
    load: { value: 185, unit: 'lb' },
    reps: 5,
    rpe: 8,
    rir: 2,
    durationSeconds: null,
    distanceMeters: null,
    type: 'working',
    side: null,
    isBodyweight: false,
    note: null,
    provenance: { exercise: 'said', load: 'said', unit: 'default', reps: 'said', rpe: 'said' },
    confidence: 0.97,
    performedAt: new Date('2026-03-02T18:00:00Z'),
    ...change,
  }
}

export function newSessionId(): SessionId {
  return SessionId.parse(`ses_${randomUUID().replaceAll('-', '')}`)
}

export function newSetId(): SetId {
  return SetId.parse(`set_${randomUUID().replaceAll('-', '')}`)
}
