import {
  aSidePatterns,
  barPatterns,
  eachSidePatterns,
  loadSlang,
  loadUnits,
  perHandPatterns,
  platePatterns,
  repsWords,
} from '../vocabulary/english.ts'
import { numberWords } from '../vocabulary/english-numbers.ts'
import type { NumberReading } from '../words/number-words.ts'
import { phraseBook, phraseSet, readPhrase } from '../words/phrase-book.ts'
import { changeAheadRules, changeRules } from './change-slots.ts'
import type { ItemContent, SaidLoad } from './item.ts'
import type { Scan, SlotMatch, SlotRule } from './scan.ts'
import { isHeldLoad } from './time-slots.ts'
import { unitAt } from './unit-at.ts'

const plates = phraseBook(platePatterns)
const aSide = phraseSet(aSidePatterns)
const bar = phraseSet(barPatterns)
const slang = phraseBook(loadSlang)
const perHand = phraseSet(perHandPatterns)
const eachSide = phraseSet(eachSidePatterns)

/** Plates that are called by their weight, pounds and kilograms. */
const namedPlates = new Set([5, 10, 15, 20, 25, 35, 45])

/** A quarter on a bar is the 25-lb plate. */
const quarterPlateLb = 25

const load = (said: SaidLoad, bearing: 'plain' | 'added' | 'assisted' = 'plain'): ItemContent => ({
  kind: 'load',
  load: said,
  bearing,
})

/** What a number weighs: "2.25" on a bar is a misheard 225, "two and a quarter" its slang. */
function loadValue(scan: Scan, at: number, reading: NumberReading): { value: number; doubt: number } {
  const isBarbell = scan.exerciseNear(at)?.equipment[0] === 'barbell'
  const hundreds = Math.round(reading.value * 100)
  const isSlang =
    reading.value > 1 &&
    reading.value < 5 &&
    hundreds % 25 === 0 &&
    !Number.isInteger(reading.value) &&
    reading.value % 1 !== 0.5
  const isMisheard =
    reading.isDigits && reading.value > 1 && reading.value < 7 && hundreds % 5 === 0 && (reading.value * 10) % 1 !== 0
  if (isBarbell && (isSlang || isMisheard)) return { value: hundreds, doubt: 0.1 }
  return { value: reading.value, doubt: 0 }
}

function readExtra(scan: Scan, at: number): { perSide: number; length: number } {
  const word = scan.wordAt(at)
  if (word !== 'plus' && word !== 'and') return { perSide: 0, length: 0 }
  const start = at + (scan.wordAt(at + 1) === 'a' ? 2 : 1)
  const number = scan.numberAt(start)
  if (number === null || number.value > 45) return { perSide: 0, length: 0 }
  const side = readPhrase(aSide, scan, start + number.length)
  return side === null
    ? { perSide: 0, length: 0 }
    : { perSide: number.value, length: start - at + number.length + side.length }
}

const readPlates: SlotRule = (scan, at) => {
  const homophone = numberWords.homophones.get(scan.wordAt(at))
  if (homophone !== undefined && scan.wordAt(at + 1) === 'plates') {
    return finishPlates(scan, at, 2, { plates: homophone, extraPerSide: 0 }, 0.05)
  }
  const match = readPhrase(plates, scan, at)
  if (match === null) return null
  const [first, second] = match.numbers
  const count =
    match.value === 'count' || match.value === 'count-extra' || match.value === 'count-quarter'
      ? (first?.value ?? 0)
      : 1
  const extra = match.value === 'count-extra' ? second : match.value === 'one-extra' ? first : undefined
  const isQuarter = match.value === 'quarter' || match.value === 'count-quarter'
  // "a 45 plate": one plate by its name.
  if (
    match.value === 'count' &&
    first !== undefined &&
    namedPlates.has(count) &&
    scan.wordAt(at + match.length - 1) === 'plate'
  )
    return { contents: [load({ kind: 'amount', value: count, unit: null })], length: match.length }
  // "a plate and a half": half of a plate is one of several.
  if (match.value === 'half') return finishPlates(scan, at, match.length, { plates: 1.5, extraPerSide: 0 }, 0.25)
  if (!Number.isInteger(count) || count < 1 || count > 12 || (extra !== undefined && extra.value > 45)) return null
  return finishPlates(
    scan,
    at,
    match.length,
    { plates: count, extraPerSide: isQuarter ? quarterPlateLb : (extra?.value ?? 0) },
    0,
  )
}

