import { expect, test } from 'vitest'
import { restAfter } from './rest-timer.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 9, minute))
const set = { performedAt: at(10) }

test('a rest begins with the end of the last set, without a length nobody gave', () => {
  expect(restAfter(set, null)).toEqual({ startedAt: at(10), restSeconds: null })
})

test('a rest asked for since then goes before it, one asked for earlier is over', () => {
  expect(restAfter(set, { startedAt: at(11), restSeconds: 90 })).toEqual({ startedAt: at(11), restSeconds: 90 })
  expect(restAfter(set, { startedAt: at(9), restSeconds: 90 })).toEqual({ startedAt: at(10), restSeconds: null })
})

test('no rest before the first set unless asked for, and none once it was switched off', () => {
  expect(restAfter(null, null)).toBeNull()
  expect(restAfter(null, { startedAt: at(1), restSeconds: null })).toEqual({ startedAt: at(1), restSeconds: null })
  expect(restAfter(set, { startedAt: at(11), restSeconds: 0 })).toBeNull()
})
