import type { AdmissionRequest, PolicyState } from './admission.ts'
import { DayCount } from './day-count.ts'
import { stateOf } from './decision.ts'
import type { LeaseSet } from './lease-set.ts'
import type { OwnerCounts, Tally } from './owner-counts.ts'
import type { Counter, Plan } from './plan.ts'
import { WindowUses } from './window-uses.ts'

/** An admission as the embedded engine remembers it. Lists stand in the order of the plan's counters. */
export type Hold = {
  state: 'held' | 'settled' | 'released'
  expiresAtMs: number
  atMs: number
  leaseEndMs: number
  /** All that was reserved, top-ups included. */
  estimateNanoUsd: number
  cost: number
  plan: Plan
  user: OwnerCounts
  tallies: readonly Tally[]
  leases: readonly LeaseSet[]
  /** The end of the day each count was booked to, and how much money it holds there. */
  ends: number[]
  reserved: number[]
  states: PolicyState[]
  topUps: Set<string> | null
}

/** What a decision looks at: the tallies and slots of a plan at one instant. */
export type Scene = { plan: Plan; tallies: readonly Tally[]; leases: readonly LeaseSet[]; nowMs: number }

type Amounts = Pick<AdmissionRequest, 'cost' | 'estimateNanoUsd'>

/** An element that is known to be there. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error('a list of an admission is shorter than its plan')
  return found
}

/** What a request takes from this counter. */
export function amountOf({ policy }: Counter, { cost, estimateNanoUsd }: Amounts): number {
  return policy.kind === 'budget' ? estimateNanoUsd : cost
}

/** Whether every policy has room. */
export function hasRoom({ plan, tallies, leases, nowMs }: Scene, amounts: Amounts): boolean {
  for (let index = 0; index < tallies.length; index += 1) {
    const counter = at(plan.counters, index)
    if (at(tallies, index).waitMs(nowMs, counter.policy.limit, amountOf(counter, amounts)) !== 0) return false
  }
  return plan.leases.every(({ policy }, index) => at(leases, index).waitMs(nowMs, policy.limit) === 0)
}

/** How long each policy makes one wait, in the order of the request. */
export function waitsOf({ plan, tallies, leases, nowMs }: Scene, amounts: Amounts): (number | null)[] {
  const waits = new Array<number | null>(plan.policies.length).fill(0)
  for (const [index, counter] of plan.counters.entries()) {
    waits[counter.at] = at(tallies, index).waitMs(nowMs, counter.policy.limit, amountOf(counter, amounts))
  }
  for (const [index, lease] of plan.leases.entries()) {
    waits[lease.at] = at(leases, index).waitMs(nowMs, lease.policy.limit)
  }
  return waits
}

/** How each policy stands, in the order of the request. */
export function presentAll({ plan, tallies, leases, nowMs }: Scene): PolicyState[] {
  const states = new Array<PolicyState>(plan.policies.length)
  for (let index = 0; index < tallies.length; index += 1) {
    const { policy, at: place } = at(plan.counters, index)
    const tally = at(tallies, index)
    states[place] = stateOf(policy, tally.live, tally.resetMs(nowMs))
  }
  for (let index = 0; index < leases.length; index += 1) {
    const { policy, at: place } = at(plan.leases, index)
    const lease = at(leases, index)
    states[place] = stateOf(policy, lease.count(nowMs), lease.resetMs(nowMs))
  }
  return states
}

/** Books more of a budget; where its day has changed since, the new day is the one that a settlement corrects. */
export function reserveMore(hold: Hold, index: number, tally: Tally, extraNanoUsd: number, nowMs: number): void {
  if (!(tally instanceof DayCount)) throw new Error('a budget is counted by the day')
  tally.add(nowMs, 0, extraNanoUsd)
  const isSameDay = hold.ends[index] === tally.liveEndMs
  hold.reserved[index] = extraNanoUsd + (isSameDay ? at(hold.reserved, index) : 0)
  hold.ends[index] = tally.liveEndMs
}

/** Books the difference to what was reserved; a refund takes back no more than what this admission holds of the day. */
export function correctMoney(hold: Hold, difference: number, everybody: OwnerCounts): void {
  for (const [index, counter] of hold.plan.counters.entries()) {
    const tally = at(hold.tallies, index)
    if (counter.policy.kind !== 'budget' || !(tally instanceof DayCount)) continue
    if (wasReset(hold, counter, everybody)) continue
    tally.correct(at(hold.ends, index), Math.max(difference, -at(hold.reserved, index)))
  }
}

/** Takes back what an admission counted in windows and days, as far as they still count it. */
export function giveCountsBack(hold: Hold, nowMs: number, everybody: OwnerCounts): void {
  for (const [index, counter] of hold.plan.counters.entries()) {
    if (counter.policy.kind === 'budget' || wasReset(hold, counter, everybody)) continue
    const tally = at(hold.tallies, index)
    if (tally instanceof WindowUses) tally.giveBack(nowMs, hold.atMs, hold.cost)
    else tally.correct(at(hold.ends, index), -hold.cost)
  }
}

function wasReset(hold: Hold, { policy }: Counter, everybody: OwnerCounts): boolean {
  return hold.atMs <= (policy.scope === 'user' ? hold.user : everybody).resetMs
}
