import { distanceUnits } from '../vocabulary/english.ts'
import { readClock } from '../words/number-words.ts'
import type { Scan } from './scan.ts'
import { readMeasuredDuration } from './time-slots.ts'

/** What a remark costs that may hide the time or the distance of the work: enough to be asked about. */
export const hiddenMeasureDoubt = 0.25

/** "under 25 minutes" is no time of 25 minutes. */
const vagueWords = new Set(['under', 'over', 'sub', 'below', 'nearly', 'almost', 'less', 'than', 'within'])

type Measure = 'duration' | 'distance'

/** What is measured at a position: a length of time, a clock, a number behind "in", a distance with its unit; null for nothing. */
function measureAt(scan: Scan, at: number): Measure | null {
  const number = scan.numberAt(at)
  const after = number === null ? '' : scan.tokens[at + number.length]?.text
  const isInTime = scan.wordAt(at - 1) === 'in' && number !== null && (after === undefined || after === ',')
  if (isInTime || readMeasuredDuration(scan, at) !== null || readClock(scan.tokens, at) !== null) return 'duration'
  return number !== null && distanceUnits.has(scan.wordAt(at + number.length)) ? 'distance' : null
}

/** Whether the work of a run, a row or a ride has not been measured so yet. */
function isMissing(scan: Scan, at: number, measure: Measure): boolean {
  return scan.profileAt(at) === 'distance' && !scan.items.some((item) => item.kind === measure)
}

/**
 * Whether a remark ends at a position because the missing time or distance of the work begins there: behind a comma, behind "in" or
 * "took", or right behind its first word ("16 k slow, an hour ten", "with my wife in 32 minutes", "easy thirty minutes").
 */
export function startsMissingMeasure(scan: Scan, at: number, start: number): boolean {
  const measure = measureAt(scan, at)
  if (measure === null || !isMissing(scan, at, measure) || vagueWords.has(scan.wordAt(at - 1))) return false
  const before = scan.wordAt(at - 1)
  // "heart rate around one fifty": only with its unit is what stands behind "around" a time.
  const isAbout = (before === 'about' || before === 'around') && readMeasuredDuration(scan, at) !== null
  return at === start + 1 || isAbout || [',', 'in', 'took', 'me', 'and'].includes(before)
}

/** Whether the words of a remark hold a time or a distance that the work has not. */
export function hidesMissingMeasure(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const measure = measureAt(scan, at)
    if (measure !== null && isMissing(scan, at, measure)) return true
  }
  return false
}
