import { manualClock } from '../clock.ts'
import { describeJobQueue } from './contract.ts'
import { memoryJobQueue } from './memory.ts'

describeJobQueue('memory', async (onFailure) => {
  const clock = manualClock('2026-01-05T09:00:00.000Z')
  const queue = memoryJobQueue({ clock, onFailure })
  return {
    queue,
    pass: async (seconds) => {
      clock.advance(seconds * 1_000)
      await queue.drain()
    },
  }
})
