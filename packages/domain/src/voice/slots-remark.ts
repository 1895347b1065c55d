import { phraseSet, readPhrase } from './phrase-book.ts'
import { numberOrHomophoneAt, type Scan, type SlotRule, wordsBetween } from './scan.ts'
import { readMeasuredDuration } from './slots-time.ts'
import {
  bodyParts,
  crossWords,
  effortPatterns,
  forWords,
  glue,
  loadUnits,
  notePatterns,
  painWords,
  remarkPatterns,
  remarkStarters,
  repairPatterns,
  repsWords,
  setsWords,
  wishToLogPatterns,
} from './vocabulary/english.ts'

const remarks = phraseSet(remarkPatterns)
const notes = phraseSet(notePatterns)
const repairs = phraseSet(repairPatterns)
const wishes = phraseSet(wishToLogPatterns)
const efforts = phraseSet(
  effortPatterns.filter(([, kind]) => kind !== 'at' && kind !== 'left').map(([pattern]) => pattern),
)

const isSeparator = (word: string) => word === ',' || word === '.' || word === ':'

/** Whether a new set begins at a position: a load or a count with what makes it one. */
function startsSet(scan: Scan, at: number): boolean {
  const number = scan.numberAt(at)
  if (number === null) {
    const exercise = scan.exerciseAt.get(at)
    if (exercise === undefined) return false
    for (let step = 0; step < 4; step += 1) if (scan.numberAt(at + exercise.length + step) !== null) return true
    return false
  }
  const next = scan.wordAt(at + number.length)
  if ((forWords.has(next) || crossWords.has(next)) && numberOrHomophoneAt(scan, at + number.length + 1) !== null)
    return true
  return loadUnits.has(next) || setsWords.has(next) || repsWords.has(next)
}

/** Where a remark that starts at a position ends: before the next set, before an effort, or with the utterance. */
function remarkEnd(scan: Scan, start: number): number {
  let at = start + 1
  while (at < scan.tokens.length) {
    if (startsSet(scan, at) || readPhrase(efforts, scan, at) !== null || readPhrase(notes, scan, at) !== null) break
    at += 1
  }
  while (
    at > start + 1 &&
    (isSeparator(scan.wordAt(at - 1)) || scan.wordAt(at - 1) === 'then' || scan.wordAt(at - 1) === 'and')
  )
    at -= 1
  return at
}

const hasSetBefore = (scan: Scan) =>
  scan.items.some(
    (item) => item.kind === 'number' || item.kind === 'reps' || item.kind === 'duration' || item.kind === 'distance',
  )

function isBodyRemark(scan: Scan, at: number): boolean {
  const isSided = scan.wordAt(at) === 'left' || scan.wordAt(at) === 'right' || scan.wordAt(at) === 'my'
  const part = scan.wordAt(
    at + (isSided ? (scan.wordAt(at + 1) === 'left' || scan.wordAt(at + 1) === 'right' ? 2 : 1) : 0),
  )
  const isLimb = part === 'leg' || part === 'arm' || part === 'side'
  const isPain =
    painWords.has(scan.wordAt(at + 2)) || painWords.has(scan.wordAt(at + 3)) || painWords.has(scan.wordAt(at + 4))
  return (isSided && bodyParts.has(part) && part !== 'hand') || (isLimb && isSided && isPain)
}

/** A remark behind a set: everything from its first word to the next set. */
const readRemark: SlotRule = (scan, at) => {
  if (!hasSetBefore(scan) || scan.exerciseAt.has(at)) return null
  const isStarter =
    remarkStarters.has(scan.wordAt(at)) ||
    isBodyRemark(scan, at) ||
    (isThisWas(scan, at) && remarkStarters.has(scan.wordAt(at + 2)))
  if (!isStarter || readPhrase(efforts, scan, at) !== null) return null
  const end = remarkEnd(scan, at)
  return { contents: [{ kind: 'remark', text: wordsBetween(scan, at, end) }], length: end - at }
}

const isThisWas = (scan: Scan, at: number) =>
  ['that', 'it', 'they', 'this'].includes(scan.wordAt(at)) &&
  ['was', 'were', 'felt', 'is', 'feels'].includes(scan.wordAt(at + 1))

/** Unknown words behind a set that lead to no further set are a remark too, but a doubtful one. */
const readUnknownRemark: SlotRule = (scan, at) => {
  if (!hasSetBefore(scan) || glue.has(scan.wordAt(at)) || scan.tokens[at]?.kind !== 'word' || scan.exerciseAt.has(at))
    return null
  const end = remarkEnd(scan, at)
  if (end < scan.tokens.length && end - at <= 4) return null
  return { contents: [{ kind: 'remark', text: wordsBetween(scan, at, end) }], length: end - at, doubt: 0.25 }
}

