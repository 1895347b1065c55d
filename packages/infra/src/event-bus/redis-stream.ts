import type { Redis, Result } from 'ioredis'
import type { Replay } from './event-bus.ts'

/**
 * Appends to the capped stream of a channel and tells its subscribers, in one step. The id is the server's time in
 * microseconds, or one more than the last id where that is not less. Each entry names the one before it, and the
 * first of a stream itself, so that whoever reads can tell what was cut off. No event: a hole, see `publishHole`.
 */
const publishScript = `
local time = redis.call('TIME')
local id = tonumber(time[1]) * 1000000 + tonumber(time[2])
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)
local after = id
if #last > 0 then
  after = tonumber(string.match(last[1][1], '^%d+'))
  if id <= after then id = after + 1 end
end
local idText, afterText = string.format('%.0f', id), string.format('%.0f', after)
redis.call('XADD', KEYS[1], 'MAXLEN', ARGV[1], idText .. '-0', 'after', afterText, 'event', ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
redis.call('PUBLISH', ARGV[3], idText .. ' ' .. afterText .. ' ' .. ARGV[4])
return idText
`

declare module 'ioredis' {
  interface RedisCommander<Context> {
    busPublish(
      stream: string,
      maxLength: number,
      keptMs: number,
      channel: string,
      event: string,
    ): Result<string, Context>
  }
}

/** One entry: `event` null for a hole, where events were lost on their way here; `after` is the id before it. */
export type StreamEntry<Event> = { id: number; after: number; event: Event | null }

export type StreamOptions<Event> = {
  redis: Redis
  keyPrefix: string
  maxBuffered: number
  keptMs: number
  /** Reads an event that another process wrote; null where this version knows none like it. */
  parse: (json: unknown) => Event | null
}

/** The recent events of every channel, each in a stream of its own that ends by itself when nothing more happens. */
export function redisStreams<Event>({ redis, keyPrefix, maxBuffered, keptMs, parse }: StreamOptions<Event>) {
  redis.defineCommand('busPublish', { lua: publishScript, numberOfKeys: 1 })
  const nameOf = (channel: string) => keyPrefix + channel
  const append = (channel: string, text: string) =>
    redis.busPublish(nameOf(channel), maxBuffered, keptMs, nameOf(channel), text)
  const read = (text: string): Event | null => (text === '' ? null : parse(JSON.parse(text)))

  return {
    /** The channel of a pub/sub message, and the other way round. */
    nameOf,
    channelOf: (name: string) => name.slice(keyPrefix.length),

    publish: async (channel: string, event: Event): Promise<number> =>
      Number(await append(channel, JSON.stringify(event))),

    /** Notes that events of the channel were lost here: whoever follows it has to load its state anew. */
    publishHole: async (channel: string): Promise<void> => {
      await append(channel, '')
    },

    readMessage(message: string): StreamEntry<Event> {
      const [id = '', after = ''] = message.split(' ', 2)
      return { id: Number(id), after: Number(after), event: read(message.slice(id.length + after.length + 2)) }
    },

    /** The id of the newest entry, 0 where there is none. */
    async lastId(channel: string): Promise<number> {
      const [last] = await redis.xrevrange(nameOf(channel), '+', '-', 'COUNT', 1)
      return last === undefined ? 0 : Number.parseInt(last[0], 10)
    },

    async since(channel: string, afterId: number): Promise<Replay<Event>> {
      const rows = await redis.xrange(nameOf(channel), '-', '+')
      const entries = rows.map(([id, [, after = '', , text = '']]) => ({
        id: Number.parseInt(id, 10),
        after: Number(after),
        event: read(text),
      }))
      const newer = entries.filter((entry) => entry.id > afterId)
      const isWhole =
        entries[0] !== undefined && afterId >= entries[0].after && newer.every(({ event }) => event !== null)
      return {
        kind: isWhole ? 'complete' : 'gap',
        events: newer.flatMap(({ id, event }) => (event === null ? [] : [{ id, event }])),
      }
    },
  }
}

export type RedisStreams<Event> = ReturnType<typeof redisStreams<Event>>
