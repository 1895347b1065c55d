import type { LoadUnit } from '../../units.ts'
import {
  aSidePatterns,
  repsWords,
  setsWords,
  shiftDownWords,
  shiftObjects,
  shiftPlaces,
  shiftUpWords,
  shiftVerbs,
} from '../vocabulary/english.ts'
import { phraseBook, phraseSet, readPhrase } from '../words/phrase-book.ts'
import { plateWeight } from './bar-and-plates.ts'
import { isAgainstBody, isPlateLoaded } from './how-loaded.ts'
import type { Scan, SlotMatch, SlotRule } from './scan.ts'
import { unitAt } from './unit-at.ts'

const aSide = phraseSet(aSidePatterns)
const verbs = phraseBook(shiftVerbs)
const objects = phraseSet(shiftObjects)
const places = phraseSet(shiftPlaces)

/** The load a change starts from: the last one said, else that of the last set; null for none. */
export function referenceOf(scan: Scan): { value: number; unit: LoadUnit | null } | null {
  const said = scan.items.findLast((item) => item.kind === 'load' && item.load.kind === 'amount')
  if (said?.kind === 'load' && said.load.kind === 'amount') return said.load
  const number = scan.items.find((item) => item.kind === 'number')
  if (number?.kind === 'number') return { value: number.reading.value, unit: null }
  return scan.context.lastSet?.load ?? null
}

/** A change being read: how far, which way its words pointed, and whether they said "another". */
type Shift = { at: number; isUp: boolean; isOn: boolean; isDown: boolean; isAnother: boolean }

/** Steps over the words around an amount: "it", "up", "by", "another", "an extra". */
function stepWords(scan: Scan, shift: Shift): void {
  for (;;) {
    const word = scan.wordAt(shift.at)
    const object = readPhrase(objects, scan, shift.at)
    if (object !== null) shift.at += object.length
    else if (shiftUpWords.has(word) || word === 'further') {
      shift.isUp = true
      shift.isOn ||= word === 'on'
      shift.isAnother ||= word !== 'on' && word !== 'up'
      shift.at += 1
    } else if (shiftDownWords.has(word)) {
      shift.isDown = true
      shift.at += 1
    } else if (word === 'by' || word === 'back' || word === 'a' || word === 'an') shift.at += 1
    else return
  }
}

/** `isPlate`: of plates, which come in pairs. */
type Amount = { by: number; unit: LoadUnit | null; isPercent: boolean; isPlate: boolean; length: number }

/** "a plate", "two plates", in the unit of the load before. */
function readPlateAmount(scan: Scan, at: number): Amount | null {
  const number = scan.numberAt(at)
  const noun = at + (number?.length ?? 0)
  const count = number?.value ?? 1
  if (!/^plates?$/.test(scan.wordAt(noun)) || !Number.isInteger(count) || count < 1 || count > 4) return null
  const unit = referenceOf(scan)?.unit ?? scan.context.defaultUnit
  return { by: count * plateWeight(unit), unit, isPercent: false, isPlate: true, length: noun + 1 - at }
}

/** "five kilos", "twenty percent", "a pair of tens". */
function readAmount(scan: Scan, at: number): Amount | null {
  const plate = readPlateAmount(scan, at)
  if (plate !== null) return plate
  const isPair = scan.wordAt(at) === 'pair' && scan.wordAt(at + 1) === 'of'
  const start = isPair ? at + 2 : at
  const number = scan.numberAt(start)
  if (number === null || !(number.value > 0)) return null
  const end = start + number.length
  if (scan.wordAt(end) === 'percent')
    return { by: number.value, unit: null, isPercent: true, isPlate: false, length: end + 1 - at }
  const isMore = ['more', 'extra'].includes(scan.wordAt(end)) && unitAt(scan, end + 1) !== null
  const unit = unitAt(scan, end + (isMore ? 1 : 0))
  const length = end + (isMore ? 1 : 0) + (unit === null ? 0 : 1) - at
  return { by: isPair ? number.value * 2 : number.value, unit, isPercent: false, isPlate: false, length }
}

/** "add 60 kilos": an increase by more than this share of the load before is as likely the load itself. */
export const likelyOfReference = 0.34

/** How much of the load before a change may be; more than that is a load of its own. */
const mostOfReference = { up: 0.6, load: 0.34, unload: 0.6, down: 0.6 } as const

