import { exerciseNameIndex, matchExerciseAt } from '../../exercises/exercise-name-index.ts'
import type { SetPatch } from '../../session/set.ts'
import type { LoadUnit } from '../../units.ts'
import { findContextExercise } from '../context-exercise.ts'
import type { Reading, SetReference } from '../outcome.ts'
import type { ParseContext } from '../parse-context.ts'
import { ask } from '../sets/ask-reading.ts'
import { readUtterance } from '../slots/grammar.ts'
import type { Item } from '../slots/item.ts'
import { type Scan, wordsBetween } from '../slots/scan.ts'
import {
  correctFieldPatterns,
  correctionPatterns,
  correctSetPatterns,
  loadUnits,
  ordinalSetPatterns,
  wrongOrdinalPatterns,
} from '../vocabulary/english.ts'
import { phraseBook, phraseSet, readPhrase } from '../words/phrase-book.ts'
import { type CorrectionFrame, readCorrectionFrame } from './correction-frame.ts'
import { patchFromItems } from './patch-from-items.ts'

const openings = phraseSet(correctionPatterns)
const fields = phraseBook(correctFieldPatterns)
const setOpenings = phraseSet(correctSetPatterns)
const wrongOrdinals = phraseBook(wrongOrdinalPatterns)
const ordinalOpenings = phraseBook(ordinalSetPatterns.filter(([pattern]) => pattern.startsWith('{change')))

type Body = { target: SetReference; start: number; isSoft: boolean; hasArticle: boolean }

const isSkippable = (scan: Scan, at: number) =>
  [',', '.', ':', 'to', 'and', 'was', 'it', 'oh', 'ok', 'so'].includes(scan.wordAt(at))

/** "actually", "sorry": may open a correction or just a sentence. */
const softOpenings = new Set(['actually', 'sorry', 'oops', 'whoops', 'wait', 'was', 'it'])

const behindNo = new Set(['weight', 'load', 'more', 'rest', 'failure', 'reps', 'bench', 'squats'])

/** Where what is to be put right begins, and which set it is about; null when nothing opens a correction. */
function readOpening(scan: Scan): Body | null {
  let start = 0
  while (['so', 'ok', 'okay', 'oh', 'hey', 'and', ','].includes(scan.wordAt(start))) start += 1
  if (scan.exerciseAt.has(start)) return null
  const position = readPhrase(setOpenings, scan, start)
  const ordinal = readPhrase(wrongOrdinals, scan, start) ?? readPhrase(ordinalOpenings, scan, start)
  let target: SetReference = { kind: 'last' }
  let at = start
  const said = position?.numbers[0]?.value
  // "change set two to 205": without a verb, a set number opens a log ("set 3, 185 for 8").
  if (position !== null && said !== undefined && Number.isInteger(said) && said >= 1) {
    target = { kind: 'position', position: said }
    at += position.length
  } else if (ordinal !== null && (ordinal.length > 3 || (ordinal.length > 1 && scan.wordAt(start) !== 'the'))) {
    target = { kind: 'position', position: ordinal.value }
    at += ordinal.length
  } else {
    const opening = readPhrase(openings, scan, start)
    if (opening === null) return null
    // "no 8 reps left", "no weight": the number behind a lone "no" is the correction.
    at += opening.length
    if (opening.length === 1 && scan.wordAt(start) === 'no' && behindNo.has(scan.wordAt(at))) return null
  }
  const isSoft = softOpenings.has(scan.wordAt(start)) && at - start <= 2
  while (at < scan.tokens.length && isSkippable(scan, at)) at += 1
  // "sorry, I meant 225": one opening behind another.
  const again = readPhrase(openings, scan, at)
  if (again !== null) at += again.length
  while (at < scan.tokens.length && isSkippable(scan, at)) at += 1
  return at >= scan.tokens.length
    ? null
    : { target, start: at, isSoft, hasArticle: scan.wordAt(at) === 'a' || scan.wordAt(at) === 'an' }
}

function itemsFrom(scan: Scan, start: number, end: number, context: ParseContext): Item[] {
  return readUtterance({ text: scan.text.text, tokens: scan.tokens.slice(start, end) }, context).items
}

