import type { NumberReading } from './number-words.ts'

/** What a phrase is matched against: words by position ('' where there is none) and numbers by position. */
export type PhraseText = {
  wordAt: (at: number) => string
  numberAt: (at: number) => NumberReading | null
}

export type PhraseMatch<Value> = { value: Value; length: number; numbers: readonly NumberReading[] }

type Phrase<Value> = { words: readonly string[]; value: Value }

/** Phrases by their first word, the longest first. */
export type PhraseBook<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

/** All ways to read a pattern with `{a|b|}` alternatives; an empty alternative makes the words optional. */
function expand(pattern: string): string[] {
  const open = pattern.indexOf('{')
  if (open === -1) return [pattern.trim().replace(/\s+/g, ' ')]
  const close = pattern.indexOf('}', open)
  const before = pattern.slice(0, open)
  const after = pattern.slice(close + 1)
  return pattern
    .slice(open + 1, close)
    .split('|')
    .flatMap((alternative) => expand(before + alternative + after))
}

/**
 * Makes a book from patterns: words, `#` for a number, `{a|b|}` for alternatives. Adding a pattern is adding a line.
 */
export function phraseBook<Value>(entries: readonly (readonly [pattern: string, value: Value])[]): PhraseBook<Value> {
  const book = new Map<string, Phrase<Value>[]>()
  for (const [pattern, value] of entries) {
    for (const text of expand(pattern)) {
      const words = text.split(' ')
      const first = words[0] ?? ''
      const list = book.get(first)
      if (list === undefined) book.set(first, [{ words, value }])
      else list.push({ words, value })
    }
  }
  for (const list of book.values()) list.sort((a, b) => b.words.length - a.words.length)
  return book
}

/** A book whose phrases all mean the same. */
export function phraseSet(patterns: readonly string[]): PhraseBook<true> {
  return phraseBook(patterns.map((pattern) => [pattern, true] as const))
}

function matchPhrase<Value>(phrase: Phrase<Value>, text: PhraseText, start: number): PhraseMatch<Value> | null {
  const numbers: NumberReading[] = []
  let at = start
  for (const word of phrase.words) {
    if (word === '#') {
      const number = text.numberAt(at)
      if (number === null) return null
      numbers.push(number)
      at += number.length
    } else {
      if (text.wordAt(at) !== word) return null
      at += 1
    }
  }
  return { value: phrase.value, length: at - start, numbers }
}

/** The longest phrase of a book that starts at a position, or null. */
export function readPhrase<Value>(book: PhraseBook<Value>, text: PhraseText, start: number): PhraseMatch<Value> | null {
  let best: PhraseMatch<Value> | null = null
  for (const key of [text.wordAt(start), '#']) {
    for (const phrase of book.get(key) ?? []) {
      const match = matchPhrase(phrase, text, start)
      if (match !== null && match.length > (best?.length ?? 0)) best = match
    }
  }
  return best
}
