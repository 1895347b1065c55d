import { describe, expect, it } from 'vitest'
import { formatClock, restLeft } from './rest.ts'

describe('restLeft', () => {
  const rest = { startedAt: 1_000_000, restSeconds: 90 }
  it.each([
    { afterMs: 0, seconds: 90, share: 1 },
    { afterMs: 45_000, seconds: 45, share: 0.5 },
    { afterMs: 89_100, seconds: 1, share: 0.01 },
    { afterMs: 90_000, seconds: 0, share: 0 },
    { afterMs: 500_000, seconds: 0, share: 0 },
    { afterMs: -5_000, seconds: 90, share: 1 },
  ])('has $seconds s left after $afterMs ms', ({ afterMs, seconds, share }) => {
    const left = restLeft(rest, rest.startedAt + afterMs)
    expect(left.seconds).toBe(seconds)
    expect(left.share).toBeCloseTo(share)
  })
})

it.each([
  [65, '1:05'],
  [9, '0:09'],
  [600, '10:00'],
])('shows %d s as %s', (seconds, clock) => {
  expect(formatClock(seconds)).toBe(clock)
})
