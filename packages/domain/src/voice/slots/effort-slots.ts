import {
  alternatingPatterns,
  atWords,
  dropChainPatterns,
  effortPatterns,
  failedAtPatterns,
  gotWords,
  missedNumberPatterns,
  missedRepPatterns,
  repsWords,
  setTypePatterns,
  techniqueMinisPatterns,
  totalPatterns,
  warmedUpPatterns,
} from '../vocabulary/english.ts'
import { numberWords } from '../vocabulary/english-numbers.ts'
import { type PhraseMatch, phraseBook, phraseSet, readPhrase } from '../words/phrase-book.ts'
import type { ItemContent } from './item.ts'
import { hasData, isMeasured } from './measured.ts'
import { numberOrHomophoneAt, type Scan, type SlotRule } from './scan.ts'
import { sideRules } from './side-slots.ts'

const efforts = phraseBook(effortPatterns)
type EffortKind = (typeof effortPatterns)[number][1]
const setTypes = phraseBook(setTypePatterns)
const warmedUps = phraseSet(warmedUpPatterns)
const failedAt = phraseSet(failedAtPatterns)
const missed = phraseBook(missedRepPatterns)
const missedNumbers = phraseSet(missedNumberPatterns)
const dropChains = phraseSet(dropChainPatterns)
const minis = phraseSet(techniqueMinisPatterns)
const alternating = phraseSet(alternatingPatterns)
const totals = phraseSet(totalPatterns)

/** "RPE 7, 8, 9": the further values behind the first, as long as nothing makes them something else. */
function readFurtherValues(scan: Scan, start: number): { values: number[]; length: number } {
  const values: number[] = []
  let at = start
  for (;;) {
    const isThen = scan.wordAt(at) === 'then'
    const isSeparated = isThen || [',', 'and'].includes(scan.wordAt(at))
    const number = scan.numberAt(at + (isSeparated ? 1 : 0))
    if (number === null || number.value > 10 || number.isPlural) break
    const end = at + (isSeparated ? 1 : 0) + number.length
    // "RPE 8 then 9": of the next set; with more behind it, "then" begins a set of its own.
    if (isThen && end < scan.tokens.length) break
    const next = scan.wordAt(end)
    if (isMeasured(scan, end) || atWords.has(next) || next === 'rpe') break
    values.push(number.value)
    at = end
  }
  return { values, length: at - start }
}

/** "RPE 7 to 8", "7-8": the end of a range, which is no value of its own. */
function rangeLength(scan: Scan, at: number): number {
  const number = ['to', '-', 'or'].includes(scan.wordAt(at)) ? scan.numberAt(at + 1) : null
  return number !== null && number.value <= 10 ? 1 + number.length : 0
}

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

/** Between the name of an effort and its value: "RPE was about 7". */
const joiningWords = new Set([
  'was',
  'is',
  'of',
  'about',
  'around',
  'like',
  'maybe',
  'at',
  'a',
  'an',
  'probably',
  'roughly',
])

function isValueBehind(scan: Scan, at: number): boolean {
  let start = at
  while (joiningWords.has(scan.wordAt(start))) start += 1
  const number = scan.numberAt(start)
  return number !== null && number.value <= 14
}

/** "RPE ate", "too in the tank": with the words of an effort around it, what sounds like a number is one. */
function readSoundingEffort(scan: Scan, at: number): PhraseMatch<EffortKind> | null {
  const isNear = [at, at + 1, at + 2, at + 3].some((place) => numberWords.homophones.has(scan.wordAt(place)))
  const numberAt = (place: number) => numberOrHomophoneAt(scan, place)?.reading ?? null
  const match = isNear ? readPhrase(efforts, { wordAt: scan.wordAt, numberAt }, at) : null
  return match?.value === 'rpe' || (match?.value === 'rir' && match.length > 2) ? match : null
}

const readEffort: SlotRule = (scan, at) => {
  const match = readPhrase(efforts, scan, at) ?? readSoundingEffort(scan, at)
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
      const range = rangeLength(scan, end)
      if (range > 0)
        return {
          contents: [{ kind: 'effort', effort: { kind: 'rpe', values: [value] } }],
          length: match.length + range,
          doubt: 0.25,
        }
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
    case 'couple-left':
      return said({ kind: 'effort', effort: { kind: 'rir', values: [2] } })
    case 'one-left':
      return said({ kind: 'effort', effort: { kind: 'rir', values: [1] } })
    case 'none-left':
      return said({ kind: 'remark', text: '' })
    case 'failure':
      if (scan.wordAt(at - 1) === 'not') return null
      return said({ kind: 'effort', effort: { kind: 'failure' } })
  }
}

