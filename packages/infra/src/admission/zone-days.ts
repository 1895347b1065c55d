import { LRUCache } from 'lru-cache'

export type Day = { startMs: number; endMs: number }

const dayMs = 86_400_000

/** Zones whose days are kept ready. Names in other letter cases are zones of their own here. */
const zones = new LRUCache<string, ZoneDays>({ max: 1_000 })

/** The calendar days of an IANA zone. RangeError for a name that is none. */
export function zoneDaysOf(zone: string): ZoneDays {
  const known = zones.get(zone)
  if (known !== undefined) return known
  const days = new ZoneDays(zone)
  zones.set(zone, days)
  return days
}

/**
 * The days of one zone. A day begins at the first instant of its date, which is not 00:00 where a clock change skips
 * midnight, and lasts 23 to 25 hours where the clock is changed within it.
 */
export class ZoneDays {
  readonly #format: Intl.DateTimeFormat
  #starts: readonly number[] = []

  constructor(zone: string) {
    this.#format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
  }

  /** The day that holds this instant. */
  at(nowMs: number): Day {
    const [, startMs = 0, endMs = 0] = this.startsAround(nowMs)
    return { startMs, endMs }
  }

  /** When yesterday, today and the next three days begin. */
  startsAround(nowMs: number): readonly number[] {
    const [, startMs = 0, endMs = 0] = this.#starts
    if (nowMs >= startMs && nowMs < endMs) return this.#starts
    const todayMs = this.#startOfDayAt(nowMs)
    const starts = [this.#startOfDayAt(todayMs - 1), todayMs]
    for (let last = todayMs; starts.length < 5; ) {
      last = this.#startAfter(last)
      starts.push(last)
    }
    this.#starts = starts
    return starts
  }

  #startOfDayAt(atMs: number): number {
    const date = this.#format.format(atMs)
    return this.#firstInstant(atMs - 2 * dayMs, atMs, (ms) => this.#format.format(ms) === date)
  }

  #startAfter(startMs: number): number {
    const date = this.#format.format(startMs)
    return this.#firstInstant(startMs, startMs + 2 * dayMs, (ms) => this.#format.format(ms) !== date)
  }

  /** The first millisecond after `beforeMs` from which on `isReached`, which holds at `reachedMs`. */
  #firstInstant(beforeMs: number, reachedMs: number, isReached: (ms: number) => boolean): number {
    let low = beforeMs
    let high = reachedMs
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (isReached(middle)) high = middle
      else low = middle
    }
    return high
  }
}
