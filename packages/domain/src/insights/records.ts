import type { ExerciseId } from '../ids.ts'
import type { LoggedSet, SetType } from '../session/set.ts'
import { toKg } from '../units.ts'
import { type Bests, mostRepsAt, withEffort } from './bests.ts'
import { estimateOneRepMax } from './one-rep-max.ts'

export type RecordKind = 'estimated_one_rep_max' | 'heaviest_load' | 'most_reps'

/** `value` and `previous` are kilograms, or repetitions for `most_reps`. */
export type SetRecord = { kind: RecordKind; exerciseId: ExerciseId; value: number; previous: number }

export type RecordCandidate = {
  exerciseId: ExerciseId
  type: SetType
  loadKg: number | null
  reps: number | null
  rir: number | null
}

/** A stored set as the record rules see it. */
export function candidateOf({ exerciseId, type, load, reps, rir }: LoggedSet): RecordCandidate {
  return { exerciseId, type, reps, rir, loadKg: load === null ? null : toKg(load) }
}

/** The estimated one-repetition maximum of a set in kg, or null where the estimate does not hold. Warm-ups say nothing. */
export function oneRepMaxOf(set: RecordCandidate): number | null {
  if (set.type === 'warmup' || set.loadKg === null || set.reps === null) return null
  const estimate = estimateOneRepMax({ loadKg: set.loadKg, reps: set.reps, rir: set.rir })
  return estimate.kind === 'estimate' ? estimate.kg : null
}

/**
 * The records a set breaks, strongest first. The first set of an exercise breaks none, and neither does the
 * first at a load: there is nothing to beat. Warm-ups and sets without repetitions never do. Equal is not more.
 */
export function findRecords(set: RecordCandidate, bests: Bests): SetRecord[] {
  const heaviest = bests.repsAtLoad[0]
  if (set.type === 'warmup' || set.reps === null || heaviest === undefined) return []
  const found: SetRecord[] = []
  const consider = (kind: RecordKind, value: number | null, previous: number | null) => {
    if (value !== null && previous !== null && value > previous)
      found.push({ kind, exerciseId: set.exerciseId, value, previous })
  }
  consider('estimated_one_rep_max', oneRepMaxOf(set), bests.estimatedOneRepMaxKg)
  consider('heaviest_load', set.loadKg, heaviest.loadKg)
  consider('most_reps', set.reps, mostRepsAt(bests, set.loadKg ?? 0) || null)
  return found
}

/** The bests as they stand after the set. Warm-ups and sets without repetitions leave them as they are. */
export function afterSet(bests: Bests, set: RecordCandidate): Bests {
  if (set.type === 'warmup' || set.reps === null) return bests
  return withEffort(bests, { loadKg: set.loadKg, reps: set.reps, estimatedOneRepMaxKg: oneRepMaxOf(set) })
}
