import type { Reading } from '../outcome.ts'
import type { Scan } from '../slots/scan.ts'
import { readMeasuredDuration } from '../slots/time-slots.ts'
import { minuteWords, secondWords } from '../vocabulary/english.ts'
import { alarmPatterns, restLeads, restNouns, restPatterns, stopTimerPatterns } from '../vocabulary/english-commands.ts'
import { phraseSet, readPhrase } from '../words/phrase-book.ts'
import { coreOf, readOrder } from './command-frame.ts'

const rests = phraseSet(restPatterns)
const stopTimers = phraseSet(stopTimerPatterns)
const alarms = phraseSet(alarmPatterns)

type Length = { seconds: number; length: number }

/** "rest two", "rest 90": below ten a bare number is minutes. */
const bareRestSeconds = (value: number) => (value < 10 ? value * 60 : value)

/** "couple of minutes": two of them. */
function readCouple(scan: Scan, at: number): Length | null {
  if (scan.wordAt(at) !== 'couple') return null
  const unit = at + (scan.wordAt(at + 1) === 'of' ? 2 : 1)
  return minuteWords.has(scan.wordAt(unit)) ? { seconds: 120, length: unit + 1 - at } : null
}

/** "a minute thirty", "thirty more seconds", "1:30": in a rest a number behind minutes is seconds. */
function readLength(scan: Scan, at: number): Length | null {
  const couple = readCouple(scan, at)
  if (couple !== null) return couple
  const measured = readMeasuredDuration(scan, at)
  if (measured !== null) {
    const tail = measured.seconds % 60 === 0 ? scan.numberAt(at + measured.length) : null
    return tail !== null && tail.value >= 5 && tail.value < 60
      ? { seconds: measured.seconds + tail.value, length: measured.length + tail.length }
      : measured
  }
  const number = scan.numberAt(at)
  if (number === null) return null
  const behind = at + number.length
  const unit = ['more', 'extra'].includes(scan.wordAt(behind)) ? scan.wordAt(behind + 1) : ''
  if (secondWords.has(unit)) return { seconds: number.value, length: number.length + 2 }
  if (minuteWords.has(unit)) return { seconds: number.value * 60, length: number.length + 2 }
  const seconds = number.value >= 100 ? (number.clockSeconds ?? number.value) : bareRestSeconds(number.value)
  return { seconds, length: number.length }
}

/** Whether the utterance speaks of a rest or an alarm, or adds to one, so that a time in it is how long it is to be. */
const isOfRest = (scan: Scan, start: number, end: number) =>
  scan.tokens.slice(start, end).some((token) => restNouns.has(token.text)) ||
  readPhrase(alarms, scan, start) !== null ||
  (scan.wordAt(start) === 'add' && scan.tokens.slice(start, end).some((token) => secondWords.has(token.text)))

/** Reads a rest to be timed: a length of time and a word for rest, with nothing else between. Null when it is none. */
export function readRest(scan: Scan): Reading | null {
  if (readOrder(stopTimers, scan) !== null) return { kind: 'rest', restSeconds: 0 }
  const { start, end } = coreOf(scan)
  if (readOrder(rests, scan) !== null || (end - start === 1 && scan.wordAt(start) === 'rest'))
    return { kind: 'rest', restSeconds: null }
  if (!isOfRest(scan, start, end)) return null
  let seconds: number | null = null
  for (let at = start; at < end; ) {
    const length: Length | null = seconds === null ? readLength(scan, at) : null
    const alarm = readPhrase(alarms, scan, at)
    if (alarm !== null) at += alarm.length
    else if (length !== null) {
      seconds = length.seconds
      at += length.length
    } else {
      const token = scan.tokens[at]
      if (token?.kind !== 'mark' && !restNouns.has(scan.wordAt(at)) && !restLeads.has(scan.wordAt(at))) return null
      at += 1
    }
  }
  return seconds !== null && seconds > 0 ? { kind: 'rest', restSeconds: Math.round(seconds) } : null
}
