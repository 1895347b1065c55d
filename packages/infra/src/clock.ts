/** The time of day, as a service, so that whatever depends on it can be tested at any instant. */
export interface Clock {
  /** The present instant. It may step backwards when the machine's clock is corrected. */
  now(): Date
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() }

/** How far the machine's clock may be ahead of the elapsed time before it is taken for a sleep of the machine. */
const unnoticedMs = 1_000

/**
 * The machine's clock as it was at the start, moved on by elapsed time, so that it never steps back. A machine that
 * slept, or whose clock was set forward, is followed forward; one whose clock was set back is not followed.
 */
export function steadyClock(
  source: { wallMs: () => number; elapsedMs: () => number } = { wallMs: Date.now, elapsedMs: () => performance.now() },
): Clock {
  let aheadMs = source.wallMs() - source.elapsedMs()
  return {
    now: () => {
      const elapsedMs = source.elapsedMs()
      const wallMs = source.wallMs()
      if (wallMs - elapsedMs - aheadMs > unnoticedMs) aheadMs = wallMs - elapsedMs
      return new Date(Math.floor(elapsedMs + aheadMs))
    },
  }
}

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
