import {
  bodyParts,
  crossWords,
  easyWords,
  effortPatterns,
  forWords,
  glue,
  gotPatterns,
  loadUnits,
  machineSettingPatterns,
  machineSpeedPatterns,
  momentPatterns,
  notePatterns,
  painWords,
  remarkPatterns,
  remarkStarters,
  repairLeads,
  repairPatterns,
  repeatPatterns,
  repsWords,
  setsWords,
  wishToLogPatterns,
} from '../vocabulary/english.ts'
import { type PhraseMatch, phraseBook, phraseSet, readPhrase } from '../words/phrase-book.ts'
import type { ItemContent } from './item.ts'
import { hiddenMeasureDoubt, hidesMissingMeasure, startsMissingMeasure } from './missing-measure.ts'
import { numberOrHomophoneAt, type Scan, type SlotRule, wordsBetween } from './scan.ts'
import { readMeasuredDuration } from './time-slots.ts'

const remarks = phraseSet(remarkPatterns)
const settings = phraseSet(machineSettingPatterns)
const speeds = phraseSet(machineSpeedPatterns)
const tempos = phraseSet(['# - # - # {- #|}', '# # # {#|}'])
const gots = phraseSet(gotPatterns)
const repeats = phraseBook(repeatPatterns)
const notes = phraseSet(notePatterns)
const moments = phraseSet(momentPatterns)
const repairs = phraseSet(repairPatterns)
const wishes = phraseSet(wishToLogPatterns)
const efforts = phraseSet(
  effortPatterns.filter(([, kind]) => kind !== 'at' && kind !== 'left').map(([pattern]) => pattern),
)

/** Homophones that in a remark are more likely the number they sound like than a word of their own. */
const countHomophones = new Set(['ate', 'won', 'sex', 'tree', 'fore'])

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
  // "closed with 20 sit ups"
  if (scan.exerciseAt.has(at + number.length)) return true
  if ((forWords.has(next) || crossWords.has(next)) && numberOrHomophoneAt(scan, at + number.length + 1) !== null)
    return true
  return loadUnits.has(next) || setsWords.has(next) || repsWords.has(next)
}

/** Where a remark that starts at a position ends: before the next set, before an effort, a measure or a rest, or with the utterance. */
function remarkEnd(scan: Scan, start: number): number {
  let at = start + 1
  while (at < scan.tokens.length) {
    if (startsSet(scan, at) || readPhrase(efforts, scan, at) !== null || readPhrase(notes, scan, at) !== null) break
    if (startsMissingMeasure(scan, at, start) || readEasyPart(scan, at) > 0) break
    // "steady, heart rate around one fifty": a reading of the machine or the watch is a remark of its own.
    if (isSeparator(scan.wordAt(at - 1)) && readSetting(scan, at) !== null) break
    at += 1
  }
  while (
    at > start + 1 &&
    (isSeparator(scan.wordAt(at - 1)) || scan.wordAt(at - 1) === 'then' || scan.wordAt(at - 1) === 'and')
  )
    at -= 1
  return at
}

/** "last rep was slow", "last couple were ugly": of the reps, not of the sets. */
const lastOfReps = new Set(['rep', 'reps', 'couple', 'few'])

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

const reasonWords = new Set(['because', 'cause', 'cuz', 'cos', 'but'])

/** "dropped ten pounds because of the elbow and got twelve": a reason in the middle, up to what was done. */
function readReason(scan: Scan, at: number): number {
  if (!reasonWords.has(scan.wordAt(at)) || scan.items.length === 0) return 0
  for (let end = at + 2; end < Math.min(scan.tokens.length, at + 10); end += 1) {
    if (scan.numberAt(end) !== null || scan.exerciseAt.has(end)) return 0
    const isTurn = ['and', 'so', ','].includes(scan.wordAt(end))
    const next = scan.wordAt(end + 1) === 'just' || scan.wordAt(end + 1) === 'only' ? end + 2 : end + 1
    const isDeed = readPhrase(gots, scan, next) !== null || scan.wordAt(next) === 'did' || scan.numberAt(next) !== null
    if (isTurn && isDeed) return end - at
  }
  return 0
}

