import { expect, it } from 'vitest'
import { manualClock } from '../clock.ts'
import { describeEventBus, type SampleEvent } from './contract.ts'
import { memoryEventBus } from './memory.ts'

describeEventBus('memory', async (bounds) => memoryEventBus(bounds))

const neverFails = (failure: unknown) => {
  throw new Error('a handler failed', { cause: failure })
}

it('memory bus remembers a bounded number of channels, and says gap for the one it dropped', async () => {
  const bus = memoryEventBus<SampleEvent>({ maxChannels: 1, onError: neverFails })
  const first = await bus.publish('ann', { text: '1' })
  const second = await bus.publish('ann', { text: '2' })
  const other = await bus.publish('bob', { text: 'x' })
  expect((await bus.since('ann', first)).kind).toBe('gap')
  expect(await bus.since('ann', second)).toEqual({ kind: 'complete', events: [] })
  expect(await bus.since('bob', other)).toEqual({ kind: 'complete', events: [] })
})

it('memory bus gives ids above those of the process before it', async () => {
  const clock = manualClock()
  const before = await memoryEventBus<SampleEvent>({ clock, onError: neverFails }).publish('ann', { text: '1' })
  clock.advance(1_000)
  const bus = memoryEventBus<SampleEvent>({ clock, onError: neverFails })
  expect((await bus.since('ann', before)).kind).toBe('gap')
  expect(await bus.publish('ann', { text: '2' })).toBeGreaterThan(before)
})
