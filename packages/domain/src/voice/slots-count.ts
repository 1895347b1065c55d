import { type NumberReading, readCardinal } from './number-words.ts'
import { phraseBook, phraseSet, readPhrase } from './phrase-book.ts'
import { numberOrHomophoneAt, type Scan, type SlotMatch, type SlotRule } from './scan.ts'
import { isMeasured } from './slots-effort.ts'
import { bareLoadValue } from './slots-load.ts'
import {
  atWords,
  coupleOfSetsPatterns,
  crossWords,
  effortPatterns,
  everyMinutePatterns,
  forWords,
  ordinalPatterns,
  repsWords,
  setsWords,
  singlesPatterns,
  someSetsPatterns,
} from './vocabulary/english.ts'
import { numberWords } from './vocabulary/english-numbers.ts'

const ordinals = phraseSet(ordinalPatterns)
const someSets = phraseSet(someSetsPatterns)
const couples = phraseSet(coupleOfSetsPatterns)
const everyMinute = phraseSet(everyMinutePatterns)
const singles = phraseBook(singlesPatterns)

const effortsAhead = phraseSet(effortPatterns.map(([pattern]) => pattern))

const isCount = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most

/** "set 3", "week 3 day 2", "my last set": which set it was, never a value. */
const readOrdinal: SlotRule = (scan, at) => {
  const match = readPhrase(ordinals, scan, at)
  if (match === null) return null
  const numbered = readSetNumber(scan, at)
  if (numbered !== null) return numbered
  // "third set of 8" names a set; "set 8 reps" does not.
  const number = match.numbers.at(-1)
  if (number !== undefined && (number.value > 31 || (isMeasured(scan, at + match.length) && number.value > 12)))
    return null
  const isLast = Array.from({ length: match.length }, (_, step) => scan.wordAt(at + step)).some(
    (word) => word === 'last' || word === 'final',
  )
  return { contents: isLast ? [{ kind: 'technique', technique: 'last-set' }] : [], length: match.length }
}

/** "set three sixty kilos for 8": the set's number is one word, the next number is the load. */
function readSetNumber(scan: Scan, at: number): SlotMatch | null {
  if (scan.wordAt(at) !== 'set') return null
  const start = at + (scan.wordAt(at + 1) === 'number' ? 2 : 1)
  const number = scan.numberAt(start)
  const before = lastItem(scan)
  const isFresh = before === undefined || before.kind === 'exercise' || before.to === at
  if (number === null || number.parts.length !== 2 || !isFresh) return null
  return { contents: [], length: start - at + 1, doubt: 0 }
}

const readSets: SlotRule = (scan, at) => {
  const minute = readPhrase(everyMinute, scan, at)
  if (minute !== null && isCount(minute.numbers[0]?.value ?? 0, 60)) {
    return { contents: [{ kind: 'sets', sets: minute.numbers[0]?.value ?? 1 }], length: minute.length }
  }
  const couple = readPhrase(couples, scan, at)
  if (couple !== null) return { contents: [{ kind: 'sets', sets: 2 }], length: couple.length }
  const some = readPhrase(someSets, scan, at)
  const counted = some === null ? '' : scan.wordAt(at + some.length)
  const count = numberWords.units.get(counted) ?? Number(counted)
  if (some !== null && counted !== '' && isCount(count, 6) && !repsWords.has(scan.wordAt(at + some.length + 1))) {
    const end = some.length + 1
    return { contents: [{ kind: 'sets', sets: count }], length: end + (setsWords.has(scan.wordAt(at + end)) ? 1 : 0) }
  }
  if (scan.wordAt(at) === 'a' && scan.wordAt(at + 1) === 'set' && scan.wordAt(at + 2) === 'of') {
    return { contents: [{ kind: 'sets', sets: 1 }], length: 3 }
  }
  const number = numberOrHomophoneAt(scan, at)
  if (number === null || number.reading.isPlural) return null
  const next = at + number.reading.length
  const gap = ['working', 'work', 'straight', 'hard', 'more', 'total'].includes(scan.wordAt(next)) ? 1 : 0
  if (!setsWords.has(scan.wordAt(next + gap)) || !Number.isInteger(number.reading.value)) return null
  // "225 for 5, set two 225 for 4": the set is the next one's.
  if (scan.wordAt(next + gap) === 'set' && scan.numberAt(next + gap + 1) !== null && lastItem(scan)?.kind === 'link')
    return null
  // "for sets of 8" is 4 sets; "185 for sets" is not.
  if (number.doubt > 0 && scan.wordAt(next + 1) === '' && scan.items.length > 0 && forWords.has(scan.wordAt(at)))
    return null
  return {
    contents: [{ kind: 'sets', sets: number.reading.value }],
    length: number.reading.length + gap + 1,
    doubt: number.doubt,
  }
}

