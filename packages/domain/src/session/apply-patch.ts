import { AppError } from '../errors.ts'
import type { Load, LoadUnit } from '../units.ts'
import { LoggedSet, type SetPatch } from './set.ts'

/**
 * The set with a correction applied: only the named fields change, each becomes `said`. Saying the effort
 * one way drops the other, so that RPE and RIR never disagree. Throws `invalid_input` where the result
 * would not be a set.
 */
export function applyPatch(set: LoggedSet, patch: SetPatch, exerciseName: string): LoggedSet {
  const { exerciseId, unit, ...performance } = patch
  const effort = effortOf(patch)
  const said = Object.fromEntries(
    Object.keys(patch).map((field) => [field === 'exerciseId' ? 'exercise' : field, 'said']),
  )
  const corrected = LoggedSet.safeParse({
    ...set,
    ...inUnit(set.load, unit),
    ...performance,
    ...effort.values,
    ...(exerciseId === undefined ? {} : { exerciseId, exerciseName }),
    provenance: { ...set.provenance, ...said, ...effort.provenance },
    confidence: 1,
  })
  if (corrected.success) return corrected.data
  throw new AppError('invalid_input', {
    message: `correction of ${set.id} gives no set: ${corrected.error.message}`,
    userMessage: `That would not be a set: ${corrected.error.issues[0]?.message ?? 'a value is out of range'}.`,
  })
}

function inUnit(load: Load | null, unit: LoadUnit | undefined): SetPatch {
  return load === null || unit === undefined ? {} : { load: { value: load.value, unit } }
}

function effortOf({ rpe, rir }: SetPatch): { values: SetPatch; provenance: Partial<LoggedSet['provenance']> } {
  if (rpe !== undefined && rir === undefined)
    return { values: { rir: rpe === null ? null : 10 - rpe }, provenance: { rir: 'inferred' } }
  if (rir !== undefined && rpe === undefined)
    return { values: { rpe: rir === null ? null : 10 - rir }, provenance: { rpe: 'inferred' } }
  return { values: {}, provenance: {} }
}
