import { metersPerFoot, metersPerMile, metersPerYard } from '../../units.ts'
import {
  crossWords,
  distanceUnits,
  interval,
  kiloOrKilometre,
  loadUnits,
  repsWords,
  runningWords,
  setsWords,
  stanceWords,
} from '../vocabulary/english.ts'
import { type NumberReading, readCardinal } from '../words/number-words.ts'
import { isKilometreAt, type Scan, type SlotMatch, type SlotRule } from './scan.ts'
import { isTimeOfDistance, readMeasuredDuration } from './time-slots.ts'
import { isSwimming } from './travel-speed.ts'

const metersPer = { meter: 1, kilometer: 1000, mile: metersPerMile, yard: metersPerYard, foot: metersPerFoot } as const

/** Half the marathon and the marathon. Source: World Athletics, competition rules: 42.195 km. */
export const halfMarathonMeters = 21_097.5
export const marathonMeters = 42_195

const round = (value: number) => Math.round(value * 1000) / 1000

const said = (meters: number, length: number): SlotMatch => ({
  contents: [{ kind: 'distance', meters: round(meters) }],
  length,
})

const isRun = (scan: Scan, at: number) =>
  scan.profileAt(at) === 'distance' || scan.tokens.some((token) => runningWords.has(token.text))

/** The metres of a unit word; "k" only where it is a kilometre. */
function metersOfUnit(scan: Scan, at: number): number | null {
  const word = scan.wordAt(at)
  const unit = distanceUnits.get(word)
  if (unit !== undefined) return metersPer[unit]
  const isKilometre =
    kiloOrKilometre.has(word) &&
    (isKilometreAt(scan, at) || (isRun(scan, at) && !['bodyweight', 'carry'].includes(scan.profileAt(at))))
  return isKilometre ? 1000 : null
}

/** "a mile", "the mile", "half a mile", "a quarter mile", "three quarters of a mile": a share of one unit, and its words. */
function readShare(scan: Scan, at: number): { share: number; length: number } | null {
  const ofOne = (start: number) => {
    const of = scan.wordAt(start) === 'of' ? 1 : 0
    return of + (['a', 'an'].includes(scan.wordAt(start + of)) ? 1 : 0)
  }
  const isArticle = ['a', 'the', 'my', 'an'].includes(scan.wordAt(at))
  const start = at + (isArticle ? 1 : 0)
  const word = scan.wordAt(start)
  const next = scan.wordAt(start + 1)
  if (word === 'half' || word === 'quarter')
    return { share: word === 'half' ? 0.5 : 0.25, length: start - at + 1 + ofOne(start + 1) }
  if (word === 'three' && (next === 'quarter' || next === 'quarters'))
    return { share: 0.75, length: start - at + 2 + ofOne(start + 2) }
  return isArticle ? { share: 1, length: 1 } : null
}

/** The "and a half" behind a unit: "a mile and a half", "two miles and a quarter". */
function readShareBehind(scan: Scan, at: number): { share: number; length: number } {
  const isHalf = scan.wordAt(at) === 'and' && ['a', 'one'].includes(scan.wordAt(at + 1))
  const word = scan.wordAt(at + 2)
  if (!isHalf || (word !== 'half' && word !== 'quarter')) return { share: 0, length: 0 }
  return { share: word === 'half' ? 0.5 : 0.25, length: 3 }
}

/** Units said with an article: "a mile", "the k". Nobody says "a metre" of a run. */
const sharedUnits = /^(?:mile|miler|k|km|kilometer|kilometre)$/

const readSharedDistance: SlotRule = (scan, at) => {
  const share = readShare(scan, at)
  if (share === null || !sharedUnits.test(scan.wordAt(at + share.length))) return null
  // "a mile repeat", "the mile pace" are of something else.
  const unit = metersOfUnit(scan, at + share.length)
  const end = at + share.length + 1
  if (unit === null || scan.wordAt(end) === 'pace') return null
  const more = readShareBehind(scan, end)
  return said((share.share + more.share) * unit, end - at + more.length)
}

/** "250 for 10 feet wide": behind the reps of a lift feet are those one stands on. */
function areFeetOfStance(scan: Scan, at: number): boolean {
  const profile = scan.profileAt(at)
  return (
    scan.wordAt(at) === 'feet' &&
    (profile === 'loaded' || profile === 'bodyweight') &&
    stanceWords.has(scan.wordAt(at + 1))
  )
}

const readMeasuredDistance: SlotRule = (scan, at) => {
  const number = scan.numberAt(at)
  if (number === null || !(number.value > 0)) return null
  const unitAt = at + number.length
  if (areFeetOfStance(scan, unitAt)) return null
  const unit = metersOfUnit(scan, unitAt)
  if (unit === null) return null
  const more = readShareBehind(scan, unitAt + 1)
  // "broad jump 2 metres 40"
  const hundredths = scan.exerciseNear(at)?.pattern === 'jump' && unit === 1 ? scan.numberAt(unitAt + 1) : null
  if (hundredths !== null && hundredths.value >= 10 && hundredths.value < 100)
    return said(number.value + hundredths.value / 100, number.length + 1 + hundredths.length)
  return said((number.value + more.share) * unit, number.length + 1 + more.length)
}

