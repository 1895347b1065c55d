import type { ItemContent } from './item.ts'
import { type PhraseMatch, phraseBook, phraseSet, readPhrase } from './phrase-book.ts'
import { numberOrHomophoneAt, type Scan, type SlotRule } from './scan.ts'
import {
  alternatingPatterns,
  atWords,
  bodyweightPatterns,
  crossWords,
  distanceUnits,
  dropChainPatterns,
  eachSidePatterns,
  effortPatterns,
  equipmentPatterns,
  failedAtPatterns,
  forWords,
  gotWords,
  hourWords,
  loadUnits,
  minuteWords,
  missedNumberPatterns,
  missedRepPatterns,
  noLoadPatterns,
  perHandPatterns,
  repsWords,
  secondWords,
  setsWords,
  setTypePatterns,
  sidePatterns,
  techniqueMinisPatterns,
  totalPatterns,
  warmedUpPatterns,
} from './vocabulary/english.ts'
import { numberWords } from './vocabulary/english-numbers.ts'

const efforts = phraseBook(effortPatterns)
type EffortKind = (typeof effortPatterns)[number][1]
const setTypes = phraseBook(setTypePatterns)
const warmedUps = phraseSet(warmedUpPatterns)
const sides = phraseBook(sidePatterns)
const perHand = phraseSet(perHandPatterns)
const eachSide = phraseSet(eachSidePatterns)
const equipment = phraseBook(equipmentPatterns)
const bodyweight = phraseSet(bodyweightPatterns)
const noLoad = phraseSet(noLoadPatterns)
const failedAt = phraseSet(failedAtPatterns)
const missed = phraseBook(missedRepPatterns)
const missedNumbers = phraseSet(missedNumberPatterns)
const dropChains = phraseSet(dropChainPatterns)
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
    const isSeparated = [',', 'and', 'then'].includes(scan.wordAt(at))
    const number = scan.numberAt(at + (isSeparated ? 1 : 0))
    if (number === null || number.value > 10 || number.isPlural) break
    const end = at + (isSeparated ? 1 : 0) + number.length
    // "RPE 8 then 9": a pause leads on to the next set unless nothing follows.
    if (scan.wordAt(at) === 'then' && end < scan.tokens.length) break
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

const isLoadBefore = (scan: Scan, at: number) => {
  const before = scan.items.at(-1)
  if (before?.to !== at) return false
  return before.kind === 'load' || (before.kind === 'number' && (before.reading.isPlural || before.reading.value > 50))
}

/** "30 each for 10", "25 a side 15 reps": a number in front of the reps is the load of one side. */
function isLoadEach(scan: Scan, at: number, end: number): boolean {
  const before = scan.items.at(-1)
  const isNumber = (before?.kind === 'number' || before?.kind === 'load') && before.to === at
  const isFor = forWords.has(scan.wordAt(end)) || crossWords.has(scan.wordAt(end))
  const reps = scan.numberAt(end + (isFor ? 1 : 0))
  if (!isNumber || reps === null || reps.value > 50) return false
  const next = scan.wordAt(end + (isFor ? 1 : 0) + reps.length)
  return repsWords.has(next) || (isFor && !isMeasured(scan, end + 1 + reps.length))
}

const sideEach = (length: number) => ({ contents: [{ kind: 'side' as const, side: 'each' as const }], length })

/** "24 kilos, 40 metres each hand": behind how far or how long one arm works at a time, it is the side. */
function isOfWork(scan: Scan, at: number): boolean {
  const before = scan.items.at(-1)
  const isMeasured = before?.to === at && (before.kind === 'distance' || before.kind === 'duration')
  return isMeasured && scan.exerciseNear(at)?.laterality === 'unilateral'
}

