import { metersPerMile } from '../../units.ts'
import { minuteWords, paceAheadPatterns } from '../vocabulary/english.ts'
import { readClock } from '../words/number-words.ts'
import { phraseSet, readPhrase } from '../words/phrase-book.ts'
import type { ItemContent } from './item.ts'
import { type Scan, type SlotRule, wordsBetween } from './scan.ts'
import { readMeasuredDuration } from './time-slots.ts'
import { isSwimming } from './travel-speed.ts'

const paceAhead = phraseSet(paceAheadPatterns)

const round = (value: number) => Math.round(value * 1000) / 1000

/** On the rowing and skiing machine a split is the time of 500 m, on that for bikes of 1000 m. Source: Concept2, PM5 manual. */
const rowingSplitMeters = 500
const bikingSplitMeters = 1000

/** A time said with a distance this short is the time of it, not a pace. */
const shortestPacedMeters = 1000

/** Slower than this "at seven forty" is the time of the whole, no pace: metres per second on a machine, in the water, on foot. */
const slowestPace = (scan: Scan, at: number) => {
  const exercise = scan.exerciseNear(at)
  if (isSwimming(exercise)) return 0.4
  return exercise?.equipment[0] === 'rower' || exercise?.equipment[0] === 'bike' ? 2 : 1.1
}

const distanceBefore = (scan: Scan) => scan.items.findLast((item) => item.kind === 'distance')

/** What a pace without a unit is of: 500 m on the rowing machine, 100 m in the water, a mile where miles were said, else a kilometre. */
function paceMeters(scan: Scan, at: number): number {
  const exercise = scan.exerciseNear(at)
  if (exercise?.equipment[0] === 'rower') return rowingSplitMeters
  if (exercise?.id === 'bike-erg') return bikingSplitMeters
  if (isSwimming(exercise)) return 100
  const distance = distanceBefore(scan)
  const isInMiles = distance?.kind === 'distance' && Math.abs((distance.meters / metersPerMile) % 0.25) < 1e-6
  return isInMiles ? metersPerMile : 1000
}

const paceLabels = new Set(['pace', 'split', 'splits', 'average', 'avg'])

/** The unit of a pace and the words around it: "per mile", "a k", "each kilometre", "per 500 metres". */
function readPaceUnit(scan: Scan, at: number): { meters: number; length: number } | null {
  const isJoined = ['a', 'per', 'each', 'every', 'the', 'for', '/'].includes(scan.wordAt(at))
  let start = at + (isJoined ? 1 : 0)
  if (['a', 'each', 'every'].includes(scan.wordAt(start)) && isJoined) start += 1
  const word = scan.wordAt(start)
  if (/^(?:mile|miles|mi|miler)$/.test(word)) return { meters: metersPerMile, length: start + 1 - at }
  if (/^(?:k|ks|km|kms|kilomet(?:er|re)s?)$/.test(word)) return { meters: 1000, length: start + 1 - at }
  const number = isJoined ? scan.numberAt(start) : null
  if (number === null || (number.value !== 500 && number.value !== 100)) return null
  const end = start + number.length
  const hasUnit = /^(?:m|met(?:er|re)s?)$/.test(scan.wordAt(end)) ? 1 : 0
  return { meters: number.value, length: end + hasUnit - at }
}

type Pace = { seconds: number; meters: number }

/** A pace; a split, or a pace without a distance, is kept in words too, since no field holds it. */
function saidPace(scan: Scan, at: number, pace: Pace, length: number) {
  const isSplit = Array.from({ length }, (_, step) => scan.wordAt(at + step)).some((word) => word.startsWith('split'))
  const contents: ItemContent[] = [{ kind: 'pace', seconds: round(pace.seconds), meters: pace.meters }]
  if (isSplit || distanceBefore(scan) === undefined)
    contents.push({ kind: 'remark', text: wordsBetween(scan, at, at + length) })
  return { contents, length }
}

