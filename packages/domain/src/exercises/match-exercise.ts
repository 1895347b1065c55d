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
      candidates: readonly ExerciseCandidate[]
    }
  | { kind: 'ambiguous'; candidates: readonly ExerciseCandidate[] }
  | { kind: 'unknown'; candidates: readonly ExerciseCandidate[] }

export type MatchExerciseOptions = { customExercises?: readonly Exercise[]; recentExerciseIds?: readonly ExerciseId[] }

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

function presentCandidates(ranked: readonly NameScore[], recent: ReadonlySet<ExerciseId>): ExerciseCandidate[] {
  const recentFirst = [...ranked].sort(
    (one, other) => Number(recent.has(other.exercise.id)) - Number(recent.has(one.exercise.id)),
  )
  const shown = recentFirst.slice(0, mostCandidates).sort((one, other) => other.score - one.score)
  return shown.map(({ exercise, score }) => ({ exercise, score }))
}

function settle(
  tied: readonly NameScore[],
  ranked: readonly NameScore[],
  recent: ReadonlySet<ExerciseId>,
): ExerciseMatch {
  const candidates = presentCandidates(tied, recent)
  const [only, ...rivals] = tied.length === 1 ? tied : tied.filter(({ exercise }) => recent.has(exercise.id))
  if (only === undefined || rivals.length > 0) return { kind: 'ambiguous', candidates }
  const { exercise, how } = only
  const score = Math.max(only.score, acceptScore)
  const nearest = presentCandidates(
    ranked.filter((other) => other !== only),
    recent,
  )
  const others = nearest
    .slice(0, mostCandidates - 1)
    .map((other) => ({ ...other, score: Math.min(other.score, score) }))
  return { kind: 'accepted', exercise, score, how, candidates: [{ exercise, score }, ...others] }
}

/**
 * Finds the exercise a spoken or typed name means; never guesses between equals.
 * An exact name or alias wins outright, the athlete's own first. Else names are compared by words (any order, equipment said or left
 * out), spelling and sound, and of several that fit equally well one is taken only if it alone was done recently.
 */
export function matchExercise(query: string, options: MatchExerciseOptions = {}): ExerciseMatch {
  const customExercises = options.customExercises ?? []
  const key = nameKey(query)
  const hit = findNameHit(key, exerciseNameIndex(customExercises))
  if (hit !== null) {
    const how = hit.isOwnName ? 'exact' : 'alias'
    const score = exactScore[how]
    return { kind: 'accepted', exercise: hit.exercise, score, how, candidates: [{ exercise: hit.exercise, score }] }
  }
  const said = looseWordsOf(query)
  const ranked = rankExercises(key, said, customExercises)
  const recent = new Set(options.recentExerciseIds)
  const [best] = ranked
  const isChatter = said.every((word) => everydayWords.has(word))
  const covered = isChatter ? [] : ranked.filter(({ isCovered }) => isCovered)
  const isOnePartOfAName = said.length === 1 && best?.isWhole === false
  if (best !== undefined && best.score >= acceptScore && !isOnePartOfAName) {
    const margin = best.isWhole ? tieMargin : partialTieMargin
    return settle(
      ranked.filter(({ score }) => score > best.score - margin),
      ranked,
      recent,
    )
  }
  const tied = isOnePartOfAName ? byRenown(covered) : covered
  if (tied.length > 1 || (tied.length === 1 && said.some(isTelling))) return settle(tied, ranked, recent)
  const nearest = ranked.filter(({ score }) => score >= worthShowingScore)
  return { kind: 'unknown', candidates: presentCandidates(nearest, recent) }
}
