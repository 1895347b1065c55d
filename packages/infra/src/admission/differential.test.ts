import { describeWithBinary } from '@voicefit/test-servers/describe-with-binary'
import { type RedisServer, redisBinary, startRedisServer } from '@voicefit/test-servers/redis-server'
import fc from 'fast-check'
import type { Redis } from 'ioredis'
import { beforeAll, expect, it } from 'vitest'
import { manualClock } from '../clock.ts'
import { openRedis } from '../redis/open-redis.ts'
import type { Admission, Policy } from './admission.ts'
import { embeddedAdmission } from './embedded.ts'
import { redisAdmission } from './redis.ts'

const zones = ['UTC', 'Europe/Berlin', 'America/New_York']

const policy: fc.Arbitrary<Policy> = fc
  .record({
    shape: fc.constantFrom('window', 'long', 'day', 'lease', 'budget'),
    scope: fc.constantFrom('user', 'everybody'),
    limit: fc.constantFrom(0, 1, 3, 7, 64, 65, 100),
    zone: fc.constantFrom(...zones),
  })
  .map(({ shape, scope, limit, zone }): Policy => {
    const base = { id: `${shape}-${scope}`, scope, limit: shape === 'budget' ? limit * 10 : limit } as const
    if (shape === 'lease') return { ...base, kind: 'lease' }
    if (shape === 'day' || shape === 'budget') return { ...base, kind: shape, zone }
    return { ...base, kind: 'window', windowMs: shape === 'long' ? 7_200_000 : 1_200 }
  })

const step = fc.record({
  doing: fc.constantFrom('admit', 'admit', 'admit', 'settle', 'release', 'extend', 'topUp', 'inspect', 'book', 'reset'),
  waitMs: fc.oneof(fc.constant(0), fc.nat(150), fc.nat(2_000), fc.nat(9_000_000), fc.integer({ min: -40_000, max: 0 })),
  subject: fc.constantFrom('ann', 'bob'),
  rid: fc.nat(12).map((rid) => `rid-${rid}`),
  plan: fc.nat(2),
  cost: fc.integer({ min: 1, max: 9 }),
  money: fc.nat(120),
  isOurFault: fc.boolean(),
})
type Step = {
  doing: string
  subject: string
  rid: string
  waitMs: number
  plan: number
  cost: number
  money: number
  isOurFault: boolean
}

const plan = fc.uniqueArray(policy, { selector: ({ id }) => id, maxLength: 6 })

/** One step on an engine and what it answered; both engines get the very same. */
async function take(engine: Admission, plans: readonly (readonly Policy[])[], one: Step): Promise<unknown> {
  const ref = { subject: one.subject, rid: one.rid }
  const policies = plans[one.plan] ?? []
  const request = { ...ref, tier: 'free', limitClass: 'coach', policies, cost: one.cost, estimateNanoUsd: one.money }
  switch (one.doing) {
    case 'settle':
      return engine.settle({ ...ref, actualNanoUsd: one.money })
    case 'release':
      return engine.release({ ...ref, isOurFault: one.isOurFault })
    case 'extend':
      return engine.extend({ ...ref, leaseMs: one.money * 50 + 1 })
    case 'topUp':
      return engine.topUp({ ...ref, topUpId: `hop-${one.cost}`, extraNanoUsd: one.money })
    case 'inspect':
      return engine.inspect({ subject: one.subject, policies })
    case 'book':
      return engine.book(request)
    case 'reset':
      return engine.reset(one.subject)
    default:
      return engine.admit({ ...request, leaseMs: one.money * 50 + 1 })
  }
}

describeWithBinary(redisBinary, 'the embedded engine and the one on redis', () => {
  let server: RedisServer
  let redis: Redis
  let prefixes = 0
  beforeAll(async () => {
    server = await startRedisServer()
    redis = await openRedis('admission', { url: server.url, commandTimeoutMs: 5_000, onError: () => undefined })
    return async () => {
      redis.disconnect()
      await server.stop()
    }
  })

  it('answer the same trace with the same decisions, whatever the clock does', async () => {
    const trace = fc.array(step, { minLength: 20, maxLength: 80 })
    await fc.assert(
      fc.asyncProperty(fc.tuple(plan, plan, plan), trace, async (plans, steps) => {
        const clock = manualClock('2026-10-24T21:30:00.000Z')
        prefixes += 1
        const shared = redisAdmission(redis, { clock, keyPrefix: `fuzz-${prefixes}` })
        const embedded = embeddedAdmission({ clock })
        for (const [index, one] of steps.entries()) {
          clock.advance(one.waitMs)
          const expected = await take(embedded, plans, one)
          expect(await take(shared, plans, one), `step ${index}: ${one.doing}`).toEqual(expected)
        }
        for (const subject of ['ann', 'bob']) {
          for (const policies of plans) {
            const left = await shared.inspect({ subject, policies })
            expect(left).toEqual(await embedded.inspect({ subject, policies }))
          }
        }
      }),
      { seed: 1, numRuns: 1_000 },
    )
  }, 120_000)
})