function finishPlates(
  scan: Scan,
  at: number,
  length: number,
  said: { plates: number; extraPerSide: number },
  doubt: number,
): SlotMatch {
  let end = at + length
  end += readPhrase(aSide, scan, end)?.length ?? 0
  const extra = readExtra(scan, end)
  end += extra.length
  return {
    contents: [
      load({ kind: 'plates', plates: said.plates, extraPerSide: said.extraPerSide + extra.perSide, unit: null }),
    ],
    length: end - at,
    doubt,
  }
}

const readBar: SlotRule = (scan, at) => {
  const match = readPhrase(bar, scan, at)
  if (match === null) return null
  // "with barbell rows" names the next exercise.
  if (Array.from({ length: match.length }, (_, step) => at + step).some((position) => scan.exerciseAt.has(position)))
    return null
  // "hung from the bar"
  if (scan.wordAt(at - 1) === 'from') return { contents: [], length: match.length }
  // "60 kilos on the bar": the bar carries what was said.
  const before = scan.items.at(-1)
  const isCarrier = scan.wordAt(at - 1) === 'on' && (before?.kind === 'load' || before?.kind === 'number')
  if (isCarrier) return { contents: [], length: match.length }
  const extra = readExtra(scan, at + match.length)
  const said: SaidLoad =
    extra.length > 0 ? { kind: 'plates', plates: 0, extraPerSide: extra.perSide, unit: null } : { kind: 'bar' }
  return { contents: [load(said)], length: match.length + extra.length }
}

const assistWords = new Set(['assist', 'assistance', 'assisted', 'help'])
const fillingWords = new Set(['by', 'with', 'of', 'a', 'the', 'at', 'set', 'on'])

const readAssisted: SlotRule = (scan, at) => {
  if (!assistWords.has(scan.wordAt(at))) return null
  let end = at + 1
  while (fillingWords.has(scan.wordAt(end))) end += 1
  const number = scan.numberAt(end)
  const unit = number === null ? null : unitAt(scan, end + number.length)
  const next = number === null ? '' : scan.wordAt(end + number.length)
  if (number === null || next === 'reps' || next === 'sets' || scan.profileAt(at) !== 'bodyweight') return null
  end += number.length + (unit === null ? 0 : 1)
  return { contents: [load({ kind: 'amount', value: number.value, unit }, 'assisted')], length: end - at }
}

const weightedWords = new Set(['weighted', 'wearing', 'added', 'vest', 'belt'])
/** What carries a weight behind its unit: "35 pound bell", "two kilo weights". */
const carriers = new Set([
  'vest',
  'belt',
  'bell',
  'bells',
  'weight',
  'weights',
  'plate',
  'chain',
  'chains',
  'ball',
  'stack',
  'added',
  'extra',
  'load',
])

