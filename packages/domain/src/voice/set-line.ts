import type { SetPatch } from '../session/set.ts'
import type { Entry } from './entry.ts'

/** An entry under the names of the machine-readable form; absent values are null. */
export function setLine(entry: Entry) {
  return {
    exercise: entry.exerciseName,
    exerciseId: entry.exerciseId,
    weight: entry.load?.value ?? null,
    unit: entry.load?.unit ?? null,
    reps: entry.reps,
    rpe: entry.rpe,
    rir: entry.rir,
    durationSeconds: entry.durationSeconds,
    distanceMeters: entry.distanceMeters,
    type: entry.type,
    side: entry.side,
    bodyweight: entry.isBodyweight,
  }
}

/** A correction under the same names: only what it changes, the note aside. */
export function patchLine({ load, isBodyweight, note: _, ...rest }: SetPatch) {
  return {
    ...rest,
    ...(load === undefined ? {} : { weight: load?.value ?? null, unit: load?.unit ?? null }),
    ...(isBodyweight === undefined ? {} : { bodyweight: isBodyweight }),
  }
}