/** A note swallows everything behind it. */
const readNote: SlotRule = (scan, at) => {
  const match = readPhrase(notes, scan, at)
  if (match === null || !hasSetBefore(scan)) return null
  const start = at + match.length + (isSeparator(scan.wordAt(at + match.length)) ? 1 : 0)
  return {
    contents: [{ kind: 'remark', text: wordsBetween(scan, start, scan.tokens.length), isNote: true }],
    length: scan.tokens.length - at,
  }
}

/** What was done around the set and has no field: seat, tempo, incline, heart rate, a band, the rest taken. */
const readCircumstance: SlotRule = (scan, at) => {
  const rest = readRestTaken(scan, at)
  if (rest > 0) return { contents: [{ kind: 'remark', text: wordsBetween(scan, at, at + rest) }], length: rest }
  const match = readPhrase(remarks, scan, at)
  if (match === null || (scan.exerciseAt.get(at)?.length ?? 0) >= match.length) return null
  return { contents: [{ kind: 'remark', text: wordsBetween(scan, at, at + match.length) }], length: match.length }
}

const restWords = new Set(['rest', 'rested', 'resting', 'break', 'between', 'recovery', 'off'])

/** Behind "for", "by" or "at" a number is a value of the set. */
function isAfterLink(scan: Scan, at: number): boolean {
  const before = scan.items.at(-1)
  return (
    before?.kind === 'link' &&
    before.to === at &&
    (before.link === 'for' || before.link === 'x' || before.link === 'at')
  )
}

function readRestTaken(scan: Scan, at: number): number {
  let start = at
  if (scan.wordAt(start) === 'with' || scan.wordAt(start) === 'and') start += 1
  if (restWords.has(scan.wordAt(start))) {
    let next = start + 1
    if (scan.wordAt(next) === 'for' || scan.wordAt(next) === 'of' || scan.wordAt(next) === 'was') next += 1
    const duration = readMeasuredDuration(scan, next)
    if (duration !== null) return next + duration.length - at
    const number = scan.wordAt(start).startsWith('rest') ? scan.numberAt(next) : null
    return number === null || !hasSetBefore(scan) ? 0 : next + number.length - at
  }
  const duration = readMeasuredDuration(scan, start)
  const number = duration === null ? scan.numberAt(start) : null
  const length = duration?.length ?? number?.length ?? 0
  const isBare =
    duration === null &&
    (scan.wordAt(start + length) !== 'rest' || (number?.value ?? 0) < 20 || isAfterLink(scan, start))
  if (length === 0 || isBare) return 0
  let end = start + length
  if (scan.wordAt(end) === 'of') end += 1
  if (!restWords.has(scan.wordAt(end))) return 0
  end += 1
  while (scan.wordAt(end) === 'between' || scan.wordAt(end) === 'sets') end += 1
  return end - at
}

/** A repair inside the utterance: "185 no sorry 195". Only between values; at the start it corrects the last set. */
const readRepair: SlotRule = (scan, at) => {
  if (scan.items.length === 0) return null
  const match = readPhrase(repairs, scan, at)
  let end = at + (match?.length ?? 0)
  if (match === null && scan.wordAt(at) === 'wait' && hasSetBefore(scan)) end = at + 1
  if (end === at) return null
  while (isSeparator(scan.wordAt(end)) || scan.wordAt(end) === 'it' || scan.wordAt(end) === 'was') end += 1
  const leadsToValue =
    scan.numberAt(end) !== null || scan.exerciseAt.has(end) || scan.wordAt(end) === 'rpe' || end >= scan.tokens.length
  return leadsToValue ? { contents: [{ kind: 'repair' }], length: end - at } : null
}

/** "can you log", "I want to add": the wish is no part of the set. */
const readWish: SlotRule = (scan, at) => {
  const match = at > 3 || hasSetBefore(scan) ? null : readPhrase(wishes, scan, at)
  return match === null ? null : { contents: [], length: match.length }
}

/** Before names are read: notes asked for, wishes to log, circumstances. */
export const earlyRemarkRules: readonly SlotRule[] = [readNote, readWish, readCircumstance]
/** A value taken back and said anew. */
export const repairRules: readonly SlotRule[] = [readRepair]
/** Remarks that begin with a word that begins remarks. */
export const remarkRules: readonly SlotRule[] = [readRemark]
/** Last of all: unknown words behind a set. */
export const lateRemarkRules: readonly SlotRule[] = [readUnknownRemark]
