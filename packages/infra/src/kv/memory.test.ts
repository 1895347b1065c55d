import { expect, it } from 'vitest'
import { manualClock } from '../clock.ts'
import { describeKv } from './contract.ts'
import { memoryKv } from './memory.ts'

describeKv('memory', async () => {
  const clock = manualClock()
  return { kv: memoryKv({ clock }), pass: async (milliseconds) => clock.advance(milliseconds) }
})

it('memory kv holds a value until the last millisecond of its time', async () => {
  const clock = manualClock()
  const kv = memoryKv({ clock })
  await kv.compareAndSet('a', 0, 'x', 1000)
  clock.advance(999)
  expect((await kv.get('a')).value).toBe('x')
  clock.advance(1)
  expect((await kv.get('a')).value).toBeNull()
})

it('memory kv stays within its bounds by forgetting what was used longest ago', async () => {
  const kv = memoryKv({ maxEntries: 2 })
  await kv.compareAndSet('a', 0, 'x', 1000)
  await kv.compareAndSet('b', 0, 'x', 1000)
  await kv.get('a')
  await kv.compareAndSet('c', 0, 'x', 1000)
  expect((await kv.get('b')).value).toBeNull()
  expect((await kv.get('a')).value).toBe('x')

  const narrow = memoryKv({ maxCharacters: 25 })
  await narrow.compareAndSet('a', 0, '0123456789', 1000)
  await narrow.compareAndSet('b', 0, '0123456789', 1000)
  await narrow.compareAndSet('c', 0, '0123456789', 1000)
  expect((await narrow.get('a')).value).toBeNull()
  expect((await narrow.get('c')).value).not.toBeNull()
})
