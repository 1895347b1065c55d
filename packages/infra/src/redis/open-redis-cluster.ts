import { Cluster, type Redis } from 'ioredis'
import { PortUnavailable } from '../port-unavailable.ts'
import { boundedRedis, type RedisOptions } from './open-redis.ts'

export type RedisClusterOptions = Omit<RedisOptions, 'url'> & {
  /** Some nodes of the cluster; the others are found through them. */
  urls: readonly string[]
}

/**
 * A connection to a Redis Cluster under the same terms as `openRedis`: bounded in time, nothing queued, nothing repeated
 * after it may have been carried out. A command that a node sends on (the slot has moved) is sent to where it belongs.
 */
export async function openRedisCluster(port: string, options: RedisClusterOptions): Promise<Cluster> {
  const { retryStrategy: _, ...redisOptions } = boundedRedis(options)
  const cluster = new Cluster([...options.urls], {
    lazyConnect: true,
    enableOfflineQueue: false,
    clusterRetryStrategy: (attempts) => Math.min(50 * attempts, 500),
    // One look at where the slots went; a command whose node is gone fails and is not tried on another.
    maxRedirections: 3,
    retryDelayOnFailover: 0,
    retryDelayOnClusterDown: 0,
    slotsRefreshTimeout: 1_000,
    slotsRefreshInterval: 1_000,
    redisOptions,
  })
  cluster.on('error', options.onError)
  cluster.on('node error', options.onError)
  try {
    await cluster.connect()
    await Promise.all(cluster.nodes('master').map((node) => node.ping()))
    // A node is else connected by the first command for it, and refuses the next ones until it is.
    cluster.on('+node', (node: Redis) => {
      if (node.status === 'wait') node.connect().catch(options.onError)
    })
    return cluster
  } catch (cause) {
    cluster.disconnect()
    throw new PortUnavailable(port, cause)
  }
}
