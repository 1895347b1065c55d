import type { SetReference } from '../outcome.ts'
import type { ParseContext } from '../parse-context.ts'
import { readUtterance } from '../slots/grammar.ts'
import type { Scan } from '../slots/scan.ts'
import {
  attachVerbs,
  fieldNames,
  lastSetPhrases,
  lastSetTellings,
  setPhrases,
  slipPatterns,
  slipTellings,
} from '../vocabulary/english.ts'
import { setNumberPatterns, setPlacePatterns } from '../vocabulary/english-commands.ts'
import { phraseBook, phraseSet, readPhrase } from '../words/phrase-book.ts'

const slips = phraseSet(slipPatterns)
const tellings = phraseSet(slipTellings)
const numberedSets = phraseSet(setPhrases)
const lastTellings = phraseSet(lastSetTellings)
const lastSets = phraseSet(lastSetPhrases)
const leadingNumbers = phraseSet(setNumberPatterns)
const leadingPlaces = phraseBook(setPlacePatterns)
const placedSets = phraseBook(
  setPlacePatterns.map(([pattern, position]) => [`{on|of|in|for|from|to} ${pattern}`, position] as const),
)
const verbs = new Set(['change', 'fix', 'correct', 'update', 'edit', 'amend', 'adjust', 'make', 'mark', 'put', 'set'])

/**
 * A correction without what stood around it. `target` is the set that was named; `isSlip`: it was said that something is wrong;
 * `isAttached`: a value was fastened to the last set ("stick RPE 8 on that one").
 */
export type CorrectionFrame = { scan: Scan; target: SetReference | null; isSlip: boolean; isAttached: boolean }

function without(scan: Scan, from: number, length: number, context: ParseContext): Scan {
  const tokens = [...scan.tokens.slice(0, from), ...scan.tokens.slice(from + length)]
  return readUtterance({ text: scan.text.text, tokens }, context).scan
}

const isMark = (scan: Scan, at: number) => scan.tokens[at]?.kind === 'mark'

/** Takes "I miscounted", "that's wrong", "my bad" from both ends. */
function takeSlips(scan: Scan, context: ParseContext): { scan: Scan; isSlip: boolean } {
  let start = 0
  let end = scan.tokens.length
  while (['no', 'sorry', 'oops', 'ah', 'oh', ','].includes(scan.wordAt(start))) start += 1
  const lead = start
  for (;;) {
    const length = readPhrase(slips, scan, start)?.length ?? 0
    if (length === 0) break
    start += length
    while (isMark(scan, start) || ['no', 'sorry', 'oops'].includes(scan.wordAt(start))) start += 1
  }
  for (let at = Math.max(start + 1, end - 6); at < end; at += 1) {
    if (readPhrase(slips, scan, at)?.length === end - at) end = at
  }
  while (end > start && end < scan.tokens.length && (isMark(scan, end - 1) || scan.wordAt(end - 1) === 'sorry'))
    end -= 1
  if (start === lead) start = 0
  const isSlip = start > 0 || end < scan.tokens.length
  if (!isSlip || start >= end) return { scan, isSlip: false }
  // What tells the right value goes with a slip in front of it.
  if (start > 0) start += readPhrase(tellings, scan, start)?.length ?? 0
  return { scan: readUtterance({ text: scan.text.text, tokens: scan.tokens.slice(start, end) }, context).scan, isSlip }
}

/** "sorry it was 195, I read the plates wrong": the excuse behind the value. */
function takeExcuse(scan: Scan, context: ParseContext): Scan {
  const comma = scan.tokens.findLastIndex((token) => token.text === ',')
  const isTold = ['i', 'the', 'my', 'it', 'because', 'got', 'was', 'too', 'must'].includes(scan.wordAt(comma + 1))
  if (comma < 2 || !isTold || scan.tokens.length - comma < 3) return scan
  for (let at = comma + 1; at < scan.tokens.length; at += 1)
    if (scan.numberAt(at) !== null || scan.exerciseAt.has(at)) return scan
  return readUtterance({ text: scan.text.text, tokens: scan.tokens.slice(0, comma) }, context).scan
}

/** "set 2 reps should be 10", "the first set was ten reps not eight": the set in front, with a field or a mistake behind it. */
function takeLeadingSet(scan: Scan, context: ParseContext): { scan: Scan; target: SetReference } | null {
  const place = readPhrase(leadingPlaces, scan, 0)
  const numbered = place === null ? readPhrase(leadingNumbers, scan, 0) : null
  const position = place?.value ?? numbered?.numbers[0]?.value
  const length = place?.length ?? numbered?.length ?? 0
  if (position === undefined || !Number.isInteger(position) || position < 1) return null
  const isTaken = scan.wordAt(length) === 'was' && scan.tokens.some((token) => token.text === 'not')
  if (!isTaken && !fieldNames.has(scan.wordAt(length))) return null
  return { scan: without(scan, 0, length + (isTaken ? 1 : 0), context), target: { kind: 'position', position } }
}

/** "change the reps on set three to six": the set named behind the verb. */
function takeSetPhrase(scan: Scan, context: ParseContext): { scan: Scan; target: SetReference } | null {
  if (!verbs.has(scan.wordAt(0))) return null
  for (let at = 1; at < scan.tokens.length; at += 1) {
    const place = readPhrase(placedSets, scan, at)
    const numbered = place === null ? readPhrase(numberedSets, scan, at) : null
    const position = place?.value ?? numbered?.numbers[0]?.value
    if (position !== undefined && Number.isInteger(position) && position >= 1)
      return {
        scan: without(scan, at, place?.length ?? numbered?.length ?? 0, context),
        target: { kind: 'position', position },
      }
  }
  return null
}

/** "stick RPE 8 on that last set", "that one was RPE 9": the verb and the set are taken away, what is fastened stays. */
function takeAttachment(scan: Scan, context: ParseContext): Scan | null {
  const told = readPhrase(lastTellings, scan, 0)
  if (told !== null) return without(scan, 0, told.length, context)
  if (!attachVerbs.has(scan.wordAt(0))) return null
  const at = scan.tokens.findIndex((_, position) => position > 1 && readPhrase(lastSets, scan, position) !== null)
  const length = at === -1 ? 0 : (readPhrase(lastSets, scan, at)?.length ?? 0)
  if (length === 0 || at + length < scan.tokens.length) return null
  return readUtterance({ text: scan.text.text, tokens: scan.tokens.slice(1, at) }, context).scan
}

/** Takes the frame of a correction apart. Where nothing frames it the scan comes back as it was. */
export function readCorrectionFrame(scan: Scan, context: ParseContext): CorrectionFrame {
  const freed = takeSlips(takeExcuse(scan, context), context)
  const attached = takeAttachment(freed.scan, context)
  if (attached !== null && attached.tokens.length > 0)
    return { scan: attached, target: { kind: 'last' }, isSlip: freed.isSlip, isAttached: true }
  const named = takeLeadingSet(freed.scan, context) ?? takeSetPhrase(freed.scan, context)
  return { scan: named?.scan ?? freed.scan, target: named?.target ?? null, isSlip: freed.isSlip, isAttached: false }
}
