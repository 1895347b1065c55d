import { type Redis, ReplyError } from 'ioredis'
import { PortUnavailable } from '../port-unavailable.ts'

export type RedisAsker = {
  /** Asks one question. Rejects with PortUnavailable, at once while the server is known to be away. */
  ask<T>(question: () => Promise<T>): Promise<T>
  /** Stops looking for a server that is away. */
  close(): void
}

export type RedisAskerOptions = {
  /** What has to be done before questions are asked again, such as what could not be done meanwhile. */
  onAnsweringAgain?: () => Promise<void>
  /** How often a server that is away is looked for. */
  probeEveryMs?: number
}

/**
 * Asks Redis so that one request waits for one command timeout at most: the first question without an answer marks
 * the server as away, later ones fail at once, and a probe finds out when it answers again. An error that Redis
 * itself replied with is an answer.
 */
export function redisAsker(port: string, redis: Redis, options: RedisAskerOptions = {}): RedisAsker {
  const { onAnsweringAgain = async () => undefined, probeEveryMs = 100 } = options
  let isAway = false
  let isClosed = false
  let timer: NodeJS.Timeout | undefined

  const probe = async () => {
    try {
      await redis.ping()
      await onAnsweringAgain()
      isAway = false
    } catch {
      // Away still: that is what the probe asks. The connection reports its errors by itself.
      if (!isClosed) timer = setTimeout(probe, probeEveryMs).unref()
    }
  }

  return {
    async ask(question) {
      if (isClosed) throw new PortUnavailable(port, 'it was closed')
      if (isAway) throw new PortUnavailable(port, 'it does not answer')
      try {
        return await question()
      } catch (cause) {
        if (!isAway && !isClosed && !(cause instanceof ReplyError)) {
          isAway = true
          // At once: a process that stood still finds the answers waiting, and nothing was wrong with the server.
          void probe()
        }
        throw new PortUnavailable(port, cause)
      }
    },
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
