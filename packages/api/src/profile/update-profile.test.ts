import type { Kv } from '@voicefit/infra/kv/kv'
import { memoryKv } from '@voicefit/infra/kv/memory'
import { PortUnavailable } from '@voicefit/infra/port-unavailable'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { athleteMemories } from '../logbook/athlete-memory.ts'
import { newId, type TestServices, testAthlete, testServices } from '../testing/test-athlete.ts'

let services: TestServices
/** Working memory that can be away, as a Redis that this process cannot reach. */
let isAway = false
beforeAll(async () => {
  const made = await testServices({ isRateLimited: false })
  const kv = memoryKv({ clock: made.clock })
  const reachable =
    <Args extends unknown[], Answer>(call: (...args: Args) => Promise<Answer>) =>
    async (...args: Args) => {
      if (isAway) throw new PortUnavailable('kv', 'out of reach')
      return call(...args)
    }
  const cut: Kv = {
    get: reachable(kv.get),
    compareAndSet: reachable(kv.compareAndSet),
    touch: reachable(kv.touch),
    delete: reachable(kv.delete),
    ping: reachable(kv.ping),
    close: kv.close,
  }
  const { database, clock, log } = made
  services = { ...made, memories: athleteMemories({ kv: cut, database, clock, log }) }
})
afterAll(() => services.close())

const unitsLogged = async (say: (words: string) => Promise<object>, words: string) => {
  const answer: object & { sets?: { load: { unit: string } | null }[] } = await say(words)
  return answer.sets?.map((set) => set.load?.unit)
}

test.each([
  ['in mid-workout', true],
  ['before the first set', false],
])('a unit changed while working memory is out of reach holds for the next set, %s', async (when, isTraining) => {
  const { call, say } = await testAthlete(services, `${when.replaceAll(' ', '-')}@example.com`)
  await call.voice.parse({ transcript: 'bench press 100 for 5' })
  // A set without a load: the unit of one with a load would be carried on, whatever the profile says.
  if (isTraining) expect(await unitsLogged(say, 'push ups for 10')).toEqual([undefined])
  isAway = true
  await call.profile.update({ id: newId(), defaultUnit: 'kg' })
  isAway = false
  expect(await unitsLogged(say, 'squat 60 for 5')).toEqual(['kg'])
})

test('a replayed change does not undo a later one', async () => {
  const { call } = await testAthlete(services, 'replay@example.com')
  const change = { id: newId(), defaultUnit: 'kg' as const }
  await call.profile.update(change)
  await call.profile.update({ id: newId(), defaultUnit: 'lb' })
  expect(await call.profile.update(change)).toMatchObject({ defaultUnit: 'kg' })
  expect(await call.profile.get()).toMatchObject({ defaultUnit: 'lb' })
})
