import { ask, choicesOf } from './ask-reading.ts'
import { doubtCost } from './confidence.ts'
import { findContextExercise, findKnownExercise } from './context-exercise.ts'
import type { Entry } from './entry.ts'
import { readUtterance } from './grammar.ts'
import { type Item, isWork } from './item.ts'
import type { Reading } from './outcome.ts'
import type { LastSet, ParseContext } from './parse-context.ts'
import { patchFromItems } from './patch-from-items.ts'
import { phraseBook, phraseSet, readPhrase } from './phrase-book.ts'
import { draftLog, resolveParts } from './read-log.ts'
import { type Scan, wordsBetween } from './scan.ts'
import { historyPatterns, remarkStarters, repeatPatterns } from './vocabulary/english.ts'

const repeats = phraseBook(repeatPatterns)
const histories = phraseSet(historyPatterns)

const mostRepeats = 10
const fieldNames = new Set([
  'weight',
  'load',
  'reps',
  'rep',
  'number',
  'amount',
  'exercise',
  'side',
  'as',
  'in',
  'left',
])
const lead = new Set(['ok', 'okay', 'so', 'and', 'then', 'alright', 'yeah', 'just', 'did', 'i', 'we', 'do', ','])

/** The last set once more: everything but its effort and its remark (rule 12). */
function copyOfLast(last: LastSet, context: ParseContext): Entry | null {
  const exercise = findKnownExercise(last.exerciseId, context)
  if (exercise === null) return null
  const carried = 'carried' as const
  return {
    exerciseId: exercise.id,
    exerciseName: exercise.name,
    load: last.load,
    reps: last.reps,
    rpe: null,
    rir: null,
    durationSeconds: last.durationSeconds,
    distanceMeters: last.distanceMeters,
    type: last.type,
    side: last.side,
    isBodyweight: last.isBodyweight,
    note: null,
    provenance: {
      exercise: carried,
      ...(last.load === null ? {} : { load: carried, unit: carried }),
      ...(last.reps === null ? {} : { reps: carried }),
      ...(last.durationSeconds === null ? {} : { durationSeconds: carried }),
      ...(last.distanceMeters === null ? {} : { distanceMeters: carried }),
      ...(last.side === null ? {} : { side: carried }),
      type: carried,
      isBodyweight: carried,
    },
  }
}

function countOf(kind: 'once' | 'times' | 'times-more', said: number | undefined): number | null {
  if (kind === 'once') return 1
  const count = said ?? 2
  return Number.isInteger(count) && count >= 1 && count <= mostRepeats ? count : null
}

export type RepeatReading = { reading: Reading; cost: number }

/** Reads "same again", "one more", "twice more", also with one thing changed: "one more, got six". Null when the utterance is none. */
export function readRepeat(scan: Scan, context: ParseContext): RepeatReading | null {
  let start = 0
  while (lead.has(scan.wordAt(start)) && readPhrase(repeats, scan, start) === null) start += 1
  const named = scan.exerciseAt.get(start)
  if (named !== undefined && readPhrase(histories, scan, start + named.length) !== null)
    return { reading: askHistory(context, named.exercise.id), cost: 0 }
  if (readPhrase(histories, scan, start) !== null) return { reading: askHistory(context, null), cost: 0 }
  const match = readPhrase(repeats, scan, start)
  if (match === null) return null
  const isBut = scan.wordAt(start + match.length) === 'but'
  let end = start + match.length + (isBut ? 1 : 0)
  if (scan.wordAt(end) === ',') end += 1
  const said = match.numbers[0]?.value
  // "five more for 6" may be five pounds more.
  const isWeightLike = match.value === 'times-more' && said !== undefined && said >= 5 && match.length <= 2
  const count = isWeightLike ? null : countOf(match.value, said)
  const hasNumber = scan.tokens.some((_, at) => at >= end && scan.numberAt(at) !== null)
  const isRemarked = remarkStarters.has(scan.wordAt(end)) && count !== null && !hasNumber
  const rest: Item[] = isRemarked
    ? [{ kind: 'remark', text: wordsBetween(scan, end, scan.tokens.length), from: 0, to: 0, doubt: 0 }]
    : readUtterance({ text: scan.text.text, tokens: scan.tokens.slice(end) }, context).items
  const items = rest.filter((item) => item.kind !== 'link')
  const isTainted = items.some((item) => item.kind === 'word' || item.kind === 'exercise' || item.kind === 'sets')
  if (count === null || fieldNames.has(scan.wordAt(end)) || isTainted) return null
  const last = context.lastSet
  const copy = last === null ? null : copyOfLast(last, context)
  if (copy === null)
    return { reading: ask('There is no set to repeat. Which exercise, weight and reps?', [], []), cost: 0 }
  if (items.length === 0)
    return { reading: { kind: 'repeat', entries: Array.from({ length: count }, () => copy) }, cost: 0 }
  if (items.some((item) => item.kind === 'effort' && scan.wordAt(end) === 'in')) return null
  return changedRepeat(copy, rest, count, context)
}

