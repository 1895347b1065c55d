import { LRUCache } from 'lru-cache'
import { type Clock, systemClock } from '../clock.ts'
import { PortUnavailable } from '../port-unavailable.ts'
import { assertChannel, type EventBus, type HandlerFailure, type Published, type Replay } from './event-bus.ts'
import { Subscription } from './subscription.ts'

export type MemoryEventBusOptions = {
  onError: (failure: HandlerFailure) => void
  clock?: Clock
  /** How many recent events each channel keeps. */
  maxBuffered?: number
  /** How many channels keep their recent events; the one that was quiet for longest is dropped first. */
  maxChannels?: number
  /** How far a subscriber may fall behind. */
  maxPending?: number
}

/** `completeAfterId`: everything that was published after this id is still in `recent`. */
type Buffer<Event> = { recent: Published<Event>[]; completeAfterId: number }

/** The bus of a single process. */
export function memoryEventBus<Event>(options: MemoryEventBusOptions): EventBus<Event> {
  const { maxBuffered = 256, maxChannels = 10_000, maxPending = 1_000 } = options
  // Ids go on from the time of day in microseconds, so that those of the process before this one are all smaller.
  let lastId = (options.clock ?? systemClock).now().getTime() * 1_000
  let completeAfterIdElsewhere = lastId
  let isClosed = false
  const subscriptions = new Map<string, Set<Subscription<Event>>>()
  const buffers = new LRUCache<string, Buffer<Event>>({
    max: maxChannels,
    dispose: (buffer, _channel, reason) => {
      if (reason !== 'evict') return
      completeAfterIdElsewhere = Math.max(completeAfterIdElsewhere, buffer.recent.at(-1)?.id ?? buffer.completeAfterId)
    },
  })

  const assertOpen = () => {
    if (isClosed) throw new PortUnavailable('event-bus', 'it was closed')
  }

  const remember = (channel: string, published: Published<Event>): void => {
    const buffer = buffers.get(channel) ?? { recent: [], completeAfterId: completeAfterIdElsewhere }
    buffer.recent.push(published)
    if (buffer.recent.length > maxBuffered) {
      buffer.completeAfterId = buffer.recent.shift()?.id ?? buffer.completeAfterId
    }
    buffers.set(channel, buffer)
  }

  const remove = (channel: string, subscription: Subscription<Event>): void => {
    subscription.end()
    const others = subscriptions.get(channel)
    others?.delete(subscription)
    if (others?.size === 0) subscriptions.delete(channel)
  }

  return {
    async publish(channel, event) {
      assertOpen()
      assertChannel(channel)
      lastId += 1
      const published = { id: lastId, event }
      remember(channel, published)
      for (const subscription of [...(subscriptions.get(channel) ?? [])]) subscription.offer(published)
      return published.id
    },

    async subscribe(channel, handler, { onCutOff } = {}) {
      assertOpen()
      assertChannel(channel)
      const onSubscriptionCutOff = () => {
        remove(channel, subscription)
        onCutOff?.()
      }
      const subscription = new Subscription<Event>({
        channel,
        handler,
        maxPending,
        onError: options.onError,
        onCutOff: onSubscriptionCutOff,
      })
      subscriptions.set(channel, (subscriptions.get(channel) ?? new Set()).add(subscription))
      return async () => remove(channel, subscription)
    },

    async since(channel, afterId): Promise<Replay<Event>> {
      assertOpen()
      assertChannel(channel)
      const buffer = buffers.peek(channel) ?? { recent: [], completeAfterId: completeAfterIdElsewhere }
      const events = buffer.recent.filter((published) => published.id > afterId)
      return { kind: afterId >= buffer.completeAfterId ? 'complete' : 'gap', events }
    },

    async ping() {
      assertOpen()
    },

    async close() {
      isClosed = true
      for (const [channel, all] of [...subscriptions]) for (const one of [...all]) remove(channel, one)
      buffers.clear()
    },
  }
}
