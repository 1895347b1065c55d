import type { AdmissionRequest, Decision, HoldRef, PolicyState, Settlement, TopUp } from './admission.ts'
import { DayCount } from './day-count.ts'
import { refuse, replayOf, stateOf } from './decision.ts'
import {
  amountOf,
  at,
  correctMoney,
  giveCountsBack,
  type Hold,
  hasRoom,
  presentAll,
  reserveMore,
  type Scene,
  waitsOf,
} from './embedded-hold.ts'
import { OwnerCounts, type Tally } from './owner-counts.ts'
import { countRememberedMs, givenUpMs, holdRememberedMs, type Plan } from './plan.ts'
import { TwoGenerations } from './two-generations.ts'

/** A clock that steps back by no more than this makes nothing forgotten early. */
const steppedBackMs = 3_600_000

/** An admission that was given up before it arrived. */
type GivenUp = { state: 'given_up'; expiresAtMs: number }

/** What is asked of the ledger: a request, its plan, and the instant. */
type Ask = { request: Omit<AdmissionRequest, 'policies'>; plan: Plan; clockMs: number }

/** The books of the embedded engine: every method is synchronous, so nothing can come between looking and writing. */
export class EmbeddedLedger {
  readonly #everybody = new OwnerCounts()
  readonly #users: TwoGenerations<OwnerCounts>
  readonly #holds: TwoGenerations<Hold | GivenUp>
  readonly #brief: TwoGenerations<Hold | GivenUp>

  constructor(options: { maxSubjects: number; maxHolds: number }) {
    this.#users = new TwoGenerations({ max: options.maxSubjects })
    this.#holds = new TwoGenerations({ max: options.maxHolds, maxAgeMs: holdRememberedMs + steppedBackMs })
    this.#brief = new TwoGenerations({ max: options.maxHolds, maxAgeMs: countRememberedMs + steppedBackMs })
  }

  admit({ request, plan, clockMs }: Ask): Decision {
    const name = holdName(request)
    const known = this.#find(name, clockMs)
    if (known?.state === 'given_up') {
      this.#forget(name)
      return { kind: 'released' }
    }
    if (known?.state === 'held' || known?.state === 'settled') return replayOf(known.states, plan.policies)
    const user = this.#users.get(request.subject) ?? new OwnerCounts()
    const scene = this.#look(plan, user, clockMs)
    if (!hasRoom(scene, request)) return refuse(plan.policies, waitsOf(scene, request), presentAll(scene))
    const hold = this.#write(request, user, scene, clockMs)
    const store = plan.rememberedMs === holdRememberedMs ? this.#holds : this.#brief
    store.set(name, hold, clockMs)
    return { kind: 'admitted', isReplay: false, policies: hold.states.map((state) => ({ ...state })) }
  }

  book({ request, plan, clockMs }: Ask): void {
    const name = holdName(request)
    const known = this.#find(name, clockMs)
    if (known?.state === 'held' || known?.state === 'settled') return
    const user = this.#users.get(request.subject) ?? new OwnerCounts()
    const hold = this.#write(request, user, this.#look(plan, user, clockMs), clockMs)
    hold.state = 'settled'
    this.#forget(name)
    this.#holds.set(name, hold, clockMs)
  }

  extend(ref: HoldRef, leaseMs: number, clockMs: number): 'extended' | 'expired' | 'unknown' {
    const hold = this.#find(holdName(ref), clockMs)
    if (hold?.state !== 'held') return 'unknown'
    const nowMs = Math.max(clockMs, hold.atMs)
    if (hold.leaseEndMs <= nowMs) return 'expired'
    hold.leaseEndMs = nowMs + leaseMs
    for (const lease of hold.leases) lease.extend(holdName(ref), hold.leaseEndMs)
    return 'extended'
  }

  topUp(ref: HoldRef, topUpId: string, extraNanoUsd: number, clockMs: number): TopUp {
    const hold = this.#find(holdName(ref), clockMs)
    if (hold?.state !== 'held') return { kind: 'unknown' }
    if (hold.topUps?.has(topUpId)) return { kind: 'admitted' }
    const { tallies, nowMs } = this.#look(hold.plan, hold.user, clockMs)
    const budgets = hold.plan.counters
      .map((counter, index) => ({ counter, index, tally: at(tallies, index) }))
      .filter(({ counter }) => counter.policy.kind === 'budget')
    const waits = budgets.map(({ counter, tally }) => tally.waitMs(nowMs, counter.policy.limit, extraNanoUsd))
    if (waits.some((waitMs) => waitMs !== 0)) {
      const states = budgets.map(({ counter, tally }) => stateOf(counter.policy, tally.live, tally.resetMs(nowMs)))
      return refuse(
        budgets.map(({ counter }) => counter.policy),
        waits,
        states,
      )
    }
    for (const { index, tally } of budgets) reserveMore(hold, index, tally, extraNanoUsd, nowMs)
    hold.tallies = tallies
    hold.estimateNanoUsd += extraNanoUsd
    hold.topUps = new Set([...(hold.topUps ?? []), topUpId])
    return { kind: 'admitted' }
  }

