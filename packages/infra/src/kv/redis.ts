import type { Result } from 'ioredis'
import { openRedis, type RedisOptions } from '../redis/open-redis.ts'
import { redisAsker } from '../redis/redis-asker.ts'
import { deletedMarkMs, type Kv } from './kv.ts'
import { assertKey, assertTtl, assertWrite } from './limits.ts'

/**
 * The version after the one that is held, in full, since Lua would shorten it to 14 digits. The first version of a
 * key is the server's time in microseconds: a key that comes back after its end is ahead of all its earlier versions.
 */
const nextVersion = `
local held = redis.call('HGET', KEYS[1], 'version') or '0'
local function nextVersion()
  if held ~= '0' then return string.format('%.0f', tonumber(held) + 1) end
  local time = redis.call('TIME')
  return string.format('%.0f', tonumber(time[1]) * 1000000 + tonumber(time[2]))
end
`

/** Stores when the version matches and answers the new version as text, or '' when it does not match. */
const compareAndSetScript = `${nextVersion}
if held ~= ARGV[1] then return '' end
local version = nextVersion()
redis.call('HSET', KEYS[1], 'version', version, 'value', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return version
`

/** Leaves a version without a value. */
const deleteScript = `${nextVersion}
redis.call('HSET', KEYS[1], 'version', nextVersion())
redis.call('HDEL', KEYS[1], 'value')
redis.call('PEXPIRE', KEYS[1], ARGV[1])
`

const touchScript = `
if redis.call('HEXISTS', KEYS[1], 'value') == 0 then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[1])
`

declare module 'ioredis' {
  interface RedisCommander<Context> {
    kvCompareAndSet(key: string, expectedVersion: string, value: string, ttlMs: number): Result<string, Context>
    kvDelete(key: string, markMs: number): Result<null, Context>
    kvTouch(key: string, ttlMs: number): Result<number, Context>
  }
}

/** Working memory in Redis, shared by every process that uses the same `keyPrefix`. */
export async function openRedisKv(options: RedisOptions & { keyPrefix?: string }): Promise<Kv> {
  const redis = await openRedis('kv', options)
  redis.defineCommand('kvCompareAndSet', { lua: compareAndSetScript, numberOfKeys: 1 })
  redis.defineCommand('kvDelete', { lua: deleteScript, numberOfKeys: 1 })
  redis.defineCommand('kvTouch', { lua: touchScript, numberOfKeys: 1 })
  const keyPrefix = options.keyPrefix ?? 'kv:'
  const owedDeletes = new Set<string>()

  const { ask, close } = redisAsker('kv', redis, {
    onAnsweringAgain: async () => {
      for (const key of [...owedDeletes]) {
        await redis.kvDelete(keyPrefix + key, deletedMarkMs)
        owedDeletes.delete(key)
      }
    },
  })

  return {
    async get(key) {
      assertKey(key)
      const [version, value] = await ask(() => redis.hmget(keyPrefix + key, 'version', 'value'))
      return { value: value ?? null, version: Number(version ?? 0) }
    },

    async compareAndSet(key, expectedVersion, value, ttlMs) {
      assertWrite(key, expectedVersion, value, ttlMs)
      const version = await ask(() => redis.kvCompareAndSet(keyPrefix + key, String(expectedVersion), value, ttlMs))
      return version === '' ? { kind: 'changed' } : { kind: 'stored', version: Number(version) }
    },

    async touch(key, ttlMs) {
      assertKey(key)
      assertTtl(ttlMs)
      return (await ask(() => redis.kvTouch(keyPrefix + key, ttlMs))) === 1
    },

    async delete(key) {
      assertKey(key)
      try {
        await ask(() => redis.kvDelete(keyPrefix + key, deletedMarkMs))
      } catch (error) {
        owedDeletes.add(key)
        throw error
      }
    },

    async ping() {
      await ask(() => redis.ping())
    },

    async close() {
      close()
      redis.disconnect()
    },
  }
}
