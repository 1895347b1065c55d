import { findExercise } from '../exercises/catalog.ts'
import type { Entry } from '../voice/entry.ts'
import { type PhraseBook, phraseSet } from '../voice/phrase-book.ts'
import { findPhrase, isPhrase, type MessageCues, readMessageCues } from './message-cues.ts'
import {
  askingPatterns,
  courtesyWords,
  familyWords,
  notDonePatterns,
  onboardingAnswers,
  onboardingPatterns,
  otherEndurance,
  otherPeople,
  plainSwapWords,
  programPatterns,
  runDonePatterns,
  runMeasureWords,
  runWords,
  swapPatterns,
  trainingDoneNouns,
  trainingDonePatterns,
  trainingWords,
} from './vocabulary/english.ts'

export type MessageLabel =
  | 'workout_log'
  | 'question'
  | 'onboarding'
  | 'exercise_swap'
  | 'injury_report'
  | 'program_request'
  | 'run_log'
  | 'general'

/** What a message to the coach is for; `confidence` is in 0..1. */
export type MessageClass = { label: MessageLabel; confidence: number }

/** How sure a rule is that a message is of its label, or null when it is not. */
type Rule = { label: MessageLabel; judge: (cues: MessageCues) => number | null }

const programs = phraseSet(programPatterns)
const swaps = phraseSet(swapPatterns)
const onboardings = phraseSet(onboardingPatterns)
const shortAnswers = phraseSet(onboardingAnswers)
const runsDone = phraseSet(runDonePatterns)
const trainingDone = phraseSet(trainingDonePatterns)
const notDone = phraseSet(notDonePatterns)
const askings = phraseSet(askingPatterns)

const says = (book: PhraseBook<true>, cues: MessageCues) => findPhrase(book, cues) !== -1
const saysWord = (list: ReadonlySet<string>, cues: MessageCues) => cues.words.some((word) => list.has(word))
const isQuestion = (cues: MessageCues) => cues.endsAsQuestion || cues.startsAsQuestion

/** "can you", "would you": a request that only looks like a question. */
const requestStarts = new Set(['can', 'could', 'would', 'will', 'please', 'any'])
const isRequest = (cues: MessageCues) => !cues.startsAsQuestion || requestStarts.has(cues.firstWord)

function judgeProgram(cues: MessageCues): number | null {
  return says(programs, cues) && isRequest(cues) ? 0.93 : null
}

const spareWords = new Set([
  'exercise',
  'exercises',
  'movement',
  'lift',
  'something',
  'it',
  'this',
  'that',
  'these',
  'one',
  'machine',
  'them',
])
const foodWords = new Set([
  'creatine',
  'protein',
  'whey',
  'coffee',
  'meat',
  'milk',
  'caffeine',
  'preworkout',
  'sugar',
  'carbs',
  'supplement',
  'supplements',
])

function judgeSwap(cues: MessageCues): number | null {
  if (!says(swaps, cues) || cues.outcome.kind === 'correct' || cues.outcome.kind === 'rest') return null
  if (isSurelyLogged(cues) || saysWord(foodWords, cues)) return null
  const isPlain = saysWord(plainSwapWords, cues) && saysWord(spareWords, cues)
  return cues.hasExercise ? 0.93 : isPlain || saysWord(familyWords, cues) ? 0.85 : null
}

const entriesOf = (cues: MessageCues): readonly Entry[] => ('entries' in cues.outcome ? cues.outcome.entries : [])

function isSurelyLogged({ outcome }: MessageCues): boolean {
  return (outcome.kind === 'log' || outcome.kind === 'repeat') && outcome.isAuto
}

/** A run, ride, walk or hike, not a row or a swim. */
function isRunEntry(entry: Entry, cues: MessageCues): boolean {
  const exercise = findExercise(entry.exerciseId)
  const isFar = exercise?.pattern === 'gait' && exercise.measure === 'distance_duration'
  return isFar && !exercise.equipment.includes('rower') && !saysWord(otherEndurance, cues)
}

function isDone(cues: MessageCues): boolean {
  return !isQuestion(cues) && !says(notDone, cues) && !saysWord(otherPeople, cues)
}

const days = new Set(['today', 'morning', 'evening', 'yesterday', 'tonight', 'afternoon', 'lunch', 'just'])

