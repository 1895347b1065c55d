import type { ExerciseId } from '../ids.ts'
import { catalogExercises } from './catalog-exercises.ts'
import { commonLiftIds } from './common-lifts.ts'
import { isMuscleWord } from './described-muscles.ts'
import type { Exercise } from './exercise.ts'
import { exerciseList } from './exercise-list.ts'
import { nameKey } from './exercise-name.ts'
import { exerciseNameIndex, findNameHit } from './exercise-name-index.ts'
import { fuzzyNameIndex, looseWordsOf } from './fuzzy-name-index.ts'
import { equipmentByWord, looseWords } from './name-word-classes.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { rereadName } from './reread-name.ts'
import { scoreExercises } from './score-exercises.ts'
import type { NameScore } from './score-name.ts'
import { spellOut } from './spell-out.ts'

export type ExerciseCandidate = { exercise: Exercise; score: number }

/**
 * What a name was taken for. `accepted`: one exercise, surely enough to log it. `ambiguous`: several fit equally well, ask.
 * `unknown`: none fits; the candidates are the nearest, maybe none. Scores are 0..1, candidates at most five, best first.
 */
export type ExerciseMatch =
  | {
      kind: 'accepted'
      exercise: Exercise
      score: number
      how: 'exact' | 'alias' | 'variant' | 'typo' | 'phonetic'
      /** What told it from others the name fits as well; `name` where nothing else was needed. */
      settledBy: 'name' | 'plan' | 'history'
      candidates: readonly ExerciseCandidate[]
    }
  | { kind: 'ambiguous'; candidates: readonly ExerciseCandidate[] }
  | { kind: 'unknown'; candidates: readonly ExerciseCandidate[] }

export type MatchExerciseOptions = {
  customExercises?: readonly Exercise[]
  /** Today's plan; it goes before what was done recently. */
  plannedExerciseIds?: readonly ExerciseId[]
  recentExerciseIds?: readonly ExerciseId[]
}

type Memory = { planned: ReadonlySet<ExerciseId>; recent: ReadonlySet<ExerciseId> }

/** From this score on a name is taken; calibrated on the tables of match-exercise.test.ts. */
const acceptScore = 0.8
/** Scores so close say nothing about which of two was meant. */
const tieMargin = 0.03
/** The same when the name says more than the query: what was left out may be said differently by others. */
const partialTieMargin = 0.06
/** What names with the same words differ by at least when one has them in the order they were said. */
const orderMargin = 0.002
/** A part of a name that is so much more of it than of any other name stands for it: "zottman", "copenhagen". */
const partMargin = 0.1
const fewOwners = 2
const genericScore = 0.7
const worthShowingScore = 0.4
const exactScore = { exact: 1, alias: 0.98 }
/** What an exercise of the athlete's own is ahead of one of the catalogue. */
const ownLead = 0.04
const mostInexactScore = 0.97
const mostCandidates = 5
const mostWords = 12
const mostAliases = 100
const commonIds: ReadonlySet<string> = new Set(commonLiftIds)

function rankExercises(key: string, said: readonly string[], customExercises: readonly Exercise[]): NameScore[] {
  if (said.length === 0 || said.length > mostWords) return []
  const limit = (score: NameScore, lead: number) => ({
    ...score,
    score: Math.min(mostInexactScore, score.score * mostInexactScore + lead),
  })
  const common = scoreExercises(key, said, fuzzyNameIndex(catalogExercises)).map((score) => limit(score, 0))
  if (customExercises.length === 0) return common
  const own = scoreExercises(key, said, fuzzyNameIndex(exerciseList(customExercises))).map((score) =>
    limit(score, ownLead),
  )
  return [...own, ...common].sort((one, other) => other.score - one.score)
}

/** A word that belongs to hardly any other name, so that the rest of it need not be said: "zottman", "copenhagen". */
function isTelling(word: string): boolean {
  return word.length >= 6 && !isDescription(word) && !isOrdinaryWord(word)
}

/** A word that names a muscle, a position or a tool and no movement: "rear delts" alone is no exercise. */
function isDescription(word: string): boolean {
  return isMuscleWord(word) || looseWords.has(word) || equipmentByWord.has(word)
}

/** Exercises that share the one word that was said fit equally well; those called so outright and with many names come first. */
function byRenown(covered: readonly NameScore[]): NameScore[] {
  const renown = ({ exercise, isByOwnName }: NameScore) => exercise.aliases.length + (isByOwnName ? mostAliases : 0)
  return covered.map((score) => ({ ...score, score: genericScore })).sort((one, other) => renown(other) - renown(one))
}

function presentCandidates(ranked: readonly NameScore[], { planned, recent }: Memory): ExerciseCandidate[] {
  const nearness = ({ exercise: { id } }: NameScore) => 2 * Number(planned.has(id)) + Number(recent.has(id))
  const nearestFirst = [...ranked].sort((one, other) => nearness(other) - nearness(one))
  const shown = nearestFirst.slice(0, mostCandidates).sort((one, other) => other.score - one.score)
  return shown.map(({ exercise, score }) => ({ exercise, score }))
}

/**
 * Of several that score alike, those nothing that was said speaks against: the one that has exactly the words that were said, else
 * the one that needs no word more.
 */