/** "pace six minutes a kilometre", "average split two eleven", "pace was 5:10": the word in front of its value. */
const readPaceAhead: SlotRule = (scan, at) => {
  const match = readPhrase(paceAhead, scan, at)
  if (match === null || scan.profileAt(at) !== 'distance') return null
  const start = at + match.length
  const measured = readMeasuredDuration(scan, start)
  const clock = measured ?? readClock(scan.tokens, start)
  const number = clock === null ? scan.numberAt(start) : null
  // "pace 5": minutes, where nothing smaller can be meant.
  const isMinutes = number !== null && number.value >= 2 && number.value <= 20 && !number.isPlural
  const value = clock ?? (isMinutes ? { seconds: number.value * 60, length: number.length } : null)
  if (value === null) return null
  const unit = readPaceUnit(scan, start + value.length)
  const meters = unit?.meters ?? paceMeters(scan, at)
  return saidPace(scan, at, { seconds: value.seconds, meters }, match.length + value.length + (unit?.length ?? 0))
}

/** "at a nine minute mile pace", "8 minute miles": minutes for one mile or kilometre. */
const readMinutePace: SlotRule = (scan, at) => {
  const number = scan.numberAt(at)
  const isOfRun = scan.profileAt(at) === 'distance' || distanceBefore(scan) !== undefined
  const unitWord = number === null ? '' : scan.wordAt(at + number.length)
  if (number === null || !isOfRun || !(minuteWords.has(unitWord) || unitWord === 'flat')) return null
  const seconds = number.value * 60
  const end = at + number.length + 1
  if (scan.wordAt(end) === 'pace')
    return saidPace(scan, at, { seconds, meters: paceMeters(scan, at) }, number.length + 2)
  const unit = readPaceUnit(scan, end)
  if (unit === null) return null
  const length = end - at + unit.length
  return saidPace(scan, at, { seconds, meters: unit.meters }, length + (scan.wordAt(at + length) === 'pace' ? 1 : 0))
}

/** "at eight fifteen pace", "5:30 per k", "two ten split": a time for one mile, kilometre or 500 metres. */
const readPace: SlotRule = (scan, at) => {
  if (scan.profileAt(at) !== 'distance' && distanceBefore(scan) === undefined) return null
  const clock = readClock(scan.tokens, at)
  if (clock === null) return null
  const distance = distanceBefore(scan)
  let end = at + clock.length
  const unit = readPaceUnit(scan, end)
  end += unit?.length ?? 0
  let labels = end
  while (paceLabels.has(scan.wordAt(labels))) labels += 1
  // "in 21:50, split 2:11", "7:28 split 1:52": a label in front of a time is that time's.
  const isLabelOfNext = labels > end && readClock(scan.tokens, labels) !== null
  const isLabelled = labels > end && !isLabelOfNext && !['average', 'avg'].includes(scan.wordAt(labels - 1))
  if (isLabelled) end = labels
  const isEach = scan.wordAt(end) === 'each' || scan.wordAt(end) === 'apiece'
  const isAfterAt = scan.wordAt(at - 1) === 'at'
  if (distance?.kind !== 'distance' || !(unit !== null || isLabelled || isEach || isAfterAt)) return null
  if (scan.wordAt(at - 1) === 'in' && unit === null && !isLabelled && !isEach) return null
  const meters = unit?.meters ?? paceMeters(scan, at)
  const isWhole = distance.meters < shortestPacedMeters || isEach || meters / clock.seconds < slowestPace(scan, at)
  if (unit === null && !isLabelled && isWhole)
    return { contents: [{ kind: 'duration', seconds: clock.seconds }], length: end - at + (isEach ? 1 : 0) }
  return saidPace(scan, at, { seconds: clock.seconds, meters }, end - at)
}

/** "ten 100s on two minutes", "6 by 500 every three minutes": how often one started, no time of the work. */
const readSendOff: SlotRule = (scan, at) => {
  const word = scan.wordAt(at)
  if ((word !== 'on' && word !== 'every') || scan.profileAt(at) !== 'distance' || distanceBefore(scan) === undefined)
    return null
  const start = at + (scan.wordAt(at + 1) === 'the' ? 2 : 1)
  const time = readMeasuredDuration(scan, start) ?? readClock(scan.tokens, start)
  const length =
    time === null ? (start > at + 1 && minuteWords.has(scan.wordAt(start)) ? 3 : 0) : start - at + time.length
  return length === 0 ? null : { contents: [{ kind: 'remark', text: wordsBetween(scan, at, at + length) }], length }
}

/** How fast: paces, splits and send-offs, before the rules that take a time for that of the whole. */
export const paceRules: readonly SlotRule[] = [readPaceAhead, readSendOff, readMinutePace]
/** A pace told by what stands around a time. */
export const laterPaceRules: readonly SlotRule[] = [readPace]