/** "missed the last one", "failed the sixth": behind reps that were tried for, not behind what one "got". */
const readMissed: SlotRule = (scan, at) => {
  const numbered = hasData(scan) ? readPhrase(missedNumbers, scan, at) : null
  const rep = numbered?.numbers[0]?.value
  if (numbered !== null && rep !== undefined && Number.isInteger(rep))
    return { contents: [{ kind: 'missed', rep }], length: numbered.length }
  const match = readPhrase(missed, scan, at)
  if (match === null || !hasData(scan)) return null
  const isLast = match.value === 0
  const isGot = isLast && scan.tokens.slice(0, at).some((token) => gotWords.has(token.text))
  return isGot
    ? { contents: [{ kind: 'effort', effort: { kind: 'failure' } }], length: match.length }
    : { contents: [{ kind: 'missed', rep: isLast ? null : match.value }], length: match.length }
}

const readFailedAt: SlotRule = (scan, at) => {
  const match = readPhrase(failedAt, scan, at)
  const reps = match?.numbers[0]?.value
  if (match === null || reps === undefined || !Number.isInteger(reps)) return null
  // "to failure on fifty five kilos"
  if (reps > 30 && scan.profileAt(at) !== 'bodyweight') return null
  if (isMeasured(scan, at + match.length) && !repsWords.has(scan.wordAt(at + match.length))) return null
  return {
    contents: [
      { kind: 'reps', reps },
      { kind: 'effort', effort: { kind: 'failure' } },
    ],
    length: match.length,
  }
}

const readSetType: SlotRule = (scan, at) => {
  const warmedUp = readPhrase(warmedUps, scan, at)
  if (warmedUp !== null && scan.exerciseAt.has(at + warmedUp.length)) return { contents: [], length: warmedUp.length }
  // "10 reps, drop, 220 for 10": the word alone between two sets.
  const isDropAlone =
    scan.wordAt(at) === 'drop' && hasData(scan) && scan.wordAt(at + 1) === ',' && scan.numberAt(at + 2) !== null
  if (isDropAlone) return { contents: [{ kind: 'type', type: 'drop' }], length: 2 }
  const match = readPhrase(setTypes, scan, at)
  // "dropped to 60": a drop only behind the set it drops from; said first, it is the next weight.
  if (match?.value === 'drop' && scan.wordAt(at + match.length - 1) === 'to' && !hasData(scan)) return null
  return match === null ? null : { contents: [{ kind: 'type', type: match.value }], length: match.length }
}

const readTechnique: SlotRule = (scan, at) => {
  const chain = hasData(scan) ? readPhrase(dropChains, scan, at) : null
  if (chain !== null) return { contents: [{ kind: 'technique', technique: 'drop-chain' }], length: chain.length }
  const mini = readPhrase(minis, scan, at)
  if (mini !== null) return { contents: [{ kind: 'technique', technique: 'minis' }], length: mini.length }
  const alternate = readPhrase(alternating, scan, at)
  if (alternate !== null)
    return { contents: [{ kind: 'technique', technique: 'alternating' }], length: alternate.length }
  const total = readPhrase(totals, scan, at)
  const reps = total?.numbers[0]?.value
  if (total === null || reps === undefined || !Number.isInteger(reps)) return null
  const isAlternating = scan.tokens.some((token) => token.text.startsWith('alternat'))
  return {
    contents: [
      { kind: 'reps', reps },
      ...(isAlternating ? [{ kind: 'technique' as const, technique: 'alternating' as const }] : []),
      { kind: 'technique', technique: 'total' },
    ],
    length: total.length,
  }
}

/** "failed at four": before any rule that takes "failed" for a remark. */
export const failureRules: readonly SlotRule[] = [readFailedAt, readMissed]

/** How hard, which kind of set, which side: the slots that say how a set was done. */
export const mannerRules: readonly SlotRule[] = [readEffort, readSetType, ...sideRules, readTechnique]