/** "eight not six", "not six, eight": the value meant and the value taken back. */
function readNotPair(scan: Scan): { value: number; mistaken: number; unit: LoadUnit | null } | null {
  const end = scan.tokens.length
  const skip = (at: number) => {
    let next = at
    while (
      [',', 'but', 'its', 'oops', 'sorry', 'it', 'was', 'is', 'no', 'that', 'reps', 'rep'].includes(scan.wordAt(next))
    )
      next += 1
    return next
  }
  const start = skip(0)
  const first = scan.numberAt(start)
  if (first !== null) {
    const not = skip(start + first.length)
    const length = ['not', 'rather than', 'instead of']
      .find((words) => words === (words === 'not' ? scan.wordAt(not) : `${scan.wordAt(not)} ${scan.wordAt(not + 1)}`))
      ?.split(' ').length
    const second = length === undefined ? null : scan.numberAt(not + length)
    return second !== null && length !== undefined && skip(not + length + second.length) >= end
      ? { value: first.value, mistaken: second.value, unit: null }
      : null
  }
  if (scan.wordAt(start) !== 'not') return null
  const mistaken = scan.numberAt(start + 1)
  if (mistaken === null) return null
  const at = skip(start + 1 + mistaken.length)
  const value = scan.numberAt(at)
  const unit = value === null ? null : (loadUnits.get(scan.wordAt(at + value.length)) ?? null)
  return value !== null && skip(at + value.length + (unit === null ? 0 : 1)) >= end
    ? { value: value.value, mistaken: mistaken.value, unit }
    : null
}

function readFieldCorrection(scan: Scan, context: ParseContext): Reading | null {
  // "my weight is 82 kilos" is the body's.
  if (scan.wordAt(0) === 'my' && scan.wordAt(1) === 'weight' && scan.wordAt(2) === 'is') return null
  const match = readPhrase(fields, scan, 0)
  const value = match?.numbers[0]?.value
  if (match === null || value === undefined) return null
  const hasVerb = scan.numberAt(1) === null
  let end = match.length
  if (endBeforeNot(scan, end - 1) === end) end = scan.tokens.length
  const unitItems = itemsFrom(scan, match.length - (match.numbers[0]?.length ?? 0), scan.tokens.length, context)
  const load = unitItems.find((item) => item.kind === 'load')
  if (load !== undefined || ['reps', 'rep', '.'].includes(scan.wordAt(end))) end = scan.tokens.length
  if (!hasVerb || end < scan.tokens.length) return null
  const unit =
    load?.kind === 'load' && load.load.kind === 'amount' && load.load.unit !== null
      ? load.load.unit
      : (context.lastSet?.load?.unit ?? context.defaultUnit)
  const patch = fieldPatch(match.value, value, unit)
  return patch === null ? null : { kind: 'correct', target: { kind: 'last' }, patch }
}

function fieldPatch(field: 'load' | 'reps' | 'rpe' | 'rir', value: number, unit: 'kg' | 'lb'): SetPatch | null {
  const half = Math.round(value * 2) / 2
  switch (field) {
    case 'load':
      return Number.isFinite(value) ? { load: { value, unit } } : null
    case 'reps':
      return Number.isInteger(value) && value >= 1 && value <= 1000 ? { reps: value } : null
    case 'rpe':
      return half >= 1 && half <= 10 ? { rpe: half } : null
    case 'rir':
      return half >= 0 && half <= 9 ? { rir: half } : null
  }
}

/** Which field a bare number is about (rule 13): the nearer one; where both are near, the athlete says. */
export function readBareCorrection(
  value: number,
  mistaken: number | null,
  context: ParseContext,
  target: SetReference,
): Reading | null {
  const last = context.lastSet
  const unit = last?.load?.unit ?? context.defaultUnit
  const asReps = fieldPatch('reps', value, unit)
  const asLoad = fieldPatch('load', value, unit)
  const correct = (patch: SetPatch | null): Reading | null =>
    patch === null ? null : { kind: 'correct', target, patch }
  const gap = (said: number | null | undefined, meant: number) =>
    said === null || said === undefined || said <= 0 ? Number.POSITIVE_INFINITY : Math.abs(Math.log(said / meant))
  if (mistaken !== null && last !== null) {
    if (last.reps === mistaken && last.load?.value !== mistaken) return correct(asReps)
    if (last.load?.value === mistaken && last.reps !== mistaken) return correct(asLoad)
  }
  if (!Number.isInteger(value)) return correct(asLoad)
  if (last === null || (last.reps === null && last.load === null)) {
    if (value <= 30) return correct(asReps)
    if (value >= 40) return correct(asLoad)
    return askField(value)
  }
  const fromReps = gap(last.reps, value)
  const fromLoad = gap(last.load?.value, value)
  if (value > 50 && last.load !== null) return correct(asLoad)
  if (Math.abs(fromReps - fromLoad) < 0.2) return askField(value)
  return correct(fromReps < fromLoad ? asReps : asLoad)
}

function askField(value: number): Reading {
  return ask(
    `Is ${value} the reps or the weight?`,
    [
      { label: `${value} reps`, utterance: `make the reps ${value}` },
      { label: `weight ${value}`, utterance: `make the weight ${value}` },
    ],
    [],
  )
}

