import type { LoggedSet } from '@voicefit/domain/session/set'
import { toKg } from '@voicefit/domain/units'
import { exercises } from '../schema/exercises.ts'
import { sets } from '../schema/sets.ts'

/** The columns a set is read by, joined with the name of its exercise. */
export const setColumns = {
  id: sets.id,
  sessionId: sets.sessionId,
  exerciseId: sets.exerciseId,
  exerciseName: exercises.name,
  position: sets.position,
  enteredLoad: sets.enteredLoad,
  enteredUnit: sets.enteredUnit,
  reps: sets.reps,
  rpe: sets.rpe,
  rir: sets.rir,
  durationSeconds: sets.durationSeconds,
  distanceMeters: sets.distanceMeters,
  type: sets.type,
  side: sets.side,
  isBodyweight: sets.isBodyweight,
  note: sets.note,
  provenance: sets.provenance,
  confidence: sets.confidence,
  performedAt: sets.performedAt,
}

type SetRow = Omit<LoggedSet, 'load'> & {
  enteredLoad: number | null
  enteredUnit: 'kg' | 'lb' | null
}

export function toLoggedSet({ enteredLoad, enteredUnit, ...row }: SetRow): LoggedSet {
  return {
    ...row,
    load: enteredLoad === null || enteredUnit === null ? null : { value: enteredLoad, unit: enteredUnit },
  }
}

/** A set as columns of its row; the load both as entered and in kilograms. */
export function toSetRow({ load, exerciseName: _, ...set }: LoggedSet) {
  return {
    ...set,
    loadKg: load === null ? null : toKg(load),
    enteredLoad: load?.value ?? null,
    enteredUnit: load?.unit ?? null,
  }
}
