import { metersPerFoot, metersPerMile, metersPerYard } from '../units.ts'
import { readCardinal, readClock } from './number-words.ts'
import { isKilometreAt, type Scan, type SlotRule } from './scan.ts'
import { distanceUnits, hourWords, kiloOrKilometre, minuteWords, secondWords } from './vocabulary/english.ts'

const metersPer = { meter: 1, kilometer: 1000, mile: metersPerMile, yard: metersPerYard, foot: metersPerFoot } as const

/** Half the marathon and the marathon. Source: World Athletics, competition rules: 42.195 km. */
export const halfMarathonMeters = 21_097.5
export const marathonMeters = 42_195

/** Faster than anybody runs, rows or rides over a distance that is said with a time; tells minutes from seconds. */
const fastestMetersPerSecond = 10.5

/** Two numbers beside a hold are minutes and seconds up to here. */
const longestHoldSeconds = 20 * 60

const round = (value: number) => Math.round(value * 1000) / 1000

/** Words that mean one of a unit: "a minute", "an hour", "half an hour". */
function readArticleAmount(scan: Scan, at: number): { amount: number; length: number } | null {
  const word = scan.wordAt(at)
  const next = scan.wordAt(at + 1)
  if (word === 'half' && (next === 'a' || next === 'an')) return { amount: 0.5, length: 2 }
  if (word === 'a' || word === 'an') return { amount: 1, length: 1 }
  return null
}

/** The tail of "a minute ten", "two minutes and thirty seconds", "hour and a half", in seconds. */
function readTail(scan: Scan, at: number, scale: 60 | 3600): { seconds: number; length: number } {
  const hasAnd = scan.wordAt(at) === 'and'
  const start = at + (hasAnd ? 1 : 0)
  if (hasAnd && scan.wordAt(start) === 'a' && scan.wordAt(start + 1) === 'half')
    return { seconds: scale / 2, length: 3 }
  const hasQuarter = hasAnd && scan.wordAt(start) === 'a' && scan.wordAt(start + 1) === 'quarter'
  if (hasQuarter) return { seconds: scale / 4, length: 3 }
  if (scan.wordAt(start) === 'half') return { seconds: scale / 2, length: start - at + 1 }
  const number = readCardinal(scan.tokens, start)
  if (number === null || number.value >= 60) return { seconds: 0, length: 0 }
  const unit = scan.wordAt(start + number.length)
  const isSmaller = scale === 60 ? secondWords.has(unit) : minuteWords.has(unit)
  if (!isSmaller && ((hasAnd && scale === 60) || number.value < 5 || scan.profileAt(at) === 'loaded'))
    return { seconds: 0, length: 0 }
  const isTaken = !isSmaller && /^(?:sets?|reps?|for|x|by|watts|kg|lb|lbs|kilos|pounds|percent|at|miles?|k)$/.test(unit)
  if (isTaken) return { seconds: 0, length: 0 }
  return { seconds: number.value * (scale / 60), length: start - at + number.length + (isSmaller ? 1 : 0) }
}

const orderedThings = new Set([
  'two',
  'three',
  'pair',
  'half',
  'set',
  'one',
  'round',
  'exercise',
  'rep',
  'time',
  'side',
])

/** A length of time said with its unit: "90 seconds", "a minute ten", "two and a half minutes", "an hour and 12 minutes". */
export function readMeasuredDuration(scan: Scan, at: number): { seconds: number; length: number } | null {
  const number = scan.numberAt(at)
  const bare = scan.wordAt(at) === 'hour' || scan.wordAt(at) === 'minute' ? { amount: 1, length: 0 } : null
  const head = number === null ? (readArticleAmount(scan, at) ?? bare) : { amount: number.value, length: number.length }
  if (head === null) return null
  const unit = scan.wordAt(at + head.length)
  const end = at + head.length + 1
  // "80 for 8, second set 80 for 7": the second one, no seconds.
  if (unit === 'second' && orderedThings.has(scan.wordAt(end))) return null
  if (secondWords.has(unit) && !(unit === 's' && number === null)) {
    return head.amount > 0 && number !== null ? { seconds: round(head.amount), length: end - at } : null
  }
  const scale = minuteWords.has(unit) ? 60 : hourWords.has(unit) ? 3600 : null
  if (scale === null) return null
  // "minute" alone is a length of time only with a tail: "minute and a half".
  const tail = readTail(scan, end, scale)
  if (head.length === 0 && tail.length === 0) return null
  let seconds = head.amount * scale + tail.seconds
  let length = end - at + tail.length
  if (scale === 3600 && tail.length > 0 && secondWords.has(scan.wordAt(at + length + 1))) {
    seconds += scan.numberAt(at + length)?.value ?? 0
    length += 2
  }
  return Number.isFinite(seconds) && seconds > 0 ? { seconds: round(seconds), length } : null
}

