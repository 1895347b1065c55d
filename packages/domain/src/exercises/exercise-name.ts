const irregularWords: ReadonlyMap<string, string> = new Map([
  ['calves', 'calf'],
  ['flyes', 'fly'],
  ['flye', 'fly'],
  ['flys', 'fly'],
  ['db', 'dumbbell'],
  ['dbs', 'dumbbell'],
  ['dumbell', 'dumbbell'],
  ['dumbells', 'dumbbell'],
  ['bb', 'barbell'],
  ['barbel', 'barbell'],
  ['kb', 'kettlebell'],
  ['kbs', 'kettlebell'],
  ['kettlebel', 'kettlebell'],
  ['bw', 'bodyweight'],
  ['alt', 'alternating'],
  ['alternate', 'alternating'],
  ['armed', 'arm'],
  ['handed', 'arm'],
  ['legged', 'leg'],
  ['gripped', 'grip'],
  ['pres', 'press'],
  ['s', ''],
])

const onlyBeforeALimb = new Set(['one', '1'])
const limbs = new Set(['arm', 'arms', 'armed', 'leg', 'legs', 'legged', 'handed'])

const sibilantEndings = ['sses', 'ches', 'shes', 'xes', 'zzes']

function singular(word: string): string {
  if (word.length < 3 || !word.endsWith('s')) return word
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (sibilantEndings.some((ending) => word.endsWith(ending))) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** The form one word is compared in, given the word behind it; see `nameFragments`. */
export function nameFragment(word: string, next: string | undefined): string {
  if (next !== undefined && onlyBeforeALimb.has(word) && limbs.has(next)) return 'single'
  return irregularWords.get(word) ?? singular(word)
}

/** Splits any text into lower-case words without accents, apostrophes or punctuation; hyphens part words. */
export function nameWords(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['\u2019\u2018`]/g, '')
    .toLowerCase()
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '')
}

/**
 * Gives every word the form names are compared in: singular, abbreviations of equipment spelled out, "one arm" as "single arm".
 * One fragment for each word, at the same position; a possessive "s" that was split off becomes an empty fragment.
 */
export function nameFragments(words: readonly string[]): string[] {
  return words.map((word, at) => nameFragment(word, words[at + 1]))
}

/** The key two spellings of one name share: fragments without spaces, so that "pull-ups", "pull ups" and "pullup" are one. */
export function nameKey(text: string): string {
  return nameFragments(nameWords(text)).join('')
}