const readSingles: SlotRule = (scan, at) => {
  const number = scan.numberAt(at)
  const start = at + (number?.length ?? (scan.wordAt(at) === 'a' ? 1 : 0))
  const match = readPhrase(singles, scan, start)
  if (
    match === null ||
    scan.exerciseAt.has(start) ||
    ['arm', 'leg', 'dumbbell', 'unders'].includes(scan.wordAt(start + 1))
  )
    return null
  const reps = { kind: 'reps' as const, reps: match.value }
  if (number === null) return { contents: [reps], length: start - at + 1 }
  return isCount(number.value, 30)
    ? { contents: [{ kind: 'sets', sets: number.value }, reps], length: start - at + 1 }
    : null
}

const readReps: SlotRule = (scan, at) => {
  if (scan.wordAt(at) === 'twice' && scan.items.length > 0) return { contents: [{ kind: 'sets', sets: 2 }], length: 1 }
  const isGot = scan.wordAt(at) === 'got' || scan.wordAt(at) === 'hit'
  const start = at + (isGot ? 1 : 0)
  const number = numberOrHomophoneAt(scan, start)
  if (number === null || number.reading.isPlural) return null
  const parts = number.reading.parts
  const end = start + number.reading.length
  if (repsWords.has(scan.wordAt(end))) {
    // "one eighty five eight reps" keeps its eight; "8 12 reps" are two counts.
    return { contents: [{ kind: 'reps', reps: number.reading.value }], length: end + 1 - at, doubt: number.doubt }
  }
  if (number.doubt > 0) return null
  const isTimes = scan.wordAt(end) === 'times' && scan.numberAt(end + 1) === null
  if (isTimes && isCount(number.reading.value, 100)) {
    // A carry or a run done "4 times" is four sets of it.
    const isReps =
      !isBehindReps(scan) &&
      (scan.profileAt(at) === 'loaded' || scan.profileAt(at) === 'bodyweight' || scan.profileAt(at) === 'unknown')
    const value = number.reading.value
    return { contents: [isReps ? { kind: 'reps', reps: value } : { kind: 'sets', sets: value }], length: end + 1 - at }
  }
  if (!isGot || parts.length > 1 || !isCount(number.reading.value, 50) || isMeasured(scan, end)) return null
  return atWords.has(scan.wordAt(end)) && scan.wordAt(at) === 'hit'
    ? null
    : { contents: [{ kind: 'reps', reps: number.reading.value }], length: end - at }
}

const lastItem = (scan: Scan) => scan.items.at(-1)

/** Whether the last thing said was the reps of a set: "225 for 5, three times". */
function isBehindReps(scan: Scan): boolean {
  const last = lastItem(scan)
  const before = scan.items.at(-2)
  return (
    last?.kind === 'reps' ||
    (last?.kind === 'number' && before?.kind === 'link' && (before.link === 'for' || before.link === 'x'))
  )
}

/** "5 to 6", "8 or 9": a range is no value; the first is shown and the rest is left for the athlete. */
const readRange: SlotRule = (scan, at) => {
  const word = scan.wordAt(at)
  const before = lastItem(scan)
  const number = scan.numberAt(at + 1)
  const isRange = (word === 'to' || word === 'or') && number !== null && before?.kind === 'number' && before.to === at
  return isRange ? { contents: [{ kind: 'word', text: `${word} ${number.value}` }], length: 1 + number.length } : null
}

function isLoadLike(scan: Scan): boolean {
  const item = lastItem(scan)
  return item?.kind === 'load' || (item?.kind === 'number' && (item.reading.value >= 15 || item.reading.isPlural))
}

/** Whether a number right behind the reps is no count of reps: an effort ("two in the tank"), or the next load. */
function startsSomethingElse(scan: Scan, at: number): boolean {
  const number = scan.numberAt(at)
  if (number === null) return false
  const end = at + number.length
  return number.value > 50 || readPhrase(effortsAhead, scan, at) !== null || isMeasured(scan, end)
}