/** A number with its unit: "185 lb", "60 kilos", "weighted 25", "a buck thirty five", "45 pounds assistance". */
const readMeasuredLoad: SlotRule = (scan, at) => {
  if (weightedWords.has(scan.wordAt(at)) && scan.profileAt(at) === 'bodyweight') return { contents: [], length: 1 }
  const buck = readPhrase(slang, scan, at)
  if (buck !== null) {
    const rest = scan.numberAt(at + buck.length)
    const isOh = numberWords.zero.has(scan.wordAt(at + buck.length))
    const unit = isOh ? scan.numberAt(at + buck.length + 1) : null
    const tail =
      unit !== null && unit.value < 10
        ? { value: unit.value, length: 1 + unit.length }
        : rest !== null && rest.value < 100 && rest.value >= 10
          ? rest
          : null
    return {
      contents: [load({ kind: 'amount', value: buck.value + (tail?.value ?? 0), unit: null })],
      length: buck.length + (tail?.length ?? 0),
      doubt: 0.02,
    }
  }
  const number = scan.numberAt(at)
  if (number === null) return null
  if (scan.wordAt(at + number.length) === 'bills' && number.value <= 9) {
    return {
      contents: [load({ kind: 'amount', value: number.value * 100, unit: null })],
      length: number.length + 1,
      doubt: 0.02,
    }
  }
  const unit = unitAt(scan, at + number.length)
  if (unit === null || Number.isNaN(number.value)) return null
  const { value, doubt } = loadValue(scan, at, number)
  let end = at + number.length + 1
  // "60 kilo kettlebell", "25 pound vest": what carries the weight.
  const isAssist =
    assistWords.has(scan.wordAt(end)) || (scan.wordAt(end) === 'of' && assistWords.has(scan.wordAt(end + 1)))
  if (isAssist) end += scan.wordAt(end) === 'of' ? 2 : 1
  else if (carriers.has(scan.wordAt(end)) && !scan.exerciseAt.has(end)) end += 1
  const side = readPhrase(aSide, scan, end)
  if (side !== null && scan.exerciseNear(at)?.equipment[0] === 'barbell') {
    const small = value <= (unit === 'lb' ? 10 : 5) && scan.context.lastSet !== null
    const said: SaidLoad = small
      ? { kind: 'change', by: value * 2, unit }
      : { kind: 'plates', plates: 0, extraPerSide: value, unit }
    return { contents: [load(said)], length: end + side.length - at, doubt: 0.05 }
  }
  return { contents: [load({ kind: 'amount', value, unit }, isAssist ? 'assisted' : 'plain')], length: end - at, doubt }
}

/** "two fifties", "a pair of 40s": the count of bells is no value of its own. */
const readBells: SlotRule = (scan, at) => {
  const first = scan.numberAt(at)
  const isPair = scan.wordAt(at) === 'pair'
  // "two 24 kilo bells": the load is read behind the count.
  const behind = first?.value === 2 && first.length === 1 ? scan.numberAt(at + 1) : null
  const isOfBells =
    behind !== null &&
    unitAt(scan, at + 1 + behind.length) !== null &&
    /^(?:kettle|dumb)?bells?$/.test(scan.wordAt(at + 2 + behind.length))
  if (isOfBells) return { contents: [], length: 1 }
  const start = isPair
    ? at + (scan.wordAt(at + 1) === 'of' ? 2 : 1)
    : first?.value === 2 && first.length === 1
      ? at + 1
      : at
  const number = scan.numberAt(start)
  if (number === null || !number.isPlural || (scan.profileAt(at) === 'time' && !isHeldLoad(scan, start))) return null
  return { contents: [load({ kind: 'amount', value: number.value, unit: null })], length: start - at + number.length }
}

/** "50 in each hand 10 reps", "25 a side 15 reps": what one hand or side held. */
const readLoadPerHand: SlotRule = (scan, at) => {
  const number = scan.numberAt(at)
  if (number === null || !(number.value > 0)) return null
  const end = at + number.length
  const hand = readPhrase(perHand, scan, end)
  const side = hand === null ? readPhrase(eachSide, scan, end) : null
  const reps = side === null ? null : scan.numberAt(end + side.length)
  const isSide = side !== null && reps !== null && repsWords.has(scan.wordAt(end + side.length + reps.length))
  if (hand === null && !isSide) return null
  const said = load({ kind: 'amount', value: number.value, unit: null })
  return { contents: [said], length: number.length + (hand?.length ?? side?.length ?? 0) }
}

/** "in kilos", "100, kilos,": the unit of what is said around it. */
const readUnitAlone: SlotRule = (scan, at) => {
  const isIn = scan.wordAt(at) === 'in'
  const isApart = scan.wordAt(at - 1) === ',' && [',', ''].includes(scan.wordAt(at + 1)) && scan.items.length > 0
  const word = scan.wordAt(at + (isIn ? 1 : 0))
  const unit = word.length > 1 && (isIn || isApart) ? loadUnits.get(word) : undefined
  return unit === undefined ? null : { contents: [{ kind: 'unit', unit }], length: isIn ? 2 : 1 }
}

/** How heavy: the slots that fill a load. */
export const loadRules: readonly SlotRule[] = [
  readPlates,
  readBar,
  ...changeAheadRules,
  readAssisted,
  readMeasuredLoad,
  readLoadPerHand,
  readBells,
  ...changeRules,
  readUnitAlone,
]

/** The number of a bare load, with the readings of misheard digits. */
export const bareLoadValue = loadValue
