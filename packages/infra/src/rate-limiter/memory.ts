import { LRUCache } from 'lru-cache'
import { type Clock, systemClock } from '../clock.ts'
import { PortUnavailable } from '../port-unavailable.ts'
import type { Admission, AdmissionRequest, PolicyState, RateLimiter, RatePolicy } from './rate-limiter.ts'
import { WindowLog } from './window-log.ts'

type Counted = { policy: RatePolicy; log: WindowLog; waitMs: number | null }

/**
 * The engine of a single process. It counts only what this process admits: behind more than one process each would
 * grant the full limit, so those need a shared engine.
 */
export function memoryRateLimiter(options: { clock?: Clock; maxCounters?: number } = {}): RateLimiter {
  const clock = options.clock ?? systemClock
  const logs = new LRUCache<string, WindowLog>({ max: options.maxCounters ?? 100_000 })
  let latestMs = Number.NEGATIVE_INFINITY
  let isClosed = false

  const assertOpen = () => {
    if (isClosed) throw new PortUnavailable('rate-limiter', 'it was closed')
  }

  return {
    async admit(request) {
      assertOpen()
      assertRequest(request)
      latestMs = Math.max(latestMs, clock.now().getTime())
      return decide(logs, request, latestMs)
    },
    async ping() {
      assertOpen()
    },
    async close() {
      isClosed = true
      logs.clear()
    },
  }
}

/** One synchronous pass, so that nothing can come between looking and counting. */
function decide(logs: LRUCache<string, WindowLog>, request: AdmissionRequest, nowMs: number): Admission {
  const counted = request.policies.map((policy): Counted => {
    const log = logs.get(counterKey(request.subject, policy)) ?? new WindowLog()
    log.roll(nowMs, policy.windowMs)
    return { policy, log, waitMs: log.waitMs(nowMs, policy.windowMs, policy.limit, request.cost) }
  })
  const violated = counted.filter((one) => one.waitMs !== 0).sort(longestWaitFirst)[0]
  if (violated !== undefined) {
    return {
      kind: 'refused',
      policy: violated.policy.id,
      retryAfterMs: violated.waitMs,
      policies: counted.map((one) => presentPolicy(one, nowMs)),
    }
  }
  for (const { policy, log } of counted) {
    log.add(nowMs, policy.windowMs, policy.limit, request.cost)
    logs.set(counterKey(request.subject, policy), log)
  }
  return { kind: 'admitted', policies: counted.map((one) => presentPolicy(one, nowMs)) }
}

/** The window is part of the key: the uses of a window that changed its length cannot be compared with the old ones. */
function counterKey(subject: string, policy: RatePolicy): string {
  const owner = policy.scope === undefined ? ['subject', subject] : ['scope', policy.scope]
  return JSON.stringify([...owner, policy.id, policy.windowMs])
}

function longestWaitFirst(a: Counted, b: Counted): number {
  if (a.waitMs === null || b.waitMs === null) return Number(b.waitMs === null) - Number(a.waitMs === null)
  return b.waitMs - a.waitMs
}

function presentPolicy({ policy, log }: Counted, nowMs: number): PolicyState {
  return {
    id: policy.id,
    limit: policy.limit,
    remaining: Math.max(0, policy.limit - log.used),
    resetMs: log.resetMs(nowMs, policy.windowMs),
  }
}

function assertRequest({ policies, cost }: AdmissionRequest): void {
  if (!Number.isSafeInteger(cost) || cost < 1) throw new RangeError(`not a cost: ${cost}`)
  if (new Set(policies.map((policy) => policy.id)).size !== policies.length) {
    throw new RangeError('two policies of one request have the same id')
  }
  for (const { id, limit, windowMs } of policies) {
    if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`not a limit of ${id}: ${limit}`)
    if (!Number.isSafeInteger(windowMs) || windowMs < 1) throw new RangeError(`not a window of ${id}: ${windowMs} ms`)
  }
}
