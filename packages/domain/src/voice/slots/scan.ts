import type { Exercise } from '../../exercises/exercise.ts'
import { exerciseNameIndex, matchExerciseAt } from '../../exercises/exercise-name-index.ts'
import { findContextExercise } from '../context-exercise.ts'
import type { ParseContext } from '../parse-context.ts'
import { crossWords, distanceUnits, exerciseForms, forWords, techniqueNames } from '../vocabulary/english.ts'
import { numberWords } from '../vocabulary/english-numbers.ts'
import { dropFillers } from '../words/drop-fillers.ts'
import { type NumberReading, readNumber } from '../words/number-words.ts'
import type { PhraseText } from '../words/phrase-book.ts'
import type { Token, TokenisedText } from '../words/tokens.ts'
import type { Item, ItemContent } from './item.ts'
import { isWordOfTime, matchVerbAndObject } from './told-by-verb.ts'

/** What an exercise is counted in, as far as the meaning of a bare number depends on it. */
export type Profile = 'loaded' | 'bodyweight' | 'time' | 'distance' | 'carry' | 'unknown'

/** An utterance being read from left to right: its words, the exercises named in it, and the items read so far. */
export type Scan = PhraseText & {
  text: TokenisedText
  tokens: readonly Token[]
  context: ParseContext
  exerciseAt: ReadonlyMap<number, { exercise: Exercise; length: number }>
  /** What the exercise nearest to a position is counted in: the last one named before it, else the next, else that of the context. */
  profileAt: (at: number) => Profile
  exerciseNear: (at: number) => Exercise | null
  items: Item[]
}

/** What a rule read: one item or several from the same words, the words it took, and what it costs in confidence. */
export type SlotMatch = { contents: readonly ItemContent[]; length: number; doubt?: number }

/** A rule of the grammar: reads a slot that starts at a token, or answers null. Rules are tried in order. */
export type SlotRule = (scan: Scan, at: number) => SlotMatch | null

/** What an exercise is counted in; `unknown` for none. */
export function profileOf(exercise: Exercise | null): Profile {
  switch (exercise?.measure) {
    case undefined:
      return 'unknown'
    case 'load_reps':
      return 'loaded'
    case 'reps':
    case 'bw_reps':
    case 'bw_plus':
    case 'bw_assisted':
      return 'bodyweight'
    case 'duration':
    case 'load_duration':
      return 'time'
    case 'distance_duration':
    case 'calories':
      return 'distance'
    case 'load_distance':
      return 'carry'
  }
}

type NameMatch = { exercise: Exercise; length: number }

function tagExercises(tokens: readonly Token[], context: ParseContext): Map<number, NameMatch> {
  const index = exerciseNameIndex(context.customExercises)
  // A mark parts names: no name has a bar in it.
  const words = tokens.map((token) => (token.kind === 'mark' ? '|' : token.text))
  const found = new Map<number, NameMatch>()
  for (let at = 0; at < words.length; ) {
    const match = nameAt(tokens, words, at, index)
    if (match !== null) found.set(at, match)
    at += match?.length ?? 1
  }
  if (found.size > 1) {
    for (const [at, match] of found) {
      const word = words[at] ?? ''
      // "row 250 m sprint": how it was rowed.
      const isHow = word === 'sprint' && distanceUnits.has(words[at - 1] ?? '')
      if (match.length === 1 && (techniqueNames.has(word) || isHow || isWordOfTime(words, at, found))) found.delete(at)
    }
  }
  return found
}

function nameAt(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
  index: ReturnType<typeof exerciseNameIndex>,
): NameMatch | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return null
  // "warm-up hill sprint" is no uphill sprint.
  if (token.text === 'up' && words[at - 1] === 'warm') return null
  if (token.kind !== 'word') return numberedNameAt(tokens, words, at, index)
  const told = matchVerbAndObject(words, at, index)
  if (told !== null) return told
  const match = matchExerciseAt(words, at, index)
  // "row 500 metres": with a distance it is the rowing machine.
  const isRow = token.text === 'row' || token.text === 'rowed'
  const isFar =
    isRow &&
    tokens.some((other) => other.kind === 'clock' || distanceUnits.has(other.text) || timeWords.has(other.text))
  const form = isRow ? (isFar ? 'rowing' : undefined) : exerciseForms.get(token.text)
  if (match !== null) return match
  // "overhead pressed": the verb may stand behind the first word of the name.
  const next = exerciseForms.get(words[at + 1] ?? '')
  if (next !== undefined && form === undefined) {
    const turned = matchExerciseAt([...words.slice(0, at + 1), next, ...words.slice(at + 2)], at, index)
    if (turned !== null && turned.length > 1) return turned
  }
  if (form === undefined) return null
  return matchExerciseAt([...words.slice(0, at), form, ...words.slice(at + 1)], at, index)
}

/** Words of time that make a "rowed" one of the rowing machine. */
const timeWords = new Set([
  'k',
  'minute',
  'minutes',
  'min',
  'mins',
  'seconds',
  'second',
  'hour',
  'thousand',
  'split',
  'watts',
  'erg',
])

