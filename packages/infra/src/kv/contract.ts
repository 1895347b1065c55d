import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PortUnavailable } from '../port-unavailable.ts'
import type { Kv } from './kv.ts'

export type KvUnderTest = {
  kv: Kv
  /** Lets that much time pass for the store. */
  pass(milliseconds: number): Promise<void>
}

/** Long enough not to run out by itself on a slow machine before the test looks. */
const shortLifeMs = 400

/** What every working memory is held to; `make` gives an empty one. */
export function describeKv(adapter: string, make: () => Promise<KvUnderTest>): void {
  describe(`kv: ${adapter}`, () => {
    let kv: Kv
    let pass: KvUnderTest['pass']

    beforeEach(async () => {
      const made = await make()
      kv = made.kv
      pass = made.pass
    })
    afterEach(() => kv.close())

    const store = async (key: string, expectedVersion: number, value: string, ttlMs = 60_000): Promise<number> => {
      const outcome = await kv.compareAndSet(key, expectedVersion, value, ttlMs)
      if (outcome.kind !== 'stored') throw new Error(`${key} had changed`)
      return outcome.version
    }

    it('answers null at version 0 for a key it knows nothing of', async () => {
      expect(await kv.get('nobody')).toEqual({ value: null, version: 0 })
    })

    it('returns what was stored, with the version it was stored at', async () => {
      const version = await store('a', 0, '{"sets":["100 kg × 5"]}')
      expect(Number.isSafeInteger(version) && version > 0).toBe(true)
      expect(await kv.get('a')).toEqual({ value: '{"sets":["100 kg × 5"]}', version })
    })

    it('keeps an empty value apart from no value', async () => {
      const version = await store('a', 0, '')
      expect(await kv.get('a')).toEqual({ value: '', version })
    })

    it('refuses to create what is already there', async () => {
      await store('a', 0, 'first')
      expect(await kv.compareAndSet('a', 0, 'second', 60_000)).toEqual({ kind: 'changed' })
      expect((await kv.get('a')).value).toBe('first')
    })

    it('refuses to update what is not there', async () => {
      expect(await kv.compareAndSet('a', 1, 'x', 60_000)).toEqual({ kind: 'changed' })
      expect((await kv.get('a')).value).toBeNull()
    })

    it('refuses a writer whose version is no longer the current one', async () => {
      const first = await store('a', 0, '1')
      const second = await store('a', first, '2')
      expect(second).toBeGreaterThan(first)
      expect(await kv.compareAndSet('a', first, 'late', 60_000)).toEqual({ kind: 'changed' })
      expect(await kv.get('a')).toEqual({ value: '2', version: second })
    })

    it('lets exactly one of a hundred concurrent writers through', async () => {
      const version = await store('a', 0, 'start')
      const outcomes = await Promise.all(
        Array.from({ length: 100 }, (_, writer) => kv.compareAndSet('a', version, `w${writer}`, 60_000)),
      )
      expect(outcomes.filter((outcome) => outcome.kind === 'stored')).toHaveLength(1)
    })

    it('never reuses a version, so a writer from before a delete cannot overwrite the successor', async () => {
      const before = await store('a', 0, 'old')
      await kv.delete('a')
      expect((await kv.get('a')).value).toBeNull()
      const { value, version: deleted } = await kv.get('a')
      expect(value).toBeNull()
      const after = await store('a', deleted, 'new')
      expect(after).toBeGreaterThan(before)
      expect(await kv.compareAndSet('a', before, 'stale', 60_000)).toEqual({ kind: 'changed' })
    })

    it('lets nobody store after a delete what they decided on before it, even if they had read nothing', async () => {
      const { version: nothing } = await kv.get('a')
      const held = await store('a', nothing, 'old')
      await kv.delete('a')
      expect(await kv.compareAndSet('a', nothing, 'stale', 60_000)).toEqual({ kind: 'changed' })
      expect(await kv.compareAndSet('a', held, 'stale', 60_000)).toEqual({ kind: 'changed' })
      expect(await kv.touch('a', 60_000)).toBe(false)
    })

    it('forgets a value when its time is up, not before', async () => {
      await store('short', 0, 'x', shortLifeMs)
      await store('long', 0, 'x', 60_000)
      expect((await kv.get('short')).value).not.toBeNull()
      await pass(shortLifeMs)
      expect((await kv.get('short')).value).toBeNull()
      expect((await kv.get('long')).value).not.toBeNull()
    })

    it('lets an expired key be created again, at a greater version', async () => {
      const before = await store('a', 0, 'x', shortLifeMs)
      await pass(shortLifeMs)
      expect(await kv.compareAndSet('a', before, 'late', 60_000)).toEqual({ kind: 'changed' })
      expect(await store('a', 0, 'again')).toBeGreaterThan(before)
    })

    it('touch gives a live value new time and keeps its version', async () => {
      const version = await store('a', 0, 'x', shortLifeMs)
      expect(await kv.touch('a', 60_000)).toBe(true)
      await pass(shortLifeMs)
      expect(await kv.get('a')).toEqual({ value: 'x', version })
    })

    it('touch says so when there is nothing to touch, and creates nothing', async () => {
      expect(await kv.touch('a', 60_000)).toBe(false)
      expect((await kv.get('a')).value).toBeNull()
    })

    it('a write counts its time from itself', async () => {
      const version = await store('a', 0, 'x', shortLifeMs)
      await store('a', version, 'y', 60_000)
      await pass(shortLifeMs)
      expect((await kv.get('a')).value).toBe('y')
    })

    it('deletes quietly what is not there', async () => {
      await expect(kv.delete('nobody')).resolves.toBeUndefined()
    })

    it.each([
      ['an empty key', () => kv.get('')],
      ['a key that is too long', () => kv.get('k'.repeat(513))],
      ['no time to live', () => kv.compareAndSet('a', 0, 'x', 0)],
      ['a broken time to live', () => kv.touch('a', 1.5)],
      ['a negative version', () => kv.compareAndSet('a', -1, 'x', 60_000)],
      ['a value that is too long', () => kv.compareAndSet('a', 0, 'x'.repeat(1_048_577), 60_000)],
    ])('refuses %s', async (_, call) => {
      await expect(call()).rejects.toThrow(RangeError)
    })

    it('answers a ping, and is unavailable once closed', async () => {
      await kv.ping()
      await kv.close()
      await expect(kv.ping()).rejects.toThrow(PortUnavailable)
      await expect(kv.get('a')).rejects.toThrow(PortUnavailable)
    })
  })
}
