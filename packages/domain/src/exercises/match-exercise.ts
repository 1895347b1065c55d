import type { ExerciseId } from '../ids.ts'
import { catalogExercises } from './catalog-exercises.ts'
import { everydayWords } from './everyday-words.ts'
import type { Exercise } from './exercise.ts'
import { exerciseList } from './exercise-list.ts'
import { nameKey } from './exercise-name.ts'
import { exerciseNameIndex, findNameHit } from './exercise-name-index.ts'
import { fuzzyNameIndex, looseWordsOf } from './fuzzy-name-index.ts'
import { equipmentByWord, looseWords } from './name-word-classes.ts'
import { scoreExercises } from './score-exercises.ts'
import type { NameScore } from './score-name.ts'

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
const genericScore = 0.7
const worthShowingScore = 0.4
const exactScore = { exact: 1, alias: 0.98 }
/** What an exercise of the athlete's own is ahead of one of the catalogue. */
const ownLead = 0.04
const mostInexactScore = 0.97
const mostCandidates = 5
const mostWords = 12
const mostAliases = 100

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
  return word.length >= 6 && !looseWords.has(word) && !everydayWords.has(word) && !equipmentByWord.has(word)
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

/** The only one of several that the athlete planned, else the only one they did lately; null where that tells none apart. */
function breakTie(
  tied: readonly NameScore[],
  { planned, recent }: Memory,
): { only: NameScore; settledBy: 'name' | 'plan' | 'history' } | null {
  const ways = [
    { settledBy: 'name', left: tied },
    { settledBy: 'plan', left: tied.filter(({ exercise }) => planned.has(exercise.id)) },
    { settledBy: 'history', left: tied.filter(({ exercise }) => recent.has(exercise.id)) },
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

/**
 * Finds the exercise a spoken or typed name means; never guesses between equals.
 * An exact name or alias wins outright, the athlete's own first. Else names are compared by words (any order, equipment said or left
 * out), spelling and sound, and of several that fit equally well one is taken only if it alone is in
 * today's plan, or else was done recently.
 */
export function matchExercise(query: string, options: MatchExerciseOptions = {}): ExerciseMatch {
  const customExercises = options.customExercises ?? []
  const key = nameKey(query)
  const hit = findNameHit(key, exerciseNameIndex(customExercises))
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
  const said = looseWordsOf(query)
  const ranked = rankExercises(key, said, customExercises)
  const memory = { planned: new Set(options.plannedExerciseIds), recent: new Set(options.recentExerciseIds) }
  const [best] = ranked
  const isChatter = said.every((word) => everydayWords.has(word))
  const covered = isChatter ? [] : ranked.filter(({ isCovered }) => isCovered)
  const isOnePartOfAName = said.length === 1 && best?.isWhole === false
  if (best !== undefined && best.score >= acceptScore && !isOnePartOfAName) {
    const margin = best.isWhole ? tieMargin : partialTieMargin
    return settle(
      ranked.filter(({ score }) => score > best.score - margin),
      ranked,
      memory,
    )
  }
  const tied = isOnePartOfAName ? byRenown(covered) : covered
  if (tied.length > 1 || (tied.length === 1 && said.some(isTelling))) return settle(tied, ranked, memory)
  const nearest = ranked.filter(({ score }) => score >= worthShowingScore)
  return { kind: 'unknown', candidates: presentCandidates(nearest, memory) }
}
