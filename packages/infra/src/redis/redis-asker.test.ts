import { describeWithBinary } from '@voicefit/test-servers/describe-with-binary'
import { type RedisServer, redisBinary, startRedisServer } from '@voicefit/test-servers/redis-server'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { PortUnavailable } from '../port-unavailable.ts'
import { openRedis } from './open-redis.ts'
import { redisAsker } from './redis-asker.ts'

describeWithBinary(redisBinary, 'asking a private redis', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedisServer()
  })
  afterAll(() => server.stop())

  it('waits for one timeout only, and asks again once what was owed is done', async () => {
    const redis = await openRedis('test', { url: server.url, commandTimeoutMs: 300, onError: () => undefined })
    const onAnsweringAgain = vi.fn(async () => void (await redis.set('owed', 'done')))
    const asker = redisAsker('test', redis, { onAnsweringAgain })
    const ask = () => asker.ask(() => redis.get('owed'))
    expect(await ask()).toBeNull()
    server.freeze()
    await expect(ask()).rejects.toThrow(PortUnavailable)
    const askedAt = performance.now()
    await expect(ask()).rejects.toThrow(PortUnavailable)
    expect(performance.now() - askedAt).toBeLessThan(100)
    server.resume()
    await vi.waitFor(async () => expect(await ask()).toBe('done'), { timeout: 10_000 })
    expect(onAnsweringAgain).toHaveBeenCalledOnce()
    asker.close()
    redis.disconnect()
  })

  it('takes an error that Redis replied with for an answer: the next question is asked', async () => {
    const redis = await openRedis('test', { url: server.url, commandTimeoutMs: 5_000, onError: () => undefined })
    const asker = redisAsker('test', redis)
    await redis.set('text', 'x')
    await expect(asker.ask(() => redis.lpush('text', 'y'))).rejects.toThrow(/WRONGTYPE/)
    expect(await asker.ask(() => redis.get('text'))).toBe('x')
    asker.close()
    await expect(asker.ask(() => redis.get('text'))).rejects.toThrow(PortUnavailable)
    redis.disconnect()
  })
})
