import { setsWords } from '../vocabulary/english.ts'
import type { Scan, SlotRule } from './scan.ts'
import { readMeasuredDuration } from './time-slots.ts'

/** More rounds than this are no interval training, but a misreading. */
const mostRounds = 60

/** "every 90 seconds", "every minute on the minute", "every other minute", "emom": how often, in seconds. */
function readInterval(scan: Scan, at: number): { seconds: number; end: number } | null {
  const word = scan.wordAt(at)
  if (word === 'emom') return { seconds: 60, end: at + 1 }
  if (word !== 'every') return null
  const isOther = scan.wordAt(at + 1) === 'other'
  const start = at + (isOther ? 2 : 1)
  const isMinute = scan.wordAt(start) === 'minute'
  const said = isMinute ? { seconds: isOther ? 120 : 60, length: 1 } : readMeasuredDuration(scan, start)
  if (said === null) return null
  const end = start + said.length
  const isOnTheMinute = scan.wordAt(end) === 'on' && scan.wordAt(end + 1) === 'the' && scan.wordAt(end + 2) === 'minute'
  return { seconds: said.seconds, end: end + (isOnTheMinute ? 3 : 0) }
}

/** "every 90 seconds for six rounds", "every two minutes for ten minutes": how many sets there were. */
const readEvery: SlotRule = (scan, at) => {
  const interval = readInterval(scan, at)
  if (interval === null) return null
  const start = interval.end + (['for', 'of', ',', 'x'].includes(scan.wordAt(interval.end)) ? 1 : 0)
  const number = scan.numberAt(start)
  const after = number === null ? '' : scan.wordAt(start + number.length)
  // "emom 8: 5 pull ups": a number apart from what follows is that of the minutes.
  const isApart = scan.wordAt(at) === 'emom' && (after === ':' || after === ',')
  if (isApart && number !== null && Number.isInteger(number.value) && number.value <= mostRounds)
    return { contents: [{ kind: 'sets', sets: number.value }], length: start - at + number.length }
  const isCounted = number !== null && setsWords.has(after)
  const total = isCounted ? null : readMeasuredDuration(scan, start)
  const sets = isCounted ? number.value : total === null ? 0 : total.seconds / interval.seconds
  if (!Number.isInteger(sets) || sets < 1 || sets > mostRounds) return null
  const length = start - at + (isCounted ? number.length + 1 : (total?.length ?? 0))
  return { contents: [{ kind: 'sets', sets }], length }
}

/** Work on the clock: before the rules that take its lengths of time for those of the work. */
export const everyRules: readonly SlotRule[] = [readEvery]
