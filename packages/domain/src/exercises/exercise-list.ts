import type { Exercise } from './exercise.ts'

/** Exercises whose names can be read before any of them is built. */
export type ExerciseList = {
  /** One exercise a line: its own name, then its aliases, parted by `;`. */
  namesText: () => string
  /** The exercise of a line, counted from 0. */
  exerciseAt: (line: number) => Exercise
}

const listed = new WeakMap<readonly Exercise[], ExerciseList>()

/** A name in one piece: neither mark has a meaning in names. */
const withoutMarks = (name: string) => name.replaceAll(/[;\n]/g, ' ')

/** The list of exercises that are there already; one list for the same array. */
export function exerciseList(exercises: readonly Exercise[]): ExerciseList {
  const known = listed.get(exercises)
  if (known !== undefined) return known
  const list: ExerciseList = {
    namesText: () => exercises.map(({ name, aliases }) => [name, ...aliases].map(withoutMarks).join(';')).join('\n'),
    exerciseAt: (line) => {
      const exercise = exercises[line]
      if (exercise === undefined) throw new RangeError(`no exercise ${line} in a list of ${exercises.length}`)
      return exercise
    },
  }
  listed.set(exercises, list)
  return list
}
