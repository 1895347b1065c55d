import { EventEmitter, on } from 'node:events'
import type { EventBus, Published } from '@voicefit/infra/event-bus/event-bus'

/** In place of events that are no longer there: load the state anew, then go on from here. */
export type Resync = { kind: 'resync' }

/**
 * The events of a channel in order, from after `afterId` on (null: from now on), until the signal ends it.
 * What was published between reading the past and listening is given once.
 */
export async function* followChannel<Event>(
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
  const resync: Published<Resync>[] = replay.kind === 'gap' ? [{ id: afterId, event: { kind: 'resync' } }] : []
  return [...resync, ...replay.events]
}
