import type { Scan } from '../slots/scan.ts'
import { courtesyPatterns, courtesyWords, requestPatterns, requestVerbs } from '../vocabulary/english-commands.ts'
import { type PhraseBook, type PhraseMatch, phraseSet, readPhrase } from '../words/phrase-book.ts'
import type { TokenisedText } from '../words/tokens.ts'

const courtesies = phraseSet(courtesyPatterns)
const requests = phraseSet(requestPatterns)
const noAsides = phraseSet([])

/** The longest courtesy is this many words. */
const longestAside = 9

/** How many tokens of courtesy, request or other aside stand at a position; 0 for none. */
function asideAt(scan: Scan, at: number, asides: PhraseBook<true>): number {
  const phrase = Math.max(
    readPhrase(asides, scan, at)?.length ?? 0,
    readPhrase(courtesies, scan, at)?.length ?? 0,
    readPhrase(requests, scan, at)?.length ?? 0,
  )
  return phrase > 0 ? phrase : courtesyWords.has(scan.wordAt(at)) ? 1 : 0
}

/** Where an utterance begins and ends without courtesies, marks and the asides given. */
export function coreOf(scan: Scan, asides: PhraseBook<true> = noAsides): { start: number; end: number } {
  let start = 0
  let end = scan.tokens.length
  for (let length = 1; length > 0 && start < end; start += length) length = asideAt(scan, start, asides)
  for (;;) {
    let length = Math.min(longestAside, end - start)
    while (length > 0 && asideAt(scan, end - length, asides) !== length) length -= 1
    if (length === 0) return { start, end }
    end -= length
  }
}

/**
 * The first order of a book, when orders, courtesies and the asides given are all of the utterance; else null. Where an order and an
 * aside begin with the same words, either may be meant.
 */
export function readOrder<Value>(
  book: PhraseBook<Value>,
  scan: Scan,
  asides: PhraseBook<true> = noAsides,
): PhraseMatch<Value> | null {
  /** By position, the first order on the way to it; a position is reached once. */
  const reached = new Map<number, PhraseMatch<Value> | null>([[0, null]])
  const end = scan.tokens.length
  for (let at = 0; at < end; at += 1) {
    const before = reached.get(at)
    if (before === undefined) continue
    const order = readPhrase(book, scan, at)
    const aside = asideAt(scan, at, asides)
    if (order !== null) reached.set(at + order.length, before ?? order)
    if (aside > 0 && (reached.get(at + aside) ?? null) === null) reached.set(at + aside, before)
  }
  return reached.get(end) ?? null
}

/** "can you change that to nine": the order without the asking. A question that orders nothing stays as it is. */
export function takeRequest(text: TokenisedText): TokenisedText {
  const { tokens } = text
  const wordAt = (at: number) => tokens[at]?.text ?? ''
  let at = 0
  while (courtesyWords.has(wordAt(at)) && wordAt(at) !== 'no') at += 1
  const asks = ['can', 'could', 'would', 'will'].includes(wordAt(at)) && wordAt(at + 1) === 'you'
  const length = asks ? (readPhrase(requests, { wordAt, numberAt: () => null }, at)?.length ?? 0) : 0
  if (length === 0 || !requestVerbs.has(wordAt(at + length))) return text
  const end = wordAt(tokens.length - 1) === '?' ? tokens.length - 1 : tokens.length
  return { ...text, tokens: tokens.slice(at + length, end) }
}
