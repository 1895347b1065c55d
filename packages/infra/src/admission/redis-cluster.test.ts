import { describeWithBinary } from '@voicefit/test-servers/describe-with-binary'
import { type RedisCluster, startRedisCluster } from '@voicefit/test-servers/redis-cluster'
import { redisBinary } from '@voicefit/test-servers/redis-server'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { PortUnavailable } from '../port-unavailable.ts'
import type { Policy } from './admission.ts'
import { describeAdmission } from './contract.ts'
import { minute, requestOf, usedOf } from './contract-case.ts'
import { openClusterAdmission } from './redis.ts'

describeWithBinary(redisBinary, 'admission on a private cluster of three', () => {
  let cluster: RedisCluster
  let prefixes = 0
  beforeAll(async () => {
    cluster = await startRedisCluster({ replicas: 0 })
  }, 60_000)
  afterAll(() => cluster.stop())

  describeAdmission('redis cluster', {
    make: (clock) => {
      prefixes += 1
      const keyPrefix = `test-${prefixes}`
      return openClusterAdmission({
        urls: cluster.urls,
        clock,
        keyPrefix,
        commandTimeoutMs: 5_000,
        onError: () => undefined,
      })
    },
  })
})

describeWithBinary(redisBinary, 'admission on a cluster that loses a master under load', () => {
  it('fails in time, goes on with the replica, and loses no more than what was not yet copied', async () => {
    const cluster = await startRedisCluster({ replicas: 1 })
    const admission = await openClusterAdmission({ urls: cluster.urls, onError: () => undefined })
    try {
      const wide: Policy = { ...minute, id: 'wide', limit: 100_000 }
      let acknowledged = 0
      let longestMs = 0
      const call = async (): Promise<boolean> => {
        const startedMs = performance.now()
        const outcome = await admission.admit(requestOf([wide])).catch((error: unknown) => error)
        longestMs = Math.max(longestMs, performance.now() - startedMs)
        if (outcome instanceof Error) {
          expect(outcome).toBeInstanceOf(PortUnavailable)
          return false
        }
        acknowledged += 1
        return true
      }
      const load = async (calls: number) => {
        for (let batch = 0; batch < calls / 10; batch += 1) await Promise.all(Array.from({ length: 10 }, call))
      }
      await load(500)
      const before = acknowledged
      expect(before).toBe(500)
      const master = await ownerOf(cluster)
      const dying = load(200)
      await master.kill()
      await dying
      await vi.waitFor(async () => expect(await call()).toBe(true), { timeout: 20_000, interval: 50 })
      await load(100)
      expect(longestMs).toBeLessThan(1_000)
      const { wide: used = 0 } = await usedOf(admission, [wide])
      expect(used).toBeGreaterThanOrEqual(before)
      expect(used).toBeLessThanOrEqual(acknowledged + 200)
    } finally {
      await admission.close()
      await cluster.stop()
    }
  }, 90_000)
})

/** The master that has the keys of admissions. */
async function ownerOf(cluster: RedisCluster) {
  for (const node of cluster.nodes) {
    const redis = new Redis(node.url)
    const isOwner = (await redis.call('ROLE').then(String)).startsWith('master') && (await redis.dbsize()) > 0
    redis.disconnect()
    if (isOwner) return node
  }
  throw new Error('no node has keys')
}
