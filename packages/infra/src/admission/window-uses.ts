/** A sub-window is this share of the window. */
export const subWindowsPerWindow = 12

/** Up to this limit each admission is kept by itself, which makes the moment its cost comes back exact. */
export const largestExactLimit = 64

type Use = { lastAtMs: number; cost: number }

/**
 * What one policy admitted for one subject in the last window.
 *
 * Admissions of one sub-window are kept as one use that counts until `windowMs` after the last of them. A use is thus
 * never dropped before all of it is older than the window: the sum in any trailing window stays within the limit, at
 * the price of giving some of it back up to a sub-window late. At most 13 uses, or 64.
 *
 * `look` changes nothing that lasts; what it found stands in `live` until the next look.
 */
export class WindowUses {
  /** What was used within the window, at the instant last looked at. */
  live = 0
  readonly #windowMs: number
  #total = 0
  #uses: Use[] = []
  #firstLive = 0

  constructor(windowMs: number) {
    this.#windowMs = windowMs
  }

  /** Finds what is still within the window at `nowMs`; what was admitted exactly one window ago is not. */
  look(nowMs: number): void {
    let live = this.#total
    let first = 0
    for (; first < this.#uses.length; first += 1) {
      const use = this.#uses[first]
      if (use === undefined || use.lastAtMs + this.#windowMs > nowMs) break
      live -= use.cost
    }
    this.live = live
    this.#firstLive = first
  }

  /** Milliseconds until `cost` fits under `limit`: 0 if it does now, null if it never will. */
  waitMs(nowMs: number, limit: number, cost: number): number | null {
    if (cost > limit) return null
    let excess = this.live + cost - limit
    if (excess <= 0) return 0
    for (let index = this.#firstLive; index < this.#uses.length; index += 1) {
      const use = this.#uses[index]
      if (use === undefined) break
      excess -= use.cost
      if (excess <= 0) return use.lastAtMs + this.#windowMs - nowMs
    }
    throw new Error('the uses of a window add up to less than its total')
  }

  /** Milliseconds until the oldest live use comes back; 0 when there is none. */
  resetMs(nowMs: number): number {
    const oldest = this.#uses[this.#firstLive]
    return oldest === undefined ? 0 : oldest.lastAtMs + this.#windowMs - nowMs
  }

  /** Counts an admission at the instant last looked at. */
  add(nowMs: number, limit: number, cost: number): void {
    if (this.#firstLive > 0) {
      this.#uses.splice(0, this.#firstLive)
      this.#firstLive = 0
    }
    this.#total = this.live + cost
    this.live = this.#total
    const last = this.#uses[this.#uses.length - 1]
    if (last !== undefined && this.#isTogether(last.lastAtMs, nowMs, limit)) {
      last.cost += cost
      last.lastAtMs = nowMs
    } else {
      this.#uses.push({ lastAtMs: nowMs, cost })
    }
  }

  /** Takes back what was admitted at `atMs`, as far as it still counts. */
  giveBack(nowMs: number, atMs: number, cost: number): void {
    if (atMs + this.#windowMs <= nowMs) return
    const index = this.#uses.findIndex((use) => use.lastAtMs >= atMs)
    const use = this.#uses[index]
    if (use === undefined) return
    const returned = Math.min(cost, use.cost)
    use.cost -= returned
    this.#total -= returned
    if (use.cost === 0) this.#uses.splice(index, 1)
  }

  #isTogether(lastAtMs: number, nowMs: number, limit: number): boolean {
    if (lastAtMs === nowMs) return true
    return limit > largestExactLimit && this.#subWindow(lastAtMs) === this.#subWindow(nowMs)
  }

  #subWindow(atMs: number): number {
    return Math.floor((atMs * subWindowsPerWindow) / this.#windowMs)
  }
}