const isNumeral = (token: Token) =>
  token.kind === 'number' ||
  numberWords.units.has(token.text) ||
  numberWords.teens.has(token.text) ||
  numberWords.tens.has(token.text)

const isCountedBehind = (token: Token | undefined) =>
  token?.kind === 'word' && (forWords.has(token.text) || crossWords.has(token.text))

/** "2 board press", "45 degree hip extension": a name that begins with a number has a word right behind it; else the number is a value. */
function numberedNameAt(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
  index: ReturnType<typeof exerciseNameIndex>,
): NameMatch | null {
  const next = tokens[at + 1]
  // "for 1 leg press 180": behind "for" a number counts reps.
  if (isCountedBehind(tokens[at - 1]) && matchExerciseAt(words, at + 1, index) !== null) return null
  if (next === undefined || next.kind === 'mark' || (next.kind === 'word' && next.text === 'a')) return null
  const match = matchExerciseAt(words, at, index)
  if (match === null || match.length < 2) return null
  // "3 pull-ups": where the words alone are a name too, the number is a count.
  const hasWord = tokens.slice(at, at + match.length).some((token) => token.kind === 'word' && token.text.length > 2)
  const rest = matchExerciseAt(words, at + 1, index)
  // "2 board press 275 for 3": where a set follows, the number is part of the name.
  const isFollowed =
    tokens.slice(at + match.length, at + match.length + 5).filter((token) => isNumeral(token)).length > 1
  return hasWord && (rest === null || rest.exercise.id !== match.exercise.id || isFollowed) ? match : null
}

/** Prepares an utterance for reading. */
export function startScan(text: TokenisedText, context: ParseContext): Scan {
  const tokens = dropFillers(text.tokens)
  const exerciseAt = tagExercises(tokens, context)
  const starts = [...exerciseAt.keys()]
  const contextExercise = findContextExercise(context)
  const numbers: (NumberReading | null | undefined)[] = []
  const exerciseNear = (at: number) => {
    const start = starts.findLast((position) => position <= at) ?? starts.find((position) => position > at)
    return start === undefined ? contextExercise : (exerciseAt.get(start)?.exercise ?? null)
  }
  return {
    text,
    tokens,
    context,
    exerciseAt,
    exerciseNear,
    profileAt: (at) => profileOf(exerciseNear(at)),
    items: [],
    wordAt: (at) => {
      const token = tokens[at]
      return token === undefined || token.kind === 'clock' ? '' : token.text
    },
    numberAt: (at) => {
      let number = numbers[at]
      if (number === undefined) {
        number = readNumber(tokens, at)
        numbers[at] = number
      }
      return number
    },
  }
}

/** Whether a "k" at a position is a kilometre: on a run, on a march where no "with" makes it the pack, or right before the name of one. */
export function isKilometreAt(scan: Scan, at: number): boolean {
  const next = scan.exerciseAt.get(at + 1)
  if (next !== undefined) return profileOf(next.exercise) === 'distance'
  if (scan.exerciseNear(at)?.id === 'rucking') return scan.wordAt(at - 2) !== 'with' && scan.wordAt(at - 3) !== 'with'
  return scan.profileAt(at) === 'distance'
}

/** The number at a position, a homophone ("ate", "to") included: for slots that want a number there. */
export function numberOrHomophoneAt(scan: Scan, at: number): { reading: NumberReading; doubt: number } | null {
  const reading = scan.numberAt(at)
  if (reading !== null) return { reading, doubt: 0 }
  const value = numberWords.homophones.get(scan.wordAt(at))
  if (value === undefined) return null
  return {
    reading: {
      value,
      length: 1,
      parts: [value],
      clockSeconds: null,
      isPlural: false,
      isPutTogether: false,
      isDigits: false,
    },
    doubt: 0.05,
  }
}

/** The words of the speaker between two tokens, in the speaker's own spelling. */
export function wordsBetween(scan: Pick<Scan, 'text' | 'tokens'>, from: number, to: number): string {
  const first = scan.tokens[from]
  const last = scan.tokens[to - 1]
  return first === undefined || last === undefined ? '' : scan.text.text.slice(first.start, last.end).trim()
}

/** Reads all items of an utterance: at every token the first rule that takes it; what none takes is a `word`, glue is stepped over. */
export function readItems(scan: Scan, rules: readonly SlotRule[], isGlue: (scan: Scan, at: number) => boolean): Item[] {
  for (let at = 0; at < scan.tokens.length; ) {
    const match = firstMatch(scan, rules, at)
    if (match !== null) {
      const length = Math.max(1, match.length)
      for (const [order, content] of match.contents.entries()) {
        scan.items.push({ ...content, from: at, to: at + length, doubt: order === 0 ? (match.doubt ?? 0) : 0 })
      }
      at += length
    } else {
      if (!isGlue(scan, at)) scan.items.push({ kind: 'word', text: scan.wordAt(at), from: at, to: at + 1, doubt: 0 })
      at += 1
    }
  }
  return scan.items
}

function firstMatch(scan: Scan, rules: readonly SlotRule[], at: number): SlotMatch | null {
  for (const rule of rules) {
    const match = rule(scan, at)
    if (match !== null) return match
  }
  return null
}
