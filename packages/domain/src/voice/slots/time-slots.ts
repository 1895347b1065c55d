import { distanceUnits, hourWords, kiloOrKilometre, minuteWords, secondWords } from '../vocabulary/english.ts'
import { readCardinal, readClock } from '../words/number-words.ts'
import type { Scan, SlotMatch, SlotRule } from './scan.ts'
import { fastestMetersPerSecond } from './travel-speed.ts'

/** Two numbers beside a hold are minutes and seconds up to here. */
const longestHoldSeconds = 20 * 60

const round = (value: number) => Math.round(value * 1000) / 1000

/** Words that mean a part or one of a unit: "a minute", "half an hour", "a half hour", "three quarters of an hour". */
function readArticleAmount(scan: Scan, at: number): { amount: number; length: number } | null {
  const isArticle = ['a', 'an', 'another'].includes(scan.wordAt(at))
  const start = at + (isArticle ? 1 : 0)
  const word = scan.wordAt(start)
  const isOf = (step: number) =>
    scan.wordAt(start + step) === 'of' && ['a', 'an'].includes(scan.wordAt(start + step + 1))
  if (word === 'half') {
    const hasArticle = ['a', 'an'].includes(scan.wordAt(start + 1))
    return { amount: 0.5, length: start - at + (hasArticle ? 2 : 1) }
  }
  if (word === 'quarter' && isOf(1)) return { amount: 0.25, length: start - at + 3 }
  if (word === 'three' && /^quarters?$/.test(scan.wordAt(start + 1)) && isOf(2)) return { amount: 0.75, length: 4 }
  return isArticle ? { amount: 1, length: 1 } : null
}

