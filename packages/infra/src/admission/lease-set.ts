/** Who holds a slot and until when. What has ended stays until `prune`, so that looking changes nothing. */
export class LeaseSet {
  readonly #ends = new Map<string, number>()
  /** No lease ends before this. */
  #earliestMs = Number.POSITIVE_INFINITY

  /** How many are held at this instant; one that ends now is not. */
  count(nowMs: number): number {
    if (nowMs < this.#earliestMs) return this.#ends.size
    let count = 0
    for (const endMs of this.#ends.values()) if (endMs > nowMs) count += 1
    return count
  }

  /** Milliseconds until fewer than `limit` are held: 0 if so now, null if never. */
  waitMs(nowMs: number, limit: number): number | null {
    if (limit < 1) return null
    const excess = this.count(nowMs) - limit
    if (excess < 0) return 0
    const ends = [...this.#ends.values()].filter((endMs) => endMs > nowMs).sort((a, b) => a - b)
    return (ends[excess] ?? nowMs) - nowMs
  }

  /** Milliseconds until the first of those held ends; 0 when none is. */
  resetMs(nowMs: number): number {
    let first = Number.POSITIVE_INFINITY
    for (const endMs of this.#ends.values()) if (endMs > nowMs && endMs < first) first = endMs
    return first === Number.POSITIVE_INFINITY ? 0 : first - nowMs
  }

  hold(holder: string, endMs: number): void {
    this.#ends.set(holder, endMs)
    this.#earliestMs = Math.min(this.#earliestMs, endMs)
  }

  /** Moves the end of a slot that is still held. */
  extend(holder: string, endMs: number): void {
    if (this.#ends.has(holder)) this.hold(holder, endMs)
  }

  free(holder: string): void {
    this.#ends.delete(holder)
  }

  /** Forgets what has ended. */
  prune(nowMs: number): void {
    if (nowMs < this.#earliestMs) return
    this.#earliestMs = Number.POSITIVE_INFINITY
    for (const [holder, endMs] of this.#ends) {
      if (endMs <= nowMs) this.#ends.delete(holder)
      else this.#earliestMs = Math.min(this.#earliestMs, endMs)
    }
  }
}
