import { describe, expect, it } from 'vitest'
import { manualClock } from './clock.ts'
import { seededIds, timeOrderedIds } from './ids.ts'
import { seededRandomBytes } from './random-bytes.ts'

describe('ids', () => {
  it('carry their prefix and 32 hex digits of a version 7 uuid', () => {
    expect(timeOrderedIds().make('ses')).toMatch(/^ses_[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/)
  })

  it('begin with the millisecond of their making', () => {
    const clock = manualClock('2026-01-05T09:00:00.123Z')
    const id = timeOrderedIds({ clock }).make('set')
    expect(Number.parseInt(id.slice(4, 16), 16)).toBe(clock.now().getTime())
  })

  it('have dashes where a uuid column wants them', () => {
    expect(timeOrderedIds().makeUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('sort in the order of their making, also many within one millisecond', () => {
    const ids = seededIds('order')
    const made = Array.from({ length: 10_000 }, () => ids.make('set'))
    expect([...made].sort()).toEqual(made)
    expect(new Set(made).size).toBe(made.length)
  })

  it('keep their order when the clock steps back', () => {
    const clock = manualClock()
    const ids = timeOrderedIds({ clock })
    const before = ids.make('set')
    clock.advance(-60_000)
    expect(ids.make('set') > before).toBe(true)
  })

  it('repeat for one seed and differ between two', () => {
    expect(seededIds(7).make('set')).toBe(seededIds(7).make('set'))
    expect(seededIds(7).make('set')).not.toBe(seededIds(8).make('set'))
  })
})

describe('seeded random bytes', () => {
  it('continue instead of repeating, at any length', () => {
    const source = seededRandomBytes('a')
    const first = source(70)
    expect(first).toHaveLength(70)
    expect(Buffer.from(source(70)).equals(Buffer.from(first))).toBe(false)
    expect(Buffer.from(seededRandomBytes('a')(70)).equals(Buffer.from(first))).toBe(true)
  })
})