/** A remark behind a set: everything from its first word to the next set. */
const readRemark: SlotRule = (scan, at) => {
  // "for too", "too in the tank": in the place of a number it is one.
  if (scan.wordAt(at) === 'too' && (isAfterLink(scan, at) || scan.wordAt(at + 1) === 'in')) return null
  const reason = readReason(scan, at)
  if (reason > 0) return { contents: [{ kind: 'remark', text: wordsBetween(scan, at, at + reason) }], length: reason }
  if (!hasSetBefore(scan) || scan.exerciseAt.has(at)) return null
  // "… and after that …" leads on.
  if (scan.wordAt(at) === 'after' && scan.wordAt(at + 1) === 'that') return null
  // "6 km during 35 minutes"
  if (scan.wordAt(at) === 'during' && readMeasuredDuration(scan, at + 1) !== null) return null
  // "… and still got four"
  if (readPhrase(gots, scan, at + 1) !== null) return null
  const isStarter =
    remarkStarters.has(scan.wordAt(at)) ||
    isBodyRemark(scan, at) ||
    (scan.wordAt(at) === 'last' && lastOfReps.has(scan.wordAt(at + 1))) ||
    (isThisWas(scan, at) && remarkStarters.has(scan.wordAt(at + 2)))
  if (!isStarter || readPhrase(efforts, scan, at) !== null) return null
  const end = remarkEnd(scan, at)
  const doubt = hidesMissingMeasure(scan, at, end) ? hiddenMeasureDoubt : 0
  return { contents: [{ kind: 'remark', text: wordsBetween(scan, at, end) }], length: end - at, doubt }
}

const isThisWas = (scan: Scan, at: number) =>
  ['that', 'it', 'they', 'this'].includes(scan.wordAt(at)) &&
  ['was', 'were', 'felt', 'is', 'feels'].includes(scan.wordAt(at + 1))

/** Words that may hide a value of the set: a number, a count, a unit, a name. */
function maySayValue(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = scan.wordAt(at)
    const isNumber = scan.numberAt(at) !== null || (at > from && countHomophones.has(word))
    if (isNumber || scan.exerciseAt.has(at) || repsWords.has(word) || setsWords.has(word) || loadUnits.has(word))
      return true
  }
  return false
}

/**
 * What taking unknown words for a remark costs: little where a set is said in full and they hide no value, more where they may be
 * what was counted ("20 for 2 tickets").
 */
function unknownRemarkDoubt(scan: Scan, from: number, to: number): number {
  const before = scan.items.at(-1)
  const isCount = before?.kind === 'number' || (before?.kind === 'reps' && !repsWords.has(scan.wordAt(from - 1)))
  const isApart = (before?.to ?? 0) < from || !isCount
  const isSure = scan.exerciseAt.size > 0 || isApart
  return isSure && !maySayValue(scan, from, to) ? 0.1 : 0.25
}

/** Unknown words behind a set that lead to no further set are a remark too, but a doubtful one. */
const readUnknownRemark: SlotRule = (scan, at) => {
  if (!hasSetBefore(scan) || glue.has(scan.wordAt(at)) || scan.tokens[at]?.kind !== 'word' || scan.exerciseAt.has(at))
    return null
  if (readPhrase(gots, scan, at + 1) !== null) return null
  const end = remarkEnd(scan, at)
  if (end < scan.tokens.length && end - at <= 4) return null
  // The only name of the utterance is no remark.
  const isUnnamed = !scan.items.some((item) => item.kind === 'exercise')
  const isCounted = scan.items.at(-1)?.kind === 'reps' && scan.items.at(-1)?.to === at
  if (isCounted && isUnnamed && scan.exerciseAt.size === 0 && scan.exerciseNear(at) === null && end - at <= 5)
    return null
  if (
    isUnnamed &&
    Array.from({ length: end - at }, (_, step) => at + step).some((position) => scan.exerciseAt.has(position))
  )
    return null
  const doubt = unknownRemarkDoubt(scan, at, end)
  return { contents: [{ kind: 'remark', text: wordsBetween(scan, at, end) }], length: end - at, doubt }
}

