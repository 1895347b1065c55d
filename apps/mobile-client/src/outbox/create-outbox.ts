import { nextItem, type OutboxItem, waitMs, withItem, withoutItem, withRefusal } from './outbox.ts'

export type OutboxState = { items: readonly OutboxItem[]; isSending: boolean; isStuck: boolean }

/** What became of one try. */
export type SendOutcome = { kind: 'taken' } | { kind: 'refused'; reason: string } | { kind: 'unreachable' }

export type OutboxPorts = {
  load: () => Promise<readonly OutboxItem[]>
  save: (items: readonly OutboxItem[]) => Promise<void>
  /** Sends one item; at-least-once, the server knows replays by the id. Never throws. */
  send: (item: OutboxItem) => Promise<SendOutcome>
  /** Calls back after a while; gives what cancels it. */
  wait: (ms: number, done: () => void) => () => void
}

type Settled = Exclude<SendOutcome, { kind: 'unreachable' }>

/** The queue after an item was taken, or refused for a reason its owner has to see. */
function settled(items: readonly OutboxItem[], id: string, outcome: Settled): readonly OutboxItem[] {
  return outcome.kind === 'taken' ? withoutItem(items, id) : withRefusal(items, id, outcome.reason)
}

export type Outbox = ReturnType<typeof createOutbox>

/**
 * A queue of utterances that outlives the app: saved before it is sent, sent in order, one at a time, again
 * and again until the server has taken or refused it. `isStuck` while the last try reached nobody.
 */
export function createOutbox(ports: OutboxPorts) {
  let state: OutboxState = { items: [], isSending: false, isStuck: false }
  let failures = 0
  let cancelWait: () => void = () => undefined
  const listeners = new Set<() => void>()

  const change = (next: Partial<OutboxState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const keep = async (items: readonly OutboxItem[]) => {
    change({ items })
    await ports.save(items)
  }

  /** Sends until nothing is left or nobody is reached. */
  const sendAll = async (): Promise<void> => {
    for (let item = nextItem(state.items); item !== null; item = nextItem(state.items)) {
      const outcome = await ports.send(item)
      if (outcome.kind === 'unreachable') {
        failures += 1
        change({ isStuck: true })
        cancelWait = ports.wait(waitMs(failures), () => void flush())
        return
      }
      failures = 0
      change({ isStuck: false })
      await keep(settled(state.items, item.id, outcome))
    }
  }

  const flush = async (): Promise<void> => {
    if (state.isSending) return
    cancelWait()
    change({ isSending: true })
    try {
      await sendAll()
    } finally {
      change({ isSending: false })
    }
  }

  return {
    read: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Brings back what was saved and goes on sending. */
    open: async () => {
      const saved = await ports.load()
      await keep([...saved, ...state.items.filter((item) => saved.every((other) => other.id !== item.id))])
      await flush()
    },
    add: async (item: OutboxItem) => {
      await keep(withItem(state.items, item))
      await flush()
    },
    /** Tries now instead of at the end of the wait. */
    flush,
    sendAgain: async (id: string) => {
      await keep(withRefusal(state.items, id, null))
      await flush()
    },
    drop: (id: string) => keep(withoutItem(state.items, id)),
    close: () => cancelWait(),
  }
}
