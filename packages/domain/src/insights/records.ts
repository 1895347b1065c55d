import type { ExerciseId } from '../ids.ts'
import type { SetType } from '../session/set.ts'
import { estimateOneRepMax } from './one-rep-max.ts'

/** The best of an exercise before the set in question. `setCount` counts earlier working sets; null where there is none. */
export type Bests = {
  setCount: number
  estimatedOneRepMaxKg: number | null
  heaviestLoadKg: number | null
  /** Most repetitions at this set's load or more; without load, most repetitions at all. */
  mostRepsAtLoad: number | null
}

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

/** The estimated one-repetition maximum of a set in kg, or null where the estimate does not hold. Warm-ups say nothing. */
export function oneRepMaxOf(set: RecordCandidate): number | null {
  if (set.type === 'warmup' || set.loadKg === null || set.reps === null) return null
  const estimate = estimateOneRepMax({ loadKg: set.loadKg, reps: set.reps, rir: set.rir })
  return estimate.kind === 'estimate' ? estimate.kg : null
}

/**
 * The records a set breaks, strongest first. The first set of an exercise breaks none: there is nothing
 * to beat. Warm-ups and sets without repetitions never do. Equal is not more.
 */
export function findRecords(set: RecordCandidate, bests: Bests): SetRecord[] {
  if (set.type === 'warmup' || set.reps === null || bests.setCount === 0) return []
  const found: SetRecord[] = []
  const consider = (kind: RecordKind, value: number | null, previous: number | null) => {
    if (value !== null && previous !== null && value > previous)
      found.push({ kind, exerciseId: set.exerciseId, value, previous })
  }
  consider('estimated_one_rep_max', oneRepMaxOf(set), bests.estimatedOneRepMaxKg)
  consider('heaviest_load', set.loadKg, bests.heaviestLoadKg)
  consider('most_reps', set.reps, bests.mostRepsAtLoad)
  return found
}

/**
 * The bests as they stand after `set`, for judging a later set of the same breath at `atLoadKg`: its
 * repetitions count only where it was as heavy.
 */
export function afterSet(bests: Bests, set: RecordCandidate, atLoadKg: number | null): Bests {
  if (set.type === 'warmup' || set.reps === null) return bests
  const isAsHeavy = (set.loadKg ?? 0) >= (atLoadKg ?? 0)
  return {
    setCount: bests.setCount + 1,
    estimatedOneRepMaxKg: greater(bests.estimatedOneRepMaxKg, oneRepMaxOf(set)),
    heaviestLoadKg: greater(bests.heaviestLoadKg, set.loadKg),
    mostRepsAtLoad: isAsHeavy ? greater(bests.mostRepsAtLoad, set.reps) : bests.mostRepsAtLoad,
  }
}

function greater(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return Math.max(a, b)
}
