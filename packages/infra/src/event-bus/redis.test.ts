import { describeWithBinary } from '@voicefit/test-servers/describe-with-binary'
import { type RedisServer, redisBinary, startRedisServer } from '@voicefit/test-servers/redis-server'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { PortUnavailable } from '../port-unavailable.ts'
import { describeEventBus, type SampleEvent } from './contract.ts'
import { openRedisEventBus, type RedisEventBusOptions } from './redis.ts'

const parse = (json: unknown): SampleEvent | null => {
  const text = typeof json === 'object' && json !== null && 'text' in json ? json.text : null
  return typeof text === 'string' ? { text } : null
}

describeWithBinary(redisBinary, 'event bus on a private redis', () => {
  let server: RedisServer
  let prefixes = 0
  beforeAll(async () => {
    server = await startRedisServer()
  })
  afterAll(() => server.stop())

  const open = (options: Partial<RedisEventBusOptions<SampleEvent>> = {}) =>
    openRedisEventBus<SampleEvent>({
      url: server.url,
      keyPrefix: `test-${++prefixes}:`,
      commandTimeoutMs: 5_000,
      parse,
      onError: () => undefined,
      onHandlerFailure: ({ cause }) => {
        throw cause
      },
      ...options,
    })

  describeEventBus('redis', ({ onError, ...bounds }) => open({ ...bounds, onHandlerFailure: onError }))

  describe('two processes', () => {
    const openTwo = async (options: Partial<RedisEventBusOptions<SampleEvent>> = {}) => {
      const keyPrefix = `test-${++prefixes}:`
      const [one, other] = await Promise.all([open({ keyPrefix, ...options }), open({ keyPrefix, ...options })])
      return { one, other, keyPrefix, close: () => Promise.all([one.close(), other.close()]) }
    }

    it('what one publishes reaches the subscribers of the other, in one order, and is replayed by both', async () => {
      const { one, other, close } = await openTwo()
      const seen: number[] = []
      await other.subscribe('ann', ({ id }) => void seen.push(id))
      const ids = await Promise.all(
        Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? one : other).publish('ann', { text: `${index}` })),
      )
      const inOrder = ids.toSorted((a, b) => a - b)
      expect(new Set(ids).size).toBe(50)
      await vi.waitFor(() => expect(seen).toEqual(inOrder))
      expect((await one.since('ann', inOrder[0] ?? 0)).events.map(({ id }) => id)).toEqual(inOrder.slice(1))
      await close()
    })

    it('a lost connection is renewed, and what was published meanwhile is given once and in order', async () => {
      const { one, other, close } = await openTwo()
      const admin = new Redis(server.url)
      const texts: string[] = []
      await other.subscribe('ann', ({ event }) => void texts.push(event.text))
      await one.publish('ann', { text: '1' })
      await vi.waitFor(() => expect(texts).toEqual(['1']))
      expect(await admin.call('CLIENT', 'KILL', 'TYPE', 'pubsub')).toBe(1)
      for (const text of ['2', '3', '4']) await one.publish('ann', { text })
      await vi.waitFor(() => expect(texts).toEqual(['1', '2', '3', '4']), { timeout: 10_000 })
      await admin.quit()
      await close()
    })

    it('a subscriber who cannot be told what was lost is cut off, and asks anew', async () => {
      const { one, other, close } = await openTwo()
      const admin = new Redis(server.url)
      const onCutOff = vi.fn()
      const texts: string[] = []
      await other.subscribe('ann', ({ event }) => void texts.push(event.text), { onCutOff })
      const first = await one.publish('ann', { text: '1' })
      await vi.waitFor(() => expect(texts).toEqual(['1']))
      await admin.multi().call('CLIENT', 'KILL', 'TYPE', 'pubsub').flushall().exec()
      await vi.waitFor(() => expect(onCutOff).toHaveBeenCalledOnce(), { timeout: 10_000 })
      expect((await other.since('ann', first)).kind).toBe('gap')
      await admin.quit()
      await close()
    })

    it('what could not be published is made up for by a gap when the server answers again', async () => {
      const { one, other, close } = await openTwo({ commandTimeoutMs: 200 })
      const onCutOff = vi.fn()
      const first = await one.publish('ann', { text: '1' })
      await other.subscribe('ann', () => undefined, { onCutOff })
      server.freeze()
      await expect(one.publish('ann', { text: 'lost' })).rejects.toThrow(PortUnavailable)
      const askedAt = performance.now()
      await expect(one.publish('ann', { text: 'lost too' })).rejects.toThrow(PortUnavailable)
      expect(performance.now() - askedAt).toBeLessThan(100)
      server.resume()
      await vi.waitFor(() => expect(onCutOff).toHaveBeenCalledOnce(), { timeout: 10_000 })
      await vi.waitFor(async () => expect((await other.since('ann', first)).kind).toBe('gap'), { timeout: 10_000 })
      await vi.waitFor(() => one.publish('ann', { text: 'again' }), { timeout: 10_000 })
      await close()
    })

    it('an event of a version this process does not know counts as lost, and harms nobody', async () => {
      const { one, other, keyPrefix, close } = await openTwo()
      const onCutOff = vi.fn()
      const first = await one.publish('ann', { text: '1' })
      await other.subscribe('ann', () => undefined, { onCutOff })
      const newer = await openRedisEventBus<{ words: string }>({
        url: server.url,
        keyPrefix,
        parse: () => null,
        onError: () => undefined,
        onHandlerFailure: () => undefined,
      })
      await newer.publish('ann', { words: 'from the future' })
      await vi.waitFor(() => expect(onCutOff).toHaveBeenCalledOnce())
      expect((await one.since('ann', first)).kind).toBe('gap')
      await newer.close()
      await close()
    })

    it('the streams end by themselves', async () => {
      const { one, keyPrefix, close } = await openTwo({ keptMs: 60_000 })
      const admin = new Redis(server.url)
      await one.publish('ann', { text: '1' })
      expect(await admin.pttl(`${keyPrefix}ann`)).toBeGreaterThan(0)
      await admin.quit()
      await close()
    })
  })
})
