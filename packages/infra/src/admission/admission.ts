/**
 * Decides whether a request may go ahead, under windows, calendar days, concurrency and money at once, and keeps the
 * account of what was admitted until it is settled or released.
 *
 * What callers may rely on:
 * - All or nothing: a request is admitted when every policy has room for it, and then consumes from each; a refused
 *   request writes nothing anywhere. Each call is atomic, also among concurrent callers, and one round trip.
 * - Replay-safe: a rid (unique per subject) that was admitted gets its stored answer again and consumes nothing. It is
 *   remembered for 48 hours where it holds money or a slot, otherwise for ten minutes. A refused rid is decided anew.
 * - Strict windows: the costs admitted within any `windowMs` that begins after an admission never add up to more than
 *   `limit`. For limits up to 64 what was used comes back exactly `windowMs` after its use, above that up to a twelfth
 *   of the window later. Calendar days start at midnight of their zone: at most `limit` in a day, so at most twice
 *   that across a midnight. A changed zone gives nothing back before the new day begins.
 * - Money is integer nano-USD (1 USD = 1e9). The estimate is reserved; `settle` books the difference to what it really
 *   cost to the same day, once; an actual above the estimate is always booked. What is never settled stays charged.
 * - A slot of a lease is held until `settle`, `release`, or the end of its lease, whichever is first.
 * - Time never runs backwards for the counts: a clock that steps back reopens nothing.
 * - A changed limit (another tier) takes effect at once and keeps what was used.
 * - Out of range is a RangeError: ids unique within a request; limits integers >= 0; windows 1 ms to 7 days; cost and
 *   `leaseMs` integers >= 1; money integers >= 0. When the engine is away, calls reject with PortUnavailable and may
 *   have taken effect: ask again with the same rid, or `release` it.
 */
export interface Admission {
  admit(request: AdmissionRequest): Promise<Decision>
  /** Moves the end of the slots of an admitted rid to `leaseMs` from now, if they are still held. */
  extend(hold: HoldRef & { leaseMs: number }): Promise<{ kind: 'extended' } | { kind: 'expired' } | { kind: 'unknown' }>
  /** Reserves more money for an admitted rid under the budgets it was admitted with; each `topUpId` counts once. */
  topUp(hold: HoldRef & { topUpId: string; extraNanoUsd: number }): Promise<TopUp>
  /** Books what the work really cost and frees the slots. Only the first call counts. Honoured for 48 hours. */
  settle(hold: HoldRef & { actualNanoUsd: number }): Promise<Settlement>
  /**
   * Gives an admission back: nothing was dispatched. Refunds the money and frees the slots; the counts too if
   * `isOurFault`. A released rid may be admitted anew. An unknown rid is remembered for a minute as given up: the next
   * admit of it answers `released` and consumes nothing, since that is the one which was on its way.
   */
  release(hold: HoldRef & { isOurFault: boolean }): Promise<{ kind: 'released' | 'settled' | 'unknown' }>
  /** Counts and charges without asking, once per rid: for rebuilding from a journal what an engine has lost. */
  book(request: Omit<AdmissionRequest, 'leaseMs'>): Promise<void>
  /** The state of these policies for a subject, in the order asked; changes nothing. */
  inspect(question: { subject: string; policies: readonly Policy[] }): Promise<PolicyState[]>
  /** Forgets what a subject has used of its own windows, days and budgets. What everybody shares stays. */
  reset(subject: string): Promise<void>
  /** Resolves when the engine answers. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** On whom a policy counts: the request's subject, or all subjects together. */
export type PolicyScope = 'user' | 'everybody'

type PolicyBase = { id: string; limit: number; scope: PolicyScope }

/** At most `limit` cost in any `windowMs`. */
export type WindowPolicy = PolicyBase & { kind: 'window'; windowMs: number }
/** At most `limit` cost per calendar day of an IANA zone. */
export type DayPolicy = PolicyBase & { kind: 'day'; zone: string }
/** At most `limit` requests at once. */
export type LeasePolicy = PolicyBase & { kind: 'lease' }
/** At most `limit` nano-USD per calendar day of an IANA zone. */
export type BudgetPolicy = PolicyBase & { kind: 'budget'; zone: string }
/** What a request is held to. */
export type Policy = WindowPolicy | DayPolicy | LeasePolicy | BudgetPolicy

/** Names an admission. */
export type HoldRef = { subject: string; rid: string }

export type AdmissionRequest = HoldRef & {
  /** What was bought and what the call is; engines count alike for all, wrappers and journals go by them. */
  tier: string
  limitClass: string
  /** An array that is used again and again is read once: keep it rather than building it for each request. */
  policies: readonly Policy[]
  /** What the request takes from each window and day: 1, or the number of calls in a batch. */
  cost: number
  /** What it takes from each budget until it is settled: an upper bound of its price. */
  estimateNanoUsd: number
  /** How long its slots are held without a sign of life. */
  leaseMs: number
}

export type PolicyState = {
  id: string
  kind: Policy['kind']
  scope: PolicyScope
  limit: number
  /** What the limit still has, never below 0. */
  remaining: number
  /** Until some of it comes back: the oldest use of a window, the first lease to end, the day's end; 0 if unused. */
  resetMs: number
}

/** The answer to a request. */
export type Decision =
  | { kind: 'admitted'; isReplay: boolean; policies: PolicyState[] }
  | Refusal
  /** The rid was given up by `release` before this admit arrived. Nothing is held. */
  | { kind: 'released' }

export type Refusal = {
  kind: 'refused'
  /** What kind of policy has the longest wait; `unsatisfiable` where the request is larger than a limit. */
  reason: 'windows' | 'concurrency' | 'budget' | 'unsatisfiable'
  /** Ids of the policies without room, the longest wait first. */
  violated: string[]
  /** Until the request fits every policy if nothing else is admitted; null if it never will. */
  retryAfterMs: number | null
  policies: PolicyState[]
}

/** `unknown`: not held. A refusal tells the budgets alone. */
export type TopUp = { kind: 'admitted' } | Refusal | { kind: 'unknown' }

/** `unknown`: never admitted here, given back, or longer ago than 48 hours; the usage journal has to book it. */
export type Settlement = { kind: 'settled' } | { kind: 'already_settled' } | { kind: 'unknown' }
