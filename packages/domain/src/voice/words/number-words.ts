import { numberWords } from '../vocabulary/english-numbers.ts'
import type { Token } from './tokens.ts'

/**
 * A number and the ways it may be meant. `value` is the plain reading, hundreds included ("one eighty five", "1 35",
 * "2:25" are 185, 135, 225); `clockSeconds` the reading as minutes and seconds (or hours, minutes, seconds), if it has one;
 * `parts` the numbers it was put together from, for slots where they are two ("8 20").
 */
export type NumberReading = {
  value: number
  length: number
  parts: readonly number[]
  clockSeconds: number | null
  isPlural: boolean
  /** True when the plain reading needed a rule of misheard digits: "1 35", "2:25", "2.25". */
  isPutTogether: boolean
  /** True when written in digits. */
  isDigits: boolean
}

type Cardinal = { value: number; length: number; isPlural: boolean; isDigits: boolean }

const { units, teens, tens, tensPlural, zero, hundred, thousand, point, half, quarter } = numberWords

function wordAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at]
  return token?.kind === 'word' ? token.text : null
}

/** A number below a hundred: "seven", "fifteen", "twenty five", "fifties". */
function readBelowHundred(tokens: readonly Token[], at: number): Cardinal | null {
  const word = wordAt(tokens, at)
  if (word === null) return null
  const next1 = wordAt(tokens, at + 1) ?? ''
  // "won sixty five": a misheard one in front of what only a one can stand before.
  if (word === 'won' && (tens.has(next1) || teens.has(next1) || hundred.has(next1)))
    return { value: 1, length: 1, isPlural: false, isDigits: false }
  // "for oh five": nobody lifts five for oh.
  if (word === 'for' && zero.has(next1) && units.has(wordAt(tokens, at + 2) ?? ''))
    return { value: 4, length: 1, isPlural: false, isDigits: false }
  if (half.has(word)) {
    const dozenAt = next1 === 'a' ? at + 2 : at + 1
    return wordAt(tokens, dozenAt) === 'dozen'
      ? { value: 6, length: dozenAt - at + 1, isPlural: false, isDigits: false }
      : null
  }
  const small = units.get(word) ?? teens.get(word)
  if (small !== undefined) return { value: small, length: 1, isPlural: false, isDigits: false }
  const plural = tensPlural.get(word)
  if (plural !== undefined) return { value: plural, length: 1, isPlural: true, isDigits: false }
  const ten = tens.get(word)
  if (ten === undefined) return null
  const next = wordAt(tokens, at + 1)
  const unit = next === null ? undefined : units.get(next)
  if (unit !== undefined) return { value: ten + unit, length: 2, isPlural: false, isDigits: false }
  const fives = next === null ? undefined : numberWords.unitsPlural.get(next)
  if (fives !== undefined) return { value: ten + fives, length: 2, isPlural: true, isDigits: false }
  return { value: ten, length: 1, isPlural: false, isDigits: false }
}

/** A plain number: digits, or cardinal words with "hundred" and "thousand". */
export function readCardinal(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at]
  if (token === undefined) return null
  const isScale = (position: number) => {
    const word = wordAt(tokens, position) ?? ''
    return hundred.has(word) || thousand.has(word)
  }
  const isArticle = token.kind === 'word' && token.text === 'a' && isScale(at + 1)
  const head: Cardinal | null =
    token.kind === 'number'
      ? { value: token.value, length: 1, isPlural: token.isPlural, isDigits: true }
      : isArticle || isScale(at)
        ? { value: 1, length: isArticle ? 1 : 0, isPlural: false, isDigits: false }
        : readBelowHundred(tokens, at)
  if (head === null) return null
  const scale = wordAt(tokens, at + head.length)
  if (scale === null || head.isPlural || !Number.isInteger(head.value)) return head
  if (thousand.has(scale) && head.value < 100) return { ...head, value: head.value * 1000, length: head.length + 1 }
  // "fifteen hundred metres"
  const isCount = head.value > 9 && head.value < 30 && scale === 'hundred' && !head.isDigits
  if (isCount) return { ...head, value: head.value * 100, length: head.length + 1 }
  if (!hundred.has(scale) || head.value > 9 || head.value < 1) return head
  const isPlural = scale === 'hundreds'
  const base = { value: head.value * 100, length: head.length + 1, isPlural, isDigits: head.isDigits }
  if (isPlural) return base
  const hasAnd = wordAt(tokens, at + base.length) === 'and'
  const restAt = at + base.length + (hasAnd ? 1 : 0)
  const rest = restToken(tokens, restAt)
  // "hundred 5" in digits is one number only when it ends in 0 or 5; "two hundred 8" is 200, then 8.
  if (rest === null || (rest.isDigits && rest.value % 5 !== 0) || (!hasAnd && isSplitWanted(tokens, restAt, rest)))
    return base
  return {
    value: base.value + rest.value,
    length: base.length + (hasAnd ? 1 : 0) + rest.length,
    isPlural: rest.isPlural,
    isDigits: base.isDigits,
  }
}

