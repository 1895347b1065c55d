import { describeWithBinary } from '@voicefit/test-servers/describe-with-binary'
import { type RedisServer, redisBinary, startRedisServer } from '@voicefit/test-servers/redis-server'
import { afterAll, beforeAll } from 'vitest'
import { openRedis } from '../redis/open-redis.ts'
import { describeAdmission } from './contract.ts'
import { redisAdmission } from './redis.ts'

describeWithBinary(redisBinary, 'admission on a private redis', () => {
  let server: RedisServer
  let prefixes = 0
  beforeAll(async () => {
    server = await startRedisServer()
  })
  afterAll(() => server.stop())

  describeAdmission('redis', {
    make: async (clock) => {
      prefixes += 1
      const redis = await openRedis('admission', { url: server.url, commandTimeoutMs: 5_000, onError: () => undefined })
      return redisAdmission(redis, { clock, keyPrefix: `test-${prefixes}` })
    },
  })
})
