import {
  atWords,
  coupleOfSetsPatterns,
  crossWords,
  everyMinutePatterns,
  forWords,
  gotPatterns,
  loadUnits,
  ordinalPatterns,
  repQualities,
  repsWords,
  setsWords,
  setTypePatterns,
  shareOfSetsPatterns,
  singleQualities,
  singlesPatterns,
  someSetsPatterns,
} from '../vocabulary/english.ts'
import { numberWords } from '../vocabulary/english-numbers.ts'
import { phraseBook, phraseSet, readPhrase } from '../words/phrase-book.ts'
import type { Token } from '../words/tokens.ts'
import { isAmount } from './item.ts'
import { isMeasured } from './measured.ts'
import { numberOrHomophoneAt, profileOf, type Scan, type SlotMatch, type SlotRule, wordsBetween } from './scan.ts'

const ordinals = phraseSet(ordinalPatterns)
const someSets = phraseSet(someSetsPatterns)
const shares = phraseBook(shareOfSetsPatterns)
const couples = phraseSet(coupleOfSetsPatterns)
const everyMinute = phraseSet(everyMinutePatterns)
const gots = phraseSet(gotPatterns)
const singles = phraseBook(singlesPatterns)

const isCount = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most

/** "first 205 for 5, second 215 for 5": the place of the set, where a clause begins. */
const loneOrdinals = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth'])

function isLoneOrdinal(scan: Scan, at: number): boolean {
  const isArticle = (token: Token | undefined) => token?.text === 'the' || token?.text === 'my'
  const before = isArticle(scan.tokens[at - 1]) ? scan.tokens[at - 2] : scan.tokens[at - 1]
  const isStart =
    before === undefined ||
    before.kind === 'mark' ||
    before.text === 'then' ||
    before.text === 'and' ||
    scan.items.at(-1)?.kind === 'exercise'
  const number = scan.numberAt(at + 1)
  return loneOrdinals.has(scan.wordAt(at)) && isStart && number !== null && number.value >= 15
}

/** One of the sets announced before; "first two 70 for 10" counts two. */
function readLoneOrdinal(scan: Scan, at: number): SlotMatch | null {
  if (!scan.items.some((item) => item.kind === 'sets')) return { contents: [], length: 1 }
  const isCounting = (scan.numberAt(at + 1)?.parts[0] ?? 0) <= 5
  return isCounting ? null : { contents: [{ kind: 'sets', sets: 1 }], length: 1 }
}

/** "set 3", "week 3 day 2", "my last set": which set it was, never a value. */
const readOrdinal: SlotRule = (scan, at) => {
  const match = readPhrase(ordinals, scan, at)
  if (match === null) return isLoneOrdinal(scan, at) ? readLoneOrdinal(scan, at) : null
  const numbered = readSetNumber(scan, at)
  if (numbered !== null) return numbered
  // "third set of 8" names a set; "set 8 reps" does not.
  const number = match.numbers.at(-1)
  if (number !== undefined && (number.value > 31 || (isMeasured(scan, at + match.length) && number.value > 12)))
    return null
  const isLast = Array.from({ length: match.length }, (_, step) => scan.wordAt(at + step)).some(
    (word) => word === 'last' || word === 'final',
  )
  if (isOneOfSets(scan, at, match.length)) return { contents: [{ kind: 'sets', sets: 1 }], length: match.length }
  return { contents: isLast ? [{ kind: 'technique', technique: 'last-set' }] : [], length: match.length }
}

