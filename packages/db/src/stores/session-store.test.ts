import { ExerciseId, type UserId } from '@voicefit/domain/ids'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { addTestAthlete } from '../testing/test-athlete.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import { newSessionId, testSet } from '../testing/test-set.ts'
import {
  bumpSession,
  closeIdleSessions,
  createSession,
  findOpenSession,
  finishSession,
  listSessions,
} from './session-store.ts'
import { insertSets } from './set-store.ts'

const startedAt = new Date('2026-03-02T18:00:00Z')
const later = new Date('2026-03-02T18:30:00Z')

let database: Database
let ownerId: UserId

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  ownerId = await addTestAthlete(database)
})

function create(at = startedAt) {
  return database.asOwner(ownerId, (tx) => createSession(tx, ownerId, { id: newSessionId(), startedAt: at }))
}

async function created(at = startedAt) {
  const outcome = await create(at)
  if (outcome.kind !== 'created') throw new Error(outcome.kind)
  return outcome.session
}

test('an athlete has one open session: a second is already_open', async () => {
  const session = await created()
  expect(session).toMatchObject({
    startedAt,
    lastActivityAt: startedAt,
    finishedAt: null,
    revision: 0,
    nextPosition: 1,
  })
  expect(await create()).toEqual({ kind: 'already_open' })
  expect(await database.asOwner(ownerId, (tx) => findOpenSession(tx, ownerId))).toEqual(session)
})

test('finishing a session again is null', async () => {
  const { id } = await created()
  const finish = () => database.asOwner(ownerId, (tx) => finishSession(tx, ownerId, id, { finishedAt: later }))
  expect(await finish()).toMatchObject({ finishedAt: later, revision: 1 })
  expect(await finish()).toBeNull()
  expect(await database.asOwner(ownerId, (tx) => findOpenSession(tx, ownerId))).toBeNull()
})

test('a change to a set of a finished session counts a revision and is no activity', async () => {
  const { id } = await created()
  await database.asOwner(ownerId, (tx) => finishSession(tx, ownerId, id, { finishedAt: later }))
  const now = new Date('2026-04-01T00:00:00Z')
  const bumped = await database.asOwner(ownerId, (tx) => bumpSession(tx, ownerId, id, { now }))
  expect(bumped).toMatchObject({ revision: 2, lastActivityAt: startedAt, finishedAt: later })
  const missing = database.asOwner(ownerId, (tx) => bumpSession(tx, ownerId, newSessionId(), { now }))
  await expect(missing).rejects.toMatchObject({ code: 'not_found' })
})

test('the service ends sessions idle since the moment, each at its last activity', async () => {
  const idle = await created()
  const idleOwner = ownerId
  ownerId = await addTestAthlete(database)
  const busy = await created(later)
  const closed = await database.asService((tx) => closeIdleSessions(tx, later))
  expect(closed).toContainEqual({ ownerId: idleOwner, sessionId: idle.id })
  expect(closed.map((session) => session.sessionId)).not.toContain(busy.id)
  const [line] = (await database.asOwner(idleOwner, (tx) => listSessions(tx, idleOwner, { before: null, limit: 1 })))
    .items
  expect(line?.finishedAt).toEqual(startedAt)
})

test('pages of sessions are newest first and together hold every session once', async () => {
  const starts = [1, 2, 3, 4, 5].map((day) => new Date(`2026-03-0${day}T18:00:00Z`))
  for (const start of starts) {
    const { id } = await created(start)
    await database.asOwner(ownerId, (tx) => finishSession(tx, ownerId, id, { finishedAt: start }))
  }
  const seen: Date[] = []
  let before: Date | null = null
  let pages = 0
  do {
    const page: Awaited<ReturnType<typeof listSessions>> = await database.asOwner(ownerId, (tx) =>
      listSessions(tx, ownerId, { before, limit: 2 }),
    )
    seen.push(...page.items.map((line) => line.startedAt))
    before = page.nextBefore
    pages += 1
  } while (before !== null)
  expect(seen).toEqual(starts.toReversed())
  expect(pages).toBe(3)
})

test('a line of history sums the live sets: warm-ups are no volume, exercises in order of appearance', async () => {
  const { id: sessionId } = await created()
  const kg = (value: number) => ({ value, unit: 'kg' as const })
  const pullUp = { exerciseId: ExerciseId.parse('pull-up'), exerciseName: 'Pull-up', load: null }
  const sets = [
    testSet({ sessionId, position: 1, load: kg(60), reps: 5, type: 'warmup' }),
    testSet({ sessionId, position: 2, load: kg(100), reps: 5 }),
    testSet({ sessionId, position: 3, ...pullUp }),
    testSet({ sessionId, position: 4, load: kg(90), reps: 2 }),
  ].map((set) => ({ set, transcript: null, estimatedOneRepMaxKg: null }))
  const { items } = await database.asOwner(ownerId, async (tx) => {
    await insertSets(tx, ownerId, sets)
    return listSessions(tx, ownerId, { before: null, limit: 5 })
  })
  expect(items).toEqual([
    {
      id: sessionId,
      startedAt,
      finishedAt: null,
      exerciseNames: ['Bench Press', 'Pull-up'],
      totals: { setCount: 4, exerciseCount: 2, volumeKg: 680 },
    },
  ])
})