const readRace: SlotRule = (scan, at) => {
  const word = scan.wordAt(at)
  if (word === 'half' && scan.wordAt(at + 1) === 'marathon') return said(halfMarathonMeters, 2)
  if (word === 'marathon') return said(marathonMeters, 1)
  return word === 'half' && scan.wordAt(at + 1) === 'in' && isRun(scan, at) ? said(halfMarathonMeters, 1) : null
}

/** Whether a number without a unit can be the metres of a track, or of lengths of a pool where it is said how many there were. */
function areTrackMeters(scan: Scan, at: number, { value, isPlural }: NumberReading): boolean {
  if (scan.profileAt(at) !== 'distance' || scan.tokens[at]?.kind === 'clock') return false
  if (value >= 100 && value <= 10_000 && value % 50 === 0) return true
  const isCounted = isPlural || crossWords.has(scan.wordAt(at - 1))
  return isCounted && isSwimming(scan.exerciseNear(at)) && value >= 25 && value % 25 === 0
}

/** Several of a distance without a word how many: "ran some 400s". */
const manyDoubt = 0.3

const readTrackDistance: SlotRule = (scan, at) => {
  const number = scan.numberAt(at)
  if (number === null || isTimeOfDistance(scan, at)) return null
  const next = scan.wordAt(at + number.length)
  // "ski 1000 in 3:50": what was done in a time is a distance.
  const profile = scan.profileAt(at)
  if ((profile === 'time' || profile === 'distance') && number.value >= 100 && next === 'in') {
    const isInTime = isTimeOfDistance(scan, at + number.length + 1, true)
    if (isInTime) return said(number.value, number.length)
  }
  const isOther =
    ['watts', 'cal', 'cals', 'calories', 'reps', 'steps', 'floors', 'bpm'].includes(next) || loadUnits.has(next)
  if (isOther || !areTrackMeters(scan, at, number)) return null
  if (!number.isPlural) return readMeasuredDuration(scan, at) === null ? said(number.value, number.length) : null
  const isCounted = scan.items.some((item) => item.kind === 'sets') || crossWords.has(scan.wordAt(at - 1))
  return { ...said(number.value, number.length), doubt: isCounted ? 0 : manyDoubt }
}

/** The end of a stretch said with its unit: "100 metre", "three minute", "a mile". */
function measuredEnd(scan: Scan, at: number): number | null {
  const distance = readMeasuredDistance(scan, at) ?? readSharedDistance(scan, at)
  const length = distance?.length ?? readMeasuredDuration(scan, at)?.length
  return length === undefined ? null : at + length
}

/** Whether a name at a position is said of several: "sprints", "side planks". */
function pluralNameEnd(scan: Scan, at: number): number | null {
  const name = scan.exerciseAt.get(at)
  const end = at + (name?.length ?? 1)
  const last = scan.wordAt(end - 1)
  return interval.has(last) || (name !== undefined && last.endsWith('s')) ? end : null
}

/** "eight 200s", "six 100 metre sprints", "four three minute intervals", "three planks of 45 seconds": a count of stretches is one of sets. */
const readCountedStretches: SlotRule = (scan, at) => {
  const profile = scan.profileAt(at)
  if (profile === 'loaded' || profile === 'bodyweight' || scan.tokens[at]?.kind === 'mark') return null
  const count = readCardinal(scan.tokens, at)
  if (count === null || count.isPlural || !Number.isInteger(count.value) || count.value < 2 || count.value > 40)
    return null
  const start = at + count.length
  const sets = { contents: [{ kind: 'sets' as const, sets: count.value }], length: count.length }
  const number = scan.numberAt(start)
  if (number?.isPlural && areTrackMeters(scan, start, number)) return sets
  const stretchEnd = number === null && readShare(scan, start) === null ? null : measuredEnd(scan, start)
  if (stretchEnd !== null && pluralNameEnd(scan, stretchEnd) !== null) return sets
  // "8 hill sprints of 20 seconds": how long each was follows the name.
  const nameEnd = scan.exerciseAt.has(start) ? pluralNameEnd(scan, start) : null
  if (nameEnd === null) return null
  const joined = ['of', 'for', 'at', ','].includes(scan.wordAt(nameEnd)) ? 1 : 0
  const end = measuredEnd(scan, nameEnd + joined)
  return end === null || repsWords.has(scan.wordAt(end)) || setsWords.has(scan.wordAt(end)) ? null : sets
}

/** A count of stretches, before any rule that takes a count for reps. */
export const stretchRules: readonly SlotRule[] = [readCountedStretches]

/** How far. */
export const distanceRules: readonly SlotRule[] = [
  readRace,
  readSharedDistance,
  readMeasuredDistance,
  readTrackDistance,
]
