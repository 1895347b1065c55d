import type { Exercise } from './exercise.ts'
import { nameFragments, nameKey, nameWords } from './exercise-name.ts'
import { fillerWords, joinedWords, sameWords, wordWeight } from './name-word-classes.ts'
import { soundKey } from './sound-key.ts'

/** A name or alias taken apart for comparison. */
export type IndexedName = {
  exercise: Exercise
  isOwnName: boolean
  words: readonly string[]
  /** All words as they were said, written as one, for slips across word borders; see `nameKey`. */
  key: string
  /** What the whole name weighs when words of it are missing; see `wordWeight`. */
  weight: number
}

/** The names of some exercises, found by word, by sound and by three letters in a row; built once for a list of exercises. */
export type FuzzyNameIndex = {
  names: readonly IndexedName[]
  vocabulary: readonly { word: string; letters: number }[]
  namesByWord: ReadonlyMap<string, readonly number[]>
  wordsBySound: ReadonlyMap<string, readonly string[]>
  namesBySound: ReadonlyMap<string, readonly number[]>
  namesByTrigram: ReadonlyMap<number, readonly number[]>
}

/**
 * Words of a name in the form they are compared in loosely: synonyms as one word, "pull up" as "pullup", fillers dropped
 * unless nothing else was said.
 */
export function looseWordsOf(text: string): string[] {
  const fragments = nameFragments(nameWords(text)).filter((fragment) => fragment !== '')
  const words: string[] = []
  for (const fragment of fragments) {
    const word = sameWords.get(fragment) ?? fragment
    const joined = words.length > 0 ? joinedWords.get(`${words.at(-1)} ${word}`) : undefined
    if (joined === undefined) words.push(word)
    else words[words.length - 1] = joined
  }
  const withoutFillers = words.filter((word) => !fillerWords.has(word))
  return withoutFillers.length > 0 ? withoutFillers : words
}

/** The letters a word is made of as bits, to tell words apart before their spelling is compared. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32)
  return letters
}

const borderCode = 0
const codeBits = 5

/** The three-letter pieces of a text as numbers, borders counted as letters, each once; digits share the numbers of some letters. */
export function trigramsOf(text: string): Set<number> {
  const pieces = new Set<number>()
  let piece = borderCode
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) % (1 << codeBits) : borderCode
    piece = ((piece << codeBits) | code) & ((1 << (3 * codeBits)) - 1)
    if (at > 0) pieces.add(piece)
  }
  return pieces
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function buildFuzzyNameIndex(exercises: readonly Exercise[]): FuzzyNameIndex {
  const names: IndexedName[] = []
  const namesByWord = new Map<string, number[]>()
  const namesBySound = new Map<string, number[]>()
  const namesByTrigram = new Map<number, number[]>()
  for (const exercise of exercises) {
    for (const [order, text] of [exercise.name, ...exercise.aliases].entries()) {
      const key = nameKey(text)
      const words = looseWordsOf(text)
      if (words.length === 0) continue
      const weight = words.reduce((sum, word) => sum + wordWeight(word).missing, 0)
      const at = names.push({ exercise, isOwnName: order === 0, words, key, weight }) - 1
      for (const word of new Set(words)) addTo(namesByWord, word, at)
      for (const trigram of trigramsOf(key)) addTo(namesByTrigram, trigram, at)
      addTo(namesBySound, soundKey(key), at)
    }
  }
  const wordsBySound = new Map<string, string[]>()
  for (const word of namesByWord.keys()) {
    addTo(wordsBySound, soundKey(word), word)
    // A plural may be all that was heard: "rose" for "rows".
    addTo(wordsBySound, soundKey(`${word}s`), word)
  }
  const vocabulary = [...namesByWord.keys()].map((word) => ({ word, letters: lettersOf(word) }))
  return { names, vocabulary, namesByWord, wordsBySound, namesBySound, namesByTrigram }
}

const built = new WeakMap<readonly Exercise[], FuzzyNameIndex>()

/** The index of a list of exercises; built at the first call for that list and kept as long as the list lives. */
export function fuzzyNameIndex(exercises: readonly Exercise[]): FuzzyNameIndex {
  const known = built.get(exercises)
  if (known !== undefined) return known
  const index = buildFuzzyNameIndex(exercises)
  built.set(exercises, index)
  return index
}
