import type { Redis } from 'ioredis'
import { PortUnavailable } from '../port-unavailable.ts'
import { openRedis, type RedisOptions } from '../redis/open-redis.ts'
import { redisAsker } from '../redis/redis-asker.ts'
import { ChannelFeed } from './channel-feed.ts'
import { assertChannel, type EventBus, type HandlerFailure } from './event-bus.ts'
import { type RedisStreams, redisStreams } from './redis-stream.ts'
import { Subscription } from './subscription.ts'

export type RedisEventBusOptions<Event> = RedisOptions & {
  /** Reads an event that another process wrote; null where this version knows none like it, which counts as a loss. */
  parse: (json: unknown) => Event | null
  onHandlerFailure: (failure: HandlerFailure) => void
  keyPrefix?: string
  /** How many recent events each channel keeps, and for how long after the last one. */
  maxBuffered?: number
  keptMs?: number
  /** How far a subscriber may fall behind. */
  maxPending?: number
}

/**
 * The bus of all processes on one Redis: pub/sub for what happens, a capped stream for what a device missed. While
 * the server is away `publish` rejects; the channels it concerned get a hole when it answers again, so that whoever
 * follows them, in whichever process, is told to load anew. Should this process end before, nobody is told.
 */
export async function openRedisEventBus<Event>(options: RedisEventBusOptions<Event>): Promise<EventBus<Event>> {
  const { keyPrefix = 'events:', maxBuffered = 256, keptMs = 2 * 60 * 60 * 1000, maxPending = 1_000, parse } = options
  const redis = await openRedis('event-bus', options)
  const listener = await openRedis('event-bus', options).catch((error: unknown) => {
    redis.disconnect()
    throw error
  })
  const streams = redisStreams<Event>({ redis, keyPrefix, maxBuffered, keptMs, parse })
  const holes = new Set<string>()
  const asker = redisAsker('event-bus', redis, {
    onAnsweringAgain: async () => {
      for (const channel of [...holes]) {
        await streams.publishHole(channel)
        holes.delete(channel)
      }
    },
  })
  const feeds = new ListenedFeeds<Event>(listener, streams, (question) => asker.ask(question))

  return {
    async publish(channel, event) {
      assertChannel(channel)
      try {
        return await asker.ask(() => streams.publish(channel, event))
      } catch (error) {
        holes.add(channel)
        throw error
      }
    },

    async subscribe(channel, handler, { onCutOff } = {}) {
      assertChannel(channel)
      const subscription: Subscription<Event> = new Subscription({
        channel,
        handler,
        maxPending,
        onError: options.onHandlerFailure,
        onCutOff: () => {
          void leave()
          onCutOff?.()
        },
      })
      const leave = await feeds.join(channel, subscription)
      return leave
    },

    async since(channel, afterId) {
      assertChannel(channel)
      return asker.ask(() => streams.since(channel, afterId))
    },

    async ping() {
      await asker.ask(() => Promise.all([redis.ping(), listener.ping()]))
    },

    async close() {
      asker.close()
      feeds.close()
      listener.disconnect()
      // What was published before is sent before the connection goes; a server that is away has nothing to take.
      if (redis.status === 'ready') await redis.quit().catch(() => redis.disconnect())
      else redis.disconnect()
    },
  }
}

type Ask = <T>(question: () => Promise<T>) => Promise<T>

/** The channels this process listens to, on one connection that subscribes and catches up again when it was lost. */
class ListenedFeeds<Event> {
  readonly #feeds = new Map<string, { feed: ChannelFeed<Event>; opened: Promise<void> }>()
  readonly #listener: Redis
  readonly #streams: RedisStreams<Event>
  readonly #ask: Ask
  #isClosed = false

  constructor(listener: Redis, streams: RedisStreams<Event>, ask: Ask) {
    this.#listener = listener
    this.#streams = streams
    this.#ask = ask
    listener.on('message', (name: string, message: string) => {
      this.#feeds.get(streams.channelOf(name))?.feed.receive(streams.readMessage(message))
    })
    listener.on('ready', () => void this.#listenAgain())
  }

  async join(channel: string, subscription: Subscription<Event>): Promise<() => Promise<void>> {
    if (this.#isClosed) throw new PortUnavailable('event-bus', 'it was closed')
    const listened = this.#feeds.get(channel) ?? this.#open(channel)
    listened.feed.subscriptions.add(subscription)
    const leave = () => this.#leave(channel, listened.feed, subscription)
    try {
      await listened.opened
    } catch (error) {
      await leave()
      throw error
    }
    return leave
  }

  close(): void {
    this.#isClosed = true
    for (const { feed } of this.#feeds.values()) for (const subscription of feed.subscriptions) subscription.end()
    this.#feeds.clear()
  }

  #open(channel: string) {
    const feed = new ChannelFeed<Event>({
      since: (afterId) => this.#ask(() => this.#streams.since(channel, afterId)),
      onLost: () => this.#letGo(channel, feed),
    })
    const opened = this.#listen(channel, feed)
    const listened = { feed, opened }
    this.#feeds.set(channel, listened)
    return listened
  }

  async #listen(channel: string, feed: ChannelFeed<Event>): Promise<void> {
    await this.#ask(async () => {
      await this.#listener.subscribe(this.#streams.nameOf(channel))
      feed.startAfter(await this.#streams.lastId(channel))
    })
  }

  async #leave(channel: string, feed: ChannelFeed<Event>, subscription: Subscription<Event>): Promise<void> {
    subscription.end()
    feed.subscriptions.delete(subscription)
    if (feed.subscriptions.size > 0 || this.#feeds.get(channel)?.feed !== feed) return
    this.#feeds.delete(channel)
    // Where the connection is gone there is nothing to end; messages nobody waits for are dropped anyway.
    if (this.#listener.status === 'ready') {
      await this.#listener.unsubscribe(this.#streams.nameOf(channel)).catch(() => undefined)
    }
  }

  /** Ends a feed that lost events, and tells everybody on it; whoever comes back gets a new one. */
  #letGo(channel: string, feed: ChannelFeed<Event>): void {
    if (this.#feeds.get(channel)?.feed === feed) this.#feeds.delete(channel)
    const all = [...feed.subscriptions]
    feed.subscriptions.clear()
    for (const subscription of all) subscription.cutOff()
  }

  async #listenAgain(): Promise<void> {
    const channels = [...this.#feeds.keys()]
    if (channels.length === 0) return
    try {
      await this.#listener.subscribe(...channels.map((channel) => this.#streams.nameOf(channel)))
    } catch {
      // The connection was lost again, or is of no use: another one, and the same from the beginning.
      this.#listener.disconnect(true)
      return
    }
    for (const { feed } of [...this.#feeds.values()]) void feed.catchUp()
  }
}
