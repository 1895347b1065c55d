import { memoryEventBus } from '@voicefit/infra/event-bus/memory'
import { expect, test } from 'vitest'
import { followChannel } from './follow-channel.ts'

const makeBus = (maxBuffered?: number) =>
  memoryEventBus<{ text: string }>({
    onError: ({ cause }) => {
      throw cause
    },
    ...(maxBuffered === undefined ? {} : { maxBuffered }),
  })

test('events come as they are published, in order, until the signal ends it', async () => {
  const bus = makeBus()
  const stop = new AbortController()
  const seen: string[] = []
  const following = (async () => {
    for await (const { event } of followChannel(bus, 'a', null, stop.signal)) {
      seen.push('text' in event ? event.text : event.kind)
      if (seen.length === 2) stop.abort()
    }
  })()
  await new Promise((resolve) => setImmediate(resolve))
  await bus.publish('a', { text: 'one' })
  await bus.publish('b', { text: 'somebody else' })
  await bus.publish('a', { text: 'two' })
  await following
  expect(seen).toEqual(['one', 'two'])
})

test('a device that comes back gets what it missed, once', async () => {
  const bus = makeBus()
  const firstId = await bus.publish('a', { text: 'seen' })
  await bus.publish('a', { text: 'missed' })
  const events = followChannel(bus, 'a', firstId, undefined)
  expect(await events.next()).toMatchObject({ value: { event: { text: 'missed' } } })
  await bus.publish('a', { text: 'live' })
  expect(await events.next()).toMatchObject({ value: { event: { text: 'live' } } })
  await events.return(undefined)
})

test('a device that falls too far behind to be told everything takes up again where it was', async () => {
  const bus = memoryEventBus<{ text: string }>({
    maxPending: 1,
    onError: ({ cause }) => {
      throw cause
    },
  })
  const stop = new AbortController()
  const events = followChannel(bus, 'a', await bus.publish('a', { text: 'zero' }), stop.signal)
  const first = events.next()
  await new Promise((resolve) => setImmediate(resolve))
  // In one go: the bus cuts the subscriber off at the third, before anything was handed to it.
  const all = ['one', 'two', 'three', 'four']
  await Promise.all(all.map((text) => bus.publish('a', { text })))
  const texts: unknown[] = []
  for (let next = await first; !next.done; next = await events.next()) {
    texts.push('text' in next.value.event ? next.value.event.text : next.value.event.kind)
    if (texts.length === all.length) break
  }
  expect(texts).toEqual(all)
  stop.abort()
})

test('where the past is no longer there, the device is told to load anew', async () => {
  const bus = makeBus(1)
  const firstId = await bus.publish('a', { text: 'one' })
  for (const text of ['two', 'three', 'four']) await bus.publish('a', { text })
  const events = followChannel(bus, 'a', firstId, undefined)
  expect(await events.next()).toMatchObject({ value: { event: { kind: 'resync' } } })
  await events.return(undefined)
})