/** The tail of "a minute ten", "two minutes and thirty seconds", "hour and a half", in seconds. */
function readTail(scan: Scan, at: number, scale: 60 | 3600): { seconds: number; length: number } {
  const hasAnd = scan.wordAt(at) === 'and'
  const start = at + (hasAnd ? 1 : 0)
  if (hasAnd && scan.wordAt(start) === 'a' && ['half', 'quarter'].includes(scan.wordAt(start + 1)))
    return { seconds: scan.wordAt(start + 1) === 'half' ? scale / 2 : scale / 4, length: 3 }
  if (hasAnd && scan.wordAt(start) === 'three' && scan.wordAt(start + 1) === 'quarters')
    return { seconds: (scale / 4) * 3, length: 3 }
  if (scan.wordAt(start) === 'half') return { seconds: scale / 2, length: start - at + 1 }
  const number = readCardinal(scan.tokens, start)
  if (number === null || number.value >= 60) return { seconds: 0, length: 0 }
  const unit = scan.wordAt(start + number.length)
  const isSmaller = scale === 60 ? secondWords.has(unit) : minuteWords.has(unit)
  if (!isSmaller && ((hasAnd && scale === 60) || (scale === 60 && number.value < 5) || scan.profileAt(at) === 'loaded'))
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
  const part = readArticleAmount(scan, at)
  const isPart = part !== null && part.amount === 0.75
  const head = number === null || isPart ? (part ?? bare) : { amount: number.value, length: number.length }
  if (head === null) return null
  const unit = scan.wordAt(at + head.length)
  const end = at + head.length + 1
  // "80 for 8, second set 80 for 7": the second one, no seconds.
  if (unit === 'second' && orderedThings.has(scan.wordAt(end)) && !scan.exerciseAt.has(end)) return null
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

/** Words behind a time that only say that it is exact, or whose it is. */
const timeEndings = new Set(['hold', 'long', 'total', 'time', 'flat', 'dead', 'exactly', 'even', 'rounds', 'intervals'])

const endingLength = (scan: Scan, at: number) => (timeEndings.has(scan.wordAt(at)) && !scan.exerciseAt.has(at) ? 1 : 0)

/** Whether a length of time with its unit is said anywhere else: then a plural beside a loaded hold is its weight. */
function isTimeSaidElsewhere(scan: Scan, at: number): boolean {
  return scan.tokens.some((token, position) => {
    const unit = scan.wordAt(position)
    return (
      token.kind === 'word' && position > at + 1 && (minuteWords.has(unit) || (secondWords.has(unit) && unit !== 's'))
    )
  })
}

/** "the hundreds", "45s for 20 seconds": what is held, where the exercise has a weight and its time is said apart. */
export function isHeldLoad(scan: Scan, at: number): boolean {
  const number = scan.numberAt(at)
  if (!number?.isPlural || scan.exerciseNear(at)?.measure !== 'load_duration') return false
  return !number.isDigits || isTimeSaidElsewhere(scan, at)
}

function isBehindDistance(scan: Scan, at: number): boolean {
  const before = scan.items.findLast((item) => item.kind !== 'link' && item.kind !== 'exercise')
  return scan.profileAt(at) === 'distance' && before?.kind === 'distance'
}

const readDuration: SlotRule = (scan, at) => {
  const number = scan.numberAt(at)
  if (number?.isPlural && number.isDigits && scan.profileAt(at) === 'time' && !isHeldLoad(scan, at)) {
    return { contents: [{ kind: 'duration', seconds: number.value }], length: number.length }
  }
  // "400m in 70s": behind a distance a plural in digits is seconds.
  if (number?.isPlural && number.isDigits && number.value < 100 && isBehindDistance(scan, at))
    return { contents: [{ kind: 'duration', seconds: number.value }], length: number.length }
  // "three cleans a minute": how often, in an EMOM.
  const isRate =
    scan.wordAt(at) === 'a' && scan.wordAt(at + 1) === 'minute' && scan.tokens.some((token) => token.text === 'emom')
  if (isRate) return { contents: [], length: 2 }
  // "during 35 minutes"
  const start = at + (scan.wordAt(at) === 'during' ? 1 : 0)
  const duration = readMeasuredDuration(scan, start)
  if (duration === null) return null
  const end = start + duration.length
  return {
    contents: [{ kind: 'duration', seconds: duration.seconds }],
    length: end - at + endingLength(scan, end),
  }
}

/** The last thing measured, as long as it is a distance whose time has not been said. */
function openDistance(scan: Scan): { meters: number; to: number } | null {
  const last = scan.items.findLast((item) => ['distance', 'duration', 'exercise'].includes(item.kind))
  const isOpen = last?.kind === 'distance'
  const before = scan.items.findLast((item) => item.kind === 'distance')
  if (isOpen) return { meters: last.meters, to: last.to }
  // "5k run, 25:30": the name behind its distance.
  const isNameBehind = last?.kind === 'exercise' && before?.kind === 'distance' && before.to === last.from
  return isNameBehind && before.kind === 'distance' ? { meters: before.meters, to: last.to } : null
}

type Clock = { seconds: number; length: number; doubt: number }

/** "in 728", "in 2430": minutes and seconds that the recogniser wrote as one number. Below 200 they may be seconds. */
function readJoinedClock(scan: Scan, at: number): Clock | null {
  const token = scan.tokens[at]
  if (token?.kind !== 'number' || token.isPlural || !/^\d{3,4}$/.test(token.text)) return null
  const next = scan.wordAt(at + 1)
  const hasUnit = distanceUnits.has(next) || kiloOrKilometre.has(next) || secondWords.has(next) || minuteWords.has(next)
  const seconds = token.value % 100
  if (hasUnit || seconds > 59) return null
  return { seconds: Math.floor(token.value / 100) * 60 + seconds, length: 1, doubt: token.value < 200 ? 0.3 : 0.1 }
}

function readTimeOfDistance(scan: Scan, at: number): Clock | null {
  const clock = readClock(scan.tokens, at)
  if (clock !== null) return { ...clock, doubt: 0 }
  return scan.wordAt(at - 1) === 'in' ? readJoinedClock(scan, at) : null
}

/**
 * Whether the number at a position is the time of a distance that has just been said, and no distance of its own: behind "in",
 * or right behind the distance ("a mile, seven fifty"). `isSaid` says that the distance stands right before "in".
 */
export function isTimeOfDistance(scan: Scan, at: number, isSaid = false): boolean {
  const open = isSaid ? { to: at - 1 } : openDistance(scan)
  const isIn = scan.wordAt(at - 1) === 'in'
  const isBehind = open !== null && (open.to === at || (open.to === at - 1 && scan.wordAt(at - 1) === ','))
  if (open === null || !(isIn || isBehind)) return false
  const time = readTimeOfDistance(scan, at)
  const next = time === null ? '' : scan.wordAt(at + time.length)
  return time !== null && !distanceUnits.has(next) && !kiloOrKilometre.has(next)
}

/** The smallest unit in which a number is the time of a distance: seconds, minutes or hours. */
function secondsOfDistance(scan: Scan, at: number, value: number, meters: number): number {
  const fastest = fastestMetersPerSecond(scan.exerciseNear(at))
  return [1, 60, 3600].map((scale) => value * scale).find((seconds) => meters / seconds <= fastest) ?? value * 3600
}

/** Minutes and seconds without units where time is what is measured: "plank one thirty", "rowed 2 k seven forty", "in 24 30", "in twenty five". */
const readBareClock: SlotRule = (scan, at) => {
  const profile = scan.profileAt(at)
  const distance = scan.items.findLast((item) => item.kind === 'distance')
  const meters = distance?.kind === 'distance' ? distance.meters : null
  const isAfterIn = scan.wordAt(at - 1) === 'in'
  if (profile !== 'time' && profile !== 'distance' && !(meters !== null && isAfterIn)) return null
  const isOfDistance = meters !== null && isTimeOfDistance(scan, at)
  const read = isOfDistance ? readTimeOfDistance(scan, at) : readClock(scan.tokens, at)
  const number = scan.numberAt(at)
  // "plank 45 45 30": nobody holds for 45 minutes; those are the seconds of three sets.
  const isList = profile === 'time' && scan.tokens[at]?.kind !== 'clock' && (read?.seconds ?? 0) >= longestHoldSeconds
  const clock = isList ? null : read
  if (clock !== null && number !== null) return readClockOf(scan, at, { ...clock, number, meters })
  if (clock !== null) return { contents: [{ kind: 'duration', seconds: clock.seconds }], length: clock.length }
  if (number === null || meters === null || !isAfterIn || number.isPlural) return null
  return {
    contents: [{ kind: 'duration', seconds: round(secondsOfDistance(scan, at, number.value, meters)) }],
    length: number.length + endingLength(scan, at + number.length),
  }
}

type ClockOf = { seconds: number; length: number; doubt?: number; number: { length: number }; meters: number | null }

function readClockOf(scan: Scan, at: number, clock: ClockOf): SlotMatch | null {
  const { meters, seconds } = clock
  const next = scan.wordAt(at + Math.max(clock.length, clock.number.length))
  const isOther =
    scan.profileAt(at) === 'distance'
      ? meters === null
      : kiloOrKilometre.has(next) || next === 'reps' || next === 'sets'
  if (scan.tokens[at]?.kind !== 'clock' && isOther) return null
  // "half in one fifty two": an hour and 52 minutes, where minutes and seconds would be faster than anybody.
  const isHours = meters !== null && meters / seconds > fastestMetersPerSecond(scan.exerciseNear(at))
  const third = isHours ? readCardinal(scan.tokens, at + clock.length) : null
  const tail = third !== null && third.value < 60 ? third : null
  const length = clock.length + (tail?.length ?? 0)
  return {
    contents: [{ kind: 'duration', seconds: isHours ? seconds * 60 + (tail?.value ?? 0) : seconds }],
    length: length + endingLength(scan, at + length),
    doubt: clock.doubt ?? 0,
  }
}

/** Lengths of time with their unit. */
export const durationRules: readonly SlotRule[] = [readDuration]
/** Times without a unit, after all rules that know more. */
export const clockRules: readonly SlotRule[] = [readBareClock]
