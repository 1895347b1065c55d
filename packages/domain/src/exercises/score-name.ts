import type { Exercise } from './exercise.ts'
import type { IndexedName } from './fuzzy-name-index.ts'
import type { Likeness, WordMatch } from './match-word.ts'
import { equipmentByWord, oppositeGroupOf, wordWeight } from './name-word-classes.ts'
import { weightOfExtra } from './weigh-extra-word.ts'

/**
 * `isCovered`: every word that was said is in the name. `isWhole`: every word of the name was said. `isExact`: both, word for word in
 * any order. `isByOwnName`: the name is no alias.
 */
export type NameScore = {
  exercise: Exercise
  score: number
  how: Likeness
  isCovered: boolean
  isWhole: boolean
  isExact: boolean
  isByOwnName: boolean
}

const conflictPenalty = 0.3
/** For a word the name does not have, which may well make it another one. */
const strangeWordPenalty = 0.1
const strangeWordWeight = 0.8
/** For the words in another order: so much at once, and as much again by the share of pairs of words that changed places. */
const otherOrderPenalty = 0.01
/** Below this a word was too doubtful to say that the name has it. */
const coveringSimilarity = 0.85
const repetitionWeight = 0.1
/** From here on a word is the same one, at most with another ending. */
const sameWordSimilarity = 0.97

/** Of two likenesses the one that says less. */
export function lessSure(one: Likeness, other: Likeness): Likeness {
  if (one === 'phonetic' || other === 'phonetic') return 'phonetic'
  return one === 'typo' || other === 'typo' ? 'typo' : 'variant'
}

function excludes(said: string, saidWords: readonly string[], name: IndexedName): boolean {
  const equipment = equipmentByWord.get(said)
  if (equipment !== undefined) {
    // "Cable row machine": the cable is the machine.
    if (said === 'machine' && saidWords.includes('cable') && name.exercise.equipment.includes('cable')) return false
    const saysOther = name.words.some((word) => equipmentByWord.has(word) && !saidWords.includes(word))
    return saysOther || !name.exercise.equipment.some((used) => equipment.includes(used))
  }
  const group = oppositeGroupOf(said)
  return group !== null && name.words.some((word) => oppositeGroupOf(word) === group)
}

/** Whether the name has the word already: "safety squat bar squat". */
function isSaidTwice(matches: readonly WordMatch[], { words }: IndexedName): boolean {
  return matches.some(({ word, similarity }) => similarity >= sameWordSimilarity && words.includes(word))
}

/** The share of pairs of words that stand the other way round in the name, 0..1; `places` are those of the words in the order they were said. */
function shareOutOfOrder(places: readonly number[]): number {
  let swapped = 0
  for (const [at, place] of places.entries()) for (const later of places.slice(at + 1)) if (later < place) swapped += 1
  return swapped === 0 ? 0 : swapped / ((places.length * (places.length - 1)) / 2)
}

/**
 * Scores how well said words fit one name, 0..1: the weight of the words they share over the weight of all of them, less for
 * another order and much less when a word that was said rules the exercise out (other equipment, "incline" against "decline"). `weight` is what the whole name weighs.
 */
export function scoreName(
  said: readonly string[],
  matches: readonly (readonly WordMatch[])[],
  name: IndexedName,
  weight: number,
): NameScore {
  let shared = 0
  let alike = 0
  let unshared = weight
  let penalty = 0
  let how: Likeness = 'variant'
  let isCovered = true
  let used = 0
  let isSame = true
  const places: number[] = []
  for (const [at, word] of said.entries()) {
    let best: WordMatch | null = null
    let place = -1
    for (const match of matches[at] ?? []) {
      if (best !== null && match.similarity <= best.similarity) continue
      const found = name.words.findIndex(
        (candidate, position) => candidate === match.word && (used & (1 << position)) === 0,
      )
      if (found < 0) continue
      best = match
      place = found
    }
    if (best === null) {
      if (excludes(word, said, name)) penalty += conflictPenalty
      const extra =
        said.length > 2 && isSaidTwice(matches[at] ?? [], name)
          ? repetitionWeight
          : weightOfExtra(word, said, name.exercise)
      isSame = false
      unshared += extra
      if (extra > 0.1) isCovered = false
      if (extra >= strangeWordWeight) penalty += strangeWordPenalty
      continue
    }
    used |= 1 << place
    places.push(place)
    const own = wordWeight(best.word)
    shared += own.extra + own.missing
    alike += (own.extra + own.missing) * best.similarity
    unshared -= own.missing
    how = lessSure(how, best.how)
    if (best.similarity < coveringSimilarity) isCovered = false
    if (best.similarity < sameWordSimilarity) isSame = false
  }
  const fit = shared === 0 ? 0 : alike / (shared + unshared)
  const swapped = shareOutOfOrder(places)
  const score = Math.max(0, fit - penalty - (swapped === 0 ? 0 : otherOrderPenalty * (1 + swapped)))
  const isWhole = places.length === name.words.length
  return {
    exercise: name.exercise,
    score,
    how,
    isCovered: isCovered && penalty === 0 && shared > 0,
    isWhole,
    isExact: isWhole && isSame,
    isByOwnName: name.isOwnName,
  }
}