/** "a hundred eight reps": what stands before a word of counting is a number of its own. */
function isSplitWanted(tokens: readonly Token[], at: number, rest: Cardinal): boolean {
  const next = wordAt(tokens, at + rest.length)
  return next !== null && rest.value < 40 && numberWords.countedThings.has(next)
}

function restToken(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at]
  if (token?.kind === 'number') {
    return Number.isInteger(token.value) && token.value < 100 && token.value > 0
      ? { value: token.value, length: 1, isPlural: token.isPlural, isDigits: true }
      : null
  }
  return readBelowHundred(tokens, at)
}

/** Two numbers in digits are no load above this: "6 80" is six, then eighty. */
const mostDigitsSum = 595

/** The "eighty five" of "one eighty five", the "oh five" of "two oh five", the "35" of "1 35" and "1-35"; null when the two are two numbers. */
function readHundredsTail(tokens: readonly Token[], at: number, head: Cardinal): Cardinal | null {
  if (!Number.isInteger(head.value) || head.value < 1 || head.value > 9 || head.isPlural) return null
  const word = wordAt(tokens, at)
  if (word !== null && zero.has(word)) {
    const next = tokens[at + 1]
    const unit = next?.kind === 'number' ? next.value : units.get(wordAt(tokens, at + 1) ?? '')
    return unit !== undefined && Number.isInteger(unit) && unit < 10
      ? { value: unit, length: 2, isPlural: false, isDigits: false }
      : null
  }
  const isDash = tokens[at]?.kind === 'mark' && tokens[at]?.text === '-'
  const token = tokens[at + (isDash ? 1 : 0)]
  if (token?.kind === 'number' && /^0[1-9]$/.test(token.text))
    return { value: token.value, length: isDash ? 2 : 1, isPlural: false, isDigits: true }
  const tail = restToken(tokens, at + (isDash ? 1 : 0))
  if (tail === null || tail.value < 10 || tail.isPlural || isSplitWanted(tokens, at, tail)) return null
  const sum = head.value * 100 + tail.value
  // Two numbers in digits are one load only where plates can make it, or where lifters live: the hundreds and two hundreds.
  if (
    (tail.isDigits || tail.value < 20) &&
    (sum > mostDigitsSum || (tail.value % 5 !== 0 && (head.value > 2 || tail.isDigits)))
  )
    return null
  return { ...tail, length: tail.length + (isDash ? 1 : 0) }
}

