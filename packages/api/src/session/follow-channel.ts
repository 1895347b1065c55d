import { EventEmitter, on } from 'node:events'
import type { EventBus, Published } from '@voicefit/infra/event-bus/event-bus'

/** In place of events that are no longer there: load the state anew, then go on from here. */
export type Resync = { kind: 'resync' }

/**
 * The events of a channel in order, from after `afterId` on (null: from now on), until the signal ends it.
 * What was published between reading the past and listening is given once; where the bus let the subscription go,
 * it is taken up again with what was missed.
 */
export async function* followChannel<Event>(
  bus: EventBus<Event>,
  channel: string,
  afterId: number | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<Published<Event | Resync>> {
  let lastId = afterId
  for (let isFirst = true; signal?.aborted !== true; isFirst = false) {
    // Cut off before it was given anything, a device cannot name what it missed.
    const events = followOnce(bus, channel, lastId ?? (isFirst ? null : 0), signal)
    for await (const published of events) {
      lastId = Math.max(lastId ?? 0, published.id)
      yield published
    }
  }
}

/** As long as one subscription lasts. */
async function* followOnce<Event>(
  bus: EventBus<Event>,
  channel: string,
  afterId: number | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<Published<Event | Resync>> {
  const live = new EventEmitter()
  const cut = new AbortController()
  const ended = signal === undefined ? cut.signal : AbortSignal.any([signal, cut.signal])
  const incoming = on(live, 'event', { signal: ended })
  const unsubscribe = await bus.subscribe(channel, (published) => void live.emit('event', published), {
    onCutOff: () => cut.abort(),
  })
  try {
    let lastId = afterId ?? 0
    for (const published of await missed(bus, channel, afterId)) {
      lastId = Math.max(lastId, published.id)
      yield published
    }
    for await (const [published] of incoming) {
      if (published.id <= lastId) continue
      lastId = published.id
      yield published
    }
  } catch (error) {
    if (!ended.aborted) throw error
  } finally {
    await unsubscribe()
  }
}

async function missed<Event>(
  bus: EventBus<Event>,
  channel: string,
  afterId: number | null,
): Promise<Published<Event | Resync>[]> {
  if (afterId === null) return []
  const replay = await bus.since(channel, afterId)
  // The id goes on from the newest, so that a device which comes back after it is not told of the same gap again.
  const resyncId = replay.events.at(-1)?.id ?? afterId
  return replay.kind === 'gap' ? [{ id: resyncId, event: { kind: 'resync' } }] : replay.events
}
