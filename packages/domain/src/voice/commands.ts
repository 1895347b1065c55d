import { ask } from './ask-reading.ts'
import type { NumberReading } from './number-words.ts'
import type { Reading } from './outcome.ts'
import { type PhraseBook, type PhraseMatch, phraseBook, phraseSet, readPhrase } from './phrase-book.ts'
import { type Scan, wordsBetween } from './scan.ts'
import { readMeasuredDuration } from './slots-time.ts'
import {
  cheerPatterns,
  deleteAllPatterns,
  finishPatterns,
  navigatePatterns,
  notePatterns,
  ordinalSetPatterns,
  restPatterns,
  startPatterns,
  stopTimerPatterns,
  undoPatterns,
  undoPositionPatterns,
} from './vocabulary/english.ts'

const undos = phraseSet(undoPatterns)
const undoPositions = phraseSet(undoPositionPatterns)
const deleteAll = phraseSet(deleteAllPatterns)
const starts = phraseSet(startPatterns)
const finishes = phraseSet(finishPatterns)
const rests = phraseSet(restPatterns)
const stopTimers = phraseSet(stopTimerPatterns)
const navigations = phraseSet(navigatePatterns)
const cheers = phraseSet(cheerPatterns)
const notes = phraseSet(notePatterns)
const ordinalSets = phraseBook(
  ordinalSetPatterns.map(
    ([pattern, position]) =>
      [pattern.replace(/^\{change[^}]*\}/, '{delete|remove|undo|cancel}').replace('{to|}', ''), position] as const,
  ),
)

const politeWords = new Set([
  'ok',
  'okay',
  'hey',
  'so',
  'and',
  'well',
  'alright',
  'yeah',
  'please',
  'thanks',
  'thank',
  'you',
  'now',
  'just',
  'oh',
  'app',
  'voicefit',
  'actually',
  'oops',
  'whoops',
  'right',
  'then',
  'no',
  'sorry',
  'wait',
  ',',
  '.',
  '?',
])

/** Where an utterance begins and ends without courtesies and marks. */
export function coreOf(scan: Scan): { start: number; end: number } {
  let start = 0
  let end = scan.tokens.length
  while (start < end && politeWords.has(scan.wordAt(start))) start += 1
  while (end > start && politeWords.has(scan.wordAt(end - 1))) end -= 1
  return { start, end }
}

/** The phrase that is the whole utterance, courtesies apart. */
function wholePhrase<Value>(book: PhraseBook<Value>, scan: Scan): PhraseMatch<Value> | null {
  const { start, end } = coreOf(scan)
  for (const from of start === 0 ? [0] : [0, start]) {
    const match = readPhrase(book, scan, from)
    if (match !== null && from + match.length >= end) return match
  }
  return null
}

function readUndo(scan: Scan): Reading | null {
  if (wholePhrase(undos, scan) !== null) return { kind: 'undo', target: { kind: 'last' } }
  if (wholePhrase(deleteAll, scan) !== null) {
    return ask(
      'Delete more than the last set? That is done on the screen, where it can be seen.',
      [{ label: 'Only the last set', utterance: 'delete the last set' }],
      [],
    )
  }
  const position = wholePhrase(undoPositions, scan)?.numbers[0]?.value
  if (position !== undefined && Number.isInteger(position) && position >= 1)
    return { kind: 'undo', target: { kind: 'position', position } }
  const ordinal = wholePhrase(ordinalSets, scan)
  if (ordinal !== null) return { kind: 'undo', target: { kind: 'position', position: ordinal.value } }
  return null
}

const restNouns = new Set(['timer', 'rest', 'break', 'countdown', 'breather'])
const restLeads = new Set([
  'rest',
  'resting',
  'timer',
  'break',
  'set',
  'start',
  'a',
  'the',
  'my',
  'for',
  'of',
  'take',
  'taking',
  'begin',
  'time',
  'me',
  'to',
  'add',
  'another',
  'wait',
  'with',
  'need',
  'i',
  'give',
  'lets',
  'gonna',
  'going',
  'will',
  'more',
  'period',
  'count',
  'down',
  'kick',
  'off',
  'gimme',
  'got',
  'let',
  'us',
  'have',
  'and',
  'on',
])

/** "rest two", "rest 90": below ten a bare number is minutes. */
const bareRestSeconds = (value: number) => (value < 10 ? value * 60 : value)

/** A rest to be timed: a length of time and a word for rest, with nothing else between. */
function readRest(scan: Scan): Reading | null {
  if (wholePhrase(stopTimers, scan) !== null) return { kind: 'rest', restSeconds: 0 }
  const { start, end } = coreOf(scan)
  if (wholePhrase(rests, scan) !== null || (end - start === 1 && scan.wordAt(start) === 'rest'))
    return { kind: 'rest', restSeconds: null }
  let seconds: number | null = null
  let hasNoun = false
  let isAdded = false
  for (let at: number = start; at < end; ) {
    const duration: { seconds: number; length: number } | null =
      seconds === null ? readMeasuredDuration(scan, at) : null
    const number: NumberReading | null = seconds === null && hasNoun ? scan.numberAt(at) : null
    if (duration !== null) {
      seconds = duration.seconds
      at += duration.length
    } else if (number !== null) {
      seconds = number.value >= 100 ? (number.clockSeconds ?? number.value) : bareRestSeconds(number.value)
      at += number.length
    } else {
      const word = scan.wordAt(at)
      if (!restNouns.has(word) && !restLeads.has(word)) return null
      hasNoun ||= restNouns.has(word) || word === 'resting'
      isAdded ||= word === 'add'
      at += 1
    }
  }
  return (hasNoun || isAdded) && seconds !== null && seconds > 0
    ? { kind: 'rest', restSeconds: Math.round(seconds) }
    : null
}

function readStartOrFinish(scan: Scan): Reading | null {
  if (wholePhrase(starts, scan) !== null) return { kind: 'start' }
  if (wholePhrase(finishes, scan) !== null) return { kind: 'finish' }
  return wholePhrase(navigations, scan) === null && wholePhrase(cheers, scan) === null ? null : { kind: 'none' }
}

/** "note: left shoulder felt off": everything behind the word is the note. */
function readNoteCommand(scan: Scan): Reading | null {
  const { start } = coreOf(scan)
  const match = readPhrase(notes, scan, start)
  if (match === null) return null
  let from = start + match.length
  while (scan.tokens[from]?.kind === 'mark') from += 1
  const note = wordsBetween(scan, from, scan.tokens.length).slice(0, 500)
  return note === '' ? null : { kind: 'note', note }
}

/** Reads the commands that are a whole utterance: note, undo, rest, start, finish, moving on. Null when it is none of them. */
export function readCommand(scan: Scan): Reading | null {
  return readNoteCommand(scan) ?? readUndo(scan) ?? readRest(scan) ?? readStartOrFinish(scan)
}