/** "it was RPE 8 not 9", "that was squats, not bench": what was taken back at the end says no more. */
function endBeforeNot(scan: Scan, start: number): number {
  const end = scan.tokens.length
  for (let at = start + 1; at < end; at += 1) {
    if (scan.wordAt(at) !== 'not') continue
    const behind = at + (/^an?$/.test(scan.wordAt(at + 1)) ? 2 : 1)
    const length = scan.numberAt(behind)?.length ?? scan.exerciseAt.get(behind)?.length
    if (length !== undefined && behind + length >= end) return at
    // "that was incline bench, not flat"
    const isVariant = behind + 1 >= end && [...scan.exerciseAt.keys()].some((named) => named < at)
    if (isVariant && scan.tokens[behind]?.kind === 'word') return at
  }
  return end
}

/** "not bench, squats": the name meant behind the one taken back. */
function readNotName(scan: Scan, context: ParseContext): Reading | null {
  const mistaken = scan.wordAt(0) === 'not' ? scan.exerciseAt.get(1) : undefined
  if (mistaken === undefined || context.lastSet === null) return null
  let at = 1 + mistaken.length
  while (isSkippable(scan, at) || scan.wordAt(at) === 'but') at += 1
  const meant = scan.exerciseAt.get(at)
  return meant !== undefined && at + meant.length >= scan.tokens.length
    ? { kind: 'correct', target: { kind: 'last' }, patch: { exerciseId: meant.exercise.id } }
    : null
}

/** "rpe 9 not 8": a value and the value it takes the place of, without any word before them. */
function bodyBeforeNot(scan: Scan, context: ParseContext): Body | null {
  const isPair = context.lastSet !== null && endBeforeNot(scan, 0) < scan.tokens.length
  return isPair ? { target: { kind: 'last' }, start: 0, isSoft: false, hasArticle: false } : null
}

/** "actually kilos": the load of the last set in the other unit. */
function readUnitAlone(scan: Scan, start: number, context: ParseContext): SetPatch | null {
  const at = start + (scan.wordAt(start) === 'in' ? 1 : 0)
  const unit = loadUnits.get(scan.wordAt(at))
  const load = context.lastSet?.load ?? null
  let end = at + 1
  while ([',', 'not', 'in'].includes(scan.wordAt(end))) end += 1
  if (end > at + 1 && loadUnits.has(scan.wordAt(end))) end += 1
  return unit === undefined || load === null || end < scan.tokens.length ? null : { unit }
}

/** "actually that was on incline": words that make another name of the last exercise's. */
function readVariant(items: readonly Item[], context: ParseContext): SetPatch | null {
  const last = findContextExercise(context)
  const words = items.flatMap((item) => (item.kind === 'word' ? [item.text] : []))
  if (
    last === null ||
    words.length === 0 ||
    words.length > 3 ||
    items.some((item) => item.kind !== 'word' && item.kind !== 'link')
  )
    return null
  const name = [...words, ...last.name.toLowerCase().split(/[^a-z]+/)]
  const match = matchExerciseAt(name, 0, exerciseNameIndex(context.customExercises))
  return match !== null && match.length === name.length ? { exerciseId: match.exercise.id } : null
}

/** Reads a correction of a set already logged: only what was said is in the patch (rule 13). Null when the utterance is none. */
export function readCorrection(said: Scan, context: ParseContext): Reading | null {
  const frame = readCorrectionFrame(said, context)
  const attached = frame.isAttached ? readAttached(frame.scan, context) : null
  const reading = attached ?? readCorrectionOf(frame.isAttached ? { ...frame, scan: said } : frame, context)
  return reading?.kind === 'correct' && frame.target !== null ? { ...reading, target: frame.target } : reading
}

/** "stick RPE 8 on that one": an effort, a side or a kind of set; a load so fastened would be a step up. */
function readAttached(scan: Scan, context: ParseContext): Reading | null {
  const items = itemsFrom(scan, 0, scan.tokens.length, context)
  const isManner = items.every((item) => ['effort', 'side', 'type', 'link'].includes(item.kind))
  const patch = isManner ? patchFromItems(items, context) : null
  return patch === null || Object.keys(patch).length === 0 ? null : { kind: 'correct', target: { kind: 'last' }, patch }
}

