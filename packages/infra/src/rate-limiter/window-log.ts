type Use = { lastAtMs: number; subWindow: number; cost: number }

const subWindowsPerWindow = 12

/** Up to this limit each admission is kept by itself, which makes the moment its cost comes back exact. */
const largestExactLimit = 64

/**
 * What one policy admitted for one subject in the last window.
 *
 * Admissions of one sub-window (a twelfth of the window) are kept as one use that counts until `windowMs` after the
 * last of them. A use is thus never dropped before all of it is older than the window: the sum in any trailing window
 * stays within the limit, at the price of giving some of it back up to a sub-window late. At most 13 uses, or 64.
 */
export class WindowLog {
  used = 0
  readonly #uses: Use[] = []

  /** Drops what is older than the window; what was admitted exactly `windowMs` ago is. */
  roll(nowMs: number, windowMs: number): void {
    let expired = 0
    for (const use of this.#uses) {
      if (use.lastAtMs + windowMs > nowMs) break
      this.used -= use.cost
      expired += 1
    }
    if (expired > 0) this.#uses.splice(0, expired)
  }

  /** Counts an admission at `nowMs`, which is never before the last one. */
  add(nowMs: number, windowMs: number, limit: number, cost: number): void {
    this.used += cost
    const subWindow = Math.floor((nowMs * subWindowsPerWindow) / windowMs)
    const last = this.#uses.at(-1)
    if (
      last !== undefined &&
      (last.lastAtMs === nowMs || (limit > largestExactLimit && last.subWindow === subWindow))
    ) {
      last.cost += cost
      last.lastAtMs = nowMs
    } else {
      this.#uses.push({ lastAtMs: nowMs, subWindow, cost })
    }
  }

  /** Milliseconds until the oldest use comes back; 0 when there is none. */
  resetMs(nowMs: number, windowMs: number): number {
    const oldest = this.#uses[0]
    return oldest === undefined ? 0 : oldest.lastAtMs + windowMs - nowMs
  }

  /** Milliseconds until `cost` fits under `limit`: 0 if it does now, null if it never will. */
  waitMs(nowMs: number, windowMs: number, limit: number, cost: number): number | null {
    if (cost > limit) return null
    let excess = this.used + cost - limit
    if (excess <= 0) return 0
    for (const use of this.#uses) {
      excess -= use.cost
      if (excess <= 0) return use.lastAtMs + windowMs - nowMs
    }
    throw new Error('the uses of a window add up to less than its total')
  }
}