function withoutRunnersUp(tied: readonly NameScore[]): readonly NameScore[] {
  const [best, next] = tied.filter(({ isExact }) => isExact)
  if (best !== undefined && (next === undefined || best.score > next.score)) return [best]
  const [whole, otherWhole] = tied.filter(({ isWhole }) => isWhole)
  const isAhead = otherWhole === undefined || (whole?.score ?? 0) > otherWhole.score + orderMargin
  return whole?.how === 'variant' && isAhead ? [whole] : tied
}

/**
 * The only one of several that the words that were said leave, else that the athlete planned, else that they did lately, else of
 * misheard ones that many people do; null where that tells none apart.
 */
function breakTie(
  tied: readonly NameScore[],
  { planned, recent }: Memory,
): { only: NameScore; settledBy: 'name' | 'plan' | 'history' } | null {
  const isMisheard = tied.every(({ how }) => how !== 'variant')
  const ways = [
    { settledBy: 'name', left: tied },
    { settledBy: 'plan', left: tied.filter(({ exercise }) => planned.has(exercise.id)) },
    { settledBy: 'history', left: tied.filter(({ exercise }) => recent.has(exercise.id)) },
    { settledBy: 'name', left: isMisheard ? tied.filter(({ exercise }) => commonIds.has(exercise.id)) : [] },
  ] as const
  for (const { settledBy, left } of ways) {
    const [only, ...rivals] = left
    if (only !== undefined && rivals.length === 0) return { only, settledBy }
  }
  return null
}

function settle(tied: readonly NameScore[], ranked: readonly NameScore[], memory: Memory): ExerciseMatch {
  const candidates = presentCandidates(tied, memory)
  const settled = breakTie(tied, memory)
  if (settled === null) return { kind: 'ambiguous', candidates }
  const { only, settledBy } = settled
  const { exercise, how } = only
  const score = Math.max(only.score, acceptScore)
  const nearest = presentCandidates(
    ranked.filter((other) => other !== only),
    memory,
  )
  const others = nearest
    .slice(0, mostCandidates - 1)
    .map((other) => ({ ...other, score: Math.min(other.score, score) }))
  return { kind: 'accepted', exercise, score, how, settledBy, candidates: [{ exercise, score }, ...others] }
}

/** "pool ups": beside such a word the other is a mishearing of the name's first. */
const particles = new Set(['up', 'ups', 'down', 'downs', 'over', 'out', 'outs'])

/** "row boat", "bar tab", "flag pole": two words, one of them of the world outside and none of the exercise's, are another thing. */
function isOtherThing(said: readonly string[], { exercise }: NameScore): boolean {
  if (said.length !== 2 || said.some((word) => particles.has(word))) return false
  const own = new Set([exercise.name, ...exercise.aliases].flatMap((name) => looseWordsOf(name)))
  return said.some((word) => isOrdinaryWord(word) && !own.has(word))
}

function matchWords(
  key: string,
  said: readonly string[],
  { customExercises = [], plannedExerciseIds, recentExerciseIds }: MatchExerciseOptions,
): ExerciseMatch {
  const ranked = rankExercises(key, said, customExercises)
  const memory = { planned: new Set(plannedExerciseIds), recent: new Set(recentExerciseIds) }
  const [best] = ranked
  const isChatter = said.every((word) => isOrdinaryWord(word))
  const covered = isChatter ? [] : ranked.filter(({ isCovered }) => isCovered)
  const isOnePartOfAName = said.length === 1 && best?.isWhole === false
  const isName = best?.isWhole === true || !said.every(isDescription)
  if (best !== undefined && best.score >= acceptScore && isName && !isOnePartOfAName && !isOtherThing(said, best)) {
    const margin = best.isWhole ? tieMargin : partialTieMargin
    const tied = ranked.filter(({ score }) => score > best.score - margin)
    return settle(withoutRunnersUp(tied), ranked, memory)
  }
  const nearest = covered.filter(({ score }) => score > (covered[0]?.score ?? 0) - partMargin)
  if (nearest.length === 1 && covered.length <= fewOwners && said.some(isTelling))
    return settle(nearest, ranked, memory)
  if (covered.length > 1) return settle(isOnePartOfAName ? byRenown(covered) : covered, ranked, memory)
  const worthShowing = ranked.filter(({ score }) => score >= worthShowingScore)
  return { kind: 'unknown', candidates: presentCandidates(worthShowing, memory) }
}

/**
 * Finds the exercise a spoken or typed name means; never guesses between equals.
 * An exact name or alias wins outright, the athlete's own first. Else names are compared by words (any order, equipment said or left
 * out, what only describes the exercise told apart), spelling and sound, and of several that fit equally well one is taken only if it
 * alone is in today's plan, or else was done recently. What names nothing is read again with its words parted otherwise.
 */
export function matchExercise(query: string, options: MatchExerciseOptions = {}): ExerciseMatch {
  const key = nameKey(query)
  const hit = findNameHit(key, exerciseNameIndex(options.customExercises))
  if (hit !== null) {
    const how = hit.isOwnName ? 'exact' : 'alias'
    const score = exactScore[how]
    return {
      kind: 'accepted',
      exercise: hit.exercise,
      score,
      how,
      settledBy: 'name',
      candidates: [{ exercise: hit.exercise, score }],
    }
  }
  const said = looseWordsOf(spellOut(query))
  const match = matchWords(key, said, options)
  if (match.kind !== 'unknown' || said.length > mostWords || said.every((word) => isOrdinaryWord(word))) return match
  for (const reading of rereadName(said, fuzzyNameIndex(catalogExercises))) {
    const reread = matchWords(reading.join(''), reading, options)
    if (reread.kind === 'accepted') return reread
  }
  return match
}
