import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { type ManualClock, manualClock } from '../clock.ts'
import { PortUnavailable } from '../port-unavailable.ts'
import type { Admission, RateLimiter, RatePolicy } from './rate-limiter.ts'

const minute: RatePolicy = { id: 'minute', limit: 3, windowMs: 60_000 }
const hour: RatePolicy = { id: 'hour', limit: 5, windowMs: 3_600_000 }

/** What every limiter is held to; `make` gives one that has admitted nothing and lives by the clock it is given. */
export function describeRateLimiter(engine: string, make: (clock: ManualClock) => Promise<RateLimiter>): void {
  describe(`rate limiter: ${engine}`, () => {
    let clock: ManualClock
    let limiter: RateLimiter
    beforeEach(async () => {
      clock = manualClock()
      limiter = await make(clock)
      return () => limiter.close()
    })

    const admit = (policies: readonly RatePolicy[], subject = 'ann', cost = 1): Promise<Admission> =>
      limiter.admit({ subject, policies, cost })

    /** How many of `count` requests, one after another, are admitted. */
    const countAdmitted = async (count: number, policies: readonly RatePolicy[], subject = 'ann'): Promise<number> => {
      let admitted = 0
      for (let call = 0; call < count; call += 1) {
        if ((await admit(policies, subject)).kind === 'admitted') admitted += 1
      }
      return admitted
    }

    it('admits up to the limit and then refuses, saying which policy and for how long', async () => {
      await admit([minute])
      clock.advance(1_000)
      expect(await countAdmitted(2, [minute])).toBe(2)
      expect(await admit([minute])).toEqual({
        kind: 'refused',
        policy: 'minute',
        retryAfterMs: 59_000,
        policies: [{ id: 'minute', limit: 3, remaining: 0, resetMs: 59_000 }],
      })
    })

    it('says what each policy has left', async () => {
      await admit([minute, hour])
      clock.advance(10_000)
      expect(await admit([minute, hour], 'ann', 2)).toEqual({
        kind: 'admitted',
        policies: [
          { id: 'minute', limit: 3, remaining: 0, resetMs: 50_000 },
          { id: 'hour', limit: 5, remaining: 2, resetMs: 3_590_000 },
        ],
      })
    })

    it('admits everything where there are no policies', async () => {
      expect(await admit([])).toEqual({ kind: 'admitted', policies: [] })
    })

    it('gives back exactly one window after use', async () => {
      await countAdmitted(3, [minute])
      clock.advance(59_999)
      expect((await admit([minute])).kind).toBe('refused')
      clock.advance(1)
      expect(await admit([minute])).toMatchObject({ kind: 'admitted', policies: [{ remaining: 2, resetMs: 60_000 }] })
    })

    it('counts subjects apart, whatever their names contain', async () => {
      await countAdmitted(3, [minute], 'a')
      expect((await admit([minute], 'a')).kind).toBe('refused')
      expect((await admit([minute], 'b')).kind).toBe('admitted')
      const odd = { ...minute, id: '","x' }
      await countAdmitted(3, [odd], 'a')
      expect((await admit([{ ...minute, id: 'x' }], 'a","')).kind).toBe('admitted')
    })

    it('consumes nothing when it refuses: not from the policies that had room', async () => {
      const day = { id: 'day', limit: 1_000, windowMs: 86_400_000 }
      expect(await countAdmitted(500, [minute, day])).toBe(3)
      const outcome = await admit([minute, day])
      expect(outcome.policies.map((policy) => policy.remaining)).toEqual([0, 997])
    })

    it('refuses a cost that does not fit, consumes nothing for it, and still admits a smaller one', async () => {
      await admit([minute], 'ann', 2)
      expect(await admit([minute], 'ann', 2)).toMatchObject({ kind: 'refused', retryAfterMs: 60_000 })
      expect((await admit([minute], 'ann', 1)).kind).toBe('admitted')
    })

    it('says that waiting does not help when the cost is above the limit', async () => {
      expect(await admit([minute, hour], 'ann', 4)).toMatchObject({
        kind: 'refused',
        policy: 'minute',
        retryAfterMs: null,
      })
      expect(await admit([{ ...minute, limit: 0 }])).toMatchObject({ kind: 'refused', retryAfterMs: null })
    })

    it('names the policy with the longest wait when several are violated', async () => {
      await countAdmitted(2, [minute, hour])
      clock.advance(60_000)
      await countAdmitted(3, [minute, hour])
      expect(await admit([minute, hour])).toMatchObject({ policy: 'hour', retryAfterMs: 3_540_000 })
    })

    it('admits exactly the limit among concurrent requests', async () => {
      const outcomes = await Promise.all(Array.from({ length: 1_000 }, () => admit([{ ...minute, limit: 20 }])))
      expect(outcomes.filter((outcome) => outcome.kind === 'admitted')).toHaveLength(20)
    })

    it('is fair: those who used up their own limit do not take the shared one from the others', async () => {
      const everybody: RatePolicy = { id: 'site', limit: 100, windowMs: 60_000, scope: 'everybody' }
      const own: RatePolicy = { id: 'own', limit: 1, windowMs: 60_000 }
      for (let abuser = 0; abuser < 20; abuser += 1) await admit([own, everybody], `abuser-${abuser}`)
      let good = 0
      for (let user = 0; user < 50; user += 1) {
        await countAdmitted(20, [own, everybody], `abuser-${user % 20}`)
        good += await countAdmitted(1, [own, everybody], `user-${user}`)
      }
      expect(good).toBe(50)
    })

    it('does not charge the users for what the shared limit refused', async () => {
      const everybody: RatePolicy = { id: 'site', limit: 100, windowMs: 60_000, scope: 'everybody' }
      const own: RatePolicy = { id: 'own', limit: 1_000, windowMs: 60_000 }
      let used = 0
      for (let user = 0; user < 10; user += 1) {
        await countAdmitted(50, [own, everybody], `user-${user}`)
        const { policies } = await admit([own], `user-${user}`)
        used += 1_000 - (policies[0]?.remaining ?? Number.NaN) - 1
      }
      expect(used).toBe(100)
    })

    it.each([20, 200])('never lets a burst over the edge of a window through twice (limit %i)', async (limit) => {
      const policy = { ...minute, limit }
      clock.advance(59_850)
      expect(await countAdmitted(limit, [policy])).toBe(limit)
      let admittedWithinWindow = 0
      for (let step = 1; step < 600; step += 1) {
        clock.advance(100)
        admittedWithinWindow += await countAdmitted(1, [policy])
      }
      expect(admittedWithinWindow).toBe(0)
    })

    it('gives nothing of a limit above 64 back before all of a sub-window is old', async () => {
      const policy = { ...minute, limit: 200 }
      await admit([policy], 'ann', 100)
      clock.advance(4_000)
      await admit([policy], 'ann', 100)
      clock.advance(59_999)
      expect(await admit([policy])).toMatchObject({ kind: 'refused', retryAfterMs: 1 })
    })

    it('gives a limit above 64 back at most a twelfth of the window late', async () => {
      const policy = { ...minute, limit: 120 }
      for (let second = 0; second < 60; second += 1) {
        expect(await countAdmitted(2, [policy])).toBe(2)
        clock.advance(1_000)
      }
      clock.advance(4_999)
      const outcome = await admit([policy])
      expect(outcome.kind).toBe('admitted')
    })

    it('keeps what was used when the limit of a policy changes', async () => {
      await countAdmitted(3, [minute])
      expect(await admit([{ ...minute, limit: 100 }])).toMatchObject({
        kind: 'admitted',
        policies: [{ remaining: 96 }],
      })
      expect(await admit([{ ...minute, limit: 2 }])).toMatchObject({ kind: 'refused', policies: [{ remaining: 0 }] })
    })

    it('gives nothing back because the clock stepped', async () => {
      await countAdmitted(3, [minute])
      clock.advance(-3_600_000)
      expect(await admit([minute])).toMatchObject({ kind: 'refused', retryAfterMs: 60_000 })
    })

    it.each([
      ['a cost of nothing', { subject: 'a', policies: [minute], cost: 0 }],
      ['a broken cost', { subject: 'a', policies: [minute], cost: 1.5 }],
      ['a negative limit', { subject: 'a', policies: [{ ...minute, limit: -1 }], cost: 1 }],
      ['an empty window', { subject: 'a', policies: [{ ...minute, windowMs: 0 }], cost: 1 }],
      ['two policies of one id', { subject: 'a', policies: [minute, minute], cost: 1 }],
    ])('refuses to decide on %s', async (_, request) => {
      await expect(limiter.admit(request)).rejects.toThrow(RangeError)
    })

    it('answers a ping, and is unavailable once closed', async () => {
      await limiter.ping()
      await limiter.close()
      await expect(limiter.ping()).rejects.toThrow(PortUnavailable)
      await expect(admit([minute])).rejects.toThrow(PortUnavailable)
    })

    it('never admits more than the limit in any window, and keeps its word on when to come back', async () => {
      // In shares of the window, so that bursts within a sub-window and pauses over several both come up.
      const arrival = fc.record({
        waitPercent: fc.oneof(fc.nat(7), fc.nat(70)),
        cost: fc.integer({ min: 1, max: 30 }),
        isPatient: fc.boolean(),
      })
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 65, max: 90 })),
          fc.integer({ min: 1, max: 2_000 }),
          fc.array(arrival, { maxLength: 80 }),
          async (limit, windowMs, arrivals) => {
            const propertyClock = manualClock()
            const fresh = await make(propertyClock)
            const policies = [
              { id: 'short', limit, windowMs },
              { id: 'long', limit: limit * 2, windowMs: windowMs * 3 },
            ]
            const admitted: { atMs: number; cost: number }[] = []
            const ask = async (cost: number) => {
              const outcome = await fresh.admit({ subject: 'ann', policies, cost })
              if (outcome.kind === 'admitted') admitted.push({ atMs: propertyClock.now().getTime(), cost })
              return outcome
            }
            for (const { waitPercent, cost, isPatient } of arrivals) {
              propertyClock.advance(Math.floor((windowMs * waitPercent) / 100))
              const outcome = await ask(cost)
              if (outcome.kind === 'admitted' || outcome.retryAfterMs === null || !isPatient) continue
              propertyClock.advance(outcome.retryAfterMs)
              expect((await ask(cost)).kind).toBe('admitted')
            }
            await fresh.close()
            for (const policy of policies)
              expect(largestTrailing(admitted, policy.windowMs)).toBeLessThanOrEqual(policy.limit)
          },
        ),
        { numRuns: 150 },
      )
    })
  })
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
