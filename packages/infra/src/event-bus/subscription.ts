import type { EventHandler, HandlerFailure, Published } from './event-bus.ts'

export type SubscriptionOptions<Event> = {
  channel: string
  handler: EventHandler<Event>
  /** How many events may wait for the handler. */
  maxPending: number
  onError: (failure: HandlerFailure) => void
  onCutOff: () => void
}

/** Hands events to one handler, one after another, and gives up on a handler that falls too far behind. */
export class Subscription<Event> {
  readonly #options: SubscriptionOptions<Event>
  readonly #pending: Published<Event>[] = []
  #isDelivering = false
  #isEnded = false

  constructor(options: SubscriptionOptions<Event>) {
    this.#options = options
  }

  offer(published: Published<Event>): void {
    if (this.#isEnded) return
    if (this.#pending.length >= this.#options.maxPending) {
      this.cutOff()
      return
    }
    this.#pending.push(published)
    if (!this.#isDelivering) void this.#deliver()
  }

  /** Ends it and says so: it fell too far behind, or events were lost on their way to it. */
  cutOff(): void {
    if (this.#isEnded) return
    this.end()
    this.#options.onCutOff()
  }

  end(): void {
    this.#isEnded = true
    this.#pending.length = 0
  }

  async #deliver(): Promise<void> {
    this.#isDelivering = true
    // The publisher goes on first; a handler that runs long must not hold it up.
    await Promise.resolve()
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
      try {
        await this.#options.handler(next)
      } catch (cause) {
        this.#options.onError({ channel: this.#options.channel, eventId: next.id, cause })
      }
    }
    this.#isDelivering = false
  }
}
