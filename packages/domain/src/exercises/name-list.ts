import type { Exercise } from './exercise.ts'
import type { ExerciseList } from './exercise-list.ts'
import { nameFragment, nameKey, nameLeads, nameWordsAndMarks, plainText } from './exercise-name.ts'

/** The names and aliases of a list of exercises in fragments; see `nameFragment`. A name is known by its position. */
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

/** Names in fragments: all of them in a row, and where each name starts and the last one ends. */
type Fragments = { all: readonly string[]; starts: readonly number[] }

function takeApart(plain: string): Fragments {
  const all: string[] = []
  const starts: number[] = [0]
  const fragmentByWord = new Map<string, string>()
  const words = nameWordsAndMarks(plain)
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === ';' || word === '\n') {
      starts.push(all.length)
      continue
    }
    let fragment = fragmentByWord.get(word)
    if (fragment === undefined) {
      fragment = nameFragment(word, words[at + 1])
      if (!dependentWords.has(word)) fragmentByWord.set(word, fragment)
    }
    if (fragment !== '') all.push(fragment)
  }
  starts.push(all.length)
  return { all, starts }
}

/** Where names start is read at once, the rest of them when all are asked for: an exact name is found among few. */
function readNames(list: ExerciseList): NameList {
  const plain = plainText(list.namesText())
  const leads = nameLeads(plain)
  const lines: number[] = []
  let line = -1
  for (const lead of leads) {
    if (lead.startsWith('\n')) line += 1
    lines.push(line)
  }
  let texts: readonly string[] | null = null
  let fragments: Fragments | null = null
  const keyOf = (name: number): string => {
    if (fragments === null) {
      texts ??= plain.split(/[;\n]/)
      return nameKey(texts[name] ?? '')
    }
    let key = ''
    const end = fragments.starts[name + 1] ?? 0
    for (let at = fragments.starts[name] ?? end; at < end; at += 1) key += fragments.all[at] ?? ''
    return key
  }
  const fragmentByLead = new Map<string, string>()
  const firstFragmentOf = (lead: string): string => {
    let fragment = fragmentByLead.get(lead)
    if (fragment === undefined) {
      const [word = ''] = nameWordsAndMarks(lead).slice(-1)
      fragment = dependentWords.has(word) ? '' : nameFragment(word, undefined)
      fragmentByLead.set(lead, fragment)
    }
    return fragment
  }
  return {
    count: leads.length,
    fragmentsOf: (name) => {
      fragments ??= takeApart(plain)
      return fragments.all.slice(fragments.starts[name], fragments.starts[name + 1])
    },
    keyOf,
    startOf: (name, letters) => {
      const first = firstFragmentOf(leads[name] ?? '')
      return first.length < letters ? keyOf(name).slice(0, letters) : first.slice(0, letters)
    },
    exerciseOf: (name) => list.exerciseAt(lines[name] ?? -1),
    isOwnName: (name) => leads[name]?.startsWith('\n') ?? false,
  }
}

const known = new WeakMap<ExerciseList, NameList>()

/** The names of a list of exercises; read at the first call for that list and kept as long as the list lives. */
export function nameList(list: ExerciseList): NameList {
  let names = known.get(list)
  if (names === undefined) {
    names = readNames(list)
    known.set(list, names)
  }
  return names
}
