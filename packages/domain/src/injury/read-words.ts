import { typingDistance } from '../exercises/typing-distance.ts'
import type { Token } from '../voice/words/tokens.ts'
import { knownWords, partBook } from './concept-book.ts'
import { degreeWords } from './vocabulary/english.ts'
import { dialectMy, mendableWords, ordinaryWords, spellings } from './vocabulary/english-spellings.ts'

/** Words a patient means as singular although they end like a plural: "knee's" is "knee is". */
function wordOf(token: Token, text: string): string {
  if (token.kind !== 'word' || !token.text.endsWith('s')) return token.text
  const said = text.slice(token.start, token.end)
  return said.length === token.text.length + 1 && /'s$/i.test(said) ? token.text.slice(0, -1) : token.text
}

const bloodyThings = new Set([
  'urine',
  'pee',
  'wee',
  'piss',
  'stool',
  'nose',
  'knuckles',
  'hands',
  'palms',
  'shin',
  'poo',
  'knee',
  'elbow',
])

/** Words of degree say nothing by themselves; "bloody urine" does. */
function isDegree(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? ''
  return degreeWords.has(word) && !(word === 'bloody' && bloodyThings.has(tokens[at + 1]?.text ?? ''))
}

const longestSpelling = 3

/** What a spelling of up to three words stands for, the longest first. */
function readSpelling(words: readonly string[], from: number): { meant: string[]; length: number } | null {
  for (let length = Math.min(longestSpelling, words.length - from); length > 0; length -= 1) {
    const meant = spellings.get(words.slice(from, from + length).join(' '))
    if (meant !== undefined) return { meant: meant.split(' '), length }
  }
  return null
}

const fewestLetters = 5
const longLetters = 9
const oneSlip = 1
const twoSlips = 1.7
const mendableByLetter = new Map<string, string[]>()
for (const word of mendableWords) {
  const first = word[0] ?? ''
  mendableByLetter.set(first, [...(mendableByLetter.get(first) ?? []), word])
}

/** The word that was meant when a slip of the fingers spoilt it; a word that means something here or elsewhere stays. */
function mendWord(word: string): string {
  if (word.length < fewestLetters || knownWords.has(word) || ordinaryWords.has(word)) return word
  let best = word
  let bestDistance = Number.POSITIVE_INFINITY
  for (const meant of mendableByLetter.get(word[0] ?? '') ?? []) {
    const limit = meant.length >= longLetters ? twoSlips : oneSlip
    const distance = typingDistance(word, meant, limit)
    if (distance < bestDistance && distance <= limit) {
      best = meant
      bestDistance = distance
    }
  }
  return best
}

/**
 * The words of a remark as they were meant: without words of degree, spellings and dialect set right ("cannae" is "can not",
 * "me chest" is "my chest"), and slips in body parts and words of pain mended.
 */
export function readWords(tokens: readonly Token[], text: string): string[] {
  const said = tokens.filter((_, at) => !isDegree(tokens, at)).map((token) => wordOf(token, text))
  const words: string[] = []
  for (let at = 0; at < said.length; ) {
    const spelling = readSpelling(said, at)
    if (spelling === null) words.push(mendWord(said[at] ?? ''))
    else words.push(...spelling.meant)
    at += spelling?.length ?? 1
  }
  return words.map((word, at) =>
    dialectMy.has(word) && isPartNext(words, at + 1) && !givers.has(words[at - 1] ?? '') ? 'my' : word,
  )
}

/** Whoever is given something is "me": "gives me knee pain". */
const givers = new Set([
  'give',
  'gives',
  'gave',
  'giving',
  'given',
  'cause',
  'causes',
  'causing',
  'caused',
  'get',
  'gets',
  'got',
  'for',
  'to',
  'told',
])
const beforeParts = new Set(['left', 'right', 'lower', 'upper', 'bad', 'good', 'other'])

const isPartNext = (words: readonly string[], at: number) => {
  const word = words[at] ?? ''
  return partBook.has(beforeParts.has(word) ? (words[at + 1] ?? '') : word)
}
