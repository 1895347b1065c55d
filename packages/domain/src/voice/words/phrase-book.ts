import type { NumberReading } from './number-words.ts'

/** What a phrase is matched against: words by position ('' where there is none) and numbers by position. */
export type PhraseText = {
  wordAt: (at: number) => string
  numberAt: (at: number) => NumberReading | null
}

export type PhraseMatch<Value> = { value: Value; length: number; numbers: readonly NumberReading[] }

/** One place of a pattern: what may stand there, by its first word, and whether it may be left out. */
type Place = { byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]>; isOptional: boolean }

type Pattern<Value> = { places: () => readonly Place[]; value: Value }

/** Patterns by the words they can begin with, in the order they were written. */
export type PhraseBook<Value> = ReadonlyMap<string, readonly Pattern<Value>[]>

/** Stands for any number in a pattern. */
const anyNumber = '#'

const wordsIn = (text: string) => text.split(' ').filter((word) => word !== '')

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

function placeOf(alternatives: readonly string[]): Place {
  const byFirstWord = new Map<string, string[][]>()
  let isOptional = false
  for (const alternative of alternatives) {
    const words = wordsIn(alternative)
    const [first] = words
    if (first === undefined) isOptional = true
    else addTo(byFirstWord, first, words)
  }
  return { byFirstWord, isOptional }
}

/** The places of a pattern in order: braces hold alternatives (an empty one makes the place optional), all else is plain words. */
function* placesOf(pattern: string): Generator<Place, void> {
  for (const piece of pattern.split('}')) {
    const open = piece.indexOf('{')
    const plain = open === -1 ? piece : piece.slice(0, open)
    if (plain.trim() !== '') yield placeOf([plain])
    if (open !== -1) yield placeOf(piece.slice(open + 1).split('|'))
  }
}

/** The places are told when the pattern is first tried: most patterns never begin with what is said. */
function patternOf<Value>(text: string, value: Value): Pattern<Value> {
  let places: readonly Place[] | null = null
  return {
    places: () => {
      places ??= [...placesOf(text)]
      return places
    },
    value,
  }
}

/** The words a pattern can begin with, some maybe twice; see `placesOf`. Told without its places, since every pattern is asked. */
function firstWordsOf(text: string): string[] {
  const words: string[] = []
  let at = 0
  for (;;) {
    while (text.charAt(at) === ' ') at += 1
    if (text.charAt(at) !== '{') {
      const [plain = ''] = text.slice(at).split(/[ {]/, 1)
      if (plain !== '') words.push(plain)
      return words
    }
    const close = text.indexOf('}', at)
    let isOptional = false
    for (const alternative of text.slice(at + 1, close).split('|')) {
      const [first] = wordsIn(alternative)
      if (first === undefined) isOptional = true
      else words.push(first)
    }
    if (!isOptional) return words
    at = close + 1
  }
}

/**
 * Makes a book from patterns: words, `#` for a number, `{a|b|}` for alternatives. Adding a pattern is adding a line.
 */
export function phraseBook<Value>(entries: readonly (readonly [pattern: string, value: Value])[]): PhraseBook<Value> {
  const book = new Map<string, Pattern<Value>[]>()
  for (const [text, value] of entries) {
    const pattern = patternOf(text, value)
    for (const word of firstWordsOf(text)) if (book.get(word)?.at(-1) !== pattern) addTo(book, word, pattern)
  }
  return book
}

/** A book whose phrases all mean the same. */
export function phraseSet(patterns: readonly string[]): PhraseBook<true> {
  return phraseBook(patterns.map((pattern) => [pattern, true] as const))
}

type Reach = { end: number; numbers: readonly NumberReading[] }

/** How far the words of one alternative reach from a position, or null where the text differs. */
function readWords(words: readonly string[], text: PhraseText, start: number): Reach | null {
  const numbers: NumberReading[] = []
  let at = start
  for (const word of words) {
    if (word === anyNumber) {
      const number = text.numberAt(at)
      // "27:45" is no number anything can be counted or weighed in.
      if (number === null || Number.isNaN(number.value)) return null
      numbers.push(number)
      at += number.length
    } else {
      if (text.wordAt(at) !== word) return null
      at += 1
    }
  }
  return { end: at, numbers }
}

const nowhere: readonly NumberReading[] = []

/** The longest reading of a pattern's places from `first` on, or null. */
function readPlaces(places: readonly Place[], first: number, text: PhraseText, start: number): Reach | null {
  const word = text.wordAt(start)
  const isNumber = text.numberAt(start) !== null
  let order = first
  let place = places[order]
  let worded = place?.byFirstWord.get(word)
  let numbered = isNumber ? place?.byFirstWord.get(anyNumber) : undefined
  // Places that may be left out and do not begin here are stepped over at once.
  while (worded === undefined && numbered === undefined) {
    if (place === undefined) return { end: start, numbers: nowhere }
    if (!place.isOptional) return null
    order += 1
    place = places[order]
    worded = place?.byFirstWord.get(word)
    numbered = isNumber ? place?.byFirstWord.get(anyNumber) : undefined
  }
  let best = place?.isOptional === true ? readPlaces(places, order + 1, text, start) : null
  for (const alternatives of [worded, numbered]) {
    if (alternatives === undefined) continue
    for (const words of alternatives) {
      const own = readWords(words, text, start)
      const rest = own === null ? null : readPlaces(places, order + 1, text, own.end)
      if (own === null || rest === null || rest.end <= (best?.end ?? -1)) continue
      best = { end: rest.end, numbers: own.numbers.length === 0 ? rest.numbers : [...own.numbers, ...rest.numbers] }
    }
  }
  return best
}

/** The longest phrase of a book that starts at a position, or null; of equals the one written first. */
export function readPhrase<Value>(book: PhraseBook<Value>, text: PhraseText, start: number): PhraseMatch<Value> | null {
  const worded = book.get(text.wordAt(start))
  const numbered = book.get(anyNumber)
  const best = worded === undefined ? null : longestOf(worded, text, start, null)
  return numbered === undefined || text.numberAt(start) === null ? best : longestOf(numbered, text, start, best)
}

function longestOf<Value>(
  patterns: readonly Pattern<Value>[],
  text: PhraseText,
  start: number,
  before: PhraseMatch<Value> | null,
): PhraseMatch<Value> | null {
  let best = before
  for (const { places, value } of patterns) {
    const reach = readPlaces(places(), 0, text, start)
    const length = reach === null ? 0 : reach.end - start
    if (reach !== null && length > (best?.length ?? 0)) best = { value, length, numbers: reach.numbers }
  }
  return best
}
