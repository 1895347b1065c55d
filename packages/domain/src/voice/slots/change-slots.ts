import {
  aSidePatterns,
  changePatterns,
  crossWords,
  forWords,
  repsChangePatterns,
  repsWords,
  setsWords,
  shiftVerbs,
} from '../vocabulary/english.ts'
import { phraseBook, phraseSet, readPhrase } from '../words/phrase-book.ts'
import { isAgainstBody, isPlateLoaded } from './how-loaded.ts'
import { type ItemContent, isAmount, type SaidLoad } from './item.ts'
import type { Scan, SlotMatch, SlotRule } from './scan.ts'
import { likelyOfReference, readShift, referenceOf } from './shift-slots.ts'
import { unitAt } from './unit-at.ts'

const aSide = phraseSet(aSidePatterns)
const changes = phraseBook(changePatterns)
const loadVerbs = phraseSet(shiftVerbs.flatMap(([pattern, kind]) => (kind === 'load' ? [pattern] : [])))
const repsChanges = phraseBook(repsChangePatterns)

const load = (said: SaidLoad, bearing: 'plain' | 'added' | 'assisted' = 'plain'): ItemContent => ({
  kind: 'load',
  load: said,
  bearing,
})

const readChange: SlotRule = (scan, at) => {
  const match = readPhrase(changes, scan, at)
  if (match === null) return null
  const number = match.numbers[0]
  const by = number?.value ?? 0
  const end = at + match.length
  const said = (content: ItemContent, length = match.length): SlotMatch => ({ contents: [content], length })
  switch (match.value) {
    case 'same':
      return said(load({ kind: 'same' }))
    case 'same-reps':
      return said({ kind: 'reps', reps: 0, isSame: true })
    case 'half':
      // "half a dozen" is six.
      if (scan.numberAt(at) !== null) return null
      return said(load({ kind: 'share', factor: 0.5 }))
    case 'double':
      return said(load({ kind: 'share', factor: 2 }))
    case 'percent-up':
      return by > 100 ? null : said(load({ kind: 'share', factor: 1 + by / 100 }))
    case 'percent-down':
      return by >= 100 ? null : said(load({ kind: 'share', factor: 1 - by / 100 }))
    case 'percent-of':
      return by > 150 ? null : said(load({ kind: 'share', factor: by / 100 }))
    case 'up':
    case 'down':
      return readDelta(scan, at, {
        end,
        by: match.value === 'up' ? by : -by,
        startsWithNumber: scan.numberAt(at) !== null,
        isPlural: number?.isPlural === true,
      })
  }
}

/** More than this share of the load before is a load of its own. */
const mostOfReference = 0.6

type Delta = { end: number; by: number; startsWithNumber: boolean; isPlural: boolean }

/** "add ten", "up five kilos", "ten pounds heavier"; on a bodyweight exercise "plus 25" is the weight hung on, "minus 40" the help. */
function readDelta(scan: Scan, at: number, delta: Delta): SlotMatch | null {
  const unit = unitAt(scan, delta.end)
  const afterUnit = delta.end + (unit === null ? 0 : 1)
  const side = readPhrase(aSide, scan, afterUnit)
  const end = afterUnit + (side?.length ?? 0)
  const length = end - at
  // "put down 3 sets of 10": a count, no weight.
  if (setsWords.has(scan.wordAt(delta.end)) || repsWords.has(scan.wordAt(delta.end))) return null
  const droppedTo = readDroppedTo(scan, at, delta)
  if (droppedTo !== null) return droppedTo
  // "worked up 225 for 5", "loaded up 120": so much at once is the weight itself.
  const isVerbBefore = readPhrase(loadVerbs, scan, at - 1)?.length === 1
  const share = Math.abs(delta.by) / (referenceOf(scan)?.value ?? Number.POSITIVE_INFINITY)
  if (!delta.startsWithNumber && (isVerbBefore || share > mostOfReference)) return null
  if (unit === null && !delta.startsWithNumber && Math.abs(delta.by) >= 90) return null
  // "four more" behind a set counts reps or sets, not weight.
  if (delta.startsWithNumber && Math.abs(delta.by) < 5) return null
  if (isAgainstBody(scan, at)) {
    const amount: SaidLoad = { kind: 'amount', value: Math.abs(delta.by), unit }
    return { contents: [load(amount, delta.by < 0 ? 'assisted' : 'added')], length }
  }
  if (scan.wordAt(at) === 'minus' && scan.context.lastSet === null) return null
  // "add 60 kilos": much for a step, little for a load.
  const doubt = share > likelyOfReference && delta.by > 0 ? 0.25 : 0
  return { contents: [load({ kind: 'change', by: side === null ? delta.by : delta.by * 2, unit })], length, doubt }
}

