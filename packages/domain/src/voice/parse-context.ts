import type { Exercise } from '../exercises/exercise.ts'
import type { ExerciseId } from '../ids.ts'
import type { Performance } from '../session/set.ts'
import type { LoadUnit } from '../units.ts'

/** The set the next utterance may lean on. */
export type LastSet = Pick<
  Performance,
  'load' | 'reps' | 'rpe' | 'durationSeconds' | 'distanceMeters' | 'isBodyweight' | 'side' | 'type'
> & {
  exerciseId: ExerciseId
}

/** Everything the parser may know beside the words. It keeps no state of its own. */
export type ParseContext = {
  defaultUnit: LoadUnit
  lastSet: LastSet | null
  currentExerciseId: ExerciseId | null
  /** The athlete's own exercises, matched beside the catalogue. */
  customExercises: readonly Exercise[]
  /** What today's plan holds, in its order: of several exercises a name may mean, the one that is planned was done. */
  plannedExerciseIds: readonly ExerciseId[]
  /** Recent working loads in kg per exercise, newest first: they can make the parser ask, never change a value. */
  recentLoadsKg: ReadonlyMap<ExerciseId, readonly number[]>
}

/** A context that knows nothing but the unit. */
export function emptyContext(defaultUnit: LoadUnit = 'lb'): ParseContext {
  return {
    defaultUnit,
    lastSet: null,
    currentExerciseId: null,
    customExercises: [],
    plannedExerciseIds: [],
    recentLoadsKg: new Map(),
  }
}
