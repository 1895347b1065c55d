import type { Reading } from '../outcome.ts'
import { type Scan, wordsBetween } from '../slots/scan.ts'
import { notePatterns } from '../vocabulary/english.ts'
import {
  cheerPatterns,
  finishAsides,
  finishPatterns,
  navigatePatterns,
  startAsides,
  startPatterns,
} from '../vocabulary/english-commands.ts'
import { phraseSet, readPhrase } from '../words/phrase-book.ts'
import { coreOf, readOrder } from './command-frame.ts'
import { readRemoval } from './read-removal.ts'
import { readRest } from './read-rest.ts'

const starts = phraseSet(startPatterns)
const startAsideSet = phraseSet(startAsides)
const finishes = phraseSet(finishPatterns)
const finishAsideSet = phraseSet(finishAsides)
const navigations = phraseSet(navigatePatterns)
const cheers = phraseSet(cheerPatterns)
const notes = phraseSet(notePatterns)

function readStartOrFinish(scan: Scan): Reading | null {
  if (readOrder(starts, scan, startAsideSet) !== null) return { kind: 'start' }
  if (readOrder(finishes, scan, finishAsideSet) !== null) return { kind: 'finish' }
  return readOrder(navigations, scan) === null && readOrder(cheers, scan) === null ? null : { kind: 'none' }
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
  return readNoteCommand(scan) ?? readRemoval(scan) ?? readRest(scan) ?? readStartOrFinish(scan)
}
