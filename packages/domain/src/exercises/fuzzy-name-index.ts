import type { Exercise } from './exercise.ts'
import type { ExerciseList } from './exercise-list.ts'
import { nameFragments, nameWords } from './exercise-name.ts'
import { type NameList, nameList } from './name-list.ts'
import { fillerWords, joinedWord, sameWords, wordWeight } from './name-word-classes.ts'
import { soundKey } from './sound-key.ts'

/** A name or alias taken apart for comparison. */
export type IndexedName = {
  exercise: Exercise
  isOwnName: boolean
  words: readonly string[]
  /** All words as they were said, written as one, for slips across word borders; see `nameKey`. */
  key: string
}

/** Names whose keys are equally long, and the letters of each, to tell names apart before they are compared letter by letter. */
export type NamesOfLength = { names: readonly number[]; letters: readonly number[] }

/**
 * The names of some exercises, found by word, by sound and by spelling. A name is known by its position, in the order of the list.
 * Only what every search needs is built at once; all else when it is first asked for.
 */
export type FuzzyNameIndex = {
  count: number
  nameAt: (name: number) => IndexedName
  /** What each whole name weighs when words of it are missing; see `wordWeight`. */
  weights: readonly number[]
  vocabulary: readonly { word: string; letters: number }[]
  namesByWord: ReadonlyMap<string, readonly number[]>
  wordsThatSound: (key: string) => readonly string[]
  namesThatSound: (key: string) => readonly number[]
  /** Undefined where no name is so long. */
  namesOfLength: (length: number) => NamesOfLength | undefined
}

function looseWordsFrom(fragments: readonly string[]): string[] {
  const words: string[] = []
  let hasFiller = false
  for (const fragment of fragments) {
    if (fragment === '') continue
    const word = sameWords.get(fragment) ?? fragment
    const last = words.at(-1)
    const joined = last === undefined ? undefined : joinedWord(last, word)
    if (joined === undefined) words.push(word)
    else words[words.length - 1] = joined
    hasFiller ||= fillerWords.has(word)
  }
  if (!hasFiller) return words
  const withoutFillers = words.filter((word) => !fillerWords.has(word))
  return withoutFillers.length > 0 ? withoutFillers : words
}

/**
 * Words of a name in the form they are compared in loosely: synonyms as one word, "pull up" as "pullup", fillers dropped
 * unless nothing else was said.
 */
export function looseWordsOf(text: string): string[] {
  return looseWordsFrom(nameFragments(nameWords(text)))
}

/** The letters a word is made of as bits, to tell words apart before their spelling is compared. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32)
  return letters
}

/**
 * How many slips two words are apart at least by the letters they are made of: one slip takes one letter away, brings one in, or
 * does both. Swapped and doubled letters do not show.
 */
export function leastSlips(letters: number, others: number): number {
  return Math.max(countBits(letters & ~others), countBits(others & ~letters))
}

function countBits(word: number): number {
  let bits = word
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** The letters the first sound of a word is spelt with at most. */
const firstSoundLetters = 3

/**
 * Finds what sounds like a key, among texts that are sorted by their first sound; those with one first sound get their keys when
 * one of them is first looked for.
 */
function soundFinder<Item>(
  items: Iterable<Item>,
  startOf: (item: Item) => string,
  textsOf: (item: Item) => readonly string[],
): (key: string) => readonly Item[] {
  const itemsByFirstSound = new Map<string, Item[]>()
  const firstSoundByStart = new Map<string, string>()
  const found = new Map<string, Map<string, Item[]>>()
  const sort = () => {
    for (const item of items) {
      const start = startOf(item)
      let sound = firstSoundByStart.get(start)
      if (sound === undefined) {
        sound = soundKey(start).charAt(0)
        firstSoundByStart.set(start, sound)
      }
      addTo(itemsByFirstSound, sound, item)
    }
  }
  return (key) => {
    if (itemsByFirstSound.size === 0) sort()
    const sound = key.charAt(0)
    let byKey = found.get(sound)
    if (byKey === undefined) {
      byKey = new Map()
      for (const item of itemsByFirstSound.get(sound) ?? [])
        for (const text of textsOf(item)) addTo(byKey, soundKey(text), item)
      found.set(sound, byKey)
    }
    return byKey.get(key) ?? []
  }
}

function sortByLength(names: NameList): NamesOfLength[] {
  const lettersByFragment = new Map<string, number>()
  const byLength: { names: number[]; letters: number[] }[] = []
  for (let name = 0; name < names.count; name += 1) {
    let length = 0
    let letters = 0
    for (const fragment of names.fragmentsOf(name)) {
      let own = lettersByFragment.get(fragment)
      if (own === undefined) {
        own = lettersOf(fragment)
        lettersByFragment.set(fragment, own)
      }
      length += fragment.length
      letters |= own
    }
    const alike = byLength[length]
    if (alike === undefined) byLength[length] = { names: [name], letters: [letters] }
    else {
      alike.names.push(name)
      alike.letters.push(letters)
    }
  }
  return byLength
}

function buildFuzzyNameIndex(list: ExerciseList): FuzzyNameIndex {
  const names = nameList(list)
  const weights: number[] = []
  const namesByWord = new Map<string, number[]>()
  for (let name = 0; name < names.count; name += 1) {
    let weight = 0
    for (const word of looseWordsFrom(names.fragmentsOf(name))) {
      weight += wordWeight(word).missing
      const own = namesByWord.get(word)
      if (own === undefined) namesByWord.set(word, [name])
      else if (own.at(-1) !== name) own.push(name)
    }
    weights.push(weight)
  }
  const built: IndexedName[] = []
  const allNames = Array.from({ length: names.count }, (_, name) => name)
  let byLength: NamesOfLength[] | null = null
  return {
    count: names.count,
    nameAt: (name) => {
      built[name] ??= {
        exercise: names.exerciseOf(name),
        isOwnName: names.isOwnName(name),
        words: looseWordsFrom(names.fragmentsOf(name)),
        key: names.keyOf(name),
      }
      return built[name]
    },
    weights,
    vocabulary: [...namesByWord.keys()].map((word) => ({ word, letters: lettersOf(word) })),
    namesByWord,
    // A plural may be all that was heard: "rose" for "rows".
    wordsThatSound: soundFinder(
      namesByWord.keys(),
      (word) => word.slice(0, firstSoundLetters),
      (word) => [word, `${word}s`],
    ),
    namesThatSound: soundFinder(
      allNames,
      (name) => names.startOf(name, firstSoundLetters),
      (name) => [names.keyOf(name)],
    ),
    namesOfLength: (length) => {
      byLength ??= sortByLength(names)
      return byLength[length]
    },
  }
}

const built = new WeakMap<ExerciseList, FuzzyNameIndex>()

/** The index of a list of exercises; built at the first call for that list and kept as long as the list lives. */
export function fuzzyNameIndex(list: ExerciseList): FuzzyNameIndex {
  const known = built.get(list)
  if (known !== undefined) return known
  const index = buildFuzzyNameIndex(list)
  built.set(list, index)
  return index
}