function readCorrectionOf({ scan, target, isSlip }: CorrectionFrame, context: ParseContext): Reading | null {
  const pair = readNotPair(scan)
  if (pair !== null)
    return pair.unit === null
      ? readBareCorrection(pair.value, pair.mistaken, context, { kind: 'last' })
      : { kind: 'correct', target: { kind: 'last' }, patch: { load: { value: pair.value, unit: pair.unit } } }
  const field = readFieldCorrection(scan, context)
  if (field !== null) return field
  const name = readNotName(scan, context)
  if (name !== null) return name
  const wholly: Body = { target: { kind: 'last' }, start: 0, isSoft: false, hasArticle: false }
  const isFramed = (isSlip && scan.tokens.length > 0) || (target !== null && endBeforeNot(scan, 0) < scan.tokens.length)
  const body = readOpening(scan) ?? bodyBeforeNot(scan, context) ?? (isFramed ? wholly : null)
  if (body === null) return null
  const items = itemsFrom(scan, body.start, endBeforeNot(scan, body.start), context)
  const unit = readUnitAlone(scan, body.start, context)
  if (unit !== null) return { kind: 'correct', target: body.target, patch: unit }
  const variant = readVariant(items, context)
  if (variant !== null) return { kind: 'correct', target: body.target, patch: variant }
  if (items.length === 0 || items.some((item) => item.kind === 'word' || item.kind === 'remark')) return null
  // "sorry, bench 185 for 8" before anything was logged is simply a log.
  const isLast = scan.tokens.slice(0, body.start).some((token) => token.text === 'last')
  const isTold =
    (isTellingAt(scan, body.start - 2) && body.start <= 4 && !isStrict(scan)) ||
    (isLast && scan.wordAt(body.start - 1) === 'was')
  if ((body.isSoft || isTold) && context.lastSet === null) return null
  const named = items.find((item) => item.kind === 'exercise')
  const isOther = named?.kind === 'exercise' && named.exercise.id !== context.lastSet?.exerciseId
  if (isOther && isWholeSet(items) && !isStrict(scan)) return null
  if (isTold && isWholeSet(items)) return readToldSet(scan, body.start, { items, isLast }, context)
  const notPair = readNotPair({
    ...scan,
    tokens: scan.tokens.slice(body.start),
    wordAt: (at) => scan.wordAt(at + body.start),
    numberAt: (at) => scan.numberAt(at + body.start),
  })
  if (notPair !== null) return readBareCorrection(notPair.value, notPair.mistaken, context, body.target)
  const values = items.filter((item) => item.kind !== 'link')
  const only = values.length === 1 ? values[0] : undefined
  if (only?.kind === 'number') {
    const value = only.reading.value
    if (body.hasArticle && value <= 10) return askRepsOrEffort(value)
    return readBareCorrection(value, null, context, body.target)
  }
  // "make it ten lighter": of the next set as likely as of the last one.
  const isRelative = items.some((item) => item.kind === 'load' && ['change', 'share'].includes(item.load.kind))
  if (isRelative && scan.wordAt(body.start - 2) === 'make') return null
  const patch = patchFromItems(items, context)
  // "hold on one second": a time corrects only what was timed.
  const isTimeOfNothing =
    (patch?.durationSeconds !== undefined &&
      context.lastSet?.durationSeconds == null &&
      context.lastSet?.reps != null) ||
    (patch?.distanceMeters !== undefined && context.lastSet?.distanceMeters == null && context.lastSet?.reps != null)
  if (isTimeOfNothing) return null
  return patch === null || Object.keys(patch).length === 0 ? null : { kind: 'correct', target: body.target, patch }
}

const toldWords = new Set(['that', 'it', 'one', 'set'])
const strictWords = new Set([
  'no',
  'actually',
  'sorry',
  'wrong',
  'oops',
  'correction',
  'wait',
  'change',
  'fix',
  'correct',
  'meant',
])
const isStrict = (scan: Scan) => scan.tokens.slice(0, 3).some((token) => strictWords.has(token.text))

const isTellingAt = (scan: Scan, at: number) => toldWords.has(scan.wordAt(at)) && scan.wordAt(at + 1) === 'was'

/** A load and reps, or a name with either: enough to be a set of its own. */
function isWholeSet(items: readonly Item[]): boolean {
  const values = items.filter((item) => item.kind === 'number' || item.kind === 'load' || item.kind === 'reps')
  return values.length >= 2
}

/** "that was 185 for 9": of a new set, where nothing of it is the last one's; else a set of its own or a correction, the athlete says. */
function readToldSet(
  scan: Scan,
  start: number,
  { items, isLast }: { items: readonly Item[]; isLast: boolean },
  context: ParseContext,
): Reading | null {
  const last = context.lastSet
  const isNamed = items.some((item) => item.kind === 'exercise')
  const patch = patchFromItems(items, context)
  const isNear = isLast || patch?.reps === last?.reps || patch?.load?.value === last?.load?.value
  if (isNamed || patch === null || !isNear) return null
  const words = wordsBetween(scan, start, scan.tokens.length)
  return ask(
    'Was that one more set, or the last one put right?',
    [
      { label: `One more set: ${words}`, utterance: `log ${words}` },
      { label: `Change the last set to ${words}`, utterance: `no, ${words}` },
    ],
    [],
  )
}

function askRepsOrEffort(value: number): Reading {
  return ask(
    `Is ${value} the reps or the RPE?`,
    [
      { label: `${value} reps`, utterance: `make the reps ${value}` },
      { label: `RPE ${value}`, utterance: `make the RPE ${value}` },
    ],
    [],
  )
}
