import { describeWithBinary } from '@voicefit/test-servers/describe-with-binary'
import { type RedisServer, redisBinary, startRedisServer } from '@voicefit/test-servers/redis-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PortUnavailable } from '../port-unavailable.ts'
import { describeKv } from './contract.ts'
import { openRedisKv } from './redis.ts'

describeWithBinary(redisBinary, 'kv on a private redis', () => {
  let server: RedisServer
  let prefixes = 0
  beforeAll(async () => {
    server = await startRedisServer()
  })
  afterAll(() => server.stop())

  const open = (commandTimeoutMs: number) => {
    prefixes += 1
    return openRedisKv({ url: server.url, keyPrefix: `test-${prefixes}:`, commandTimeoutMs, onError: () => undefined })
  }

  describeKv('redis', async () => {
    const kv = await open(5_000)
    // Redis has no clock of ours to move, so the short lives of the contract really pass.
    return { kv, pass: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds + 10)) }
  })

  describe('when the server is away', () => {
    it('rejects as unavailable within the command timeout, and recovers', async () => {
      const kv = await open(500)
      await kv.compareAndSet('a', 0, 'x', 60_000)
      server.freeze()
      const startedAt = performance.now()
      await expect(kv.get('a')).rejects.toThrow(PortUnavailable)
      expect(performance.now() - startedAt).toBeLessThan(4_000)
      server.resume()
      await expect
        .poll(
          () =>
            kv.get('a').then(
              (found) => found.value,
              () => null,
            ),
          { timeout: 10_000 },
        )
        .toBe('x')
      await kv.close()
    })

    it('does not open at all where nothing listens', async () => {
      const gone = await startRedisServer()
      await gone.stop()
      await expect(openRedisKv({ url: gone.url, onError: () => undefined })).rejects.toThrow(PortUnavailable)
    })
  })
})
