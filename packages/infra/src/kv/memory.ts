import { LRUCache } from 'lru-cache'
import { type Clock, systemClock } from '../clock.ts'
import { PortUnavailable } from '../port-unavailable.ts'
import { deletedMarkMs, type Kv } from './kv.ts'
import { assertKey, assertTtl, assertWrite } from './limits.ts'

/** `value` null: deleted a moment ago. */
type Entry = { value: string | null; version: number; expiresAtMs: number }

/** Working memory inside this process; when full, the value that was used longest ago is forgotten. */
export function memoryKv(options: { clock?: Clock; maxEntries?: number; maxCharacters?: number } = {}): Kv {
  const clock = options.clock ?? systemClock
  const entries = new LRUCache<string, Entry>({
    max: options.maxEntries ?? 20_000,
    maxSize: options.maxCharacters ?? 64 * 1024 * 1024,
    sizeCalculation: (entry, key) => key.length + (entry.value?.length ?? 0) + 1,
  })
  // One sequence for all keys, so that a key that comes back after a delete is ahead of every earlier version.
  let lastVersion = 0
  let isClosed = false

  const live = (key: string, nowMs: number): Entry | null => {
    if (isClosed) throw new PortUnavailable('kv', 'it was closed')
    const entry = entries.get(key)
    if (entry === undefined) return null
    if (entry.expiresAtMs > nowMs) return entry
    entries.delete(key)
    return null
  }

  return {
    async get(key) {
      assertKey(key)
      const entry = live(key, clock.now().getTime())
      return { value: entry?.value ?? null, version: entry?.version ?? 0 }
    },

    async compareAndSet(key, expectedVersion, value, ttlMs) {
      assertWrite(key, expectedVersion, value, ttlMs)
      const nowMs = clock.now().getTime()
      const version = live(key, nowMs)?.version ?? 0
      if (version !== expectedVersion) return { kind: 'changed' }
      lastVersion += 1
      entries.set(key, { value, version: lastVersion, expiresAtMs: nowMs + ttlMs })
      return { kind: 'stored', version: lastVersion }
    },

    async touch(key, ttlMs) {
      assertKey(key)
      assertTtl(ttlMs)
      const nowMs = clock.now().getTime()
      const entry = live(key, nowMs)
      if (entry === null || entry.value === null) return false
      entry.expiresAtMs = nowMs + ttlMs
      return true
    },

    async delete(key) {
      assertKey(key)
      const nowMs = clock.now().getTime()
      live(key, nowMs)
      lastVersion += 1
      entries.set(key, { value: null, version: lastVersion, expiresAtMs: nowMs + deletedMarkMs })
    },

    async ping() {
      if (isClosed) throw new PortUnavailable('kv', 'it was closed')
    },

    async close() {
      isClosed = true
      entries.clear()
    },
  }
}
