import type { ItemContent } from './item.ts'
import { phraseBook, phraseSet, readPhrase } from './phrase-book.ts'
import { numberOrHomophoneAt, type Scan, type SlotRule } from './scan.ts'
import {
  alternatingPatterns,
  atWords,
  bodyweightPatterns,
  crossWords,
  distanceUnits,
  effortPatterns,
  failedAtPatterns,
  forWords,
  hourWords,
  loadUnits,
  minuteWords,
  noLoadPatterns,
  perHandPatterns,
  repsWords,
  secondWords,
  setsWords,
  setTypePatterns,
  sidePatterns,
  techniqueMinisPatterns,
  totalPatterns,
} from './vocabulary/english.ts'

const efforts = phraseBook(effortPatterns)
const setTypes = phraseBook(setTypePatterns)
const sides = phraseBook(sidePatterns)
const perHand = phraseSet(perHandPatterns)
const bodyweight = phraseSet(bodyweightPatterns)
const noLoad = phraseSet(noLoadPatterns)
const failedAt = phraseSet(failedAtPatterns)
const minis = phraseSet(techniqueMinisPatterns)
const alternating = phraseSet(alternatingPatterns)
const totals = phraseSet(totalPatterns)

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

/** "RPE 7, 8, 9": the further values behind the first, as long as nothing makes them something else. */
function readFurtherValues(scan: Scan, start: number): { values: number[]; length: number } {
  const values: number[] = []
  let at = start
  for (;;) {
    const isSeparated = [',', 'and'].includes(scan.wordAt(at))
    const number = scan.numberAt(at + (isSeparated ? 1 : 0))
    if (number === null || number.value > 10 || number.isPlural) break
    const end = at + (isSeparated ? 1 : 0) + number.length
    const next = scan.wordAt(end)
    if (isMeasured(scan, end) || atWords.has(next) || next === 'rpe') break
    values.push(number.value)
    at = end
  }
  return { values, length: at - start }
}

const hasData = (scan: Scan) =>
  scan.items.some((item) => item.kind === 'number' || item.kind === 'reps' || item.kind === 'load')

function isAfterLink(scan: Scan, at: number): boolean {
  const before = scan.items.at(-1)
  return (
    before?.kind === 'link' &&
    before.to === at &&
    before.link !== 'comma' &&
    before.link !== 'and' &&
    before.link !== 'then'
  )
}

/** Last words of the names of effort. */
const effortNames = new Set(['rpe', 'rir', 'e', 'r', 'arpie', 'rpee', 'are'])

function isValueBehind(scan: Scan, at: number): boolean {
  const isJoined = ['was', 'is', 'of', 'about', 'around', 'like', 'maybe', 'at', 'a', 'an'].includes(scan.wordAt(at))
  const number = scan.numberAt(at + (isJoined ? 1 : 0))
  return number !== null && number.value <= 14
}

const readEffort: SlotRule = (scan, at) => {
  const match = readPhrase(efforts, scan, at)
  if (match === null) return null
  const value = match.numbers[0]?.value ?? 0
  const end = at + match.length
  const said = (content: ItemContent) => ({ contents: [content], length: match.length })
  // "8 RIR 2": the number in front is not its value, the one behind is.
  if (
    (match.value === 'rpe' || match.value === 'rir') &&
    effortNames.has(scan.wordAt(end - 1)) &&
    isValueBehind(scan, end)
  )
    return null
  switch (match.value) {
    case 'rpe': {
      if (isMeasured(scan, end) && scan.wordAt(at) === 'effort') return null
      const further = readFurtherValues(scan, end)
      return {
        contents: [{ kind: 'effort', effort: { kind: 'rpe', values: [value, ...further.values] } }],
        length: match.length + further.length,
      }
    }
    case 'at':
      if (value > 10 || value < 1 || match.numbers[0]?.isPlural || isMeasured(scan, end)) return null
      return said({ kind: 'effort', effort: { kind: 'rpe', values: [value] } })
    case 'rir':
      return said({ kind: 'effort', effort: { kind: 'rir', values: [value] } })
    case 'left':
      // "7 left" beside a "right" names a side; otherwise what is left behind a set is what is in the tank.
      if (
        value > 5 ||
        !hasData(scan) ||
        isAfterLink(scan, at) ||
        scan.numberAt(end) !== null ||
        scan.tokens.some((token) => token.text === 'right')
      )
        return null
      return isMeasured(scan, end) ? null : said({ kind: 'effort', effort: { kind: 'rir', values: [value] } })
    case 'one-left':
      return said({ kind: 'effort', effort: { kind: 'rir', values: [1] } })
    case 'none-left':
      return said({ kind: 'remark', text: '' })
    case 'failure':
      if (scan.wordAt(at - 1) === 'not') return null
      return said({ kind: 'effort', effort: { kind: 'failure' } })
  }
}

const readFailedAt: SlotRule = (scan, at) => {
  const match = readPhrase(failedAt, scan, at)
  const reps = match?.numbers[0]?.value
  if (match === null || reps === undefined || !Number.isInteger(reps)) return null
  return {
    contents: [
      { kind: 'reps', reps },
      { kind: 'effort', effort: { kind: 'failure' } },
    ],
    length: match.length,
  }
}

const readSetType: SlotRule = (scan, at) => {
  const match = readPhrase(setTypes, scan, at)
  return match === null ? null : { contents: [{ kind: 'type', type: match.value }], length: match.length }
}

const isLoadBefore = (scan: Scan, at: number) => {
  const before = scan.items.at(-1)
  if (before?.to !== at) return false
  return before.kind === 'load' || (before.kind === 'number' && (before.reading.isPlural || before.reading.value > 50))
}

const readPerHand: SlotRule = (scan, at) => {
  const match = readPhrase(perHand, scan, at)
  if (match !== null) return { contents: [], length: match.length }
  return scan.wordAt(at) === 'each' && isLoadBefore(scan, at) && readPhrase(sides, scan, at)?.length === 1
    ? { contents: [], length: 1 }
    : null
}

const readSide: SlotRule = (scan, at) => {
  const match = readPhrase(sides, scan, at)
  if (match === null) return null
  // "alright", "right, 185": a lone word at the start is no side.
  const isLone = match.length === 1 && at === 0 && scan.wordAt(1) === ','
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

const readTechnique: SlotRule = (scan, at) => {
  const mini = readPhrase(minis, scan, at)
  if (mini !== null) return { contents: [{ kind: 'technique', technique: 'minis' }], length: mini.length }
  const alternate = readPhrase(alternating, scan, at)
  if (alternate !== null)
    return { contents: [{ kind: 'technique', technique: 'alternating' }], length: alternate.length }
  const total = readPhrase(totals, scan, at)
  const reps = total?.numbers[0]?.value
  if (total === null || reps === undefined || !Number.isInteger(reps)) return null
  return {
    contents: [
      { kind: 'reps', reps },
      { kind: 'technique', technique: 'total' },
    ],
    length: total.length,
  }
}

/** "failed at four": before any rule that takes "failed" for a remark. */
export const failureRules: readonly SlotRule[] = [readFailedAt]

/** How hard, which kind of set, which side: the slots that say how a set was done. */
export const mannerRules: readonly SlotRule[] = [
  readEffort,
  readSetType,
  readPerHand,
  readSide,
  readBodyweight,
  readTechnique,
]
