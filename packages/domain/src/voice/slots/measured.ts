import {
  crossWords,
  distanceUnits,
  forWords,
  hourWords,
  loadUnits,
  minuteWords,
  repsWords,
  secondWords,
  setsWords,
} from '../vocabulary/english.ts'
import { numberOrHomophoneAt, type Scan } from './scan.ts'

/** Whether the word at a position gives a number before it another meaning than effort: a unit, reps, sets, "for", "by". */
export function isMeasured(scan: Scan, at: number): boolean {
  const word = scan.wordAt(at)
  return (
    loadUnits.has(word) ||
    distanceUnits.has(word) ||
    secondWords.has(word) ||
    minuteWords.has(word) ||
    hourWords.has(word) ||
    repsWords.has(word) ||
    setsWords.has(word) ||
    word === 'percent' ||
    word === 'plates' ||
    word === 'plate' ||
    ((crossWords.has(word) || forWords.has(word)) && numberOrHomophoneAt(scan, at + 1) !== null)
  )
}

/** Whether anything that can be reps or a load was said before. */
export const hasData = (scan: Scan) =>
  scan.items.some((item) => item.kind === 'number' || item.kind === 'reps' || item.kind === 'load')