/** "three sets, first one 185 for 8": one of the sets counted before, told by itself. */
function isOneOfSets(scan: Scan, at: number, length: number): boolean {
  if (scan.wordAt(at + length - 1) !== 'one' || !scan.items.some((item) => item.kind === 'sets')) return false
  let next = at + length
  while ([',', 'was', 'at', 'with'].includes(scan.wordAt(next))) next += 1
  return (scan.numberAt(next)?.value ?? 0) >= 15
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

/** "3 sets of 10, two at 70 …": fewer than the sets announced, behind what was done in them. */
function isShareOfSets(scan: Scan, sets: number): boolean {
  const start = scan.items.findIndex((item) => item.kind === 'sets')
  const counts = scan.items.flatMap((item) => (item.kind === 'sets' ? [item.sets] : []))
  const [total = 0, ...told] = counts
  const left = total - told.reduce((sum, count) => sum + count, 0)
  return start !== -1 && sets < total && sets <= left && scan.items.slice(start).some(isAmount)
}

/** "… 8 on the first two and 6 on the last": how many of the sets announced the counts before were of. */
const readShareOfSets: SlotRule = (scan, at) => {
  const counts = scan.items.flatMap((item) => (item.kind === 'sets' ? [item.sets] : []))
  const [total, ...told] = counts
  // "two at 70 and the last at 75"
  const isLastAt = ['first', 'last'].includes(scan.wordAt(at)) && scan.wordAt(at + 1) === 'at' && told.length > 0
  if (isLastAt && (scan.numberAt(at + 2)?.value ?? 0) >= 15) return { contents: [{ kind: 'sets', sets: 1 }], length: 1 }
  const match = total === undefined || !scan.items.some(isAmount) ? null : readPhrase(shares, scan, at)
  if (match === null || total === undefined) return null
  const left = total - told.reduce((sum, sets) => sum + sets, 0)
  const sets = match.value === 'one' ? 1 : match.value === 'rest' ? left : (match.numbers[0]?.value ?? 0)
  // "on the last 75 for 8": the number is the load of the last one.
  if (!isCount(sets, total)) return null
  return { contents: [{ kind: 'sets', sets }], length: match.length }
}

/** "sets two and three 70s for 9": as many sets as are named. */
const readNamedSets: SlotRule = (scan, at) => {
  const first = scan.wordAt(at) === 'sets' ? scan.numberAt(at + 1) : null
  const link = at + 1 + (first?.length ?? 0)
  const second = first !== null && ['and', 'to', 'through'].includes(scan.wordAt(link)) ? scan.numberAt(link + 1) : null
  if (first === null || second === null || second.value <= first.value || !isCount(second.value, 12)) return null
  return { contents: [{ kind: 'sets', sets: second.value - first.value + 1 }], length: link + 1 + second.length - at }
}

const readSets: SlotRule = (scan, at) => {
  const minute = readPhrase(everyMinute, scan, at)
  const rounds = minute?.numbers.at(-1)?.value ?? 0
  if (minute !== null && isCount(rounds, 60))
    return { contents: [{ kind: 'sets', sets: rounds }], length: minute.length }
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
  // "two sets of five then one of three"
  const isFurther = scan.items.some((item) => item.kind === 'sets') && scan.wordAt(next) === 'of'
  const reps = isFurther && number.doubt === 0 ? scan.numberAt(next + 1) : null
  if (
    reps !== null &&
    isCount(reps.value, 30) &&
    isCount(number.reading.value, 10) &&
    !loadUnits.has(scan.wordAt(next + 1 + reps.length))
  )
    return { contents: [{ kind: 'sets', sets: number.reading.value }], length: number.reading.length }
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

const setTypes = phraseBook(setTypePatterns)

/** "two warm up sets", "3 drop sets": how many, and of which kind. */
const readSetsOfType: SlotRule = (scan, at) => {
  const number = scan.numberAt(at)
  if (number === null || number.isPlural || !isCount(number.value, 20)) return null
  const start = at + number.length
  const type = readPhrase(setTypes, scan, start)
  const before = lastItem(scan)
  const isValue = before?.kind === 'link' && before.to === at && (before.link === 'for' || before.link === 'x')
  if (type === null || isValue) return null
  const after = start + type.length
  const length = after - at + (setsWords.has(scan.wordAt(after)) ? 1 : 0)
  // "8 drop set" is eight reps and a drop; "3 drop sets" are three.
  const words = Array.from({ length: length - number.length }, (_, step) => scan.wordAt(start + step))
  const isOfSets = words.some((word) => word.endsWith('sets') || ['warmups', 'ups', 'drops'].includes(word))
  if (!isOfSets && !(number.value === 1 && words.includes('set'))) return null
  return {
    contents: [
      { kind: 'type', type: type.value },
      { kind: 'sets', sets: number.value },
    ],
    length,
  }
}

/** "then two at 205 for 5": a small number before "at", a load and its reps counts the sets. */
const readSetsAtLoad: SlotRule = (scan, at) => {
  const number = scan.numberAt(at)
  if (number === null || number.isPlural || !isCount(number.value, 10) || scan.wordAt(at + number.length) !== 'at')
    return null
  const before = lastItem(scan)
  if (before?.kind === 'link' && before.to === at && (before.link === 'for' || before.link === 'x')) return null
  const load = scan.numberAt(at + number.length + 1)
  if (load === null || load.value < 20) return null
  const behind = at + number.length + 1 + load.length
  const link = behind + (loadUnits.has(scan.wordAt(behind)) ? 1 : 0)
  if (isShareOfSets(scan, number.value))
    return { contents: [{ kind: 'sets', sets: number.value }], length: number.length }
  const isForReps = forWords.has(scan.wordAt(link)) || crossWords.has(scan.wordAt(link))
  const reps = isForReps ? numberOrHomophoneAt(scan, link + 1) : null
  return reps !== null && isCount(reps.reading.value, 50) && !setsWords.has(scan.wordAt(link + 1 + reps.reading.length))
    ? { contents: [{ kind: 'sets', sets: number.value }], length: number.length }
    : null
}

const readSingles: SlotRule = (scan, at) => {
  const number = scan.numberAt(at)
  const lead = at + (number?.length ?? (scan.wordAt(at) === 'a' ? 1 : 0))
  // "a heavy triple", "top single"
  const quality = singleQualities.has(scan.wordAt(lead)) ? 1 : 0
  const start = lead + quality
  const match = readPhrase(singles, scan, start)
  if (
    match === null ||
    scan.exerciseAt.has(start) ||
    ['arm', 'leg', 'dumbbell', 'unders', 'drop', 'dropset'].includes(scan.wordAt(start + 1))
  )
    return null
  const reps = { kind: 'reps' as const, reps: match.value }
  const told = quality === 0 ? [] : [{ kind: 'remark' as const, text: wordsBetween(scan, lead, start + 1) }]
  if (number === null) return { contents: [reps, ...told], length: start - at + 1 }
  return isCount(number.value, 30)
    ? { contents: [{ kind: 'sets', sets: number.value }, reps, ...told], length: start - at + 1 }
    : null
}

/** "weight 120 reps 10": the word of counting belongs to the number behind it, the one in front is the load. */
function isLabel(scan: Scan, at: number, before: number): boolean {
  const behind = scan.numberAt(at + 1)
  if (behind === null || before <= 30 || behind.value > before) return false
  const next = scan.wordAt(at + 1 + behind.length)
  return !repsWords.has(next) && !loadUnits.has(next) && !forWords.has(next) && !crossWords.has(next)
}

/** "reps 10", "sets 3 reps 8": the label in front of its number. */
const readLabelled: SlotRule = (scan, at) => {
  const word = scan.wordAt(at)
  const number = scan.numberAt(at + 1)
  if (number === null || number.isPlural) return null
  // "reps 8 sets 3": the next word labels its own number.
  const end = at + 1 + number.length
  const leadsOn =
    (repsWords.has(scan.wordAt(end)) || setsWords.has(scan.wordAt(end))) && scan.numberAt(end + 1) !== null
  if (isMeasured(scan, end) && !leadsOn) return null
  const isFresh = lastItem(scan) === undefined || lastItem(scan)?.kind !== 'reps'
  if (repsWords.has(word) && isFresh && isCount(number.value, 100))
    return { contents: [{ kind: 'reps', reps: number.value }], length: 1 + number.length }
  return word === 'sets' && isCount(number.value, 20)
    ? { contents: [{ kind: 'sets', sets: number.value }], length: 1 + number.length }
    : null
}

/** "reps yeah ten": the number said again, to be sure of it. */
const readSaidAgain: SlotRule = (scan, at) => {
  if (!['yeah', 'yes', 'yep'].includes(scan.wordAt(at))) return null
  const number = scan.numberAt(at + 1)
  const before = lastItem(scan)
  const said = before?.kind === 'reps' ? before.reps : before?.kind === 'number' ? before.reading.value : null
  return number !== null && number.value === said ? { contents: [], length: 1 + number.length } : null
}

const readReps: SlotRule = (scan, at) => {
  const counted = scan.items.length > 0 && scan.wordAt(at) !== '' ? scan.numberAt(at) : null
  const ofThem = counted === null ? '' : `${scan.wordAt(at + counted.length)} ${scan.wordAt(at + counted.length + 1)}`
  const isCounting = isBehindReps(scan) || scan.items.some((item) => item.kind === 'sets')
  if (counted !== null && isCounting && isCount(counted.value, 20) && /^of (?:them|those|these)$/.test(ofThem))
    return { contents: [{ kind: 'sets', sets: counted.value }], length: counted.length + 2 }
  if (scan.wordAt(at) === 'twice' && scan.items.length > 0) return { contents: [{ kind: 'sets', sets: 2 }], length: 1 }
  // "I did 9": the reps, where nothing follows.
  const lone = scan.wordAt(at) === 'did' ? scan.numberAt(at + 1) : null
  const got = readPhrase(gots, scan, at)
  const isGot = got !== null || (lone !== null && at + 1 + lone.length >= scan.tokens.length)
  const start = at + (got?.length ?? (isGot ? 1 : 0))
  const number = numberOrHomophoneAt(scan, start)
  if (number === null || number.reading.isPlural) return null
  const parts = number.reading.parts
  const end = start + number.reading.length
  // "ten good ones"
  const isOnes = repQualities.has(scan.wordAt(end)) && ['ones', 'reps', 'rep'].includes(scan.wordAt(end + 1))
  if (isOnes && isCount(number.reading.value, 100))
    return { contents: [{ kind: 'reps', reps: number.reading.value }], length: end + 2 - at, doubt: number.doubt }
  if (repsWords.has(scan.wordAt(end)) && !isLabel(scan, end, number.reading.value)) {
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
  // A pause between changes nothing: "for triples, five of them".
  const said = scan.items.filter((item) => !(item.kind === 'link' && item.link === 'comma'))
  const [before, last] = said.slice(-2)
  if (said.length === 1 && before?.kind === 'reps') return true
  // "20 push ups 3 times"
  const isCountedName = last?.kind === 'exercise' && before?.kind === 'number' && before.to === last.from
  return (
    isCountedName ||
    last?.kind === 'reps' ||
    (last?.kind === 'number' && before?.kind === 'exercise' && profileOf(before.exercise) === 'bodyweight') ||
    (last?.kind === 'number' && before?.kind === 'link' && (before.link === 'for' || before.link === 'x'))
  )
}

/** "on that one", "this one": a pronoun, no number. */
const readPronoun: SlotRule = (scan, at) => {
  if (!['that', 'this'].includes(scan.wordAt(at)) || scan.wordAt(at + 1) !== 'one') return null
  const next = scan.wordAt(at + 2)
  const isNumber =
    (scan.numberAt(at + 1)?.length ?? 1) > 1 || repsWords.has(next) || setsWords.has(next) || next === 'plate'
  return isNumber ? null : { contents: [], length: 2 }
}

/** Counts: which set, how many sets, how many reps. */
export const countRules: readonly SlotRule[] = [
  readOrdinal,
  readPronoun,
  readSaidAgain,
  readSetsOfType,
  readSetsAtLoad,
  readShareOfSets,
  readNamedSets,
  readSets,
  readLabelled,
  readSingles,
  readReps,
]