  settle(ref: HoldRef, actualNanoUsd: number, clockMs: number): Settlement['kind'] {
    const hold = this.#find(holdName(ref), clockMs)
    if (hold?.state === 'settled') return 'already_settled'
    if (hold?.state !== 'held') return 'unknown'
    correctMoney(hold, actualNanoUsd - hold.estimateNanoUsd, this.#everybody)
    for (const lease of hold.leases) lease.free(holdName(ref))
    hold.state = 'settled'
    return 'settled'
  }

  release(ref: HoldRef, isOurFault: boolean, clockMs: number): 'released' | 'settled' | 'unknown' {
    const name = holdName(ref)
    const hold = this.#find(name, clockMs)
    if (hold?.state === 'settled' || hold?.state === 'released') return hold.state
    if (hold?.state !== 'held') {
      if (hold === undefined) {
        this.#brief.set(name, { state: 'given_up', expiresAtMs: clockMs + givenUpMs }, clockMs)
      }
      return 'unknown'
    }
    correctMoney(hold, -hold.estimateNanoUsd, this.#everybody)
    if (isOurFault) giveCountsBack(hold, Math.max(clockMs, hold.atMs), this.#everybody)
    for (const lease of hold.leases) lease.free(name)
    hold.state = 'released'
    return 'released'
  }

  inspect(subject: string, plan: Plan, clockMs: number): PolicyState[] {
    return presentAll(this.#look(plan, this.#users.get(subject) ?? new OwnerCounts(), clockMs))
  }

  reset(subject: string, clockMs: number): void {
    const user = this.#users.get(subject) ?? new OwnerCounts()
    user.reset(Math.max(clockMs, user.latestMs))
    this.#users.set(subject, user, clockMs)
  }

  clear(): void {
    this.#users.clear()
    this.#holds.clear()
    this.#brief.clear()
  }

  #find(name: string, clockMs: number): Hold | GivenUp | undefined {
    const hold = this.#holds.get(name) ?? this.#brief.get(name)
    return hold === undefined || hold.expiresAtMs <= clockMs ? undefined : hold
  }

  #forget(name: string): void {
    this.#holds.delete(name)
    this.#brief.delete(name)
  }

  /** Everything a decision on this plan goes by, at an instant that is not before the last write. */
  #look(plan: Plan, user: OwnerCounts, clockMs: number): Scene {
    let nowMs = clockMs
    if (plan.user.length > 0 && user.latestMs > nowMs) nowMs = user.latestMs
    if (plan.everybody.length > 0 && this.#everybody.latestMs > nowMs) nowMs = this.#everybody.latestMs
    const tallies: Tally[] = []
    for (const tally of user.talliesOf(plan.user)) tallies.push(tally)
    for (const tally of this.#everybody.talliesOf(plan.everybody)) tallies.push(tally)
    for (const tally of tallies) tally.look(nowMs)
    const leases = plan.leases.map((lease) =>
      (lease.policy.scope === 'user' ? user : this.#everybody).leaseSetOf(lease),
    )
    return { plan, tallies, leases, nowMs }
  }

  #write(request: Ask['request'], user: OwnerCounts, scene: Scene, clockMs: number): Hold {
    const { plan, tallies, leases, nowMs } = scene
    const ends: number[] = []
    const reserved: number[] = []
    for (let index = 0; index < tallies.length; index += 1) {
      const counter = at(plan.counters, index)
      const tally = at(tallies, index)
      const amount = amountOf(counter, request)
      tally.add(nowMs, counter.policy.limit, amount)
      ends.push(tally instanceof DayCount ? tally.liveEndMs : 0)
      reserved.push(amount)
    }
    const leaseEndMs = nowMs + request.leaseMs
    for (const lease of leases) {
      lease.prune(nowMs)
      lease.hold(holdName(request), leaseEndMs)
    }
    if (plan.user.length > 0) user.latestMs = nowMs
    if (plan.everybody.length > 0) this.#everybody.latestMs = nowMs
    this.#users.set(request.subject, user, clockMs)
    return {
      state: 'held',
      expiresAtMs: clockMs + plan.rememberedMs,
      atMs: nowMs,
      leaseEndMs,
      estimateNanoUsd: request.estimateNanoUsd,
      cost: request.cost,
      plan,
      user,
      tallies,
      leases,
      ends,
      reserved,
      states: presentAll(scene),
      topUps: null,
    }
  }
}

/** Led by a length, so that no two pairs share a name. */
function holdName({ subject, rid }: HoldRef): string {
  return `${subject.length}:${subject}${rid}`
}
