import type { SetView } from './session-types.ts'

export type ExerciseGroup = { exerciseId: string; exerciseName: string; sets: SetView[] }

/** The sets by exercise: the exercise trained last on top, its sets in the order they were done. */
export function groupSets(sets: readonly SetView[]): ExerciseGroup[] {
  const groups = new Map<string, ExerciseGroup>()
  for (const set of [...sets].sort((a, b) => a.position - b.position)) {
    const sofar = groups.get(set.exerciseId)?.sets ?? []
    // Deleted and set again: the order of the map is the order of the last set of each exercise.
    groups.delete(set.exerciseId)
    groups.set(set.exerciseId, { exerciseId: set.exerciseId, exerciseName: set.exerciseName, sets: [...sofar, set] })
  }
  return [...groups.values()].reverse()
}
