import { expect, test } from 'vitest'
import { typingDistance } from './typing-distance.ts'

const distance = (typed: string, meant: string) => typingDistance(typed, meant, 10)

test('equal words are no slip apart', () => expect(distance('bench', 'bench')).toBe(0))

test('every single slip costs 1.2 at most', () => {
  for (const typed of ['bnch', 'benhc', 'bennch', 'bemch', 'binch', 'bezch', 'benxch']) {
    expect(distance(typed, 'bench')).toBeGreaterThan(0)
    expect(distance(typed, 'bench')).toBeLessThanOrEqual(1.2)
  }
})

test('a slip of the fingers costs less than a letter out of the blue', () => {
  const strange = distance('bexch', 'bench')
  for (const typed of ['bemch', 'bebch', 'benhc', 'beench', 'bnch', 'binch'])
    expect(distance(typed, 'bench')).toBeLessThan(strange)
})

test('slips add up', () =>
  expect(distance('bnhc', 'bench')).toBeCloseTo(distance('bnch', 'bench') + distance('benhc', 'bench')))

test('what is over the limit or over 96 letters is infinitely far', () => {
  expect(typingDistance('squat', 'bench', 2)).toBe(Number.POSITIVE_INFINITY)
  expect(typingDistance('a'.repeat(97), 'a'.repeat(96), 10)).toBe(Number.POSITIVE_INFINITY)
})
