import type { Reading } from '../outcome.ts'
import type { Item } from '../slots/item.ts'
import { type Scan, wordsBetween } from '../slots/scan.ts'
import {
  bodyParts,
  bodyweightNotePatterns,
  loosePainWords,
  noteAlonePatterns,
  otherPersonPatterns,
  painWords,
} from '../vocabulary/english.ts'
import { phraseSet, readPhrase } from '../words/phrase-book.ts'

const alone = phraseSet(noteAlonePatterns.map((pattern) => pattern.trim()))
const bodyweights = phraseSet(bodyweightNotePatterns)
const others = phraseSet(otherPersonPatterns)

const leavingWords = new Set(['done', 'finished', 'over', 'complete'])
/** Behind a part of the body they say how it is. */
const stateWords = new Set(['feels', 'feeling', 'felt', 'is', 'are', 'was'])

const isSetValue = (item: Item) =>
  item.kind === 'load' ||
  item.kind === 'reps' ||
  item.kind === 'sets' ||
  (item.kind === 'link' && (item.link === 'for' || item.link === 'x'))

/**
 * Reads a remark about the speaker's body or day that comes without a set: a pain, a feeling, sleep, body weight (rule 15).
 * Null when it is none, or when it is about somebody else.
 */
export function readRemarkAlone(scan: Scan, items: readonly Item[]): Reading | null {
  const words = scan.tokens.map((token) => token.text)
  if (words.some((_, at) => readPhrase(others, scan, at) !== null) || words.includes('?')) return null
  const asNote = (): Reading => ({ kind: 'note', note: wordsBetween(scan, 0, scan.tokens.length).slice(0, 500) })
  const weighed = readPhrase(bodyweights, scan, 0)
  const hasExercise = items.some((item) => item.kind === 'exercise')
  if (weighed !== null && !hasExercise && !items.some((item) => item.kind === 'link' && item.link === 'for'))
    return asNote()
  if (words[0] === 'slept') return asNote()
  // "that's bench done" moves on.
  if (hasExercise && leavingWords.has(words.at(-1) ?? '')) return null
  const opening = readPhrase(alone, scan, 0)
  const isBehindOpening = (item: Item) => item.from >= (opening?.length ?? 0)
  if (items.some((item) => isSetValue(item) && isBehindOpening(item))) return null
  const hasPart = words.some((word) => bodyParts.has(word) || bodyParts.has(word.replace(/s$/, '')))
  const named = new Set(
    items.flatMap((item) =>
      item.kind === 'exercise' ? Array.from({ length: item.to - item.from }, (_, step) => item.from + step) : [],
    ),
  )
  const painAt = words.findIndex(
    (word, at) => (painWords.has(word) || (hasPart && loosePainWords.has(word))) && !named.has(at),
  )
  const isBehindSet =
    hasExercise &&
    items.some(
      (item) => (item.kind === 'number' || item.kind === 'duration' || item.kind === 'distance') && item.from < painAt,
    )
  const hasPain = painAt !== -1 && !isBehindSet
  const isOwn = words.includes('my') || words.includes('i')
  if (hasPain && (hasPart || isOwn)) return asNote()
  const isValue = (item: Item) => item.kind === 'number' || item.kind === 'duration' || item.kind === 'distance'
  if (items.some((item) => isValue(item) && isBehindOpening(item))) return null
  const isPartFirst = [0, 1].some(
    (at) => bodyParts.has((words[at] ?? '').replace(/s$/, '')) && stateWords.has(words[at + 1] ?? ''),
  )
  if (isPartFirst && !hasExercise) return asNote()
  if (opening === null)
    return hasPart &&
      isOwn &&
      items.some((item) => item.kind === 'remark' || item.kind === 'word') &&
      words.includes('feels')
      ? asNote()
      : null
  return scan.tokens.length <= 25 ? asNote() : null
}
