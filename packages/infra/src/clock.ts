/** The time of day, as a service, so that whatever depends on it can be tested at any instant. */
export interface Clock {
  /** The present instant. It may step backwards when the machine's clock is corrected. */
  now(): Date
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Moves by a number of milliseconds; a negative one plays a corrected machine clock. */
  advance(milliseconds: number): void
}

/** A clock for tests, standing at `start`. */
export function manualClock(start: string | Date = '2026-01-05T09:00:00.000Z'): ManualClock {
  let nowMs = new Date(start).getTime()
  if (Number.isNaN(nowMs)) throw new RangeError(`not an instant: ${String(start)}`)
  return {
    now: () => new Date(nowMs),
    advance: (milliseconds) => {
      nowMs += milliseconds
    },
  }
}
