import { catalogExercises } from './catalog-exercises.ts'
import type { Exercise } from './exercise.ts'
import { type ExerciseList, exerciseList } from './exercise-list.ts'
import { nameFragment } from './exercise-name.ts'
import { type NameList, nameList } from './name-list.ts'

type NameHit = { exercise: Exercise; isOwnName: boolean }

/** Names whose keys start alike: the name of a key, and all keys in order, to tell at once that no name goes on from here. */
type Shelf = { nameByKey: ReadonlyMap<string, number>; sortedKeys: readonly string[] }

/** Names of one source of exercises by the start of their key; a shelf is put in order when it is first looked at. */
type NameLayer = { names: NameList; namesByStart: ReadonlyMap<string, readonly number[]>; shelves: Map<string, Shelf> }

/** Where exact names are looked up: the athlete's own exercises first, the catalogue behind them. */
export type ExerciseNameIndex = { layers: readonly NameLayer[] }

/** Letters of a key that say on which shelf it stands. */
const startLetters = 2

function buildLayer(list: ExerciseList): NameLayer {
  const names = nameList(list)
  const namesByStart = new Map<string, number[]>()
  for (let name = 0; name < names.count; name += 1) {
    const start = names.startOf(name, startLetters)
    const shelf = namesByStart.get(start)
    if (shelf === undefined) namesByStart.set(start, [name])
    else shelf.push(name)
  }
  return { names, namesByStart, shelves: new Map() }
}

const emptyShelf: Shelf = { nameByKey: new Map(), sortedKeys: [] }

/** The names whose key starts with the letters of a key, those no shelf is kept for excepted: keys of one letter stand by themselves. */
function shelfOf(key: string, layer: NameLayer): Shelf {
  const start = key.slice(0, startLetters)
  const known = layer.shelves.get(start)
  if (known !== undefined) return known
  const names = layer.namesByStart.get(start)
  if (names === undefined) return emptyShelf
  const nameByKey = new Map<string, number>()
  // An exercise's own name goes before another one's alias.
  for (const isOwn of [true, false]) {
    for (const name of names) {
      if (layer.names.isOwnName(name) !== isOwn) continue
      const each = layer.names.keyOf(name)
      if (!nameByKey.has(each)) nameByKey.set(each, name)
    }
  }
  const shelf = { nameByKey, sortedKeys: [...nameByKey.keys()].sort() }
  layer.shelves.set(start, shelf)
  return shelf
}

let catalogIndex: ExerciseNameIndex | null = null
const indexByCustomExercises = new WeakMap<readonly Exercise[], ExerciseNameIndex>()

/** The index of the catalogue plus the athlete's own exercises, whose names win; built once for the same array. */
export function exerciseNameIndex(customExercises: readonly Exercise[] = []): ExerciseNameIndex {
  catalogIndex ??= { layers: [buildLayer(catalogExercises)] }
  if (customExercises.length === 0) return catalogIndex
  const cached = indexByCustomExercises.get(customExercises)
  if (cached !== undefined) return cached
  const index = { layers: [buildLayer(exerciseList(customExercises)), ...catalogIndex.layers] }
  indexByCustomExercises.set(customExercises, index)
  return index
}

/** The exercise a comparison key names in full, the athlete's own before the catalogue's, or null. */
export function findNameHit(key: string, index: ExerciseNameIndex): NameHit | null {
  if (key === '') return null
  for (const layer of index.layers) {
    const name = shelfOf(key, layer).nameByKey.get(key)
    if (name !== undefined) return { exercise: layer.names.exerciseOf(name), isOwnName: layer.names.isOwnName(name) }
  }
  return null
}

function mayGoOn(key: string, { sortedKeys }: Shelf): boolean {
  let low = 0
  let high = sortedKeys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sortedKeys[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return sortedKeys[low]?.startsWith(key) ?? false
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
  let key = ''
  let best: { exercise: Exercise; length: number } | null = null
  // All longer keys stand on the shelf where the first letters do.
  let shelves: readonly { layer: NameLayer; shelf: Shelf }[] | null = null
  for (let at = start; at < words.length; at += 1) {
    const fragment = nameFragment(words[at] ?? '', words[at + 1])
    if (fragment === '') continue
    key += fragment
    const isStart = key.length < startLetters
    if (isStart || shelves === null) shelves = index.layers.map((layer) => ({ layer, shelf: shelfOf(key, layer) }))
    for (const { layer, shelf } of shelves) {
      const name = shelf.nameByKey.get(key)
      if (name === undefined) continue
      best = { exercise: layer.names.exerciseOf(name), length: at - start + 1 }
      break
    }
    if (isStart) shelves = null
    else if (!shelves.some(({ shelf }) => mayGoOn(key, shelf))) break
  }
  return best
}
