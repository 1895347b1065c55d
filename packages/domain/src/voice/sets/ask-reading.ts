import type { Exercise } from '../../exercises/exercise.ts'
import { findKnownExercise } from '../context-exercise.ts'
import type { Entry } from '../entry.ts'
import type { Choice, Reading } from '../outcome.ts'
import type { ParseContext } from '../parse-context.ts'
import { sayEntries } from '../say-entry.ts'

const mostChoices = 4

/** One choice a reading: its words are the button and the utterance. */
export function choicesOf(readings: readonly (readonly Entry[])[], prefix = ''): Choice[] {
  const choices = readings
    .filter((entries) => entries.length > 0 && entries.every(isComplete))
    .map((entries) => sayEntries(entries))
  return [...new Set(choices)].slice(0, mostChoices).map((words) => ({ label: words, utterance: `${prefix}${words}` }))
}

function isComplete(entry: Entry): boolean {
  return entry.reps !== null || entry.durationSeconds !== null || entry.distanceMeters !== null
}

/** A question with its choices; `entries` is what was understood so far. */
export function ask(question: string, choices: Choice[], entries: readonly Entry[]): Extract<Reading, { kind: 'ask' }> {
  return { kind: 'ask', question, choices, entries: [...entries] }
}

/** Reps to offer where none were said: those of the last set first. */
export function likelyReps(context: ParseContext): number[] {
  const last = context.lastSet?.reps ?? null
  return [...new Set([...(last === null ? [] : [last]), 5, 8, 10])].slice(0, mostChoices)
}

/** Exercises to offer where none was named: the ones the athlete did lately. */
export function likelyExercises(context: ParseContext): Exercise[] {
  const ids = [...context.recentLoadsKg.keys()].slice(0, mostChoices)
  return ids.flatMap((id) => findKnownExercise(id, context) ?? [])
}
