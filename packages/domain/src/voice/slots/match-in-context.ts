import { type ExerciseMatch, matchExercise } from '../../exercises/match-exercise.ts'
import type { ParseContext } from '../parse-context.ts'

/** Finds the exercise a name means to this athlete: their own exercises take part, their plan and what they did lately break ties. */
export function matchInContext(name: string, context: ParseContext): ExerciseMatch {
  return matchExercise(name, {
    customExercises: context.customExercises,
    plannedExerciseIds: context.plannedExerciseIds,
    recentExerciseIds: [...context.recentLoadsKg.keys()],
  })
}

/** How sure an exercise is at least that fits no better than others and is the one planned. What was merely done lately is confirmed. */
const plannedScore = 0.92

/** How surely a match names its exercise, 0..1: 1 for a name of its own. `isInferred`: the plan or the history told it from others. */
export function readMatch(match: Extract<ExerciseMatch, { kind: 'accepted' }>): { score: number; isInferred: boolean } {
  if (match.settledBy === 'plan') return { score: Math.max(match.score, plannedScore), isInferred: true }
  if (match.settledBy === 'history') return { score: match.score, isInferred: true }
  return { score: match.how === 'exact' || match.how === 'alias' ? 1 : match.score, isInferred: false }
}
