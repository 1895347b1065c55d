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
  // "Oh" is no squat.
  ['ohs', 'overheadsquat'],
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

const nonAscii = /[^\0-\x7f]/
const accents = /[\u0300-\u036f]/g
const apostrophes = /['\u2019\u2018`]/g
const words = /[a-z0-9]+/g
const wordsAndMarks = /[a-z0-9]+|[;\n]/g
const leads = /[;\n][^a-z0-9;\n]*[a-z0-9]*/g

/** The form one word is compared in, given the word behind it; see `nameFragments`. */
export function nameFragment(word: string, next: string | undefined): string {
  if (next !== undefined && onlyBeforeALimb.has(word) && limbs.has(next)) return 'single'
  return irregularWords.get(word) ?? singular(word)
}

/** Any text in lower case, without accents and apostrophes. */
export function plainText(text: string): string {
  // Most names have neither, and looking costs less than taking them out.
  const unaccented = nonAscii.test(text) ? text.normalize('NFD').replace(accents, '') : text
  return unaccented.replace(apostrophes, '').toLowerCase()
}

/** Splits any text into lower-case words without accents, apostrophes or punctuation; hyphens part words. */
export function nameWords(text: string): string[] {
  return plainText(text).match(words) ?? []
}

/** The words of `nameWords` of many plain texts at once, and every `;` and line break between them as a word of its own. */
export function nameWordsAndMarks(plain: string): string[] {
  return plain.match(wordsAndMarks) ?? []
}

/** How each of many plain texts begins: the `;` or line break before it, a line break before the first, and all to the end of its first word. */
export function nameLeads(plain: string): string[] {
  return `\n${plain}`.match(leads) ?? []
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
