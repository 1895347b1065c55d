/**
 * Decides whether a request may go ahead, under any number of sliding windows at once.
 *
 * What callers may rely on:
 * - All or nothing: a request is admitted when every policy has room for its whole cost, and then consumes it from
 *   each; a refused request consumes nothing anywhere. Each decision is atomic, also among concurrent callers.
 * - Strict: the costs admitted under one policy within any `windowMs` that begins after an admission never add up to
 *   more than `limit`, however the requests are timed. For limits up to 64 what was used comes back exactly `windowMs`
 *   after it was used; above that up to a twelfth of the window later, since times are then kept by sub-window.
 * - A policy counts per subject, or per `scope` where it names one: `scope: 'everybody'` is one window for all.
 * - Time never runs backwards for the counts: a clock that steps back does not give anything back early or late twice.
 * - Memory is bounded. The embedded engine forgets the counts that were asked about longest ago when it is full.
 * - Asking for a limit that changed (another tier) takes effect at once and keeps what was already used.
 * - Ids are unique within a request; `limit` is an integer >= 0; `windowMs` and `cost` are integers >= 1. Anything
 *   else is a RangeError. When a shared engine is away, `admit` rejects with PortUnavailable: it never answers for it.
 */
export interface RateLimiter {
  admit(request: AdmissionRequest): Promise<Admission>
  /** Resolves when the engine answers. */
  ping(): Promise<void>
  /** Releases connections and forgets what this process holds. */
  close(): Promise<void>
}

export type RatePolicy = {
  id: string
  /** The most cost within one window. */
  limit: number
  windowMs: number
  /** Counts here instead of on the request's subject. */
  scope?: string
}

/** Who asks, under which windows, and how much of each the request would use. */
export type AdmissionRequest = { subject: string; policies: readonly RatePolicy[]; cost: number }

export type PolicyState = {
  id: string
  limit: number
  /** What the limit still has after this decision. */
  remaining: number
  /** Milliseconds until some of what is used comes back; 0 when nothing is used. */
  resetMs: number
}

export type Admission =
  | { kind: 'admitted'; policies: PolicyState[] }
  | {
      kind: 'refused'
      /** The violated policy with the longest wait. */
      policy: string
      /** Milliseconds until this cost fits every policy, if nothing else is admitted; null if it never can. */
      retryAfterMs: number | null
      policies: PolicyState[]
    }
