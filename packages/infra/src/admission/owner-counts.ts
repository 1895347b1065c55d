import { DayCount } from './day-count.ts'
import { LeaseSet } from './lease-set.ts'
import type { Counter, Lease } from './plan.ts'
import { WindowUses } from './window-uses.ts'

/** What one counter has counted. */
export type Tally = WindowUses | DayCount

/** All counts of one owner: a subject, or everybody. */
export class OwnerCounts {
  /** The latest instant at which something was counted here. */
  latestMs = Number.NEGATIVE_INFINITY
  /** What was admitted up to then was forgotten since. */
  resetMs = Number.NEGATIVE_INFINITY
  readonly #tallies = new Map<string, Tally>()
  readonly #leases = new Map<string, LeaseSet>()
  #lastAsked: readonly Counter[] = []
  #lastTallies: Tally[] = []

  /** The tallies of these counters, made where they are new; asked for the same list again, the same array. */
  talliesOf(counters: readonly Counter[]): readonly Tally[] {
    if (counters === this.#lastAsked) return this.#lastTallies
    this.#lastTallies = counters.map((counter) => this.#tallyOf(counter))
    this.#lastAsked = counters
    return this.#lastTallies
  }

  leaseSetOf({ key }: Lease): LeaseSet {
    const known = this.#leases.get(key)
    if (known !== undefined) return known
    const made = new LeaseSet()
    this.#leases.set(key, made)
    return made
  }

  /** Forgets what was counted; who holds a slot goes on holding it. */
  reset(nowMs: number): void {
    this.#tallies.clear()
    this.#lastAsked = []
    this.#lastTallies = []
    this.latestMs = nowMs
    this.resetMs = nowMs
  }

  #tallyOf({ policy, key, days }: Counter): Tally {
    const known = this.#tallies.get(key)
    if (known !== undefined) {
      if (known instanceof DayCount && days !== null) known.days = days
      return known
    }
    const made = policy.kind === 'window' ? new WindowUses(policy.windowMs) : newDayCount(days)
    this.#tallies.set(key, made)
    return made
  }
}

function newDayCount(days: Counter['days']): DayCount {
  if (days === null) throw new Error('a policy by the day has no zone')
  return new DayCount(days)
}
