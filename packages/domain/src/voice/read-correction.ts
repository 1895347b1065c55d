import { exerciseNameIndex, matchExerciseAt } from '../exercises/exercise-name-index.ts'
import type { SetPatch } from '../session/set.ts'
import { ask } from './ask-reading.ts'
import { findContextExercise } from './context-exercise.ts'
import { readUtterance } from './grammar.ts'
import type { Item } from './item.ts'
import type { Reading, SetReference } from './outcome.ts'
import type { ParseContext } from './parse-context.ts'
import { patchFromItems } from './patch-from-items.ts'
import { phraseBook, phraseSet, readPhrase } from './phrase-book.ts'
import type { Scan } from './scan.ts'
import {
  correctFieldPatterns,
  correctionPatterns,
  correctSetPatterns,
  loadUnits,
  ordinalSetPatterns,
} from './vocabulary/english.ts'

const openings = phraseSet(correctionPatterns)
const fields = phraseBook(correctFieldPatterns)
const setOpenings = phraseSet(correctSetPatterns)
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
  const ordinal = readPhrase(ordinalOpenings, scan, start)
  let target: SetReference = { kind: 'last' }
  let at = start
  const said = position?.numbers[0]?.value
  // "change set two to 205": without a verb, a set number opens a log ("set 3, 185 for 8").
  if (position !== null && said !== undefined && Number.isInteger(said) && said >= 1) {
    target = { kind: 'position', position: said }
    at += position.length
  } else if (ordinal !== null && ordinal.length > 1 && scan.wordAt(start) !== 'the') {
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
  return at >= scan.tokens.length
    ? null
    : { target, start: at, isSoft, hasArticle: scan.wordAt(at) === 'a' || scan.wordAt(at) === 'an' }
}

function itemsFrom(scan: Scan, start: number, end: number, context: ParseContext): Item[] {
  return readUtterance({ text: scan.text.text, tokens: scan.tokens.slice(start, end) }, context).items
}

/** "eight not six", "not six, eight": the value meant and the value taken back. */
function readNotPair(scan: Scan): { value: number; mistaken: number } | null {
  const end = scan.tokens.length
  const skip = (at: number) => {
    let next = at
    while ([',', 'but', 'its', 'it', 'was', 'is', 'no', 'that', 'reps', 'rep'].includes(scan.wordAt(next))) next += 1
    return next
  }
  const start = skip(0)
  const first = scan.numberAt(start)
  if (first !== null) {
    const not = skip(start + first.length)
    const second = scan.wordAt(not) === 'not' ? scan.numberAt(not + 1) : null
    return second !== null && skip(not + 1 + second.length) >= end
      ? { value: first.value, mistaken: second.value }
      : null
  }
  if (scan.wordAt(start) !== 'not') return null
  const mistaken = scan.numberAt(start + 1)
  if (mistaken === null) return null
  const at = skip(start + 1 + mistaken.length)
  const value = scan.numberAt(at)
  return value !== null && skip(at + value.length) >= end ? { value: value.value, mistaken: mistaken.value } : null
}

function readFieldCorrection(scan: Scan, context: ParseContext): Reading | null {
  const match = readPhrase(fields, scan, 0)
  const value = match?.numbers[0]?.value
  if (match === null || value === undefined) return null
  const hasVerb = scan.numberAt(1) === null
  let end = match.length
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
      return { load: { value, unit } }
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

/** "it was RPE 8 not 9": what was taken back at the end says no more. */
function endBeforeNot(scan: Scan, start: number): number {
  const end = scan.tokens.length
  for (let at = start + 1; at < end; at += 1) {
    const number = scan.wordAt(at) === 'not' ? scan.numberAt(at + 1) : null
    if (number !== null && at + 1 + number.length >= end) return at
  }
  return end
}

/** "actually kilos": the load of the last set in the other unit. */
function readUnitAlone(scan: Scan, start: number, context: ParseContext): SetPatch | null {
  const at = start + (scan.wordAt(start) === 'in' ? 1 : 0)
  const unit = loadUnits.get(scan.wordAt(at))
  const load = context.lastSet?.load ?? null
  return unit === undefined || load === null || at + 1 < scan.tokens.length
    ? null
    : { load: { value: load.value, unit } }
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
export function readCorrection(scan: Scan, context: ParseContext): Reading | null {
  const pair = readNotPair(scan)
  if (pair !== null) return readBareCorrection(pair.value, pair.mistaken, context, { kind: 'last' })
  const field = readFieldCorrection(scan, context)
  if (field !== null) return field
  const body = readOpening(scan)
  if (body === null) return null
  const items = itemsFrom(scan, body.start, endBeforeNot(scan, body.start), context)
  const unit = readUnitAlone(scan, body.start, context)
  if (unit !== null) return { kind: 'correct', target: body.target, patch: unit }
  const variant = readVariant(items, context)
  if (variant !== null) return { kind: 'correct', target: body.target, patch: variant }
  if (items.length === 0 || items.some((item) => item.kind === 'word' || item.kind === 'remark')) return null
  // "sorry, bench 185 for 8" before anything was logged is simply a log.
  if (body.isSoft && context.lastSet === null) return null
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
  const patch = patchFromItems(items, context)
  return patch === null || Object.keys(patch).length === 0 ? null : { kind: 'correct', target: body.target, patch }
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
