import { readNumber } from '../voice/words/number-words.ts'
import type { Token } from '../voice/words/tokens.ts'
import { type RemarkReading, saidOf } from './assertion.ts'
import type { Severity } from './injury-finding.ts'

const ofTen = new Set(['10', 'ten'])
const painWords = new Set(['pain', 'hurts', 'hurting', 'hurt', 'painful', 'ache', 'soreness', 'discomfort'])
const ratingLinks = new Set([
  'is',
  'was',
  'level',
  'at',
  'a',
  'an',
  'about',
  'around',
  'maybe',
  'like',
  'of',
  'score',
  'it',
  'like',
  'scale',
  'say',
  'probably',
  ':',
  'currently',
  'now',
])

const countedWords = new Set([
  'set',
  'sets',
  'rep',
  'reps',
  'round',
  'rounds',
  'week',
  'weeks',
  'day',
  'days',
  'minute',
  'minutes',
  'seconds',
  'kilos',
  'kg',
  'lb',
  'am',
  'pm',
  'by',
  'miles',
])
const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? ''

/** "6 out of 10", "7/10", "six out of ten": the number, when it is of ten and not an effort. */
function readOfTen(tokens: readonly Token[], at: number): number | null {
  const number = readNumber(tokens, at)
  if (number === null) return null
  const next = at + number.length
  const isOutOf =
    textAt(tokens, next) === 'out' && textAt(tokens, next + 1) === 'of' && ofTen.has(textAt(tokens, next + 2))
  const isOfTen =
    ['of', 'from', 'over', 'on'].includes(textAt(tokens, next)) &&
    ofTen.has(textAt(tokens, next + 1)) &&
    !countedWords.has(textAt(tokens, next + 2)) &&
    !countedWords.has(textAt(tokens, at - 1))
  const isSlash = textAt(tokens, next) === '/' && ofTen.has(textAt(tokens, next + 1))
  const isEffort = ['rpe', 'effort', 'exertion', 'difficulty'].some((word) =>
    [1, 2, 3].some((back) => textAt(tokens, at - back) === word),
  )
  return (isOutOf || isOfTen || isSlash) && !isEffort ? number.value : null
}

/** "pain level 6", "pain was about a four": a number behind the word pain. */
function readPainLevel(tokens: readonly Token[], at: number): number | null {
  if (!painWords.has(textAt(tokens, at))) return null
  let next = at + 1
  while (next < at + 6 && ratingLinks.has(textAt(tokens, next))) next += 1
  const number = next === at + 1 ? null : readNumber(tokens, next)
  const unit = textAt(tokens, next + (number?.length ?? 0))
  return number !== null &&
    ['', '.', ',', 'when', 'during', 'today', 'now', 'and', 'but', 'on', 'at', 'after', 'while', 'right'].includes(unit)
    ? number.value
    : null
}

/** The highest rating of pain from 0 to 10 that was said, or null. */
export function readPainRating(tokens: readonly Token[]): number | null {
  let highest: number | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const rating = readOfTen(tokens, at) ?? readPainLevel(tokens, at)
    if (rating !== null && rating >= 0 && rating <= 10) highest = Math.max(highest ?? 0, rating)
  }
  return highest
}

const doubts = new Set(['suspected', 'possible', 'potential', 'query', 'suspecting', 'suspect'])

/** "suspected stress fracture": it is not known to be one. */
const isSuspected = ({ remark: { words } }: RemarkReading, said: { from: number }) =>
  words.slice(Math.max(0, said.from - 3), said.from).some((word) => doubts.has(word))

const grades: readonly (readonly [Severity, 'severeWord' | 'moderateWord'])[] = [
  ['severe', 'severeWord'],
  ['moderate', 'moderateWord'],
]

/**
 * How bad an injury is by what was said: a rating (1 to 3 mild, 4 to 6 moderate, 7 and up severe), else the gravest of the words, else null.
 * Source: the pain-monitoring model (Silbernagel 2007) and the words of the written rules.
 */
export function readSeverity(
  reading: RemarkReading,
  isRedFlag: boolean,
  isAsserted: (span: { from: number; to: number }) => boolean,
): Severity | null {
  if (isRedFlag) return 'severe'
  const rating = readPainRating(reading.remark.tokens)
  if (rating !== null && rating > 0) return rating >= 7 ? 'severe' : rating >= 4 ? 'moderate' : 'mild'
  for (const [severity, concept] of grades) {
    if (saidOf(reading, concept).some((said) => isAsserted(said) && !isSuspected(reading, said))) return severity
  }
  return saidMildly(reading) ? 'mild' : null
}

const mild = new Set([
  'niggle',
  'niggles',
  'niggling',
  'niggly',
  'slight',
  'slightly',
  'minor',
  'mild',
  'mildly',
  'tiny',
  'somewhat',
  'tad',
  'subtle',
  'twinge',
  'twinges',
  'manageable',
  'kinda',
  'touch',
  'tweaky',
])
const bits = new Set(['bit', 'little', 'small'])

/** Words of degree were dropped from the reading; they are looked for in the words as said. */
function saidMildly(reading: RemarkReading): boolean {
  const words = reading.remark.tokens.map((token) => token.text)
  const isLittle = words.some(
    (word, at) => bits.has(word) && words[at + 1] !== 'finger' && words[at + 1] !== 'toe' && words[at - 1] !== 'quite',
  )
  const isLight = words.some(
    (word, at) =>
      (word === 'kind' && words[at + 1] === 'of') ||
      (word === 'not' &&
        ['bad', 'terrible'].includes(words[at + (words[at + 1] === 'too' || words[at + 1] === 'that' ? 2 : 1)] ?? '')),
  )
  const isNothing = words.some(
    (word, at) => word === 'nothing' && ['major', 'serious', 'terrible', 'crazy', 'bad'].includes(words[at + 1] ?? ''),
  )
  return words.some((word) => mild.has(word)) || isLittle || isLight || isNothing
}
