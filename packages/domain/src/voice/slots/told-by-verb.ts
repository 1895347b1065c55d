import type { Exercise } from '../../exercises/exercise.ts'
import { type ExerciseNameIndex, matchExerciseAt } from '../../exercises/exercise-name-index.ts'
import { verbForms } from '../vocabulary/english.ts'

type NameMatch = { exercise: Exercise; length: number }

const articles = new Set(['the', 'a', 'an', 'my'])

/** "dragged the sled", "flipped a tyre", "skipped rope": a name told as a verb and its object, or null. */
export function matchVerbAndObject(words: readonly string[], at: number, index: ExerciseNameIndex): NameMatch | null {
  const forms = verbForms.get(words[at] ?? '')
  if (forms === undefined) return null
  const start = at + (articles.has(words[at + 1] ?? '') ? 2 : 1)
  for (const length of [2, 1]) {
    const object = words.slice(start, start + length)
    if (object.length < length) continue
    for (const form of forms) {
      const match = matchExerciseAt([...object, form], 0, index)
      if (match !== null && match.length === length + 1) return { ...match, length: start - at + length }
    }
  }
  return null
}

/** "2k in 7:28, split 1:52", "25 minutes dead": beside a run or a row these words are of its time and name nothing. */
export function isWordOfTime(words: readonly string[], at: number, found: ReadonlyMap<number, NameMatch>): boolean {
  const word = words[at] ?? ''
  const before = [...found].findLast(([position]) => position < at)
  if (before?.[1].exercise.measure !== 'distance_duration') return false
  const isExact = word === 'dead' && (at + 1 === words.length || words[at + 1] === '|')
  return isExact || word === 'split' || word === 'splits'
}
