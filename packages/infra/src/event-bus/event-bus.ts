/**
 * Tells whoever listens what just happened: live updates, and streams that a dropped phone takes up again.
 *
 * What callers may rely on:
 * - Every event gets an id when it is published: a positive safe integer, greater than that of every event published
 *   on its channel before, also across restarts.
 * - Each subscriber sees the events of a channel in the order of their ids, one at a time: the next is delivered when
 *   the handler's promise for the last has settled. Channels and subscribers do not wait for one another.
 * - At most once: a subscriber gets what is published while it is subscribed, nothing older. To resume, subscribe
 *   first, then read `since` with the last id seen, and drop from the live events the ids that both gave.
 * - `publish` resolves when the event has its id, before the handlers are done. A handler that fails is reported to
 *   the bus's `onError`; its next events still come, and nobody else notices.
 * - A subscriber that falls more than the adapter's bound behind is cut off, and told so by `onCutOff`; so is one
 *   whom a vendor that was away has lost events for. It subscribes anew and asks `since` what it missed.
 * - Recent events are kept in a bounded buffer. `since` says when it can no longer answer completely.
 * - When the vendor is away `publish`, `subscribe` and `since` reject with PortUnavailable. What a rejected `publish`
 *   was about is made up for by a cut-off when the vendor answers this process again; subscriptions go on by themselves.
 * - Events are plain JSON data. Subscribers of one process may get the same object: read it, do not change it.
 */
export interface EventBus<Event> {
  /** Publishes on a channel (1..512 characters) and answers the event's id. */
  publish(channel: string, event: Event): Promise<number>
  subscribe(channel: string, handler: EventHandler<Event>, options?: { onCutOff?: () => void }): Promise<Unsubscribe>
  /** The buffered events of a channel with ids above `afterId`, oldest first. */
  since(channel: string, afterId: number): Promise<Replay<Event>>
  ping(): Promise<void>
  /** Ends all subscriptions without a word to them; later calls reject with PortUnavailable. */
  close(): Promise<void>
}

/** An event and the id it got. */
export type Published<Event> = { id: number; event: Event }

/** Told of each event; the next comes when its promise has settled. */
export type EventHandler<Event> = (published: Published<Event>) => void | Promise<void>

/** Ends the subscription at once: a handler that runs is not interrupted, but gets no further event. */
export type Unsubscribe = () => Promise<void>

/** `gap`: events after `afterId` may be missing before the first one here, so the state has to be loaded anew. */
export type Replay<Event> = { kind: 'complete' | 'gap'; events: Published<Event>[] }

/** What a bus reports about a handler that failed. */
export type HandlerFailure = { channel: string; eventId: number; cause: unknown }

/** Refuses a channel outside the range the port promises. */
export function assertChannel(channel: string): void {
  if (channel.length < 1 || channel.length > 512) {
    throw new RangeError(`a channel has 1 to 512 characters, not ${channel.length}`)
  }
}