/** "40 for 8, drop 30 for 10": behind a set in the same breath more than half of its load is what it dropped to. */
function readDroppedTo(scan: Scan, at: number, delta: Delta): SlotMatch | null {
  if (scan.wordAt(at) !== 'drop' && scan.wordAt(at) !== 'dropped') return null
  const before = scan.items.findLast(
    (item) => item.kind === 'load' || (item.kind === 'number' && item.reading.value >= 15),
  )
  const said = before?.kind === 'load' && before.load.kind === 'amount' ? before.load.value : null
  const reference = before?.kind === 'number' ? before.reading.value : said
  const value = Math.abs(delta.by)
  const unit = unitAt(scan, delta.end)
  const end = delta.end + (unit === null ? 0 : 1)
  const hasReps = forWords.has(scan.wordAt(end)) || crossWords.has(scan.wordAt(end))
  if (reference === null || value < reference / 2 || value >= reference || !hasReps || !scan.items.some(isAmount))
    return null
  const amount: SaidLoad = { kind: 'amount', value, unit }
  return { contents: [{ kind: 'type', type: 'drop' }, load(amount)], length: end - at }
}

/** "half of": "ten pounds less", said with the unit in the middle. */
const readMeasuredChange: SlotRule = (scan, at) => {
  const number = scan.numberAt(at)
  if (number === null) return null
  const unit = unitAt(scan, at + number.length)
  if (unit === null) return null
  const word = scan.wordAt(at + number.length + 1)
  const isAnother = ['another', 'extra'].includes(scan.wordAt(at - 1)) && scan.context.lastSet !== null
  const isUp = word === 'more' || word === 'heavier' || word === 'up' || (isAnother && word === 'on')
  const isDown =
    word === 'less' || word === 'lighter' || word === 'down' || (word === 'off' && scan.context.lastSet !== null)
  if (!isUp && !isDown) return null
  return {
    contents: [load({ kind: 'change', by: isUp ? number.value : -number.value, unit })],
    length: number.length + 2,
  }
}

/** "2.5 a side" without a unit: twice that on top of the last set. */
const readASide: SlotRule = (scan, at) => {
  const number = scan.numberAt(at)
  if (number === null || !isPlateLoaded(scan, at) || scan.context.lastSet === null) return null
  const isMoreFirst = ['more', 'extra'].includes(scan.wordAt(at + number.length))
  const side = readPhrase(aSide, scan, at + number.length + (isMoreFirst ? 1 : 0))
  if (side === null || number.value > 10 || (Number.isInteger(number.value) && !isMoreFirst)) return null
  const end = at + number.length + (isMoreFirst ? 1 : 0) + side.length
  const isMore = ['more', 'extra', 'heavier', 'on', 'added'].includes(scan.wordAt(end))
  return { contents: [load({ kind: 'change', by: number.value * 2, unit: null })], length: end - at + (isMore ? 1 : 0) }
}

/** "same weight, two reps less": counted from the last set, for the athlete to confirm. */
const readRepsChange: SlotRule = (scan, at) => {
  const isSameLoad = scan.items.some((item) => item.kind === 'load' && item.load.kind === 'same')
  const match = isSameLoad ? readPhrase(repsChanges, scan, at) : null
  const reps = scan.context.lastSet?.reps ?? null
  if (match === null || reps === null) return null
  const by = match.numbers[0]?.value ?? 0
  const meant = match.value === 'more' ? reps + by : reps - by
  return Number.isInteger(meant) && meant >= 1
    ? { contents: [{ kind: 'reps', reps: meant }], length: match.length, doubt: 0.25 }
    : null
}

/** "left it where it was": no side of the body. */
const readSame: SlotRule = (scan, at) => (readPhrase(changes, scan, at)?.value === 'same' ? readChange(scan, at) : null)

/** References to the last set whose words also begin a side, a count or "no weight". */
export const referenceRules: readonly SlotRule[] = [readSame, readRepsChange]

/** Changes that begin as a plain load does, and so are tried before it. */
export const changeAheadRules: readonly SlotRule[] = [readShift, readMeasuredChange, readASide]

/** The load of the set before, carried or changed. */
export const changeRules: readonly SlotRule[] = [readChange]
