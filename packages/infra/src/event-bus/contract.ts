import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PortUnavailable } from '../port-unavailable.ts'
import type { EventBus, HandlerFailure } from './event-bus.ts'

export type SampleEvent = { text: string }

/** Small bounds, so that the contract can reach them. */
export type BusBounds = { maxBuffered: number; maxPending: number; onError: (failure: HandlerFailure) => void }

/** What every bus is held to; `make` gives one without subscribers that keeps to the bounds it is given. */
export function describeEventBus(adapter: string, make: (bounds: BusBounds) => Promise<EventBus<SampleEvent>>): void {
  describe(`event bus: ${adapter}`, () => {
    let bus: EventBus<SampleEvent>
    let failures: HandlerFailure[]

    beforeEach(async () => {
      failures = []
      bus = await make({ maxBuffered: 3, maxPending: 4, onError: (failure) => failures.push(failure) })
    })
    afterEach(() => bus.close())

    /** Subscribes and collects the texts that arrive. */
    const collect = async (channel: string, texts: string[] = []) => {
      const unsubscribe = await bus.subscribe(channel, ({ event }) => {
        texts.push(event.text)
      })
      return { texts, unsubscribe }
    }

    it('delivers to every subscriber of the channel, and to no other channel', async () => {
      const one = await collect('ann')
      const two = await collect('ann')
      const other = await collect('bob')
      await bus.publish('ann', { text: 'hello' })
      await bus.publish('bob', { text: 'there' })
      await vi.waitFor(() => expect([one.texts, two.texts, other.texts]).toEqual([['hello'], ['hello'], ['there']]))
    })

    it('gives ids that grow, and delivers each event with its id', async () => {
      const seen: number[] = []
      await bus.subscribe('ann', ({ id }) => {
        seen.push(id)
      })
      const first = await bus.publish('ann', { text: '1' })
      const second = await bus.publish('ann', { text: '2' })
      expect(Number.isSafeInteger(first) && first > 0 && second > first).toBe(true)
      await vi.waitFor(() => expect(seen).toEqual([first, second]))
    })

    it('keeps the order and hands over one event at a time, however long a handler takes', async () => {
      const log: string[] = []
      const gate = Promise.withResolvers<void>()
      await bus.subscribe('ann', async ({ event }) => {
        log.push(`${event.text} in`)
        if (event.text === '1') await gate.promise
        log.push(`${event.text} out`)
      })
      await bus.publish('ann', { text: '1' })
      await bus.publish('ann', { text: '2' })
      await vi.waitFor(() => expect(log).toEqual(['1 in']))
      gate.resolve()
      await vi.waitFor(() => expect(log).toEqual(['1 in', '1 out', '2 in', '2 out']))
    })

    it('does not let a slow subscriber hold up another, nor the publisher', async () => {
      const gate = Promise.withResolvers<void>()
      await bus.subscribe('ann', () => gate.promise)
      const { texts } = await collect('ann')
      await bus.publish('ann', { text: '1' })
      await bus.publish('ann', { text: '2' })
      await vi.waitFor(() => expect(texts).toEqual(['1', '2']))
      gate.resolve()
    })

    it('reports a handler that fails, and goes on delivering to it and to the others', async () => {
      const attempts: string[] = []
      await bus.subscribe('ann', ({ event }) => {
        attempts.push(event.text)
        throw new Error(`no to ${event.text}`)
      })
      await bus.subscribe('ann', () => Promise.reject(new Error('later no')))
      const { texts } = await collect('ann')
      const id = await bus.publish('ann', { text: '1' })
      await bus.publish('ann', { text: '2' })
      await vi.waitFor(() => expect([attempts, texts, failures.length]).toEqual([['1', '2'], ['1', '2'], 4]))
      expect(failures).toContainEqual({ channel: 'ann', eventId: id, cause: new Error('no to 1') })
    })

    it('delivers nothing after unsubscribing, not even what waits', async () => {
      const gate = Promise.withResolvers<void>()
      const seen: string[] = []
      const unsubscribe = await bus.subscribe('ann', async ({ event }) => {
        seen.push(event.text)
        await gate.promise
      })
      const witness = await collect('ann')
      await bus.publish('ann', { text: '1' })
      await bus.publish('ann', { text: '2' })
      await vi.waitFor(() => expect(seen).toEqual(['1']))
      await unsubscribe()
      gate.resolve()
      await bus.publish('ann', { text: '3' })
      await vi.waitFor(() => expect(witness.texts).toEqual(['1', '2', '3']))
      expect(seen).toEqual(['1'])
      await expect(unsubscribe()).resolves.toBeUndefined()
    })

    it('does not deliver what was published before the subscription', async () => {
      await bus.publish('ann', { text: 'early' })
      const { texts } = await collect('ann')
      await bus.publish('ann', { text: 'late' })
      await vi.waitFor(() => expect(texts).toEqual(['late']))
    })

    it('cuts off a subscriber that falls too far behind, tells it, and keeps the others', async () => {
      const gate = Promise.withResolvers<void>()
      const onCutOff = vi.fn()
      const seen: string[] = []
      const slow = async ({ event }: { event: SampleEvent }) => {
        seen.push(event.text)
        await gate.promise
      }
      await bus.subscribe('ann', slow, { onCutOff })
      const { texts } = await collect('ann')
      await bus.publish('ann', { text: '0' })
      await vi.waitFor(() => expect([seen, texts]).toEqual([['0'], ['0']]))
      for (let text = 1; text <= 5; text += 1) {
        expect(onCutOff).not.toHaveBeenCalled()
        await bus.publish('ann', { text: String(text) })
        await vi.waitFor(() => expect(texts).toHaveLength(text + 1))
      }
      await vi.waitFor(() => expect(onCutOff).toHaveBeenCalledOnce())
      gate.resolve()
      await bus.publish('ann', { text: 'last' })
      await vi.waitFor(() => expect(texts.at(-1)).toBe('last'))
      expect(seen).toEqual(['0'])
    })

    it('replays what came after an id, oldest first', async () => {
      const first = await bus.publish('ann', { text: '1' })
      const second = await bus.publish('ann', { text: '2' })
      await bus.publish('bob', { text: 'x' })
      const third = await bus.publish('ann', { text: '3' })
      expect(await bus.since('ann', first)).toEqual({
        kind: 'complete',
        events: [
          { id: second, event: { text: '2' } },
          { id: third, event: { text: '3' } },
        ],
      })
      expect(await bus.since('ann', third)).toEqual({ kind: 'complete', events: [] })
    })

    it('says when events after the id are no longer in the buffer', async () => {
      const ids: number[] = []
      for (const text of ['1', '2', '3', '4', '5']) ids.push(await bus.publish('ann', { text }))
      const [first = 0, second = 0] = ids
      const lost = await bus.since('ann', first)
      expect(lost.kind).toBe('gap')
      expect(lost.events.map(({ event }) => event.text)).toEqual(['3', '4', '5'])
      expect((await bus.since('ann', second)).kind).toBe('complete')
    })

    it('says gap to an id from before this bus began, rather than that nothing happened', async () => {
      expect(await bus.since('ann', 1)).toEqual({ kind: 'gap', events: [] })
    })

    it('refuses a channel without a name', async () => {
      await expect(bus.publish('', { text: 'x' })).rejects.toThrow(RangeError)
    })

    it('answers a ping, and is unavailable once closed', async () => {
      await bus.ping()
      await bus.close()
      await expect(bus.publish('ann', { text: 'x' })).rejects.toThrow(PortUnavailable)
      await expect(bus.ping()).rejects.toThrow(PortUnavailable)
    })
  })
}
