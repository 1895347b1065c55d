import { expect, test } from 'vitest'
import { ExerciseId, SessionId, SetId } from '../ids.ts'
import { applyPatch } from './apply-patch.ts'
import type { LoggedSet } from './set.ts'

const set: LoggedSet = {
  id: SetId.parse(`set_${'a'.repeat(32)}`),
  sessionId: SessionId.parse(`ses_${'b'.repeat(32)}`),
  exerciseId: ExerciseId.parse('bench-press'),
  exerciseName: 'Bench Press',
  position: 1,
  load: { value: 185, unit: 'lb' },
  reps: 8,
  rpe: 8,
  rir: 2,
  durationSeconds: null,
  distanceMeters: null,
  type: 'working',
  side: null,
  isBodyweight: false,
  note: null,
  provenance: { load: 'said', unit: 'default', reps: 'carried', rpe: 'inferred', rir: 'said' },
  confidence: 0.9,
  performedAt: new Date('2026-11-20T18:00:00Z'),
}

test('only the named field changes, and it counts as said', () => {
  expect(applyPatch(set, { reps: 6 }, 'Bench Press')).toEqual({
    ...set,
    reps: 6,
    provenance: { ...set.provenance, reps: 'said' },
    confidence: 1,
  })
})

test('effort said one way gives the other, so that the two never disagree', () => {
  expect(applyPatch(set, { rpe: 9.5 }, 'Bench Press')).toMatchObject({
    rpe: 9.5,
    rir: 0.5,
    provenance: { rpe: 'said', rir: 'inferred' },
  })
  expect(applyPatch(set, { rir: 0 }, 'Bench Press')).toMatchObject({ rpe: 10, rir: 0 })
  expect(applyPatch(set, { rpe: null }, 'Bench Press')).toMatchObject({ rpe: null, rir: null })
})

test('a unit alone keeps the number of the load', () => {
  expect(applyPatch(set, { unit: 'kg' }, 'Bench Press')).toMatchObject({
    load: { value: 185, unit: 'kg' },
    provenance: { unit: 'said', load: 'said' },
  })
  expect(applyPatch({ ...set, load: null }, { unit: 'kg' }, 'Bench Press').load).toBeNull()
})

test('another exercise takes its name with it', () => {
  const moved = applyPatch(set, { exerciseId: ExerciseId.parse('incline-bench-press') }, 'Incline Bench Press')
  expect(moved).toMatchObject({ exerciseId: 'incline-bench-press', exerciseName: 'Incline Bench Press' })
})

test('a value no set can have is refused', () => {
  expect(() => applyPatch(set, { reps: 0 }, 'Bench Press')).toThrow('gives no set')
})
