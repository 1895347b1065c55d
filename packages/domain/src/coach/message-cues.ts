import { exerciseNameIndex, matchExerciseAt } from '../exercises/exercise-name-index.ts'
import { ExerciseId } from '../ids.ts'
import type { InjuryFinding } from '../injury/injury-finding.ts'
import { recogniseInjury } from '../injury/recognise-injury.ts'
import { type NumberReading, readNumber } from '../voice/number-words.ts'
import type { ParseOutcome } from '../voice/outcome.ts'
import { emptyContext, type ParseContext } from '../voice/parse-context.ts'
import { parseUtterance } from '../voice/parse-utterance.ts'
import { type PhraseBook, readPhrase } from '../voice/phrase-book.ts'
import { type Token, tokenise } from '../voice/tokens.ts'
import { questionStarts } from './vocabulary/english.ts'

/** A message prepared for classification: its words, whether it asks, and what the log and the injury rules make of it. */
export type MessageCues = {
  words: readonly string[]
  tokens: readonly Token[]
  finding: InjuryFinding
  outcome: ParseOutcome
  endsAsQuestion: boolean
  startsAsQuestion: boolean
  firstWord: string
  hasExercise: boolean
  hasNumber: boolean
}

/** A message is read as if somebody had just benched, so that "185 for 8" and "same again" are seen for the logs they are. */
const afterASet: ParseContext = {
  ...emptyContext('lb'),
  currentExerciseId: ExerciseId.parse('bench-press'),
  lastSet: {
    exerciseId: ExerciseId.parse('bench-press'),
    load: { value: 135, unit: 'lb' },
    reps: 8,
    rpe: null,
    durationSeconds: null,
    distanceMeters: null,
    isBodyweight: false,
    side: null,
    type: 'working',
  },
}

const openers = new Set([
  'so',
  'and',
  'hey',
  'ok',
  'okay',
  'well',
  'hi',
  'hello',
  'coach',
  'but',
  'um',
  'uh',
  'just',
  'quick',
  'question',
  'yo',
  'please',
  'also',
  'thanks',
  'sorry',
  'voicefit',
  'like',
  'now',
  'then',
  'alright',
  'right',
  'good',
  'morning',
  'evening',
])
const longestMessage = 2000

function namesExercise(words: readonly string[]): boolean {
  const index = exerciseNameIndex()
  return words.some((_, at) => matchExerciseAt(words, at, index) !== null)
}

const pastVerbs = new Set(['did', 'had', 'was', 'were', 'have', 'has', 'do', 'may'])
const subjects = new Set([
  'i',
  'you',
  'we',
  'he',
  'she',
  'they',
  'it',
  'that',
  'the',
  'my',
  'this',
  'there',
  'anyone',
  'people',
])

/** "did I", not "did legs": a verb of the past asks only before a subject. */
function opensAQuestion(first: string, next: string): boolean {
  return questionStarts.has(first) && (!pastVerbs.has(first) || subjects.has(next))
}

/** Reads everything classification looks at, from at most the first 2000 characters; the injury rules read the whole message. */
export function readMessageCues(text: string): MessageCues {
  const all = tokenise(text.slice(0, longestMessage)).tokens
  const tokens = all.filter((token) => token.kind !== 'mark')
  const words = tokens.map((token) => token.text)
  const first = words.findIndex((word) => !openers.has(word))
  const firstWord = words[first === -1 ? 0 : first] ?? ''
  const sentenceStarts = all.flatMap((token, at) => {
    const before = all[at - 1]
    return at === 0 || (before?.kind === 'mark' && before.text !== '-' && before.text !== '/') ? [token.text] : []
  })
  return {
    words,
    tokens,
    finding: recogniseInjury(text),
    outcome: parseUtterance({ transcript: text }, afterASet),
    endsAsQuestion: all.some((token) => token.kind === 'mark' && token.text === '?'),
    startsAsQuestion:
      opensAQuestion(firstWord, words[(first === -1 ? 0 : first) + 1] ?? '') ||
      sentenceStarts.some((word) => ['what', 'how', 'why', 'should', 'which', 'can', 'does', 'whats'].includes(word)),
    firstWord,
    hasExercise: namesExercise(words),
    hasNumber: tokens.some(
      (token, at) => token.kind === 'number' || token.kind === 'clock' || readNumber(tokens, at) !== null,
    ),
  }
}

/** Where a phrase of a book first stands in a message, or -1. */
export function findPhrase(book: PhraseBook<true>, { words, tokens }: MessageCues): number {
  const text = {
    wordAt: (at: number) => words[at] ?? '',
    numberAt: (at: number): NumberReading | null => readNumber(tokens, at),
  }
  return words.findIndex((_, at) => readPhrase(book, text, at) !== null)
}

/** Whether the whole message is one phrase of a book. */
export function isPhrase(book: PhraseBook<true>, { words, tokens }: MessageCues): boolean {
  const text = {
    wordAt: (at: number) => words[at] ?? '',
    numberAt: (at: number): NumberReading | null => readNumber(tokens, at),
  }
  return words.length > 0 && readPhrase(book, text, 0)?.length === words.length
}
