import {
  bodyweightPatterns,
  crossWords,
  eachSidePatterns,
  effortPatterns,
  equipmentPatterns,
  forWords,
  noLoadPatterns,
  perHandPatterns,
  repsWords,
  sidePatterns,
} from '../vocabulary/english.ts'
import { phraseBook, phraseSet, readPhrase } from '../words/phrase-book.ts'
import { hasData, isMeasured } from './measured.ts'
import type { Scan, SlotRule } from './scan.ts'

const efforts = phraseBook(effortPatterns)
const sides = phraseBook(sidePatterns)
const perHand = phraseSet(perHandPatterns)
const eachSide = phraseSet(eachSidePatterns)
const equipment = phraseBook(equipmentPatterns)
const bodyweight = phraseSet(bodyweightPatterns)
const noLoad = phraseSet(noLoadPatterns)

const isLoadBefore = (scan: Scan, at: number) => {
  const before = scan.items.at(-1)
  if (before?.to !== at) return false
  return before.kind === 'load' || (before.kind === 'number' && (before.reading.isPlural || before.reading.value > 50))
}

/** "30 each for 10", "25 a side 15 reps": a number in front of the reps is the load of one side. */
function isLoadEach(scan: Scan, at: number, end: number): boolean {
  const before = scan.items.at(-1)
  const isNumber = (before?.kind === 'number' || before?.kind === 'load') && before.to === at
  const isFor = forWords.has(scan.wordAt(end)) || crossWords.has(scan.wordAt(end))
  const reps = scan.numberAt(end + (isFor ? 1 : 0))
  if (!isNumber || reps === null || reps.value > 50) return false
  const next = scan.wordAt(end + (isFor ? 1 : 0) + reps.length)
  return repsWords.has(next) || (isFor && !isMeasured(scan, end + 1 + reps.length))
}

const sideEach = (length: number) => ({ contents: [{ kind: 'side' as const, side: 'each' as const }], length })

/** "24 kilos, 40 metres each hand": behind how far or how long one arm works at a time, it is the side. */
function isOfWork(scan: Scan, at: number): boolean {
  const before = scan.items.at(-1)
  const isMeasured = before?.to === at && (before.kind === 'distance' || before.kind === 'duration')
  return isMeasured && scan.exerciseNear(at)?.laterality === 'unilateral'
}

const readPerHand: SlotRule = (scan, at) => {
  const match = readPhrase(perHand, scan, at)
  if (match !== null) return isOfWork(scan, at) ? sideEach(match.length) : { contents: [], length: match.length }
  const side = readPhrase(eachSide, scan, at)
  if (side !== null && isLoadEach(scan, at, at + side.length)) return { contents: [], length: side.length }
  return scan.wordAt(at) === 'each' && isLoadBefore(scan, at) && readPhrase(sides, scan, at)?.length === 1
    ? { contents: [], length: 1 }
    : null
}

const readEquipment: SlotRule = (scan, at) => {
  const match = readPhrase(equipment, scan, at)
  // "with barbell rows": the next exercise, not what this one was done with.
  const isName =
    match !== null &&
    Array.from({ length: match.length }, (_, step) => at + step).some((position) => scan.exerciseAt.has(position))
  return match === null || isName
    ? null
    : { contents: [{ kind: 'equipment', name: match.value }], length: match.length }
}

/** What follows a "right" that opens a sentence and is no side. */
const behindOpening = new Set([
  ',',
  '.',
  'so',
  'then',
  'okay',
  'ok',
  'well',
  'i',
  'now',
  'that',
  'just',
  'let',
  'lets',
  'we',
  'and',
  'time',
  'next',
])

/** What may follow a side that is one: "left side for 8", "left and right". */
const behindSide = new Set(
  'for x by times at with and then only to on using reps rep set sets each too as well first rpe or but same again without add note notes remark comment'.split(
    ' ',
  ),
)

/** "left side lagging a bit", "left arm gave up first": something is told of the side, so that it is no side of the set. */
function isToldOf(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  return (
    token?.kind === 'word' &&
    !behindSide.has(token.text) &&
    !scan.exerciseAt.has(at) &&
    scan.numberAt(at) === null &&
    scan.numberAt(at + 1) === null &&
    readPhrase(efforts, scan, at) === null
  )
}

const readSide: SlotRule = (scan, at) => {
  // "right away 55 for nine": at once.
  if (scan.wordAt(at) === 'right' && ['away', 'after', 'into'].includes(scan.wordAt(at + 1)))
    return { contents: [{ kind: 'link', link: 'then' }], length: 2 }
  // "twenty each set": of the sets, not of the sides.
  if (['each', 'per', 'every', 'a'].includes(scan.wordAt(at)) && ['set', 'round', 'time'].includes(scan.wordAt(at + 1)))
    return { contents: [], length: 2 }
  const match = readPhrase(sides, scan, at)
  if (match === null) return null
  // "held a side plank": the end of the phrase begins a name.
  const last = at + match.length - 1
  if (match.length > 1 && (scan.exerciseAt.get(last)?.length ?? 0) > 1)
    return match.value === 'each' ? null : { contents: [{ kind: 'side', side: match.value }], length: match.length - 1 }
  // "5 sets of bench, 5 reps each": of the sets, where there are no sides.
  const isOfSets = match.length === 1 && ['each', 'apiece'].includes(scan.wordAt(at))
  if (isOfSets && scan.exerciseNear(at)?.laterality === 'bilateral') return { contents: [], length: 1 }
  // "alright", "right, 185": a lone word before any value is no side, nor where the exercise has none.
  const next = scan.wordAt(at + 1)
  const isOpening =
    behindOpening.has(next) ||
    (scan.exerciseAt.get(at + 1)?.exercise.laterality === 'bilateral' && scan.wordAt(at) === 'right')
  const isLone = match.length === 1 && !hasData(scan) && isOpening
  if (match.value !== 'each' && hasData(scan) && isToldOf(scan, at + match.length)) return null
  return isLone
    ? { contents: [], length: 1 }
    : { contents: [{ kind: 'side', side: match.value }], length: match.length }
}

const readBodyweight: SlotRule = (scan, at) => {
  const match = readPhrase(bodyweight, scan, at)
  if (match !== null) return { contents: [{ kind: 'bodyweight' }], length: match.length }
  const none = readPhrase(noLoad, scan, at)
  return none === null
    ? null
    : { contents: [{ kind: 'load', load: { kind: 'none' }, bearing: 'plain' }], length: none.length }
}

/** On which side, in which hand, with what: the slots around the body. */
export const sideRules: readonly SlotRule[] = [readPerHand, readEquipment, readSide, readBodyweight]
