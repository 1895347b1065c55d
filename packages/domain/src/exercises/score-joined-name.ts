import { type FuzzyNameIndex, type IndexedName, leastSlips, lettersOf } from './fuzzy-name-index.ts'
import { allowedSlips, showingSlips, spellingLikeness } from './match-word.ts'
import { equipmentByWord, oppositeGroupOf } from './name-word-classes.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import type { NameScore } from './score-name.ts'
import { soundKey } from './sound-key.ts'
import { typingDistance } from './typing-distance.ts'

const shortestJoined = 5
const soundScore = 0.86
/** Below this a name is too misspelt to be taken as the only one that has what was said. */
const coveringLikeness = 0.85
/** Names that sound alike may differ by this share of their letters; beyond it the likeness is chance. */
const soundSlipShare = 0.34
/** A slip breaks at most so many of the three-letter pieces: a swap of two letters four of them. */
const trigramsPerSlip = 4
/** Names so many letters longer or shorter are other names. */
const mostLettersApart = 4

const borderCode = 0
const codeBits = 5

/** The three-letter pieces of a text as numbers, borders counted as letters, each once; digits share the numbers of some letters. */
function trigramsOf(text: string): Set<number> {
  const pieces = new Set<number>()
  let piece = borderCode
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) % (1 << codeBits) : borderCode
    piece = ((piece << codeBits) | code) & ((1 << (3 * codeBits)) - 1)
    if (at > 0) pieces.add(piece)
  }
  return pieces
}

function sharedPieces(pieces: ReadonlySet<number>, text: string): number {
  let count = 0
  for (const piece of trigramsOf(text)) if (pieces.has(piece)) count += 1
  return count
}

/** Whole words more or less are no slip: "barbell press" is not "barbell z press" with a letter dropped. */
function differsByWholeWords(key: string, said: readonly string[], name: IndexedName): boolean {
  const extra = said.filter((word) => !name.words.includes(word))
  const missing = name.words.filter((word) => !said.includes(word))
  if (extra.length > 0 && missing.length > 0) return false
  return key.length - name.key.length === extra.join('').length - missing.join('').length
}

/**
 * The letters of what was said and of a name without the words both begin and end with: where the slips are. Null when nothing is left
 * on one side, or no word is shared.
 */
function lettersThatDiffer(said: readonly string[], name: IndexedName): { said: string; meant: string } | null {
  const most = Math.min(said.length, name.words.length)
  let first = 0
  while (first < most && said[first] === name.words[first]) first += 1
  let last = 0
  while (last < most - first && said.at(-1 - last) === name.words.at(-1 - last)) last += 1
  if (first + last === 0 || first + last === most) return null
  return {
    said: said.slice(first, said.length - last).join(''),
    meant: name.words.slice(first, name.words.length - last).join(''),
  }
}

/** From this length on a word that stands in some name was meant as it was said. */
const sureWordLetters = 5
const frequentWordLetters = 3
const manyNames = 20

/** A name with "thruster" is not one with a misspelt "thrust". */
const longestEnding = 3

function isStemOf(word: string, other: string): boolean {
  return other.length > word.length && other.length <= word.length + longestEnding && other.startsWith(word)
}

function hasAllDecisiveWords(said: readonly string[], name: IndexedName, index: FuzzyNameIndex): boolean {
  return said.every((word) => {
    if (name.words.includes(word)) return true
    const isDecisive = oppositeGroupOf(word) !== null || equipmentByWord.has(word)
    const isFrequent = word.length >= frequentWordLetters && (index.namesByWord.get(word)?.length ?? 0) > manyNames
    const isSure = isFrequent || (word.length >= sureWordLetters && index.namesByWord.has(word))
    if (isSure && name.words.some((other) => isStemOf(word, other))) return false
    return (!isDecisive && !isSure) || name.key.includes(word)
  })
}

const mostSlipShareOfWord = 0.45
const mostSlipShareOfSound = 0.4
const oneSlip = 1.2

