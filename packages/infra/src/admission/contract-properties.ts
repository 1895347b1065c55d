import fc from 'fast-check'
import { expect } from 'vitest'
import { type ManualClock, manualClock } from '../clock.ts'
import type { Admission, Policy } from './admission.ts'
import { admittedOf, type Case, minute, requestOf, usedOf } from './contract-case.ts'

/** In shares of the window, so that bursts within a sub-window and pauses over several both come up. */
const arrival = fc.record({
  waitPercent: fc.oneof(fc.nat(7), fc.nat(70)),
  cost: fc.integer({ min: 1, max: 30 }),
  isPatient: fc.boolean(),
})

/** Arrivals, adversarial ones among them, never get more than the limit through within one window. */
export function windowBoundHolds(make: (clock: ManualClock) => Promise<Admission>) {
  return fc.asyncProperty(
    fc.oneof(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 65, max: 90 })),
    fc.integer({ min: 1, max: 2_000 }),
    fc.array(arrival, { maxLength: 80 }),
    async (limit, windowMs, arrivals) => {
      const clock = manualClock()
      const admission = await make(clock)
      const windows = [
        { id: 'short', kind: 'window', scope: 'user', limit, windowMs } as const,
        { id: 'long', kind: 'window', scope: 'everybody', limit: limit * 2, windowMs: windowMs * 3 } as const,
      ]
      const admitted: { atMs: number; cost: number }[] = []
      const ask = async (cost: number) => {
        const decision = await admission.admit(requestOf(windows, { cost }))
        if (decision.kind === 'admitted') admitted.push({ atMs: clock.now().getTime(), cost })
        return decision
      }
      for (const { waitPercent, cost, isPatient } of arrivals) {
        clock.advance(Math.floor((windowMs * waitPercent) / 100))
        const decision = await ask(cost)
        if (decision.kind !== 'refused' || decision.retryAfterMs === null || !isPatient) continue
        clock.advance(decision.retryAfterMs)
        expect((await ask(cost)).kind).toBe('admitted')
      }
      await admission.close()
      for (const { windowMs: length, limit: most } of windows) {
        expect(largestTrailing(admitted, length)).toBeLessThanOrEqual(most)
      }
    },
  )
}

/** The largest sum of costs in any half-open window of that length that ends at an admission. */
function largestTrailing(admitted: readonly { atMs: number; cost: number }[], windowMs: number): number {
  const sums = admitted.map((last) =>
    admitted
      .filter(({ atMs }) => atMs > last.atMs - windowMs && atMs <= last.atMs)
      .reduce((sum, { cost }) => sum + cost, 0),
  )
  return Math.max(0, ...sums)
}

const seeds = 1_000

/** What has to be exact, however the calls fall. */
export const exactCases: readonly Case[] = [
  {
    promise: 'lets exactly k of N concurrent callers pass at limit k, a thousand seeds over',
    holds: async ({ admission }) => {
      for (let seed = 1; seed <= seeds; seed += 1) {
        const limit = 1 + ((seed * 7_919) % 80)
        const callers = 1 + ((seed * 104_729) % 100)
        const policies: Policy[] = [{ ...minute, id: `seed-${seed}`, limit }]
        const asked = Array.from({ length: callers }, () => admission.admit(requestOf(policies)))
        expect(admittedOf(await Promise.all(asked))).toBe(Math.min(limit, callers))
      }
    },
  },
  {
    promise: 'keeps the sum of what users have spent equal to what everybody has',
    holds: async ({ admission, clock }) => {
      const purse: Policy = { id: 'purse', kind: 'budget', limit: 5_000, zone: 'UTC', scope: 'user' }
      const till: Policy = { ...purse, id: 'till', limit: 12_000, scope: 'everybody' }
      const users = Array.from({ length: 8 }, (_, index) => `user-${index}`)
      const asked = Array.from({ length: 400 }, (_, index) =>
        requestOf([purse, till], { subject: users[(index * 5) % 8] ?? '', estimateNanoUsd: 1 + ((index * 37) % 300) }),
      )
      await Promise.all(
        asked.map(async (request, index) => {
          if ((await admission.admit(request)).kind !== 'admitted' || index % 5 === 0) return
          if (index % 5 === 1) await admission.release({ ...request, isOurFault: true })
          if (index % 5 === 2) await admission.topUp({ ...request, topUpId: 'hop', extraNanoUsd: index })
          if (index % 5 > 1) await admission.settle({ ...request, actualNanoUsd: (index * 53) % 700 })
        }),
      )
      clock.advance(1)
      const wide = [
        { ...purse, limit: 1_000_000 },
        { ...till, limit: 1_000_000 },
      ]
      const spent = await Promise.all(users.map(async (user) => (await usedOf(admission, wide, user))['purse'] ?? 0))
      const { till: total = 0 } = await usedOf(admission, wide)
      expect(total).toBeGreaterThan(0)
      expect(spent.reduce((sum, each) => sum + each)).toBe(total)
    },
  },
]