/**
 * "threw another ten on", "slapped a ten on each side", "knocked off twenty percent", "bumped it five kilos": a verb of loading or
 * unloading and an amount, small beside the load before.
 */
export const readShift: SlotRule = (scan, at) => {
  const verb = readPhrase(verbs, scan, at)
  const isExtra = verb === null && ['another', 'extra'].includes(scan.wordAt(at))
  if ((verb === null && !isExtra) || scan.exerciseAt.has(at)) return null
  const shift: Shift = { at: at + (verb?.length ?? 0), isUp: false, isOn: false, isDown: false, isAnother: false }
  stepWords(scan, shift)
  const amount = readAmount(scan, shift.at)
  if (amount === null) return null
  shift.at += amount.length
  const counted = scan.wordAt(shift.at)
  if (repsWords.has(counted) || setsWords.has(counted)) return null
  const end = readTail(scan, shift)
  const kind = verb?.value ?? 'load'
  const reference = referenceOf(scan)
  const isDown = kind === 'down' || (kind === 'unload' && shift.isDown) || (kind === 'load' && shift.isDown)
  const isUp =
    !isDown &&
    (kind === 'up' ||
      (kind === 'load' ? shift.isOn || shift.isAnother : shift.isUp) ||
      (kind === 'load' && end.isEachSide))
  if (!isDown && !isUp) return null
  if (isExtra && amount.unit === null) return null
  if (kind !== 'up' && kind !== 'down' && reference === null) return null
  // "pulled 60 off the floor": where it was lifted from.
  if (kind === 'unload' && scan.wordAt(shift.at - 1) === 'off' && scan.wordAt(shift.at) === 'the') return null
  return fill(scan, at, { amount, isDown, isEachSide: end.isEachSide, end: shift.at, kind, reference })
}

/** What stands behind the amount: the other half of the verb, where it went, each side. */
function readTail(scan: Scan, shift: Shift): { isEachSide: boolean } {
  let isEachSide = false
  for (;;) {
    const word = scan.wordAt(shift.at)
    const side = readPhrase(aSide, scan, shift.at + (word === 'to' || word === 'off' ? 1 : 0))
    const place = readPhrase(places, scan, shift.at)
    if (side !== null && !isEachSide) {
      isEachSide = true
      shift.isDown ||= word === 'off'
      shift.at += side.length + (word === 'to' || word === 'off' ? 1 : 0)
    } else if (place !== null) {
      shift.isUp ||= word === 'on' || word === 'to' || word === 'onto'
      shift.isOn ||= shift.isUp
      shift.isDown ||= word === 'off' || word === 'from'
      shift.at += place.length
    } else if (shiftUpWords.has(word) && word !== 'another') {
      shift.isUp = true
      shift.isOn ||= word !== 'up'
      shift.at += 1
    } else if (shiftDownWords.has(word)) {
      shift.isDown = true
      shift.at += 1
    } else return { isEachSide }
  }
}

type Filled = {
  amount: Amount
  isDown: boolean
  isEachSide: boolean
  end: number
  kind: 'up' | 'down' | 'load' | 'unload'
  reference: { value: number; unit: LoadUnit | null } | null
}

function fill(scan: Scan, at: number, said: Filled): SlotMatch | null {
  const { amount, isDown, isEachSide, reference } = said
  const length = said.end - at
  if (amount.isPercent) {
    if (amount.by >= 100) return null
    const factor = 1 + (isDown ? -amount.by : amount.by) / 100
    return { contents: [{ kind: 'load', load: { kind: 'share', factor }, bearing: 'plain' }], length }
  }
  if (isEachSide ? !isPlateLoaded(scan, at) : amount.isPlate) return null
  if (isAgainstBody(scan, at) && scan.context.lastSet?.load == null) return null
  const by = isEachSide ? amount.by * 2 : amount.by
  if (reference !== null && !amount.isPlate && by > reference.value * mostOfReference[said.kind]) return null
  if (reference === null && amount.unit === null && by >= 90) return null
  const load = { kind: 'change', by: isDown ? -by : by, unit: amount.unit } as const
  const isLarge = !isDown && !amount.isPlate && by > likelyOfReference * (reference?.value ?? by)
  return { contents: [{ kind: 'load', load, bearing: 'plain' }], length, doubt: isLarge ? 0.25 : 0 }
}
