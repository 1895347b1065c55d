import { describe, expect, it } from 'vitest'
import { createOutbox, type SendOutcome } from './create-outbox.ts'
import type { OutboxItem } from './outbox.ts'

const item = (n: number): OutboxItem => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  transcript: `set ${n}`,
  alternatives: [],
  isConfirmed: false,
  refusal: null,
})

function setUp(outcomes: SendOutcome[], saved: OutboxItem[] = []) {
  const disk = { items: saved as readonly OutboxItem[] }
  const sent: string[] = []
  const waits: { ms: number; done: () => void }[] = []
  const outbox = createOutbox({
    load: async () => disk.items,
    save: async (items) => {
      disk.items = items
    },
    send: async (one) => {
      sent.push(one.transcript)
      return outcomes.shift() ?? { kind: 'taken' }
    },
    wait: (ms, done) => {
      waits.push({ ms, done })
      return () => undefined
    },
  })
  return { outbox, disk, sent, waits }
}

describe('createOutbox', () => {
  it('saves an utterance before it sends it', async () => {
    const { outbox, disk } = setUp([{ kind: 'unreachable' }])
    await outbox.add(item(1))
    expect(disk.items.map((one) => one.transcript)).toEqual(['set 1'])
  })

  it('forgets an utterance only when the server has taken it', async () => {
    const { outbox, disk, sent } = setUp([{ kind: 'taken' }])
    await outbox.add(item(1))
    expect(sent).toEqual(['set 1'])
    expect(disk.items).toEqual([])
  })

  it('keeps the order: a later utterance never overtakes one that waits', async () => {
    const { outbox, sent, waits } = setUp([{ kind: 'unreachable' }, { kind: 'unreachable' }])
    await outbox.add(item(1))
    await outbox.add(item(2))
    expect(sent).toEqual(['set 1', 'set 1'])
    await outbox.flush()
    expect(sent).toEqual(['set 1', 'set 1', 'set 1', 'set 2'])
    expect(waits.map((wait) => wait.ms)).toEqual([1000, 2000])
  })

  it('says so while nobody is reached, and no longer when somebody is', async () => {
    const { outbox } = setUp([{ kind: 'unreachable' }])
    await outbox.add(item(1))
    expect(outbox.read().isStuck).toBe(true)
    await outbox.flush()
    expect(outbox.read()).toEqual({ items: [], isSending: false, isStuck: false })
  })

  it('sends one at a time, and what was added meanwhile right after', async () => {
    const { outbox, sent } = setUp([])
    await Promise.all([outbox.add(item(1)), outbox.add(item(2))])
    expect(sent).toEqual(['set 1', 'set 2'])
    expect(outbox.read()).toEqual({ items: [], isSending: false, isStuck: false })
  })

  it('sends what an earlier run of the app left behind', async () => {
    const { outbox, sent } = setUp([], [item(1), item(2)])
    await outbox.open()
    expect(sent).toEqual(['set 1', 'set 2'])
  })

  it('keeps a refused utterance with its reason, and goes on with the next', async () => {
    const { outbox, sent } = setUp([{ kind: 'refused', reason: 'Too long.' }])
    await outbox.add(item(1))
    await outbox.add(item(2))
    expect(sent).toEqual(['set 1', 'set 2'])
    expect(outbox.read().items).toEqual([{ ...item(1), refusal: 'Too long.' }])
  })

  it('sends a refused utterance again under the same id when asked', async () => {
    const { outbox, sent } = setUp([{ kind: 'refused', reason: 'Busy.' }])
    await outbox.add(item(1))
    await outbox.sendAgain(item(1).id)
    expect(sent).toEqual(['set 1', 'set 1'])
    expect(outbox.read().items).toEqual([])
  })
})
