import { everydayWords } from '../exercises/everyday-words.ts'
import { takeRequest } from './commands/command-frame.ts'
import { readCommand } from './commands/commands.ts'
import { readIntent } from './commands/intent.ts'
import { findOwnDeeds, hasTalkAhead } from './commands/own-deed.ts'
import { patchFromItems } from './commands/patch-from-items.ts'
import { readCorrection } from './commands/read-correction.ts'
import { readRemarkAlone } from './commands/read-remark.ts'
import { readHistory, readRepeat, readRepeatOrder } from './commands/read-repeat.ts'
import { autoThreshold, confidenceAfter, doubtCost } from './confidence.ts'
import type { Entry } from './entry.ts'
import type { ParseOutcome, Reading } from './outcome.ts'
import type { ParseContext } from './parse-context.ts'
import { ask } from './sets/ask-reading.ts'
import { readLog } from './sets/read-log.ts'
import { readUtterance } from './slots/grammar.ts'
import type { Item } from './slots/item.ts'
import type { Scan } from './slots/scan.ts'
import { confirmPatterns } from './vocabulary/english.ts'
import { phraseSet, readPhrase } from './words/phrase-book.ts'
import { type TokenisedText, tokenise } from './words/tokens.ts'

export type Utterance = { transcript: string; alternatives?: readonly string[] }

/** Longer is no spoken set: a page of text is for no grammar. */
const mostCharacters = 1500
const mostTokens = 160
const mostHypotheses = 10

const confirms = phraseSet(confirmPatterns)

/** What was read of one hypothesis. `isFinal`: understood as not for the log, so that no other hypothesis may overrule it. */
type HypothesisReading = { reading: Reading; confidence: number; isAuto: boolean; leftOver: string[]; isFinal: boolean }

const surely = (reading: Reading, confidence = 0.95): HypothesisReading => ({
  reading,
  confidence,
  isAuto: reading.kind !== 'ask' && reading.kind !== 'none' && confidence >= autoThreshold,
  leftOver: [],
  isFinal: true,
})

const wordsOf = (scan: Scan) => scan.tokens.flatMap((token) => (token.kind === 'mark' ? [] : [token.text]))

const objectsOfCorrecting = new Set(['the', 'that', 'it', 'my', 'set', 'last', 'to', 'reps', 'weight'])

/** "yes, …" in front of a set: the athlete has seen the value and stands by it. */
function takeConfirmation(text: TokenisedText): { text: TokenisedText; isConfirmed: boolean } {
  const wordAt = (at: number) => text.tokens[at]?.text ?? ''
  const length = readPhrase(confirms, { wordAt, numberAt: () => null }, 0)?.length ?? 0
  let start = length
  // "correct the weight": an order, not a yes.
  if (text.tokens[0]?.text === 'correct' && objectsOfCorrecting.has(wordAt(length))) return { text, isConfirmed: false }
  while (length > 0 && text.tokens[start]?.kind === 'mark') start += 1
  return start === 0 || start >= text.tokens.length
    ? { text, isConfirmed: false }
    : { text: { ...text, tokens: text.tokens.slice(start) }, isConfirmed: true }
}

/** An effort, a side or a kind of set without a set: it is about the last one. */
function readMannerAlone(items: readonly Item[], context: ParseContext): Reading | null {
  const isManner = items.every(
    (item) => item.kind === 'effort' || item.kind === 'side' || item.kind === 'type' || item.kind === 'link',
  )
  const says = items.some((item) => item.kind === 'effort' || (item.kind === 'side' && item.to - item.from > 1))
  if (!isManner || !says) return null
  if (context.lastSet === null) return ask('Which set was that?', [], [])
  const patch = patchFromItems(items, context)
  return patch === null
    ? ask('RPE goes from 1 to 10. What was it?', [], [])
    : { kind: 'correct', target: { kind: 'last' }, patch }
}

const nothing: HypothesisReading = {
  reading: { kind: 'none' },
  confidence: 0.5,
  isAuto: false,
  leftOver: [],
  isFinal: false,
}

/** A deed of the speaker's beside talk that is none: it counts only where it is read in full by itself. The talk is kept as its note. */
function readDeedApart(scan: Scan, items: readonly Item[], context: ParseContext): HypothesisReading | null {
  for (const deed of findOwnDeeds(scan, items, context)) {
    const { reading, ...read } = readTokens(deed.text, deed.context, false)
    if (reading.kind !== 'log' || !read.isAuto) continue
    const confidence = confidenceAfter([1 - read.confidence, doubtCost.aside])
    const entries = reading.entries.map((entry, at) =>
      at === reading.entries.length - 1 ? withNote(entry, deed.aside) : entry,
    )
    return { ...read, reading: { kind: 'log', entries }, confidence, isAuto: confidence >= autoThreshold }
  }
  return null
}