const readDuration: SlotRule = (scan, at) => {
  const number = scan.numberAt(at)
  if (number?.isPlural && number.isDigits && scan.profileAt(at) === 'time') {
    return { contents: [{ kind: 'duration', seconds: number.value }], length: number.length }
  }
  // "three cleans a minute": how often, in an EMOM.
  const isRate =
    scan.wordAt(at) === 'a' && scan.wordAt(at + 1) === 'minute' && scan.tokens.some((token) => token.text === 'emom')
  if (isRate) return { contents: [], length: 2 }
  const duration = readMeasuredDuration(scan, at)
  if (duration === null) return null
  const holds = ['hold', 'long', 'total', 'time'].includes(scan.wordAt(at + duration.length)) ? 1 : 0
  return { contents: [{ kind: 'duration', seconds: duration.seconds }], length: duration.length + holds }
}

/** Words around a bare "5 k" that make it kilometres. */
const runningWords = new Set(['ran', 'in', 'pace', 'jog', 'hr', 'heart', 'easy', 'tempo', 'recovery', 'steady'])

const distanceBefore = (scan: Scan) => scan.items.findLast((item) => item.kind === 'distance')

const paceUnits = new Set(['pace', 'per', 'a', 'mile', 'miles', 'k', 'km', 'kilometer', 'kilometre', 'each'])

/** What a pace without a unit is of: a mile where miles were said, else a kilometre. */
function paceMeters(scan: Scan): number {
  const distance = distanceBefore(scan)
  const isInMiles = distance?.kind === 'distance' && Math.abs((distance.meters / metersPerMile) % 0.25) < 1e-6
  return isInMiles ? metersPerMile : 1000
}

/** "at a nine minute mile pace", "8 minute miles": minutes for one mile or kilometre. */
const readMinutePace: SlotRule = (scan, at) => {
  const number = scan.numberAt(at)
  if (number === null || !minuteWords.has(scan.wordAt(at + number.length)) || distanceBefore(scan) === undefined)
    return null
  const joined = ['a', 'per', 'each'].includes(scan.wordAt(at + number.length + 1)) ? 1 : 0
  const word = scan.wordAt(at + number.length + 1 + joined)
  if (word === 'pace')
    return {
      contents: [{ kind: 'pace', seconds: round(number.value * 60), meters: paceMeters(scan) }],
      length: number.length + 2,
    }
  const meters = /^miles?$/.test(word) ? metersPerMile : /^(?:k|ks|km|kilomet(?:er|re)s?)$/.test(word) ? 1000 : null
  if (meters === null) return null
  const end = at + number.length + 2 + joined
  const length = end - at + (scan.wordAt(end) === 'pace' ? 1 : 0)
  return { contents: [{ kind: 'pace', seconds: round(number.value * 60), meters }], length }
}

/** On the rowing machine a pace is that of 500 m. Source: Concept2, PM5 split. */
const rowingSplitMeters = 500

/** A time said with a distance this short is the time of it, not a pace. */
const shortestPacedMeters = 1000

/** "at eight fifteen pace", "5:30 per k": a time for one mile or kilometre. */
const readPace: SlotRule = (scan, at) => {
  if (scan.profileAt(at) !== 'distance' && distanceBefore(scan) === undefined) return null
  const clock = readClock(scan.tokens, at)
  if (clock === null) return null
  let end = at + clock.length
  let meters: number | null = null
  let isPace = scan.wordAt(at - 1) === 'at'
  while (paceUnits.has(scan.wordAt(end))) {
    const word = scan.wordAt(end)
    if (word === 'a' && !/^(?:mile|k|km|kilomet(?:er|re))$/.test(scan.wordAt(end + 1))) break
    if (word === 'mile' || word === 'miles') meters = metersPerMile
    if (/^k/.test(word)) meters = 1000
    isPace = true
    end += 1
  }
  const distance = distanceBefore(scan)
  if (!isPace || distance?.kind !== 'distance') return null
  const isRowing = scan.exerciseNear(at)?.equipment[0] === 'rower'
  if (meters === null && (distance.meters < shortestPacedMeters || scan.wordAt(end - 1) === 'each'))
    return { contents: [{ kind: 'duration', seconds: clock.seconds }], length: end - at }
  if (isRowing) meters ??= rowingSplitMeters
  return {
    contents: [{ kind: 'pace', seconds: clock.seconds, meters: meters ?? paceMeters(scan) }],
    length: end - at,
  }
}