/** The copy with what was said behind it put in; with other reps or weight it is a log of its own. */
function changedRepeat(
  copy: Entry,
  items: readonly Item[],
  count: number,
  context: ParseContext,
): RepeatReading | null {
  const { parts, doubts, costs } = draftLog(items, context)
  const exercise = findContextExercise(context)
  if (items.some(isWork)) {
    const { entries, gaps } = resolveParts(parts, context, exercise)
    const [entry] = entries
    const hasDoubt = entries.length !== 1 || gaps.some((gap) => gap !== 'reps')
    const loneReps = doubts.length === 1 && entry !== undefined && entry.reps !== null && entry.reps <= 30
    if (entry === undefined || hasDoubt || (doubts.length > 0 && !loneReps)) return null
    const reps = entry.reps ?? copy.reps
    const changed: Entry = {
      ...copy,
      ...entry,
      exerciseId: copy.exerciseId,
      exerciseName: copy.exerciseName,
      load: entry.load ?? copy.load,
      reps,
      type: entry.provenance.type === 'said' ? entry.type : copy.type,
      side: entry.side ?? copy.side,
      isBodyweight: copy.isBodyweight,
      provenance: { ...copy.provenance, ...entry.provenance, exercise: 'carried' },
    }
    // Help is for what carries the body: with another lift it is no repeat.
    if (!changed.isBodyweight && (changed.load?.value ?? 0) < 0) return null
    return {
      reading: { kind: 'log', entries: Array.from({ length: count }, () => changed) },
      cost: loneReps ? doubtCost.loadMissing : costs.reduce((sum, cost) => sum + cost, 0),
    }
  }
  const patch = patchFromItems(items, context)
  if (patch === null) return null
  const note = items.flatMap((item) => (item.kind === 'remark' ? [item.text] : [])).join('; ')
  const rpe = patch.rpe ?? (patch.rir === undefined || patch.rir === null ? null : 10 - patch.rir)
  const rir = patch.rir ?? (rpe === null ? null : 10 - rpe)
  const changed: Entry = {
    ...copy,
    rpe,
    rir,
    type: patch.type ?? copy.type,
    side: patch.side ?? copy.side,
    note: note === '' ? null : note.slice(0, 500),
    provenance: {
      ...copy.provenance,
      ...(rpe === null
        ? {}
        : { rpe: patch.rpe === undefined ? 'inferred' : 'said', rir: patch.rir === undefined ? 'inferred' : 'said' }),
      ...(patch.type === undefined ? {} : { type: 'said' }),
      ...(patch.side === undefined ? {} : { side: 'said' }),
      ...(note === '' ? {} : { note: 'said' }),
    },
  }
  return { reading: { kind: 'repeat', entries: Array.from({ length: count }, () => changed) }, cost: 0 }
}

/** Sets of another day are not known here: the last one of the exercise is offered, never logged unasked. */
function askHistory(context: ParseContext, exerciseId: string | null): Reading {
  const last = context.lastSet
  const copy =
    last !== null && (exerciseId === null || last.exerciseId === exerciseId) ? copyOfLast(last, context) : null
  return ask('Which weight and reps were they?', choicesOf(copy === null ? [] : [[copy]]), [])
}
