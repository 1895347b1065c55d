import { z } from 'zod'
import type { Exercise } from '../exercises/exercise.ts'
import { matchExercise } from '../exercises/match-exercise.ts'
import { ExerciseId } from '../ids.ts'
import { LoadUnit } from '../units.ts'
import { emptyContext, type LastSet, type ParseContext } from './parse-context.ts'

/** A context as one line of text carries it: exercises by the names people give them. */
export const ContextLine = z.object({
  lastSet: z
    .object({
      exercise: z.string().min(1),
      weight: z.number().nullish(),
      unit: LoadUnit.nullish(),
      reps: z.int().nullish(),
      rpe: z.number().nullish(),
    })
    .nullish(),
  currentExercise: z.string().nullish(),
  plan: z.array(z.string().min(1)).nullish(),
  defaultUnit: LoadUnit.nullish(),
})
export type ContextLine = z.infer<typeof ContextLine>

/**
 * The context a line describes. An exercise the catalogue does not know takes part as one of the athlete's own; without a current
 * exercise the one of the last set is current, without a unit pounds are.
 */
export function contextOfLine({ lastSet, currentExercise, plan, defaultUnit }: ContextLine): ParseContext {
  const base = emptyContext(defaultUnit ?? 'lb')
  const last = lastSet ? exerciseNamed(lastSet.exercise) : null
  const current = currentExercise ? exerciseNamed(currentExercise) : last
  const planned = (plan ?? []).map(exerciseNamed)
  return {
    ...base,
    currentExerciseId: current?.exercise.id ?? null,
    customExercises: [last, current, ...planned].flatMap((named) => (named?.isOwn === true ? [named.exercise] : [])),
    plannedExerciseIds: planned.map(({ exercise }) => exercise.id),
    lastSet: lastSet && last ? lastSetOf(lastSet, last.exercise, base.defaultUnit) : null,
  }
}

function lastSetOf(line: NonNullable<ContextLine['lastSet']>, exercise: Exercise, defaultUnit: LoadUnit): LastSet {
  return {
    exerciseId: exercise.id,
    load: line.weight == null ? null : { value: line.weight, unit: line.unit ?? defaultUnit },
    reps: line.reps ?? null,
    rpe: line.rpe ?? null,
    durationSeconds: null,
    distanceMeters: null,
    isBodyweight: exercise.measure.startsWith('bw_'),
    side: null,
    type: 'working',
  }
}

/** The catalogue's exercise of a name, or one of the athlete's own where the catalogue has none. */
function exerciseNamed(name: string): { exercise: Exercise; isOwn: boolean } {
  const match = matchExercise(name)
  if (match.kind === 'accepted') return { exercise: match.exercise, isOwn: false }
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return {
    isOwn: true,
    exercise: {
      id: ExerciseId.parse(slug.slice(0, 64)),
      name,
      aliases: [],
      muscles: [{ muscle: 'chest', share: 1 }],
      equipment: ['barbell'],
      pattern: 'horizontal_push',
      measure: 'load_reps',
      loadBasis: 'total',
      laterality: 'bilateral',
      level: 'beginner',
    },
  }
}
