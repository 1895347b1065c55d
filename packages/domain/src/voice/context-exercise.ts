import { findExercise } from '../exercises/catalog-exercises.ts'
import type { Exercise } from '../exercises/exercise.ts'
import type { ExerciseId } from '../ids.ts'
import type { ParseContext } from './parse-context.ts'

/** The exercise of an id, the athlete's own ones before the catalogue, or null. */
export function findKnownExercise(id: ExerciseId | null, context: ParseContext): Exercise | null {
  if (id === null) return null
  return context.customExercises.find((exercise) => exercise.id === id) ?? findExercise(id)
}

/** The exercise an utterance without a name is about: the current one, else that of the last set, else null. */
export function findContextExercise(context: ParseContext): Exercise | null {
  return findKnownExercise(context.currentExerciseId ?? context.lastSet?.exerciseId ?? null, context)
}
