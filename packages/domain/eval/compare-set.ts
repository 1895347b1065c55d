import { findExercise } from '../src/exercises/catalog-exercises.ts'
import type { SetFields } from './corpus.ts'

/** How far a number may be off and still be the same: hundredths of a weight, a metre, a second. */
const tolerance: Partial<Record<keyof SetFields, number>> = { weight: 0.01, distanceMeters: 1, durationSeconds: 1 }

/** Slack for sums in binary: 0.01 is not quite the difference of 82.51 and 82.5. */
const rounding = 1e-9

const fields = [
  'exerciseId',
  'weight',
  'unit',
  'reps',
  'rpe',
  'rir',
  'durationSeconds',
  'distanceMeters',
  'type',
  'side',
  'bodyweight',
] as const satisfies readonly (keyof SetFields)[]

const isSame = (field: keyof SetFields, expected: unknown, got: unknown) =>
  typeof expected === 'number' && typeof got === 'number'
    ? Math.abs(expected - got) <= (tolerance[field] ?? 0) + rounding
    : expected === got

const describe = (value: unknown) => (value == null ? 'nothing' : String(value))

/** Effort said as RPE may be filled in as RIR and the other way round: both then say the same. */
function isDerivedEffort(field: keyof SetFields, expected: SetFields, got: SetFields): boolean {
  const isOtherSaid = (field === 'rir' && expected.rpe != null) || (field === 'rpe' && expected.rir != null)
  return isOtherSaid && expected[field] === undefined && (got.rpe ?? 0) + (got.rir ?? 0) === 10
}

/** Whether a hold, a carry or a run is "bodyweight" the rules leave open, and nothing hangs on it: volume counts none of them. */
function isOpen(field: keyof SetFields, expected: SetFields): boolean {
  if (field !== 'bodyweight' || expected.exerciseId == null) return false
  const measure = findExercise(expected.exerciseId)?.measure ?? 'load_reps'
  return measure !== 'load_reps' && !measure.startsWith('bw_')
}

/** The fields in which a set is not the one expected, in words; empty when it is. A field left out is absent on both sides. */
export function differencesOfSet(expected: SetFields, got: SetFields): string[] {
  const absent: Partial<Record<keyof SetFields, unknown>> = { type: 'working', bodyweight: false }
  return fields.flatMap((field) => {
    const wanted = expected[field] ?? absent[field] ?? null
    const found = got[field] ?? absent[field] ?? null
    if (isSame(field, wanted, found) || isDerivedEffort(field, expected, got) || isOpen(field, expected)) return []
    return [`${field} ${describe(found)}, not ${describe(wanted)}`]
  })
}

/** The same for a correction: what it does not name it must not touch, the unit of a weight aside. */
export function differencesOfPatch(expected: SetFields, got: SetFields): string[] {
  return fields.flatMap((field) => {
    const wanted = expected[field] ?? null
    const found = got[field] ?? null
    if (isSame(field, wanted, found) || isDerivedEffort(field, expected, got)) return []
    if (field === 'unit' && expected.unit === undefined && expected.weight != null) return []
    return [`patch: ${field} ${describe(found)}, not ${describe(wanted)}`]
  })
}