/** Minutes and seconds without units where time is what is measured: "plank one thirty", "rowed 2 k seven forty", "in 24 30", "in twenty five". */
const readBareClock: SlotRule = (scan, at) => {
  const profile = scan.profileAt(at)
  const distance = distanceBefore(scan)
  const meters = distance?.kind === 'distance' ? distance.meters : null
  const isAfterIn = scan.wordAt(at - 1) === 'in'
  if (profile !== 'time' && profile !== 'distance' && !(meters !== null && isAfterIn)) return null
  const read = readClock(scan.tokens, at)
  const number = scan.numberAt(at)
  // "plank 45 45 30": nobody holds for 45 minutes; those are the seconds of three sets.
  const isList = profile === 'time' && scan.tokens[at]?.kind !== 'clock' && (read?.seconds ?? 0) >= longestHoldSeconds
  const clock = isList ? null : read
  if (clock !== null && number !== null) {
    const next = scan.wordAt(at + Math.max(clock.length, number.length))
    if (
      scan.tokens[at]?.kind !== 'clock' &&
      (profile === 'distance' ? meters === null : kiloOrKilometre.has(next) || next === 'reps' || next === 'sets')
    )
      return null
    // "half in one fifty two": an hour and 52 minutes, where minutes and seconds would be faster than anybody.
    const isHours = meters !== null && meters / clock.seconds > fastestMetersPerSecond
    const tail = isHours ? readCardinal(scan.tokens, at + clock.length) : null
    const seconds = tail !== null && tail.value < 60 ? tail : null
    return {
      contents: [{ kind: 'duration', seconds: isHours ? clock.seconds * 60 + (seconds?.value ?? 0) : clock.seconds }],
      length: clock.length + (seconds?.length ?? 0),
    }
  }
  if (clock !== null) return { contents: [{ kind: 'duration', seconds: clock.seconds }], length: clock.length }
  if (number === null || meters === null || !isAfterIn || number.isPlural) return null
  const isSeconds = meters / number.value <= fastestMetersPerSecond
  return {
    contents: [{ kind: 'duration', seconds: round(isSeconds ? number.value : number.value * 60) }],
    length: number.length,
  }
}

const readDistance: SlotRule = (scan, at) => {
  const word = scan.wordAt(at)
  const said = (meters: number, length: number) => ({
    contents: [{ kind: 'distance' as const, meters: round(meters) }],
    length,
  })
  const isRun = scan.profileAt(at) === 'distance' || scan.tokens.some((token) => runningWords.has(token.text))
  if (word === 'half' && scan.wordAt(at + 1) === 'marathon') return said(halfMarathonMeters, 2)
  if (word === 'marathon') return said(marathonMeters, 1)
  if (word === 'half' && scan.wordAt(at + 1) === 'in' && isRun) return said(halfMarathonMeters, 1)
  if ((word === 'a' || word === 'one') && scan.wordAt(at + 1) === 'mile') return said(metersPerMile, 2)
  if (word === 'half' && scan.wordAt(at + 1) === 'a' && scan.wordAt(at + 2) === 'mile')
    return said(metersPerMile / 2, 3)
  const number = scan.numberAt(at)
  if (number === null || !(number.value > 0)) return null
  const unitWord = scan.wordAt(at + number.length)
  const unit = distanceUnits.get(unitWord)
  if (unit !== undefined) return said(number.value * metersPer[unit], number.length + 1)
  if (
    kiloOrKilometre.has(unitWord) &&
    (isKilometreAt(scan, at + number.length) || (isRun && scan.profileAt(at) !== 'bodyweight'))
  ) {
    return said(number.value * 1000, number.length + 1)
  }
  // "ski 1000 in 3:50": what was done in a time is a distance.
  const isInTime =
    (scan.profileAt(at) === 'time' || scan.profileAt(at) === 'distance') &&
    number.value >= 100 &&
    unitWord === 'in' &&
    readClock(scan.tokens, at + number.length + 1) !== null
  if (isInTime) return said(number.value, number.length)
  // "six by 400": on a track the number of metres stands alone.
  const isTrack =
    scan.profileAt(at) === 'distance' && number.value >= 100 && number.value <= 5000 && number.value % 50 === 0
  const next = scan.wordAt(at + number.length)
  if (
    isTrack &&
    !number.isPlural &&
    next !== 'watts' &&
    next !== 'cal' &&
    next !== 'calories' &&
    readMeasuredDuration(scan, at) === null
  ) {
    return said(number.value, number.length)
  }
  if (isTrack && number.isPlural) return said(number.value, number.length)
  return null
}

/** How long and how far. */
export const timeRules: readonly SlotRule[] = [readMinutePace, readDuration, readPace, readDistance, readBareClock]
