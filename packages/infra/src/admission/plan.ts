import type { AdmissionRequest, BudgetPolicy, DayPolicy, LeasePolicy, Policy, WindowPolicy } from './admission.ts'
import { type ZoneDays, zoneDaysOf } from './zone-days.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

export const longestWindowMs = 7 * 24 * hourMs
export const longestLeaseMs = 24 * hourMs
/** How long an admission that holds money or a slot is remembered. */
export const holdRememberedMs = 48 * hourMs
/** How long any other is. */
export const countRememberedMs = 10 * minuteMs
/** How long a release waits for the admit it could not find. */
export const givenUpMs = minuteMs

/** A policy that counts, its place in the request, and the name its count is kept under. */
export type Counter = {
  policy: WindowPolicy | DayPolicy | BudgetPolicy
  at: number
  key: string
  days: ZoneDays | null
}
export type Lease = { policy: LeasePolicy; at: number; key: string }

/** A list of policies, checked and sorted by where it counts. */
export type Plan = {
  policies: readonly Policy[]
  user: readonly Counter[]
  everybody: readonly Counter[]
  /** `user`, then `everybody`. */
  counters: readonly Counter[]
  leases: readonly Lease[]
  rememberedMs: number
}

const plans = new WeakMap<readonly Policy[], Plan>()

/** The plan of these policies; an array seen before is not read again. */
export function planOf(policies: readonly Policy[]): Plan {
  const known = plans.get(policies)
  if (known !== undefined) return known
  const plan = makePlan(policies)
  plans.set(policies, plan)
  return plan
}

/** The plan of a booking, which counts and charges but holds no slots, and is remembered like what holds money. */
export function bookingPlanOf(policies: readonly Policy[]): Plan {
  const plan = makePlan(policies.filter(({ kind }) => kind !== 'lease'))
  return { ...plan, rememberedMs: holdRememberedMs }
}

function makePlan(given: readonly Policy[]): Plan {
  const policies = given.map((policy) => ({ ...policy }))
  assertPolicies(policies)
  const user: Counter[] = []
  const everybody: Counter[] = []
  const leases: Lease[] = []
  for (const [at, policy] of policies.entries()) {
    if (policy.kind === 'lease') leases.push({ policy, at, key: `${policy.scope}:${policy.id}` })
    else (policy.scope === 'user' ? user : everybody).push(counterOf(policy, at))
  }
  const holdsMore = leases.length > 0 || policies.some((policy) => policy.kind === 'budget')
  const rememberedMs = holdsMore ? holdRememberedMs : countRememberedMs
  return { policies, user, everybody, counters: [...user, ...everybody], leases, rememberedMs }
}

/** The length of a window is part of its name: the uses of a window that changed its length cannot be compared. */
function counterOf(policy: WindowPolicy | DayPolicy | BudgetPolicy, at: number): Counter {
  if (policy.kind === 'window') return { policy, at, key: `w:${policy.windowMs}:${policy.id}`, days: null }
  return { policy, at, key: `${policy.kind[0]}:${policy.id}`, days: zoneDaysOf(policy.zone) }
}

function assertPolicies(policies: readonly Policy[]): void {
  if (new Set(policies.map((policy) => policy.id)).size !== policies.length) {
    throw new RangeError('two policies of one request have the same id')
  }
  for (const policy of policies) {
    const { id, limit } = policy
    if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`not a limit of ${id}: ${limit}`)
    if (policy.kind === 'window' && !isWithin(policy.windowMs, 1, longestWindowMs)) {
      throw new RangeError(`not a window of ${id}: ${policy.windowMs} ms`)
    }
  }
}

const isWithin = (value: number, least: number, most: number) =>
  Number.isSafeInteger(value) && value >= least && value <= most

const longestName = 256

/** Refuses a name of a subject or an admission outside the range the port promises. */
export function assertName(what: string, name: string): void {
  if (name.length < 1 || name.length > longestName) {
    throw new RangeError(`a ${what} has 1 to ${longestName} characters, not ${name.length}`)
  }
}

/** Refuses an amount of nano-USD outside the range the port promises. */
export function assertMoney(nanoUsd: number): void {
  if (!isWithin(nanoUsd, 0, Number.MAX_SAFE_INTEGER)) throw new RangeError(`not an amount of nano-USD: ${nanoUsd}`)
}

/** Refuses a length of leases outside the range the port promises. */
export function assertLease(leaseMs: number): void {
  if (!isWithin(leaseMs, 1, longestLeaseMs)) throw new RangeError(`not a lease: ${leaseMs} ms`)
}

/** Refuses what no engine decides on. */
export function assertRequest(request: Omit<AdmissionRequest, 'policies'>): void {
  assertName('subject', request.subject)
  assertName('rid', request.rid)
  assertMoney(request.estimateNanoUsd)
  assertLease(request.leaseMs)
  if (!isWithin(request.cost, 1, largestCost)) throw new RangeError(`not a cost: ${request.cost}`)
}

/** What fits the six bytes in which the shared engine keeps a window's counts. */
const largestCost = 2 ** 40
