import type { FuzzyNameIndex } from './fuzzy-name-index.ts'
import { matchWord } from './match-word.ts'

const shortestPart = 3
const shortestJoined = 6
const leastSimilarity = 0.8

/** Both halves of a word that is two words of names written as one: "closegrip"; null when there is no such place to part it. */
function partWord(word: string, index: FuzzyNameIndex): [string, string] | null {
  if (index.namesByWord.has(word)) return null
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (index.namesByWord.has(first) && index.namesByWord.has(second)) return [first, second]
  }
  return null
}

/** The word of names two said words may be when heard or written as one: "in client" for "incline"; null when there is none so alike. */
function joinWords(first: string, second: string, index: FuzzyNameIndex): string | null {
  const joined = first + second
  if (joined.length < shortestJoined) return null
  const matches = matchWord(joined, index, false).filter(({ how }) => how !== 'phonetic')
  const similarity = Math.max(...matches.map((match) => match.similarity))
  const [best, ...rivals] = matches.filter((match) => match.similarity === similarity)
  if (best === undefined || similarity < leastSimilarity || rivals.length > 0) return null
  // "Oh hold" is not "hold" with two letters more.
  return best.word === first || best.word === second ? null : best.word
}

/**
 * Other ways to part the letters of a query into words, for one that named nothing as it was said: each has one word parted in two or
 * two neighbours joined into a word some name has. The words are those of `looseWordsOf`; none when nothing fits.
 */
export function rereadName(said: readonly string[], index: FuzzyNameIndex): string[][] {
  const readings: string[][] = []
  for (const [at, word] of said.entries()) {
    const parts = partWord(word, index)
    if (parts !== null) readings.push([...said.slice(0, at), ...parts, ...said.slice(at + 1)])
    const next = said[at + 1]
    const joined = next === undefined ? null : joinWords(word, next, index)
    if (joined !== null) readings.push([...said.slice(0, at), joined, ...said.slice(at + 2)])
  }
  return readings
}
