import { type Clock, steadyClock } from '../clock.ts'
import { PortUnavailable } from '../port-unavailable.ts'
import type { Admission } from './admission.ts'
import { EmbeddedLedger } from './embedded-ledger.ts'
import { assertLease, assertMoney, assertName, assertRequest, bookingPlanOf, longestLeaseMs, planOf } from './plan.ts'

export type EmbeddedOptions = {
  clock?: Clock
  /** Subjects whose counts are kept at least; beyond twice as many those that asked longest ago start anew. */
  maxSubjects?: number
  /** Admissions that are remembered at least; beyond twice as many the oldest become unknown. */
  maxHolds?: number
}

/**
 * The engine of a single process. It counts only what this process admits: behind more than one process each would
 * grant the full limit, so those need a shared engine. A restart forgets everything.
 */
export function embeddedAdmission(options: EmbeddedOptions = {}): Admission {
  const clock = options.clock ?? steadyClock()
  const { maxSubjects = 50_000, maxHolds = 100_000 } = options
  const ledger = new EmbeddedLedger({ maxSubjects, maxHolds })
  let isClosed = false

  const open = (): EmbeddedLedger => {
    if (isClosed) throw new PortUnavailable('admission', 'it was closed')
    return ledger
  }
  const nowMs = () => clock.now().getTime()

  return {
    async admit(request) {
      assertRequest(request)
      return open().admit({ request, plan: planOf(request.policies), clockMs: nowMs() })
    },
    async extend(hold) {
      assertLease(hold.leaseMs)
      return { kind: open().extend(hold, hold.leaseMs, nowMs()) }
    },
    async topUp(hold) {
      assertName('top-up', hold.topUpId)
      assertMoney(hold.extraNanoUsd)
      return open().topUp(hold, hold.topUpId, hold.extraNanoUsd, nowMs())
    },
    async settle(hold) {
      assertMoney(hold.actualNanoUsd)
      return { kind: open().settle(hold, hold.actualNanoUsd, nowMs()) }
    },
    async release(hold) {
      return { kind: open().release(hold, hold.isOurFault, nowMs()) }
    },
    async book(booking) {
      const request = { ...booking, leaseMs: longestLeaseMs }
      assertRequest(request)
      open().book({ request, plan: bookingPlanOf(booking.policies), clockMs: nowMs() })
    },
    async inspect({ subject, policies }) {
      return open().inspect(subject, planOf(policies), nowMs())
    },
    async reset(subject) {
      open().reset(subject, nowMs())
    },
    async ping() {
      open()
    },
    async close() {
      isClosed = true
      ledger.clear()
    },
  }
}