/** "point five", "and a half", "and a quarter" behind a whole number. */
function readFraction(tokens: readonly Token[], at: number): { value: number; length: number } | null {
  const word = wordAt(tokens, at)
  if (word === null) return null
  if (point.has(word)) {
    let digits = ''
    let length = 1
    for (; digits.length < 2; length += 1) {
      const token = tokens[at + length]
      const digit =
        token?.kind === 'number' && Number.isInteger(token.value)
          ? token.text
          : units.get(wordAt(tokens, at + length) ?? '')
      const isZero = zero.has(wordAt(tokens, at + length) ?? '')
      if (digit === undefined && !isZero) break
      if (digits !== '' && typeof digit === 'number' && digit !== 5) break
      if (digits !== '' && token?.kind === 'number') break
      digits += isZero ? '0' : String(digit)
    }
    return digits === '' ? null : { value: Number(`0.${digits}`), length }
  }
  if (word !== 'and') return null
  const isArticle = wordAt(tokens, at + 1) === 'a' || wordAt(tokens, at + 1) === 'one'
  const name = wordAt(tokens, at + (isArticle ? 2 : 1)) ?? ''
  const isThree = wordAt(tokens, at + 1) === 'three' && wordAt(tokens, at + 2) === 'quarters'
  if (isThree) return { value: 0.75, length: 3 }
  if (half.has(name)) return { value: 0.5, length: isArticle ? 3 : 2 }
  if (quarter.has(name)) return { value: 0.25, length: isArticle ? 3 : 2 }
  return null
}

function clockSecondsOf(parts: readonly number[]): number | null {
  const [first = 0, second = 0, third] = parts
  if (parts.length < 2 || second > 59 || (third ?? 0) > 59) return null
  return third === undefined ? first * 60 + second : first * 3600 + second * 60 + third
}

function readClockToken(token: Token): NumberReading | null {
  if (token.kind !== 'clock') return null
  const [first = 0, second = 0] = token.parts
  const value = token.parts.length === 2 && first >= 1 && first <= 9 ? first * 100 + second : Number.NaN
  return {
    value,
    length: 1,
    parts: token.parts,
    clockSeconds: clockSecondsOf(token.parts),
    isPlural: false,
    isPutTogether: true,
    isDigits: true,
  }
}

/** Reads the number that starts at a token, as long as it goes; null when none starts there. */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return null
  if (token.kind === 'clock') return readClockToken(token)
  const head = readCardinal(tokens, at)
  if (head === null) return null
  const tail = readHundredsTail(tokens, at + head.length, head)
  const length = head.length + (tail?.length ?? 0)
  const whole = tail === null ? head.value : head.value * 100 + tail.value
  const parts = tail === null ? [head.value] : [head.value, tail.value]
  const isPlural = tail?.isPlural ?? head.isPlural
  const reading = { parts, clockSeconds: clockSecondsOf(parts), isPlural, isDigits: head.isDigits }
  const fraction = isPlural || !Number.isInteger(whole) ? null : readFraction(tokens, at + length)
  if (fraction !== null) {
    return {
      ...reading,
      value: whole + fraction.value,
      length: length + fraction.length,
      parts: [whole + fraction.value],
      clockSeconds: null,
      isPutTogether: false,
    }
  }
  return { ...reading, value: whole, length, isPutTogether: tail?.isDigits === true && head.isDigits }
}

/** Minutes and seconds spoken as two numbers ("seven forty five", "24 30", "one fifty two") or digits with a colon; in seconds. */
export function readClock(tokens: readonly Token[], at: number): { seconds: number; length: number } | null {
  const token = tokens[at]
  if (token?.kind === 'clock') {
    const seconds = clockSecondsOf(token.parts)
    return seconds === null ? null : { seconds, length: 1 }
  }
  const minutes = readCardinal(tokens, at)
  if (minutes === null || !Number.isInteger(minutes.value) || minutes.value > 99 || minutes.isPlural) return null
  const next = wordAt(tokens, at + minutes.length)
  if (next !== null && zero.has(next)) {
    const unit = readCardinal(tokens, at + minutes.length + 1)
    return unit !== null && unit.value < 10
      ? { seconds: minutes.value * 60 + unit.value, length: minutes.length + 1 + unit.length }
      : null
  }
  const seconds = restToken(tokens, at + minutes.length)
  if (seconds === null || seconds.value < 10 || seconds.value > 59 || seconds.isPlural) return null
  return { seconds: minutes.value * 60 + seconds.value, length: minutes.length + seconds.length }
}
