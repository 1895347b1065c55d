import { everydayWords } from './everyday-words.ts'
import { type FuzzyNameIndex, type IndexedName, leastSlips, lettersOf } from './fuzzy-name-index.ts'
import { allowedSlips, showingSlips, spellingLikeness } from './match-word.ts'
import { equipmentByWord, oppositeGroupOf } from './name-word-classes.ts'
import type { NameScore } from './score-name.ts'
import { soundKey } from './sound-key.ts'
import { typingDistance } from './typing-distance.ts'

const shortestJoined = 5
const soundScore = 0.86
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

/** From this length on a word that stands in some name was meant as it was said. */
const sureWordLetters = 5

/** A name with "thruster" is not one with a misspelt "thrust". */
const longestEnding = 3

function isStemOf(word: string, other: string): boolean {
  return other.length > word.length && other.length <= word.length + longestEnding && other.startsWith(word)
}

function hasAllDecisiveWords(said: readonly string[], name: IndexedName, index: FuzzyNameIndex): boolean {
  return said.every((word) => {
    if (name.words.includes(word)) return true
    const isDecisive = oppositeGroupOf(word) !== null || equipmentByWord.has(word)
    const isSure = word.length >= sureWordLetters && index.namesByWord.has(word)
    if (isSure && name.words.some((other) => isStemOf(word, other))) return false
    return (!isDecisive && !isSure) || name.key.includes(word)
  })
}

function scoreSpelling(key: string, index: FuzzyNameIndex, isPossible: (name: IndexedName) => boolean): NameScore[] {
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
      if (slips > limit || sharedPieces(pieces, name.key) < needed) continue
      scores.push({
        exercise: name.exercise,
        score: spellingLikeness(slips, key.length),
        how: slips === 0 ? 'variant' : 'typo',
        isCovered: true,
        isWhole: true,
        isByOwnName: name.isOwnName,
      })
    }
  }
  return scores
}

function scoreSound(key: string, index: FuzzyNameIndex, isPossible: (name: IndexedName) => boolean): NameScore[] {
  const scores: NameScore[] = []
  for (const at of index.namesThatSound(soundKey(key))) {
    const name = index.nameAt(at)
    if (name.key.length < shortestJoined || !isPossible(name)) continue
    const limit = soundSlipShare * Math.max(key.length, name.key.length)
    if (typingDistance(key, name.key, limit) > limit) continue
    scores.push({
      exercise: name.exercise,
      score: soundScore,
      how: 'phonetic',
      isCovered: true,
      isWhole: true,
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
  const isEveryday = said.every((word) => everydayWords.has(word))
  return [
    ...(isEveryday ? [] : scoreSpelling(key, index, isPossible)),
    ...(isEveryday && said.length === 1 ? [] : scoreSound(key, index, isPossible)),
  ]
}