const readPerHand: SlotRule = (scan, at) => {
  const match = readPhrase(perHand, scan, at)
  if (match !== null) return isOfWork(scan, at) ? sideEach(match.length) : { contents: [], length: match.length }
  const side = readPhrase(eachSide, scan, at)
  if (side !== null && isLoadEach(scan, at, at + side.length)) return { contents: [], length: side.length }
  return scan.wordAt(at) === 'each' && isLoadBefore(scan, at) && readPhrase(sides, scan, at)?.length === 1
    ? { contents: [], length: 1 }
    : null
}

const readEquipment: SlotRule = (scan, at) => {
  const match = readPhrase(equipment, scan, at)
  // "with barbell rows": the next exercise, not what this one was done with.
  const isName =
    match !== null &&
    Array.from({ length: match.length }, (_, step) => at + step).some((position) => scan.exerciseAt.has(position))
  return match === null || isName
    ? null
    : { contents: [{ kind: 'equipment', name: match.value }], length: match.length }
}

/** What follows a "right" that opens a sentence and is no side. */
const behindOpening = new Set([
  ',',
  '.',
  'so',
  'then',
  'okay',
  'ok',
  'well',
  'i',
  'now',
  'that',
  'just',
  'let',
  'lets',
  'we',
  'and',
  'time',
  'next',
])

/** What may follow a side that is one: "left side for 8", "left and right". */
const behindSide = new Set(
  'for x by times at with and then only to on using reps rep set sets each too as well first rpe or but same again without note notes remark comment'.split(
    ' ',
  ),
)

/** "left side lagging a bit", "left arm gave up first": something is told of the side, so that it is no side of the set. */
function isToldOf(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  return (
    token?.kind === 'word' &&
    !behindSide.has(token.text) &&
    !scan.exerciseAt.has(at) &&
    scan.numberAt(at) === null &&
    scan.numberAt(at + 1) === null &&
    readPhrase(efforts, scan, at) === null
  )
}

const readSide: SlotRule = (scan, at) => {
  // "right away 55 for nine": at once.
  if (scan.wordAt(at) === 'right' && ['away', 'after', 'into'].includes(scan.wordAt(at + 1)))
    return { contents: [{ kind: 'link', link: 'then' }], length: 2 }
  // "twenty each set": of the sets, not of the sides.
  if (['each', 'per', 'every', 'a'].includes(scan.wordAt(at)) && ['set', 'round', 'time'].includes(scan.wordAt(at + 1)))
    return { contents: [], length: 2 }
  const match = readPhrase(sides, scan, at)
  if (match === null) return null
  // "held a side plank": the end of the phrase begins a name.
  const last = at + match.length - 1
  if (match.length > 1 && (scan.exerciseAt.get(last)?.length ?? 0) > 1)
    return match.value === 'each' ? null : { contents: [{ kind: 'side', side: match.value }], length: match.length - 1 }
  // "5 sets of bench, 5 reps each": of the sets, where there are no sides.
  const isOfSets = match.length === 1 && ['each', 'apiece'].includes(scan.wordAt(at))
  if (isOfSets && scan.exerciseNear(at)?.laterality === 'bilateral') return { contents: [], length: 1 }
  // "alright", "right, 185": a lone word before any value is no side, nor where the exercise has none.
  const next = scan.wordAt(at + 1)
  const isOpening =
    behindOpening.has(next) ||
    (scan.exerciseAt.get(at + 1)?.exercise.laterality === 'bilateral' && scan.wordAt(at) === 'right')
  const isLone = match.length === 1 && !hasData(scan) && isOpening
  if (match.value !== 'each' && hasData(scan) && isToldOf(scan, at + match.length)) return null
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
  return {
    contents: [
      { kind: 'reps', reps },
      { kind: 'technique', technique: 'total' },
    ],
    length: total.length,
  }
}

/** "failed at four": before any rule that takes "failed" for a remark. */
export const failureRules: readonly SlotRule[] = [readFailedAt, readMissed]

/** How hard, which kind of set, which side: the slots that say how a set was done. */
export const mannerRules: readonly SlotRule[] = [
  readEffort,
  readSetType,
  readPerHand,
  readEquipment,
  readSide,
  readBodyweight,
  readTechnique,
]