function judgeRunLog(cues: MessageCues): number | null {
  const entries = entriesOf(cues)
  const first = entries[0]
  if (cues.outcome.kind === 'log' && first !== undefined) {
    if (entries.some((entry) => isRunEntry(entry, cues))) return cues.outcome.isAuto ? 0.97 : 0.85
    if (cues.outcome.isAuto && !saysWord(runWords, cues)) return null
  }
  if (!isDone(cues) || !says(runsDone, cues) || saysWord(otherEndurance, cues)) return null
  const isMeasured = cues.hasNumber || saysWord(runMeasureWords, cues)
  const isRun = saysWord(runWords, cues) || saysWord(runMeasureWords, cues)
  return isRun && (isMeasured || saysWord(days, cues) || saysWord(runWords, cues)) ? 0.85 : null
}

function judgeLog(cues: MessageCues): number | null {
  const { outcome } = cues
  if (outcome.kind === 'log' || outcome.kind === 'repeat') return outcome.isAuto ? 0.97 : isDone(cues) ? 0.8 : null
  if (outcome.kind === 'correct' || outcome.kind === 'undo') return 0.9
  if (
    outcome.kind === 'ask' &&
    !isQuestion(cues) &&
    (outcome.entries.length > 0 || (cues.hasExercise && cues.hasNumber))
  )
    return 0.75
  const isToldDone = isDone(cues) && says(trainingDone, cues)
  return isToldDone && (cues.hasExercise || saysWord(trainingDoneNouns, cues)) ? 0.75 : null
}

/** A remark behind a complete set belongs to the set, unless it is more than a remark. */
function judgeInjury(cues: MessageCues): number | null {
  if (cues.finding.kind === 'none') return null
  const isRemarkOfSet = cues.finding.severity === null || cues.finding.severity === 'mild'
  if (isRemarkOfSet && cues.outcome.kind === 'log' && cues.outcome.isAuto && cues.hasNumber) return null
  return 0.93
}

function judgeOnboarding(cues: MessageCues): number | null {
  if (isPhrase(shortAnswers, cues)) return 0.8
  if (cues.endsAsQuestion || cues.startsAsQuestion) return says(introductions, cues) ? 0.7 : null
  if (!says(onboardings, cues) || saysWord(otherPeople, cues)) return null
  return cues.outcome.kind === 'log' && cues.outcome.isAuto ? 0.6 : 0.9
}

const introductions = phraseSet(['{my name is|call me}'])

const isTrainingWord = (word: string) => trainingWords.has(word) || trainingWords.has(word.replace(/s$/, ''))

function judgeQuestion(cues: MessageCues): number | null {
  const isAsked = isQuestion(cues) || says(askings, cues)
  const isQuery = cues.outcome.kind === 'query'
  if (!isAsked && !isQuery) return null
  const isOfTraining = cues.hasExercise || cues.words.some(isTrainingWord)
  if (isOfTraining) return isQuery ? 0.93 : 0.9
  return isQuery && cues.words.some((word) => word === 'i' || word === 'my') ? 0.8 : null
}

/** In the order of urgency: what a body says, what is asked to be made, what was done, what is asked, and the rest. */
const rules: readonly Rule[] = [
  { label: 'injury_report', judge: ({ finding }) => (finding.kind === 'injury' && finding.isRedFlag ? 0.99 : null) },
  { label: 'program_request', judge: judgeProgram },
  { label: 'exercise_swap', judge: judgeSwap },
  { label: 'injury_report', judge: judgeInjury },
  { label: 'onboarding', judge: judgeOnboarding },
  { label: 'run_log', judge: judgeRunLog },
  { label: 'workout_log', judge: judgeLog },
  { label: 'question', judge: judgeQuestion },
]

/**
 * Says what a message to the coach is for, by rule and offline: red flags first, then requests for a program or another exercise, injuries,
 * introductions, runs, sets, questions of training; greetings, thanks and everything off topic are `general`. Pure, never throws.
 */
export function classifyMessage(text: string): MessageClass {
  const cues = readMessageCues(text)
  for (const { label, judge } of rules) {
    const confidence = judge(cues)
    if (confidence !== null) return { label, confidence }
  }
  const isCourtesy = cues.words.every((word) => courtesyWords.has(word))
  return { label: 'general', confidence: isCourtesy ? 0.95 : 0.7 }
}
