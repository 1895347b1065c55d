import { type Clock, manualClock, systemClock } from './clock.ts'
import { type RandomBytes, seededRandomBytes, systemRandomBytes } from './random-bytes.ts'

/** Makes identifiers that sort, as text, in the order in which this process made them. */
export interface Ids {
  /** `<prefix>_` and 32 lower-case hex digits, a UUID version 7 without its dashes. */
  make(prefix: string): string
  /** A UUID version 7 with its dashes, for the columns that hold UUIDs. */
  makeUuid(): string
}

/** Ids whose digits start with the millisecond of their making. */
export function timeOrderedIds(source: { clock?: Clock; randomBytes?: RandomBytes } = {}): Ids {
  const next = uuidV7Sequence(source.clock ?? systemClock, source.randomBytes ?? systemRandomBytes)
  return {
    make: (prefix) => `${prefix}_${next()}`,
    makeUuid: () => next().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  }
}

/** The same ids in the same order for the same seed, for tests. */
export function seededIds(seed: string | number = 1): Ids {
  return timeOrderedIds({ clock: manualClock(), randomBytes: seededRandomBytes(seed) })
}

const lastCounter = 0xfff

/**
 * 32 hex digits at a time: 48 bits of Unix milliseconds, then a 12-bit counter that starts at random in its
 * lower half each millisecond, then 62 random bits. When the counter is used up, or the clock steps back, the
 * sequence stays ahead of the clock instead of repeating or going backwards.
 * Source: RFC 9562, sections 5.7 (layout) and 6.2, method 1 (counter).
 */
function uuidV7Sequence(clock: Clock, randomBytes: RandomBytes): () => string {
  let milliseconds = 0
  let counter = 0
  return () => {
    const bytes = Buffer.from(randomBytes(10))
    const nowMs = clock.now().getTime()
    if (nowMs > milliseconds) {
      milliseconds = nowMs
      counter = bytes.readUInt16BE(0) & 0x7ff
    } else if (counter === lastCounter) {
      milliseconds += 1
      counter = bytes.readUInt16BE(0) & 0x7ff
    } else {
      counter += 1
    }
    bytes.writeUInt8((bytes.readUInt8(2) & 0x3f) | 0x80, 2)
    const time = milliseconds.toString(16).padStart(12, '0')
    const versioned = (0x7000 | counter).toString(16)
    return `${time}${versioned}${bytes.subarray(2).toString('hex')}`
  }
}
