import type { Exercise } from './exercise.ts'
import type { ExerciseList } from './exercise-list.ts'
import { nameFragment, nameWordsAndMarks } from './exercise-name.ts'

/** The names and aliases of a list of exercises, taken apart into fragments; see `nameFragment`. A name is known by its position. */
export type NameList = {
  count: number
  /** The fragments of a name in order, none of them empty. */
  fragmentsOf: (name: number) => readonly string[]
  /** The key of a name; see `nameKey`. */
  keyOf: (name: number) => string
  /** The first letters of a name's key, fewer if it has no more. */
  startOf: (name: number, letters: number) => string
  exerciseOf: (name: number) => Exercise
  /** Whether a name is the exercise's own one, no alias. */
  isOwnName: (name: number) => boolean
}

/** Words whose form hangs on the word behind them. */
const dependentWords = new Set(['one', '1'])

function takeApart(list: ExerciseList): NameList {
  const words = nameWordsAndMarks(list.namesText())
  const fragments: string[] = []
  const starts: number[] = [0]
  const lines: number[] = []
  const areOwn: boolean[] = []
  const fragmentByWord = new Map<string, string>()
  let line = 0
  let isOwn = true
  const endName = () => {
    starts.push(fragments.length)
    lines.push(line)
    areOwn.push(isOwn)
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === ';' || word === '\n') {
      endName()
      isOwn = word === '\n'
      if (isOwn) line += 1
      continue
    }
    let fragment = fragmentByWord.get(word)
    if (fragment === undefined) {
      fragment = nameFragment(word, words[at + 1])
      if (!dependentWords.has(word)) fragmentByWord.set(word, fragment)
    }
    if (fragment !== '') fragments.push(fragment)
  }
  if (words.length > 0) endName()
  const startOf = (name: number, letters: number): string => {
    const first = fragments[starts[name] ?? 0] ?? ''
    if (starts[name] === starts[name + 1] || first.length < letters) return keyOf(name).slice(0, letters)
    return first.slice(0, letters)
  }
  const fragmentsOf = (name: number) => fragments.slice(starts[name], starts[name + 1])
  const keyOf = (name: number) => {
    let key = ''
    const end = starts[name + 1] ?? 0
    for (let at = starts[name] ?? end; at < end; at += 1) key += fragments[at] ?? ''
    return key
  }
  return {
    count: lines.length,
    fragmentsOf,
    keyOf,
    startOf,
    exerciseOf: (name) => list.exerciseAt(lines[name] ?? -1),
    isOwnName: (name) => areOwn[name] ?? false,
  }
}

const known = new WeakMap<ExerciseList, NameList>()

/** The names of a list of exercises; taken apart at the first call for that list and kept as long as the list lives. */
export function nameList(list: ExerciseList): NameList {
  let names = known.get(list)
  if (names === undefined) {
    names = takeApart(list)
    known.set(list, names)
  }
  return names
}