function withNote(entry: Entry, words: string): Entry {
  const note = [entry.note ?? '', words]
    .filter((part) => part !== '')
    .join('; ')
    .slice(0, 500)
  return { ...entry, note, provenance: { ...entry.provenance, note: 'said' } }
}

function readHypothesis(transcript: string, context: ParseContext): HypothesisReading {
  if (transcript.length > mostCharacters) return nothing
  const taken = takeConfirmation(takeRequest(tokenise(transcript)))
  if (taken.text.tokens.length > mostTokens) return nothing
  return readTokens(taken.text, context, taken.isConfirmed)
}

function readTokens(text: TokenisedText, context: ParseContext, isConfirmed: boolean): HypothesisReading {
  if (text.tokens.length === 0) return nothing
  const { scan, items } = readUtterance(text, context)
  const command = readCommand(scan)
  if (command !== null) return surely(command)
  const order = readRepeatOrder(scan, context) ?? readHistory(scan, context)
  if (order !== null) return surely(order, order.kind === 'ask' ? 0.5 : 0.95)
  const correction = isConfirmed ? null : readCorrection(scan, context)
  if (correction !== null) return surely(correction, correction.kind === 'ask' ? 0.5 : 0.92)
  const intent = readIntent(scan, items)
  const isTalk = intent === 'none' || intent === 'doubtful' || (intent === 'log' && hasTalkAhead(scan, items))
  const deed = !isTalk ? null : readDeedApart(scan, items, context)
  if (deed !== null) return deed
  const remark = intent === 'query' || scan.tokens.at(-1)?.text === '?' ? null : readRemarkAlone(scan, items)
  if (remark !== null) return surely(remark, 0.9)
  if (intent === 'query' || intent === 'none')
    return { ...surely({ kind: intent }, 0.9), leftOver: [], isFinal: !isGarbled(items) }
  const repeat = readRepeat(scan, context)
  if (repeat !== null)
    return surely(repeat.reading, repeat.reading.kind === 'ask' ? 0.5 : confidenceAfter([0.05, repeat.cost]))
  const manner = readMannerAlone(items, context)
  if (manner !== null) return surely(manner, manner.kind === 'ask' ? 0.5 : 0.9)
  const log = readLog({ scan, items, context, isConfirmed, isDoubtful: intent === 'doubtful' })
  return log === null ? { ...nothing, leftOver: wordsOf(scan) } : { ...log, isFinal: false }
}

/** Strange words and no exercise: what was heard may have been something else altogether. */
function isGarbled(items: readonly Item[]): boolean {
  return (
    !items.some((item) => item.kind === 'exercise') &&
    items.some(
      (item) =>
        (item.kind === 'word' && !everydayWords.has(item.text)) ||
        (item.kind === 'remark' && item.doubt >= doubtCost.leftOverWord),
    )
  )
}

/** How well a hypothesis was read: stored without asking, then read at all, then asked about. */
function rank(read: HypothesisReading): number {
  const kind = read.reading.kind === 'none' ? 0 : read.reading.kind === 'ask' ? 1 : 2
  return (read.isAuto ? 10 : 0) + kind * 2 + read.confidence
}

function toOutcome(read: HypothesisReading, transcript: string, understood: string): ParseOutcome {
  return {
    ...read.reading,
    confidence: read.confidence,
    isAuto: read.isAuto,
    transcript,
    understood,
    leftOver: read.leftOver,
  }
}

/**
 * Reads what an utterance asks for, by rules alone: pure, synchronous, never throws, in bounded steps. Of several hypotheses of the
 * recogniser (up to ten) the first that is read fully and plausibly wins. Nothing is invented; doubt is `ask`, noise is `none`.
 */
export function parseUtterance(input: Utterance, context: ParseContext): ParseOutcome {
  const { transcript } = input
  const first = readHypothesis(transcript, context)
  let best = toOutcome(first, transcript, transcript)
  if (first.isFinal || (first.isAuto && first.leftOver.length === 0)) return best
  let bestRank = rank(first)
  for (const alternative of (input.alternatives ?? []).slice(0, mostHypotheses - 1)) {
    if (alternative === transcript) continue
    const read = readHypothesis(alternative, context)
    const later = { ...read, confidence: confidenceAfter([1 - read.confidence, doubtCost.laterHypothesis]) }
    const isStillAuto = read.isAuto && later.confidence >= autoThreshold
    const score = rank({ ...later, isAuto: isStillAuto })
    if (score <= bestRank || read.reading.kind === 'none' || read.reading.kind === 'query') continue
    bestRank = score
    best = toOutcome({ ...later, isAuto: isStillAuto }, transcript, alternative)
  }
  return best
}
