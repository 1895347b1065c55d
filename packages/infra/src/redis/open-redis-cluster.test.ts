import { describeWithBinary } from '@voicefit/test-servers/describe-with-binary'
import { findFreePort } from '@voicefit/test-servers/free-port'
import { startRedisCluster } from '@voicefit/test-servers/redis-cluster'
import { redisBinary } from '@voicefit/test-servers/redis-server'
import { expect, it } from 'vitest'
import { PortUnavailable } from '../port-unavailable.ts'
import { openRedisCluster } from './open-redis-cluster.ts'

const ignore = () => undefined

describeWithBinary(redisBinary, 'a connection to a private cluster', () => {
  it('serves a burst on every node as soon as it is open', async () => {
    const nodes = await startRedisCluster({ replicas: 0 })
    try {
      const cluster = await openRedisCluster('test', { urls: nodes.urls.slice(0, 1), onError: ignore })
      const counts = await Promise.all(Array.from({ length: 300 }, (_, key) => cluster.incr(`key-${key}`)))
      expect(counts.every((count) => count === 1)).toBe(true)
      cluster.disconnect()
    } finally {
      await nodes.stop()
    }
  })
})

it('a cluster is not opened at all where no node listens', async () => {
  const urls = [`redis://127.0.0.1:${await findFreePort()}`]
  const opening = openRedisCluster('test', { urls, connectTimeoutMs: 500, onError: ignore })
  await expect(opening).rejects.toThrow(PortUnavailable)
})