/** "for", also where the recogniser wrote "four", "4" or "fore": between a load and the reps. */
const readFor: SlotRule = (scan, at) => {
  const word = scan.wordAt(at)
  const found = { contents: [{ kind: 'link' as const, link: 'for' as const }], length: 1 }
  if (word === 'for') return found
  if (word !== 'four' && word !== 'fore' && word !== '4') return null
  if (!isLoadLike(scan) || lastItem(scan)?.to !== at) return null
  const next = numberOrHomophoneAt(scan, at + 1)
  if (next === null || next.reading.value > 30 || !Number.isInteger(next.reading.value)) return null
  const end = at + 1 + next.reading.length
  const isMany = scan.numberAt(end) !== null && !startsSomethingElse(scan, end)
  return isMany ? null : { ...found, doubt: 0.05 }
}

const readLink: SlotRule = (scan, at) => {
  const word = scan.wordAt(at)
  const link = (name: 'x' | 'at' | 'of' | 'and' | 'comma' | 'then', length = 1) => ({
    contents: [{ kind: 'link' as const, link: name }],
    length,
  })
  if (crossWords.has(word)) return link('x')
  if (atWords.has(word)) return link('at')
  if (word === 'of') return link('of')
  if (word === 'and') return scan.wordAt(at + 1) === 'then' ? link('then', 2) : link('and')
  if (word === 'then' || word === '.') return link('then')
  if (word === 'followed' && scan.wordAt(at + 1) === 'by') return link('then', 2)
  if (word === 'after' && scan.wordAt(at + 1) === 'that') return link('then', 2)
  const isMark = scan.tokens[at]?.kind === 'mark'
  return isMark ? link('comma') : null
}

/** "for five 65 for three": in a slot of reps a number that only a load can be is the reps and the next load. */
function readRepsBeforeLoad(scan: Scan, at: number, reading: NumberReading): SlotMatch | null {
  const before = lastItem(scan)
  const isSlot = before?.kind === 'link' && before.to === at && (before.link === 'for' || before.link === 'x')
  const profile = scan.profileAt(at)
  if (!isSlot || reading.value <= 100 || profile === 'time' || profile === 'distance') return null
  const reps = readCardinal(scan.tokens, at)
  if (reps === null || reps.value > 50) return null
  const { value, length, isPlural, isDigits } = reps
  const content = { value, length, parts: [value], clockSeconds: null, isPlural, isPutTogether: false, isDigits }
  return { contents: [{ kind: 'number', reading: content }], length }
}

/** "eighty four ten" may be 80 for 10: read so, and left for the athlete to confirm. */
function readSwallowedFor(scan: Scan, at: number, reading: NumberReading): SlotMatch | null {
  const end = at + reading.length
  const next = readCardinal(scan.tokens, end)
  if (scan.wordAt(end - 1) !== 'four' || reading.length < 2 || reading.value < 24 || next === null || next.value > 30)
    return null
  const value = reading.value - 4
  return {
    contents: [
      { kind: 'number', reading: { ...reading, value, parts: [value] } },
      { kind: 'link', link: 'for' },
    ],
    length: reading.length,
    doubt: 0.25,
  }
}

/** A number no other rule gave a role; homophones only where the words before want a number. */
const readBareNumber: SlotRule = (scan, at) => {
  const reading = scan.numberAt(at)
  if (reading !== null) {
    const head = readRepsBeforeLoad(scan, at, reading) ?? readSwallowedFor(scan, at, reading)
    if (head !== null) return head
    const { value, doubt } = bareLoadValue(scan, at, reading)
    return { contents: [{ kind: 'number', reading: { ...reading, value } }], length: reading.length, doubt }
  }
  if (!numberWords.homophones.has(scan.wordAt(at))) return null
  const before = lastItem(scan)
  const isWanted =
    before?.kind === 'link' &&
    (before.link === 'for' || before.link === 'x' || before.link === 'at') &&
    before.to === at
  const isAte = scan.wordAt(at) === 'ate' && isLoadLike(scan)
  const homophone = isWanted || isAte ? numberOrHomophoneAt(scan, at) : null
  if (homophone === null) return null
  return { contents: [{ kind: 'number', reading: homophone.reading }], length: 1, doubt: isAte ? 0.1 : homophone.doubt }
}

/** Counts: which set, how many sets, how many reps. */
export const countRules: readonly SlotRule[] = [readOrdinal, readSets, readSingles, readReps]

/** Links between slots, and numbers without a role: after all rules that know more. */
export const linkRules: readonly SlotRule[] = [readRange, readFor, readBareNumber, readLink]
