import type { Replay } from './event-bus.ts'
import type { StreamEntry } from './redis-stream.ts'
import type { Subscription } from './subscription.ts'

export type ChannelFeedOptions<Event> = {
  /** Reads what came after an id. */
  since: (afterId: number) => Promise<Replay<Event>>
  /** The subscribers cannot be given everything any more: they are let go, and told so. */
  onLost: () => void
}

/**
 * The events of one channel as one process receives them: in order and each once, although messages may be lost
 * while a connection is renewed. A message that does not follow the one before it has what is missing read first.
 */
export class ChannelFeed<Event> {
  readonly subscriptions = new Set<Subscription<Event>>()
  readonly #options: ChannelFeedOptions<Event>
  /** Everything up to here was offered; null until it is known where this feed began. */
  #lastId: number | null = null
  /** Messages that came while what is missing is being read. */
  #waiting: StreamEntry<Event>[] | null = null

  constructor(options: ChannelFeedOptions<Event>) {
    this.#options = options
  }

  /** Names the id before the first event that this feed gives, unless an event came first. */
  startAfter(id: number): void {
    this.#lastId ??= id
  }

  receive(entry: StreamEntry<Event>): void {
    if (this.#waiting !== null) {
      this.#waiting.push(entry)
      return
    }
    const isNext = this.#lastId === null || entry.after <= this.#lastId || entry.after === entry.id
    if (isNext) this.#offer(entry)
    else void this.catchUp()
  }

  /** Offers what was missed since the last event; where that cannot be said, the subscribers are let go. */
  async catchUp(): Promise<void> {
    if (this.#lastId === null || this.#waiting !== null) return
    this.#waiting = []
    try {
      const replay = await this.#options.since(this.#lastId)
      if (replay.kind === 'gap' && !this.#isUntouched(replay)) return this.#options.onLost()
      for (const { id, event } of replay.events) this.#offer({ id, after: id, event })
    } catch {
      // Not to be read now: the subscribers come back when it is, and are told then what they missed.
      return this.#options.onLost()
    }
    const waiting = this.#waiting
    this.#waiting = null
    for (const entry of waiting) this.receive(entry)
  }

  /** Nothing was ever published on the channel, before or since. */
  #isUntouched(replay: Replay<Event>): boolean {
    return this.#lastId === 0 && replay.events.length === 0
  }

  #offer({ id, event }: StreamEntry<Event>): void {
    if (this.#lastId !== null && id <= this.#lastId) return
    this.#lastId = id
    if (event === null) return this.#options.onLost()
    for (const subscription of [...this.subscriptions]) subscription.offer({ id, event })
  }
}
