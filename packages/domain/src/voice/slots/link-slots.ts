import { atWords, crossWords, effortPatterns, settingAtPatterns } from '../vocabulary/english.ts'
import { numberWords } from '../vocabulary/english-numbers.ts'
import { type NumberReading, readCardinal } from '../words/number-words.ts'
import { phraseSet, readPhrase } from '../words/phrase-book.ts'
import { bareLoadValue } from './load-slots.ts'
import { isMeasured } from './measured.ts'
import { numberOrHomophoneAt, type Scan, type SlotMatch, type SlotRule } from './scan.ts'

const effortsAhead = phraseSet(effortPatterns.map(([pattern]) => pattern))

const settings = phraseSet(settingAtPatterns)

const lastItem = (scan: Scan) => scan.items.at(-1)

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
  if (word === 'for') return scan.numberAt(at) === null ? found : null
  if (word !== 'four' && word !== 'fore' && word !== '4') return null
  if (!isLoadLike(scan) || lastItem(scan)?.to !== at) return null
  const next = numberOrHomophoneAt(scan, at + 1)
  if (next === null || next.reading.value > 30 || !Number.isInteger(next.reading.value)) return null
  const end = at + 1 + next.reading.length
  const isMany = scan.numberAt(end) !== null && !startsSomethingElse(scan, end)
  return isMany ? null : { ...found, doubt: 0.05 }
}

/** "80/8/3", "3/8/80": three numbers of different kinds with nothing to say which is which. */
function isSlashChain(scan: Scan, at: number): boolean {
  if (scan.wordAt(at) !== '/' || scan.wordAt(at + 2) !== '/') return false
  const values = [-1, 1, 3].map((step) => scan.numberAt(at + step)?.value ?? 0)
  return Math.max(...values) >= 15 && Math.min(...values) > 0 && Math.min(...values) < 15
}

const readLink: SlotRule = (scan, at) => {
  const word = scan.wordAt(at)
  const link = (name: 'x' | 'at' | 'of' | 'and' | 'comma' | 'then', length = 1) => ({
    contents: [{ kind: 'link' as const, link: name }],
    length,
  })
  if (crossWords.has(word)) return link('x')
  const setting = readPhrase(settings, scan, at)
  if (setting !== null && (scan.numberAt(at + setting.length)?.value ?? 0) >= 10) return link('at', setting.length)
  if (atWords.has(word)) return link('at')
  if (word === 'of') return link('of')
  if (word === 'and') return scan.wordAt(at + 1) === 'then' ? link('then', 2) : link('and')
  if (word === 'then' || word === '.') return link('then')
  if (word === 'followed' && scan.wordAt(at + 1) === 'by') return link('then', 2)
  if (word === 'after' && scan.wordAt(at + 1) === 'that') return link('then', 2)
  if (scan.tokens[at]?.kind !== 'mark') return null
  return isSlashChain(scan, at) ? { ...link('comma'), doubt: 0.25 } : link('comma')
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
  // "12:30" is no weight and no count: without a slot for a time it is left over.
  if (reading !== null && Number.isNaN(reading.value) && scan.profileAt(at) !== 'time')
    return { contents: [{ kind: 'word', text: scan.tokens[at]?.text ?? '' }], length: reading.length }
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
    (before.link === 'for' || before.link === 'x' || before.link === 'at' || before.link === 'of') &&
    before.to === at
  // "pull ups ate": behind the name of an exercise that is counted, at the very end.
  const isCounted = before?.kind === 'exercise' && scan.profileAt(at) === 'bodyweight' && at + 1 === scan.tokens.length
  const isAte = scan.wordAt(at) === 'ate' && (isLoadLike(scan) || isCounted)
  const homophone = isWanted || isAte ? numberOrHomophoneAt(scan, at) : null
  if (homophone === null) return null
  return { contents: [{ kind: 'number', reading: homophone.reading }], length: 1, doubt: isAte ? 0.1 : homophone.doubt }
}

/** Links between slots, and numbers without a role: after all rules that know more. */
export const linkRules: readonly SlotRule[] = [readRange, readFor, readBareNumber, readLink]
