import type { Result } from 'ioredis'
import { PortUnavailable } from '../port-unavailable.ts'
import { openRedis, type RedisOptions } from '../redis/open-redis.ts'
import type { Kv } from './kv.ts'
import { assertKey, assertTtl, assertWrite } from './limits.ts'

/**
 * Stores when the version matches and answers the new version as text, or '' when it does not match.
 * The first version of a key is the server's time in microseconds: a key that comes back after a delete is then ahead
 * of all its earlier versions. Numbers are printed in full, since Lua would shorten them to 14 digits.
 */
const compareAndSetScript = `
local held = redis.call('HGET', KEYS[1], 'version') or '0'
if held ~= ARGV[1] then return '' end
local version
if held == '0' then
  local time = redis.call('TIME')
  version = string.format('%.0f', tonumber(time[1]) * 1000000 + tonumber(time[2]))
else
  version = string.format('%.0f', tonumber(held) + 1)
end
redis.call('HSET', KEYS[1], 'version', version, 'value', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return version
`

declare module 'ioredis' {
  interface RedisCommander<Context> {
    kvCompareAndSet(key: string, expectedVersion: string, value: string, ttlMs: number): Result<string, Context>
  }
}

/** Working memory in Redis, shared by every process that uses the same `keyPrefix`. */
export async function openRedisKv(options: RedisOptions & { keyPrefix?: string }): Promise<Kv> {
  const redis = await openRedis('kv', options)
  redis.defineCommand('kvCompareAndSet', { lua: compareAndSetScript, numberOfKeys: 1 })
  const keyPrefix = options.keyPrefix ?? 'kv:'

  const asking = async <T>(question: () => Promise<T>): Promise<T> => {
    try {
      return await question()
    } catch (cause) {
      throw new PortUnavailable('kv', cause)
    }
  }

  return {
    async get(key) {
      assertKey(key)
      const [version, value] = await asking(() => redis.hmget(keyPrefix + key, 'version', 'value'))
      return typeof version === 'string' && typeof value === 'string' ? { value, version: Number(version) } : null
    },

    async compareAndSet(key, expectedVersion, value, ttlMs) {
      assertWrite(key, expectedVersion, value, ttlMs)
      const version = await asking(() => redis.kvCompareAndSet(keyPrefix + key, String(expectedVersion), value, ttlMs))
      return version === '' ? { kind: 'changed' } : { kind: 'stored', version: Number(version) }
    },

    async touch(key, ttlMs) {
      assertKey(key)
      assertTtl(ttlMs)
      return (await asking(() => redis.pexpire(keyPrefix + key, ttlMs))) === 1
    },

    async delete(key) {
      assertKey(key)
      await asking(() => redis.del(keyPrefix + key))
    },

    async ping() {
      await asking(() => redis.ping())
    },

    async close() {
      redis.disconnect()
    },
  }
}
