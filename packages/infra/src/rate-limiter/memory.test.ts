import { expect, it } from 'vitest'
import { manualClock } from '../clock.ts'
import { describeRateLimiter } from './contract.ts'
import { memoryRateLimiter } from './memory.ts'

describeRateLimiter('embedded', async (clock) => memoryRateLimiter({ clock }))

it('the embedded limiter is bounded, and drops the counts that were asked about longest ago', async () => {
  const limiter = memoryRateLimiter({ clock: manualClock(), maxCounters: 2 })
  const policies = [{ id: 'minute', limit: 1, windowMs: 60_000 }]
  await limiter.admit({ subject: 'a', policies, cost: 1 })
  await limiter.admit({ subject: 'b', policies, cost: 1 })
  expect((await limiter.admit({ subject: 'a', policies, cost: 1 })).kind).toBe('refused')
  await limiter.admit({ subject: 'c', policies, cost: 1 })
  expect((await limiter.admit({ subject: 'a', policies, cost: 1 })).kind).toBe('refused')
  expect((await limiter.admit({ subject: 'b', policies, cost: 1 })).kind).toBe('admitted')
})
