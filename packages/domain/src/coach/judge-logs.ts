import { findExercise } from '../exercises/catalog-exercises.ts'
import type { Entry } from '../voice/entry.ts'
import {
  type Concept,
  doneWords,
  hasWord,
  type MessageCues,
  saysNumber,
  saysThen,
  shareOf,
  speaksOf,
} from './message-cues.ts'

const widestDeed = 9
const wonders: ReadonlySet<string> = new Set(['what', 'whats', 'how', 'which', 'when'])
const liftedWords: ReadonlySet<string> = new Set(
  'hit pulled pressed lifted benched squatted deadlifted repped got'.split(' '),
)
const soundChecks: ReadonlySet<string> = new Set(['hello', 'hi', 'hey', 'testing', 'test', 'mic'])
const setWords: readonly Concept[] = ['counted', 'trained', 'glue', 'deed', 'family', 'day']

const entriesOf = ({ outcome }: MessageCues): readonly Entry[] => ('entries' in outcome ? outcome.entries : [])

/** A run, ride, walk or hike, not a row or a swim. */
function isRunEntry(entry: Entry, cues: MessageCues): boolean {
  const exercise = findExercise(entry.exerciseId)
  const isFar = exercise?.pattern === 'gait' && exercise.measure === 'distance_duration'
  return isFar && !exercise.equipment.includes('rower') && !speaksOf(cues, 'otherEndurance')
}

/** "smashed leg press, lets go": done, with nothing before it that says otherwise. */
function tellsDeed(cues: MessageCues): boolean {
  const undone = cues.mentions.get('undone') ?? []
  const things = [...cues.exercises, ...(cues.mentions.get('trained') ?? [])]
  if (cues.question.isAsked || speaksOf(cues, 'others', 'frequency')) return false
  return (cues.mentions.get('deed') ?? []).some((deed) =>
    things.some(
      ({ from }) => from > deed.from && from - deed.to <= widestDeed && !undone.some((no) => no.from <= from),
    ),
  )
}

/** Told as done by the speaker, not planned, denied, wished, asked or somebody else's. */
function isDone(cues: MessageCues): boolean {
  return !cues.question.isAsked && !speaksOf(cues, 'undone', 'others') && !speaksOf(cues, 'frequency')
}

/** "gonna run 10k with friends": denied or planned, and nothing said in the past. */
function isOnlyPlanned(cues: MessageCues): boolean {
  const [undone] = cues.mentions.get('undone') ?? []
  const [run] = cues.mentions.get('runSurely') ?? []
  return undone !== undefined && run !== undefined && undone.from < run.from && !hasWord(cues, doneWords)
}

/** Says how surely a message logs a run, ride, walk or hike, in 0..1, or null when it does not. */
export function judgeRunLog(cues: MessageCues): number | null {
  const { outcome } = cues
  if (outcome.kind === 'log' && entriesOf(cues).length > 0) {
    if (entriesOf(cues).some((entry) => isRunEntry(entry, cues))) return outcome.isAuto ? 0.97 : 0.85
    if (outcome.isAuto && !speaksOf(cues, 'runSurely')) return null
  }
  const isFar = speaksOf(cues, 'runSurely') && speaksOf(cues, 'runDone')
  const isMeasured = saysNumber(cues) && speaksOf(cues, 'runMeasure') && speaksOf(cues, 'run')
  if (speaksOf(cues, 'otherEndurance') || cues.question.isAsked || speaksOf(cues, 'others')) return null
  if (isFar && isOnlyPlanned(cues)) return null
  if (isMeasured && isFar) return speaksOf(cues, 'undone') ? 0.7 : 0.9
  if (isDone(cues) && isMeasured && cues.words.length <= 14) return 0.8
  return isDone(cues) && isFar ? 0.82 : null
}

/** "second set only 8", "could only manage 6 at 100": what is counted of a set, and not planned, denied or habit. */
function countsSet(cues: MessageCues): boolean {
  const isCounted = saysNumber(cues) && speaksOf(cues, 'counted') && shareOf(cues, setWords) > 0.6
  return (
    isCounted && !cues.question.isAsked && !speaksOf(cues, 'undone', 'others', 'frequency', 'plan', 'aim', 'asking')
  )
}

/** "hit 405 for the first time", "pulled 180". */
function liftsNumber({ words, numbers }: MessageCues): boolean {
  return words.some((word, at) => liftedWords.has(word) && numbers[at + 1] === true)
}

/** "testing, one two three". */
function isSoundCheck(cues: MessageCues): boolean {
  return hasWord(cues, soundChecks) && shareOf(cues, ['courtesy']) === 1
}

/** Says how surely a message logs training other than runs, in 0..1, or null when it does not. */
export function judgeWorkoutLog(cues: MessageCues): number | null {
  const { outcome } = cues
  if (isSoundCheck(cues) || (wonders.has(cues.question.opener) && speaksOf(cues, 'ledger', 'ownData'))) return null
  if (outcome.kind === 'log' || outcome.kind === 'repeat')
    return outcome.isAuto ? 0.97 : isDone(cues) || tellsDeed(cues) ? 0.8 : cues.question.isAsked ? null : 0.65
  if (outcome.kind === 'correct' || outcome.kind === 'undo') return 0.9
  const isNumbered = cues.exercises.length > 0 && saysNumber(cues)
  if (outcome.kind === 'ask' && !cues.question.isAsked && (outcome.entries.length > 0 || isNumbered)) return 0.75
  if (tellsDeed(cues)) return 0.8
  if (countsSet(cues)) return 0.65
  if (isDone(cues) && speaksOf(cues, 'benchmark') && saysNumber(cues)) return 0.7
  if (!isDone(cues)) return null
  if (liftsNumber(cues)) return 0.6
  const isTrained = cues.exercises.length > 0 || speaksOf(cues, 'trained')
  if (!isTrained) return null
  if (saysThen(cues, 'trained', 'isOver')) return 0.8
  if (cues.exercises.length > 0 && speaksOf(cues, 'deed')) return 0.75
  return isNumbered && !speaksOf(cues, 'aim', 'able', 'plan') ? 0.6 : null
}
