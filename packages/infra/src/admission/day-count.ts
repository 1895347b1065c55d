import type { ZoneDays } from './zone-days.ts'

/**
 * What was used in the calendar day that is running. A day that began stays until its end, also when the zone is
 * changed meanwhile; the part of it that the new zone's day overlaps is carried into that day.
 *
 * `look` changes nothing that lasts; what it found stands in `live` and `liveEndMs` until the next look.
 */
export class DayCount {
  live = 0
  liveEndMs = 0
  /** The zone of the policy that looks. */
  days: ZoneDays
  #used = 0
  #endMs = 0

  constructor(days: ZoneDays) {
    this.days = days
  }

  look(nowMs: number): void {
    this.live = this.#used
    this.liveEndMs = this.#endMs
    if (nowMs < this.#endMs) return
    const day = this.days.at(nowMs)
    if (this.#endMs <= day.startMs) this.live = 0
    this.liveEndMs = day.endMs
  }

  /** Milliseconds until `amount` fits under `limit`: 0 if it does now or is nothing, null if it never will. */
  waitMs(nowMs: number, limit: number, amount: number): number | null {
    if (amount > limit) return null
    return amount === 0 || this.live + amount <= limit ? 0 : this.liveEndMs - nowMs
  }

  /** Milliseconds until the day ends; 0 when nothing of it is used. */
  resetMs(nowMs: number): number {
    return this.live === 0 ? 0 : this.liveEndMs - nowMs
  }

  /** Counts in the day last looked at. */
  add(_nowMs: number, _limit: number, amount: number): void {
    this.live += amount
    this.#used = this.live
    this.#endMs = this.liveEndMs
  }

  /** Corrects the day that ends then, if it is still the one counted; never below 0. */
  correct(endMs: number, difference: number): void {
    if (endMs === this.#endMs) this.#used = Math.max(0, this.#used + difference)
  }
}
