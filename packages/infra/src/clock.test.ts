import { expect, test } from 'vitest'
import { steadyClock } from './clock.ts'

/** A machine whose clock and elapsed time a test moves apart. */
function machine() {
  const source = { wallMs: 1_000_000, elapsedMs: 5_000 }
  const clock = steadyClock({ wallMs: () => source.wallMs, elapsedMs: () => source.elapsedMs })
  const pass = (elapsedMs: number, wallMs = elapsedMs) => {
    source.elapsedMs += elapsedMs
    source.wallMs += wallMs
    return clock.now().getTime()
  }
  return { pass }
}

test('goes with the machine', () => {
  const { pass } = machine()
  expect(pass(0)).toBe(1_000_000)
  expect(pass(1_500)).toBe(1_001_500)
})

test('goes on by elapsed time when the machine clock is set back', () => {
  const { pass } = machine()
  expect(pass(100, -3_600_000)).toBe(1_000_100)
  expect(pass(100)).toBe(1_000_200)
})

test('follows a machine that slept or was set forward, and does not step back afterwards', () => {
  const { pass } = machine()
  expect(pass(10, 3_600_000)).toBe(4_600_000)
  expect(pass(10, -3_600_000)).toBe(4_600_010)
})

test('is not moved by what corrections of the machine clock come to', () => {
  const { pass } = machine()
  expect(pass(1_000, 1_900)).toBe(1_001_000)
})