/** "185 for 8 and the same again": behind a set in the same breath it is one more of it. */
const readAgain: SlotRule = (scan, at) => {
  if (!hasSetBefore(scan)) return null
  const match = readPhrase(repeats, scan, at)
  if (match === null) return null
  const end = at + match.length
  const isEnd = end >= scan.tokens.length || isSeparator(scan.wordAt(end)) || readPhrase(efforts, scan, end) !== null
  const times = match.value === 'once' ? 1 : (match.numbers[0]?.value ?? 2)
  return isEnd && Number.isInteger(times) && times >= 1 && times <= 10
    ? { contents: [{ kind: 'again', times }], length: match.length, doubt: 0.05 }
    : null
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

const machines: ReadonlySet<string> = new Set(['treadmill', 'bike', 'stair'])

/** "at 6.5", "speed 7 incline 2": how a machine was set, where no number behind it is a load. */
function readSetting(scan: Scan, at: number): PhraseMatch<true> | null {
  const isMachine = machines.has(scan.exerciseNear(at)?.equipment[0] ?? '')
  const profile = scan.profileAt(at)
  if (profile !== 'distance' && !isMachine && scan.exerciseNear(at)?.id !== 'rucking') return null
  const setting = readPhrase(settings, scan, at)
  const isSpeed = isMachine && profile === 'distance' && !scan.items.some((item) => item.kind === 'distance')
  const speed = isSpeed ? readPhrase(speeds, scan, at) : null
  return (speed?.length ?? 0) > (setting?.length ?? 0) ? speed : setting
}

function hasNameInside(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const name = scan.exerciseAt.get(at)
    if (name !== undefined && at + name.length > to) return true
  }
  return false
}

/** "red band pull aparts": which of the bands, in front of a name that has one in it. */
const bandWords = new Set([
  'red',
  'green',
  'blue',
  'black',
  'yellow',
  'purple',
  'orange',
  'light',
  'medium',
  'heavy',
  'thick',
  'thin',
  'mini',
])

const readBandColour: SlotRule = (scan, at) => {
  const isNamed = scan.exerciseAt.get(at + 1)?.exercise.equipment[0] === 'band' || scan.wordAt(at + 1) === 'banded'
  if (!bandWords.has(scan.wordAt(at)) || !isNamed) return null
  return { contents: [{ kind: 'remark', text: wordsBetween(scan, at, at + 1) }], length: 1 }
}

/** What was done around the set and has no field: seat, tempo, incline, heart rate, a band, the rest taken. */
const readCircumstance: SlotRule = (scan, at) => {
  const rest = readRestTaken(scan, at)
  if (rest > 0) return { contents: [{ kind: 'remark', text: wordsBetween(scan, at, at + rest) }], length: rest }
  const tempo = scan.tokens.some((token) => token.text === 'tempo') ? readPhrase(tempos, scan, at) : null
  if (tempo?.numbers.every((number) => number.value <= 10) && !isAfterLink(scan, at))
    return { contents: [{ kind: 'remark', text: wordsBetween(scan, at, at + tempo.length) }], length: tempo.length }
  const setting = readSetting(scan, at)
  const remark = readPhrase(remarks, scan, at)
  const match = (setting?.length ?? 0) > (remark?.length ?? 0) ? setting : remark
  // "10k in 52:30 this morning": the time it took, no time of day.
  if (match !== null && scan.wordAt(at - 1) === 'in' && scan.tokens[at]?.kind === 'clock') return null
  if (match !== null && scan.wordAt(at) === 'pin' && (match.numbers[0]?.value ?? 0) > 25) return null
  if (match === null || (scan.exerciseAt.get(at)?.length ?? 0) >= match.length) return null
  // "ten assisted pull ups": a name that begins inside is a name.
  if (hasNameInside(scan, at + 1, at + match.length)) return null
  const remarkItem: ItemContent = { kind: 'remark', text: wordsBetween(scan, at, at + match.length) }
  // "with the green band": what it was done with, and which.
  const isBand = scan.wordAt(at + match.length - 1) === 'band'
  return { contents: isBand ? [{ kind: 'equipment', name: 'band' }, remarkItem] : [remarkItem], length: match.length }
}

