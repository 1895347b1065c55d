import type { FuzzyNameIndex } from './fuzzy-name-index.ts'
import { matchWord, type WordMatch } from './match-word.ts'
import { equipmentByWord, wordWeight } from './name-word-classes.ts'
import { scoreJoinedNames } from './score-joined-name.ts'
import { type NameScore, scoreName } from './score-name.ts'
import { leastWeightOfExtra } from './weigh-extra-word.ts'

/** Names whose rough score is further behind the best are not looked at closely. */
const closeLookMargin = 0.3
const leastRoughScore = 0.35
/** A name that fits this well by its words is not looked for by its letters. */
const sureScore = 0.95

function namesWorthACloseLook(
  said: readonly string[],
  matches: readonly (readonly WordMatch[])[],
  index: FuzzyNameIndex,
): number[] {
  const shared = new Float64Array(index.count)
  const touched: number[] = []
  for (const wordMatches of matches) {
    for (const { word, similarity } of wordMatches) {
      if (equipmentByWord.has(word)) continue
      const { extra, missing } = wordWeight(word)
      for (const at of index.namesByWord.get(word) ?? []) {
        const before = shared[at] ?? 0
        if (before === 0) touched.push(at)
        shared[at] = before + (extra + missing) * similarity
      }
    }
  }
  const saidWeight = said.reduce((sum, word) => sum + leastWeightOfExtra(word), 0)
  const roughly = (at: number) => Math.min(1, (shared[at] ?? 0) / (saidWeight + (index.weights[at] ?? 1)))
  const best = touched.reduce((most, at) => Math.max(most, roughly(at)), 0)
  const least = Math.max(leastRoughScore, best - closeLookMargin)
  return touched.filter((at) => roughly(at) >= least)
}

/**
 * The best score of every exercise some name of which is anything like the said words, highest first; see `scoreName`.
 * Of an exercise, `isCovered` holds for any of its names, `isByOwnName` when its own name is such a one.
 * The words are those of `looseWordsOf`, the key is that of `nameKey`, of one query.
 */
export function scoreExercises(key: string, said: readonly string[], index: FuzzyNameIndex): NameScore[] {
  const bestById = new Map<string, NameScore>()
  const keep = (score: NameScore) => {
    const known = bestById.get(score.exercise.id)
    const better = known !== undefined && known.score >= score.score ? known : score
    bestById.set(score.exercise.id, {
      ...better,
      isCovered: score.isCovered || known?.isCovered === true,
      isByOwnName: (score.isCovered && score.isByOwnName) || known?.isByOwnName === true,
    })
  }
  const matches = said.map((word) => matchWord(word, index, said.length === 1))
  let best = 0
  for (const at of namesWorthACloseLook(said, matches, index)) {
    const score = scoreName(said, matches, index.nameAt(at), index.weights[at] ?? 1)
    best = Math.max(best, score.score)
    keep(score)
  }
  if (best < sureScore) for (const score of scoreJoinedNames(key, said, index)) keep(score)
  return [...bestById.values()].sort((one, other) => other.score - one.score)
}
