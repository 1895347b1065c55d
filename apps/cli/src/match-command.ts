import { type ExerciseMatch, matchExercise } from '@voicefit/domain/exercises/match-exercise'
import { z } from 'zod'

const MatchLine = z.object({ id: z.unknown().optional(), query: z.string() })

/** One line of `match --jsonl`. */
export function answerMatch(line: unknown): object {
  const { id, query } = MatchLine.parse(line)
  const match = matchExercise(query)
  const found = match.kind === 'accepted' ? match.exercise : null
  return {
    id,
    accepted: found !== null,
    match: found && { id: found.id, name: found.name, aliases: found.aliases },
    score: scoreOf(match),
    candidates: match.candidates.map(({ exercise, score }) => ({ id: exercise.id, name: exercise.name, score })),
  }
}

/** A match as a person reads it. */
export function describeMatch(query: string): string {
  const match = matchExercise(query)
  if (match.kind === 'accepted')
    return `${match.exercise.name} (${match.exercise.id}), ${percent(match.score)} by ${match.how}`
  const nearest = match.candidates.map(
    ({ exercise, score }) => `  ${exercise.name} (${exercise.id}), ${percent(score)}`,
  )
  const verdict = match.kind === 'ambiguous' ? 'Could be any of:' : 'No exercise by that name.'
  return [nearest.length > 0 && match.kind === 'unknown' ? `${verdict} Nearest:` : verdict, ...nearest].join('\n')
}

function scoreOf(match: ExerciseMatch): number {
  return match.kind === 'accepted' ? match.score : (match.candidates[0]?.score ?? 0)
}

function percent(score: number): string {
  return `${Math.round(score * 100)} %`
}
