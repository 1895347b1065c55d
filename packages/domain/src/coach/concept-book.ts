import { everydayWords } from '../exercises/everyday-words.ts'
import { typingDistance } from '../exercises/typing-distance.ts'
import type { NumberReading } from '../voice/words/number-words.ts'

/** Where a concept stands in a message, in words. */
export type Mention = { from: number; to: number }

type Phrase<Concept> = { concept: Concept; words: readonly string[] }

/** Phrases by their first word, and the long words a slip may be forgiven in, by first letter. */
export type ConceptBook<Concept extends string> = {
  byFirstWord: ReadonlyMap<string, readonly Phrase<Concept>[]>
  known: ReadonlySet<string>
  longByLetter: ReadonlyMap<string, readonly string[]>
}

const shortestForgiven = 5
const mostSlips = 1

/** "5k" comes as two tokens, so it is looked up as a number and a word. */
function phraseWords(phrase: string): string[] {
  return phrase
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const unit = /^\d+([a-z]+)$/.exec(word)?.[1]
      return unit === undefined ? [word] : ['#', unit]
    })
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

/** Makes a book of concepts from lists of phrases parted by commas; `#` stands for a number. */
export function conceptBook<Concept extends string>(lists: Readonly<Record<Concept, string>>): ConceptBook<Concept> {
  const byFirstWord = new Map<string, Phrase<Concept>[]>()
  const known = new Set<string>()
  const longByLetter = new Map<string, string[]>()
  for (const concept in lists) {
    for (const phrase of new Set(lists[concept].split(','))) {
      const words = phraseWords(phrase)
      const [first] = words
      if (first === undefined || first === '') continue
      addTo(byFirstWord, first, { concept, words })
      for (const word of words) {
        if (known.has(word)) continue
        known.add(word)
        if (word.length >= shortestForgiven) addTo(longByLetter, word.charAt(0), word)
      }
    }
  }
  return { byFirstWord, known, longByLetter }
}

/** A word without the s of its plural or third person; short words stay as they are. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/** The word that was meant: itself when anybody knows it, else the nearest of the book's long words. */
function meantWord<Concept extends string>(word: string, book: ConceptBook<Concept>): string {
  if (book.known.has(word)) return word
  const one = singular(word)
  if (book.known.has(one) || word.length < shortestForgiven || everydayWords.has(word) || everydayWords.has(one)) {
    return one
  }
  let best = one
  let bestSlips = mostSlips
  for (const known of book.longByLetter.get(word.charAt(0)) ?? []) {
    if (Math.abs(known.length - word.length) > 1) continue
    const slips = typingDistance(word, known, bestSlips)
    if (slips <= bestSlips) {
      best = known
      bestSlips = slips
    }
  }
  return best
}

/** Every mention of every concept of a book, in the order of the words. A slip in a long word is forgiven unless it is part of a name. */
export function findConcepts<Concept extends string>(
  book: ConceptBook<Concept>,
  words: readonly string[],
  numberAt: (at: number) => NumberReading | null,
  isName: (at: number) => boolean,
): Map<Concept, Mention[]> {
  const singulars = words.map(singular)
  const meant = words.map((word, at) => (isName(at) ? word : meantWord(word, book)))
  const numbers = words.map((_, at) => numberAt(at))
  const reach = ({ words: wanted }: Phrase<Concept>, from: number): number => {
    let at = from
    for (const word of wanted) {
      const number = numbers[at] ?? null
      if (word === '#' && number !== null) at += number.length
      else if (words[at] === word || singulars[at] === word || meant[at] === word) at += 1
      else return -1
    }
    return at
  }
  const found = new Map<Concept, Mention[]>()
  for (const [from, word] of words.entries()) {
    const keys = new Set([word, singulars[from] ?? word, meant[from] ?? word, numbers[from] === null ? word : '#'])
    for (const key of keys) {
      for (const phrase of book.byFirstWord.get(key) ?? []) {
        const to = reach(phrase, from)
        if (to === -1) continue
        const list = found.get(phrase.concept)
        if (list === undefined) found.set(phrase.concept, [{ from, to }])
        else list.push({ from, to })
      }
    }
  }
  return found
}
