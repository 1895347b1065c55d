import { type FuzzyNameIndex, leastSlips, lettersOf } from './fuzzy-name-index.ts'
import { equipmentByWord, oppositeGroupOf } from './name-word-classes.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { soundKey } from './sound-key.ts'
import { typingDistance } from './typing-distance.ts'

/** How a word or name was recognised, surest first. */
export type Likeness = 'variant' | 'typo' | 'phonetic'

/** A word of the index that a said word may stand for; `similarity` 0..1, 1 for the same word. */
export type WordMatch = { word: string; similarity: number; how: Likeness }

/** The slips a word or joined name of so many letters may hold before it counts as another one. */
export function allowedSlips(letters: number): number {
  if (letters < 4) return 0
  if (letters === 4) return 0.8
  if (letters < 8) return 1.2
  return letters < 14 ? 2.2 : 3
}

/** How alike two spellings are that are so many slips apart: 1 for none, falling faster for short words. */
export function spellingLikeness(slips: number, letters: number): number {
  return 1 - (0.7 * slips) / letters
}

/** A slip that changes which letters a word is made of costs no less. */
const leastCost = 0.8

/** The most slips that show in the letters of two spellings that are so far apart; see `leastSlips`. */
export function showingSlips(slips: number): number {
  return Math.floor(slips / leastCost)
}

const soundLikeness = 0.84
/** Words that sound alike may differ by this share of their letters, short ones by one slip. */
const soundSlipShare = 0.5
const oneSlip = 1.2
/** A word so few names have may as well be another one misheard. */
const fewNames = 12

function misspellings(word: string, vocabulary: FuzzyNameIndex['vocabulary']): WordMatch[] {
  const limit = allowedSlips(word.length)
  if (limit === 0) return []
  const letters = lettersOf(word)
  const mostShowing = showingSlips(limit)
  const matches: WordMatch[] = []
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.word.length - word.length) > 2 * mostShowing) continue
    if (leastSlips(letters, candidate.letters) > mostShowing) continue
    const slips = typingDistance(word, candidate.word, Math.min(limit, allowedSlips(candidate.word.length)))
    if (slips <= limit)
      matches.push({ word: candidate.word, similarity: spellingLikeness(slips, word.length), how: 'typo' })
  }
  return matches
}

function soundalikes(word: string, index: FuzzyNameIndex): WordMatch[] {
  if (word.length < 3) return []
  const heard = index.wordsThatSound(soundKey(word))
  const limitFor = (candidate: string) =>
    word.length === 3 ? oneSlip : soundSlipShare * Math.max(word.length, candidate.length)
  return heard
    .filter((candidate) => candidate.length >= 3 && typingDistance(word, candidate, limitFor(candidate)) < 9)
    .map((candidate) => ({ word: candidate, similarity: soundLikeness, how: 'phonetic' }))
}

function stemOf(word: string, index: FuzzyNameIndex): string | null {
  const stem = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : ''
  if (stem.length < 3) return null
  const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
  for (const candidate of [stem, undoubled, `${stem}e`]) if (index.namesByWord.has(candidate)) return candidate
  return null
}

/**
 * The words of the index a said word may stand for. A word the index has stands for itself only; an everyday word is no typo,
 * though beside others it may be misheard, like a short one; a word that sets exercises apart ("incline", "abduction", "kettlebell") is never taken for another.
 */
export function matchWord(word: string, index: FuzzyNameIndex, isAlone: boolean): WordMatch[] {
  const stem = stemOf(word, index)
  const stemmed: WordMatch[] = stem === null ? [] : [{ word: stem, similarity: 0.97, how: 'variant' }]
  const known = index.namesByWord.get(word)
  if (known !== undefined) {
    // "Rose" is in a name or two, and may be "rows" in all others.
    const isSure = isAlone || known.length > fewNames || oppositeGroupOf(word) !== null || equipmentByWord.has(word)
    const misheard = isSure ? [] : soundalikes(word, index).filter((match) => match.word !== word)
    return [{ word, similarity: 1, how: 'variant' }, ...stemmed, ...misheard]
  }
  if (stem !== null) return stemmed
  if (isAlone && (word.length < 4 || isOrdinaryWord(word))) return []
  if (oppositeGroupOf(word) !== null || equipmentByWord.has(word)) return []
  const best = new Map<string, WordMatch>()
  const spelt = isOrdinaryWord(word) ? [] : misspellings(word, index.vocabulary)
  for (const match of [...spelt, ...soundalikes(word, index)]) {
    const other = best.get(match.word)
    if (other === undefined || match.similarity > other.similarity) best.set(match.word, match)
  }
  return [...best.values()]
}