/** "Pay raise" is not "lat raise" with two slips: a short word with so many is another word. */
function isOtherWord(said: readonly string[], name: IndexedName): boolean {
  const rest = lettersThatDiffer(said, name)
  if (rest === null) return false
  const letters = Math.max(rest.said.length, rest.meant.length)
  const limit = Math.max(oneSlip, allowedSlips(letters), letters <= 4 ? mostSlipShareOfWord * letters : 0)
  return typingDistance(rest.said, rest.meant, limit) > limit
}

/** "Dead end" is not "dead hand" for its sound: of a short word most letters must be right. */
function soundsOther(said: readonly string[], name: IndexedName): boolean {
  const rest = lettersThatDiffer(said, name)
  if (rest === null || Math.min(rest.said.length, rest.meant.length) > 3) return false
  const limit = mostSlipShareOfSound * Math.max(rest.said.length, rest.meant.length)
  return typingDistance(rest.said, rest.meant, limit) > limit
}

function scoreSpelling(
  key: string,
  said: readonly string[],
  index: FuzzyNameIndex,
  isPossible: (name: IndexedName) => boolean,
): NameScore[] {
  const limit = allowedSlips(key.length)
  const letters = lettersOf(key)
  const mostShowing = showingSlips(limit)
  const pieces = trigramsOf(key)
  const needed = Math.max(2, pieces.size - trigramsPerSlip * Math.floor(limit / 0.6))
  const scores: NameScore[] = []
  for (let length = Math.max(0, key.length - mostLettersApart); length <= key.length + mostLettersApart; length += 1) {
    const alike = index.namesOfLength(length)
    if (alike === undefined) continue
    for (let at = 0; at < alike.names.length; at += 1) {
      if (leastSlips(letters, alike.letters[at] ?? 0) > mostShowing) continue
      const name = index.nameAt(alike.names[at] ?? 0)
      if (!isPossible(name)) continue
      const slips = typingDistance(key, name.key, Math.min(limit, allowedSlips(name.key.length)))
      if (slips > limit || isOtherWord(said, name) || sharedPieces(pieces, name.key) < needed) continue
      const score = spellingLikeness(slips, key.length)
      scores.push({
        exercise: name.exercise,
        score,
        how: slips === 0 ? 'variant' : 'typo',
        isCovered: score >= coveringLikeness,
        isWhole: true,
        isExact: false,
        isByOwnName: name.isOwnName,
      })
    }
  }
  return scores
}

function scoreSound(
  key: string,
  said: readonly string[],
  index: FuzzyNameIndex,
  isPossible: (name: IndexedName) => boolean,
): NameScore[] {
  const scores: NameScore[] = []
  for (const at of index.namesThatSound(soundKey(key))) {
    const name = index.nameAt(at)
    if (name.key.length < shortestJoined || !isPossible(name)) continue
    const limit = soundSlipShare * Math.max(key.length, name.key.length)
    if (typingDistance(key, name.key, limit) > limit || soundsOther(said, name)) continue
    scores.push({
      exercise: name.exercise,
      score: soundScore,
      how: 'phonetic',
      isCovered: true,
      isWhole: true,
      isExact: false,
      isByOwnName: name.isOwnName,
    })
  }
  return scores
}

/**
 * Scores names by all their letters or sounds in a row, for slips and mishearings that cross word borders ("dead left",
 * "legpres", "lap pull down"); `key` is the `nameKey` of what was said. A word that sets exercises apart must be in the name as it
 * was said; everyday words alone are no misspelt name, and a single everyday word is no misheard one.
 */
export function scoreJoinedNames(key: string, said: readonly string[], index: FuzzyNameIndex): NameScore[] {
  if (key.length < shortestJoined) return []
  const isPossible = (name: IndexedName) =>
    name.key === key || (hasAllDecisiveWords(said, name, index) && !differsByWholeWords(key, said, name))
  const isEveryday = said.every((word) => isOrdinaryWord(word))
  return [
    ...(isEveryday ? [] : scoreSpelling(key, said, index, isPossible)),
    ...(isEveryday && said.length === 1 ? [] : scoreSound(key, said, index, isPossible)),
  ]
}