/** "two secs, …": a moment asked for, ahead of everything. */
const readMoment: SlotRule = (scan, at) => {
  const match = scan.items.length > 0 || scan.exerciseAt.size === 0 ? null : readPhrase(moments, scan, at)
  const isLong = (match?.numbers[0]?.value ?? 1) > 3
  const isNamed = match !== null && scan.exerciseAt.has(at + match.length)
  return match === null || isLong || isNamed ? null : { contents: [], length: match.length }
}

/** "one minute easy", "90 seconds jog" between stretches that were counted: the rest of an interval, in tokens. */
function readEasyPart(scan: Scan, at: number): number {
  const isInterval = scan.profileAt(at) === 'distance' && scan.items.some((item) => item.kind === 'sets')
  const duration = isInterval ? readMeasuredDuration(scan, at) : null
  if (duration === null || !easyWords.has(scan.wordAt(at + duration.length))) return 0
  const end = at + duration.length + 1
  return end - at + (['recovery', 'rest', 'between', 'back'].includes(scan.wordAt(end)) ? 1 : 0)
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
  const isJoined = scan.wordAt(at) === 'with' || scan.wordAt(at) === 'and'
  const easy = readEasyPart(scan, at + (isJoined ? 1 : 0))
  if (easy > 0) return easy + (isJoined ? 1 : 0)
  // "after three minutes of sitting around"
  const wait = scan.wordAt(at) === 'after' ? readMeasuredDuration(scan, at + 1) : null
  if (wait !== null) return 1 + wait.length
  const start = at + (isJoined ? 1 : 0)
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

const softEndings = new Set(['actually', 'sorry', 'oops', 'hang', 'hold', 'wait'])

/** "60 pounds, sorry, kilos": the load just said, in the unit meant. */
function readLoadInUnit(scan: Scan, at: number): ItemContent | null {
  const unit = loadUnits.get(scan.wordAt(at))
  const said = scan.items.findLast((item) => item.kind !== 'link')
  if (unit === undefined || said?.kind !== 'load' || said.load.kind !== 'amount') return null
  return { kind: 'load', load: { ...said.load, unit }, bearing: said.bearing }
}

/** A repair inside the utterance: "185 no sorry 195". Only between values; at the start it corrects the last set. */
const readRepair: SlotRule = (scan, at) => {
  if (scan.items.length === 0) return null
  const match = readPhrase(repairs, scan, at)
  let end = at + (match?.length ?? 0)
  if (match === null && scan.wordAt(at) === 'wait' && hasSetBefore(scan)) end = at + 1
  if (end === at) return null
  while (isSeparator(scan.wordAt(end)) || repairLeads.has(scan.wordAt(end))) end += 1
  // "make that six actually": at the very end a soft word takes nothing back.
  if (end >= scan.tokens.length && softEndings.has(scan.wordAt(at))) return { contents: [], length: end - at }
  const inUnit = readLoadInUnit(scan, end)
  if (inUnit !== null) return { contents: [{ kind: 'repair' }, inUnit], length: end + 1 - at }
  const leadsToValue =
    scan.numberAt(end) !== null ||
    scan.exerciseAt.has(end) ||
    ['rpe', 'left', 'right'].includes(scan.wordAt(end)) ||
    end >= scan.tokens.length
  return leadsToValue ? { contents: [{ kind: 'repair' }], length: end - at } : null
}

/** "can you log", "I want to add": the wish is no part of the set. */
const readWish: SlotRule = (scan, at) => {
  const match = at > 3 || hasSetBefore(scan) ? null : readPhrase(wishes, scan, at)
  return match === null ? null : { contents: [], length: match.length }
}

/** Before names are read: notes asked for, wishes to log, circumstances. */
export const earlyRemarkRules: readonly SlotRule[] = [readNote, readWish, readBandColour, readCircumstance, readMoment]
/** A value taken back and said anew. */
export const repairRules: readonly SlotRule[] = [readRepair, readAgain]
/** Remarks that begin with a word that begins remarks. */
export const remarkRules: readonly SlotRule[] = [readRemark]
/** Last of all: unknown words behind a set. */
export const lateRemarkRules: readonly SlotRule[] = [readUnknownRemark]
