import { catalog } from './catalog.ts'
import type { Exercise } from './exercise.ts'
import { nameFragment, nameKey, nameWords } from './exercise-name.ts'

export type NameHit = { exercise: Exercise; isOwnName: boolean }

/** Names of one source of exercises by their comparison key. */
export type NameLayer = {
  exercises: readonly Exercise[]
  hitByKey: ReadonlyMap<string, NameHit>
  /** All keys in order, to tell at once that no name goes on from here. */
  sortedKeys: readonly string[]
  maxWords: number
}

/** Where exact names are looked up: the athlete's own exercises first, the catalogue behind them. */
export type ExerciseNameIndex = { layers: readonly NameLayer[]; maxWords: number }

function buildLayer(exercises: readonly Exercise[]): NameLayer {
  const hitByKey = new Map<string, NameHit>()
  let maxWords = 1
  const add = (text: string, hit: NameHit) => {
    const key = nameKey(text)
    if (key === '' || hitByKey.has(key)) return
    hitByKey.set(key, hit)
    // A joined name ("pullup") may come back as up to two words ("pull up").
    maxWords = Math.max(maxWords, nameWords(text).length + 1)
  }
  for (const exercise of exercises) add(exercise.name, { exercise, isOwnName: true })
  for (const exercise of exercises) for (const alias of exercise.aliases) add(alias, { exercise, isOwnName: false })
  return { exercises, hitByKey, sortedKeys: [...hitByKey.keys()].sort(), maxWords }
}

let catalogIndex: ExerciseNameIndex | null = null
const indexByCustomExercises = new WeakMap<readonly Exercise[], ExerciseNameIndex>()

/** The index of the catalogue plus the athlete's own exercises, whose names win; built once for the same array. */
export function exerciseNameIndex(customExercises: readonly Exercise[] = []): ExerciseNameIndex {
  if (catalogIndex === null) {
    const layer = buildLayer(catalog)
    catalogIndex = { layers: [layer], maxWords: layer.maxWords }
  }
  if (customExercises.length === 0) return catalogIndex
  const cached = indexByCustomExercises.get(customExercises)
  if (cached !== undefined) return cached
  const custom = buildLayer(customExercises)
  const index = { layers: [custom, ...catalogIndex.layers], maxWords: Math.max(custom.maxWords, catalogIndex.maxWords) }
  indexByCustomExercises.set(customExercises, index)
  return index
}

/** The exercise a comparison key names in full, the athlete's own before the catalogue's, or null. */
export function findNameHit(key: string, index: ExerciseNameIndex): NameHit | null {
  for (const layer of index.layers) {
    const hit = layer.hitByKey.get(key)
    if (hit !== undefined) return hit
  }
  return null
}

function hasKeyThatStartsWith(start: string, sortedKeys: readonly string[]): boolean {
  let low = 0
  let high = sortedKeys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sortedKeys[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  return sortedKeys[low]?.startsWith(start) ?? false
}

/**
 * The longest name or alias that starts at a word, and how many words it takes; null when none does.
 * Words are lower case and without punctuation; "pull ups", "pullups" and "pull", "up" are the same name.
 */
export function matchExerciseAt(
  words: readonly string[],
  start: number,
  index: ExerciseNameIndex,
): { exercise: Exercise; length: number } | null {
  const end = Math.min(words.length, start + index.maxWords + 1)
  let key = ''
  let best: { exercise: Exercise; length: number } | null = null
  for (let at = start; at < end; at += 1) {
    const fragment = nameFragment(words[at] ?? '', words[at + 1])
    if (fragment === '') continue
    key += fragment
    const hit = findNameHit(key, index)
    if (hit !== null) best = { exercise: hit.exercise, length: at - start + 1 }
    if (!index.layers.some((layer) => hasKeyThatStartsWith(key, layer.sortedKeys))) break
  }
  return best
}
