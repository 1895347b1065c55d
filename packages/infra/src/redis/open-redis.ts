import { Redis } from 'ioredis'
import { PortUnavailable } from '../port-unavailable.ts'

export type RedisOptions = {
  /** `redis://` or `rediss://`. */
  url: string
  /** How long one command may take, the connection's own delays included. */
  commandTimeoutMs?: number
  /** How long to wait for the first connection. */
  connectTimeoutMs?: number
  /** Told of lost connections; commands fail by themselves, so this is for the log. */
  onError: (error: Error) => void
}

/**
 * A Redis connection that fails fast and never repeats a command: nothing is queued while the server is away, and
 * nothing is sent twice after a reconnect, because a command whose reply was lost may have been carried out.
 * Rejects with PortUnavailable when the first connection does not come about in time.
 */
export async function openRedis(port: string, options: RedisOptions): Promise<Redis> {
  const redis = new Redis(options.url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    // Without a timeout a command that was on its way when the connection broke would never settle.
    commandTimeout: options.commandTimeoutMs ?? 100,
    socketTimeout: 5 * (options.commandTimeoutMs ?? 100),
    connectTimeout: options.connectTimeoutMs ?? 2_000,
    retryStrategy: (attempts) => Math.min(50 * attempts, 500),
  })
  redis.on('error', options.onError)
  try {
    await redis.connect()
    return redis
  } catch (cause) {
    redis.disconnect()
    throw new PortUnavailable(port, cause)
  }
}
