import { catalog } from '@voicefit/domain/exercises/catalog'

/** What the baseline understands of an utterance. */
export type NaiveSet = {
  exerciseId: string
  weight: number | null
  unit: 'kg' | 'lb' | null
  reps: number | null
  rpe: number | null
}

/** Every name and alias, longest first, so that the first one found is the one that says most. */
const names = catalog
  .flatMap(({ id, name, aliases }) => [name, ...aliases].map((each) => ({ id, name: each.toLowerCase() })))
  .sort((one, other) => other.name.length - one.name.length)

const weightWithUnit = /(\d+(?:\.\d+)?)\s*(kgs?|kilos?|kilograms?|lbs?|pounds?)\b/
const repsBehindWord = /\b(?:for|x|times|by)\s*(\d+)\b|\b(\d+)\s*reps?\b/
const effort = /\brpe\s*(\d+(?:\.\d+)?)/
const plainNumber = /\d+(?:\.\d+)?/

const numberOf = (text: string | undefined) => (text === undefined ? null : Number(text))

/**
 * The parser one writes in an afternoon: the exercise is the longest name that is part of the text, the numbers are what a few
 * regular expressions find. It reads digits alone, one set, no context.
 */
export function parseNaively(text: string): NaiveSet | null {
  const lower = text.toLowerCase()
  const exercise = names.find(({ name }) => lower.includes(name))
  if (exercise === undefined) return null
  const weight = weightWithUnit.exec(lower)
  const reps = repsBehindWord.exec(lower)
  const unit = weight?.[2]
  return {
    exerciseId: exercise.id,
    weight: numberOf(weight?.[1] ?? plainNumber.exec(lower)?.[0]),
    unit: unit === undefined ? null : unit.startsWith('k') ? 'kg' : 'lb',
    reps: numberOf(reps?.[1] ?? reps?.[2]),
    rpe: numberOf(effort.exec(lower)?.[1]),
  }
}
