import { doubtCost } from '../confidence.ts'
import { findContextExercise, findKnownExercise } from '../context-exercise.ts'
import type { Entry } from '../entry.ts'
import type { Reading } from '../outcome.ts'
import type { LastSet, ParseContext } from '../parse-context.ts'
import { ask, choicesOf } from '../sets/ask-reading.ts'
import { draftLog, resolveParts } from '../sets/read-log.ts'
import { readUtterance } from '../slots/grammar.ts'
import { type Item, isWork } from '../slots/item.ts'
import { type Scan, wordsBetween } from '../slots/scan.ts'
import { historyCues, historyGlue, historyTimes, remarkStarters, repeatPatterns } from '../vocabulary/english.ts'
import { courtesyWords } from '../vocabulary/english-commands.ts'
import { type PhraseMatch, phraseBook, readPhrase } from '../words/phrase-book.ts'
import { readOrder } from './command-frame.ts'
import { patchFromItems } from './patch-from-items.ts'

const repeats = phraseBook(repeatPatterns)

const mostRepeats = 10
/** Behind "same" they say what was the same, or speak of something else. */
const notTheSet = new Set(
  'weight weights load reps rep number amount exercise side as in left here bar pin stack plates plate dumbbells dumbbell bells bell kettlebell kettlebells resistance setting'.split(
    ' ',
  ),
)
const lead = new Set(['ok', 'okay', 'so', 'and', 'then', 'alright', 'yeah', 'just', 'did', 'i', 'we', 'do', ','])
/** "same again but harder": how it felt against the one before, which no field holds. */
const comparatives = new Set(['harder', 'easier', 'slower', 'faster', 'cleaner', 'better', 'worse'])
/** What is wished or asked is not done yet. */
const wishWords = new Set(['lets', 'want', 'need', 'wanna', 'gotta', 'will', 'should', 'would', 'mind', '?'])

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

/** How often a phrase repeats the set; null when it may mean weight or reps: "five more for 6". */
function countOfMatch(match: PhraseMatch<'once' | 'times' | 'times-more'>, scan: Scan, start: number): number | null {
  const said = match.numbers[0]?.value
  const isCounted = Array.from({ length: match.length }, (_, step) => scan.wordAt(start + step)).some((word) =>
    ['sets', 'set', 'times', 'x'].includes(word),
  )
  return said !== undefined && said >= 5 && !isCounted ? null : countOf(match.value, said)
}

const askForSet = (): Reading => ask('There is no set to repeat. Which exercise, weight and reps?', [], [])

/** Reads a repeat that is a whole utterance, courtesies apart: "repeat that last one would you". Null when it is none. */
export function readRepeatOrder(scan: Scan, context: ParseContext): Reading | null {
  let isWish = scan.wordAt(0) === 'will'
  const end = scan.tokens.length
  const isAsked = scan.wordAt(end - 1) === 'you' && ['would', 'will', 'can', 'could'].includes(scan.wordAt(end - 2))
  for (let at = 0; at < end - (isAsked ? 2 : 0); at += 1) isWish ||= wishWords.has(scan.wordAt(at))
  const match = isWish ? null : readOrder(repeats, scan)
  const start = match === null ? -1 : scan.tokens.findIndex((_, at) => readPhrase(repeats, scan, at) !== null)
  const count = match === null ? null : countOfMatch(match, scan, start)
  if (count === null) return null
  const copy = context.lastSet === null ? null : copyOfLast(context.lastSet, context)
  return copy === null ? askForSet() : { kind: 'repeat', entries: Array.from({ length: count }, () => copy) }
}

/**
 * Reads "same as last Thursday", "what I did for bench last week": sets of another day are asked about. Null when other words are in
 * it, or nothing that says they are to be taken over.
 */
export function readHistory(scan: Scan, context: ParseContext): Reading | null {
  let exerciseId: string | null = null
  let hasCue = false
  let hasTime = false
  for (let at = 0; at < scan.tokens.length; ) {
    const named = scan.exerciseAt.get(at)
    const word = scan.wordAt(at)
    if (named === undefined && !historyCues.has(word) && !historyTimes.has(word) && !historyGlue.has(word)) return null
    exerciseId ??= named?.exercise.id ?? null
    hasCue ||= historyCues.has(word) || (word === 'what' && scan.wordAt(at + 1) === 'i')
    hasTime ||= historyTimes.has(word)
    at += named?.length ?? 1
  }
  return hasCue && hasTime ? askHistory(context, exerciseId) : null
}

/** Reads "same again", "one more", "twice more", also with one thing changed: "one more, got six". Null when the utterance is none. */
export function readRepeat(scan: Scan, context: ParseContext): RepeatReading | null {
  let start = 0
  while (
    (lead.has(scan.wordAt(start)) || courtesyWords.has(scan.wordAt(start))) &&
    readPhrase(repeats, scan, start) === null
  )
    start += 1
  const match = readPhrase(repeats, scan, start)
  if (match === null) return null
  // "another five kilos on for four": more weight, not another set.
  if (match.length === 1 && scan.wordAt(start) === 'another' && scan.numberAt(start + 1) !== null) return null
  let end = start + match.length
  if (scan.wordAt(end) === 'but') end += 1
  if (scan.wordAt(end) === ',') end += 1
  while (comparatives.has(scan.wordAt(end))) end += 1
  const count = countOfMatch(match, scan, start)
  const hasNumber = scan.tokens.some((_, at) => at >= end && scan.numberAt(at) !== null)
  const isRemarked = remarkStarters.has(scan.wordAt(end)) && count !== null && !hasNumber
  const rest: Item[] = isRemarked
    ? [{ kind: 'remark', text: wordsBetween(scan, end, scan.tokens.length), from: 0, to: 0, doubt: 0 }]
    : readUtterance({ text: scan.text.text, tokens: scan.tokens.slice(end) }, context).items
  const items = rest.filter((item) => item.kind !== 'link')
  const isTainted = items.some((item) => item.kind === 'word' || item.kind === 'exercise' || item.kind === 'sets')
  if (count === null || notTheSet.has(scan.wordAt(end)) || isTainted) return null
  const last = context.lastSet
  const copy = last === null ? null : copyOfLast(last, context)
  if (copy === null) return { reading: askForSet(), cost: 0 }
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
