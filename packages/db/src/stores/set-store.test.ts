import { ExerciseId, type SessionId, type UserId } from '@voicefit/domain/ids'
import { noBests } from '@voicefit/domain/insights/bests'
import type { LoggedSet } from '@voicefit/domain/session/set'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { addTestAthlete } from '../testing/test-athlete.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import { newSessionId, newSetId, testSet } from '../testing/test-set.ts'
import { findBests } from './best-store.ts'
import { createSession, finishSession } from './session-store.ts'
import {
  appendSets,
  deleteSet,
  getSet,
  insertSets,
  listExerciseHistory,
  listRecentLoads,
  listSessionSets,
  listTrainedExercises,
  updateSet,
} from './set-store.ts'

const bench = ExerciseId.parse('bench-press')
const startedAt = new Date('2026-03-02T18:00:00Z')

let database: Database
let ownerId: UserId
let sessionId: SessionId

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

beforeEach(async () => {
  ownerId = await addTestAthlete(database)
  sessionId = newSessionId()
  await database.asOwner(ownerId, (tx) => createSession(tx, ownerId, { id: sessionId, startedAt }))
})

async function store(sets: LoggedSet[], estimatedOneRepMaxKg: number | null = null): Promise<void> {
  const rows = sets.map((set) => ({ set, transcript: null, estimatedOneRepMaxKg }))
  await database.asOwner(ownerId, (tx) => insertSets(tx, ownerId, rows))
}

test('a stored set is read back as it was, every field', async () => {
  const full = testSet({
    sessionId,
    load: { value: 22.7, unit: 'kg' },
    rpe: 8.5,
    rir: 1.5,
    side: 'each',
    type: 'amrap',
    isBodyweight: true,
    durationSeconds: 12.5,
    distanceMeters: 40.25,
    note: "it's 5' \\ heavy",
  })
  const bare = testSet({ sessionId, position: 2, load: null, reps: null, rpe: null, rir: null, provenance: {} })
  await store([full, bare])
  const stored = await database.asOwner(ownerId, (tx) => listSessionSets(tx, ownerId, sessionId))
  expect(stored).toEqual([full, bare])
})

test('sets of a session come in order of position, however they were written', async () => {
  await store([
    testSet({ sessionId, position: 2 }),
    testSet({ sessionId, position: 3 }),
    testSet({ sessionId, position: 1 }),
  ])
  const stored = await database.asOwner(ownerId, (tx) => listSessionSets(tx, ownerId, sessionId))
  expect(stored.map((set) => set.position)).toEqual([1, 2, 3])
})

test('two sets cannot take one position', async () => {
  await store([testSet({ sessionId, position: 1 })])
  await expect(store([testSet({ sessionId, position: 1 })])).rejects.toThrow(/sets_owner_id_session_id_position/)
})

test('an update replaces what was performed and leaves position and time', async () => {
  const set = testSet({ sessionId })
  await store([set])
  const change = {
    ...set,
    exerciseId: ExerciseId.parse('pull-up'),
    load: null,
    reps: 8,
    position: 9,
    performedAt: new Date(0),
  }
  const after = await database.asOwner(ownerId, async (tx) => {
    await updateSet(tx, ownerId, { set: change, estimatedOneRepMaxKg: null })
    return getSet(tx, ownerId, set.id)
  })
  expect(after).toEqual({ ...change, exerciseName: 'Pull-up', position: 1, performedAt: set.performedAt })
})

test('a deleted set is not found, not listed and counts for no record', async () => {
  const set = testSet({ sessionId })
  await store([set], 100)
  const target = { setId: set.id, deletedAt: new Date('2026-03-02T19:00:00Z') }
  await database.asOwner(ownerId, (tx) => deleteSet(tx, ownerId, target))
  await expect(database.asOwner(ownerId, (tx) => getSet(tx, ownerId, set.id))).rejects.toMatchObject({
    code: 'not_found',
  })
  await expect(database.asOwner(ownerId, (tx) => deleteSet(tx, ownerId, target))).rejects.toMatchObject({
    code: 'not_found',
  })
  const left = await database.asOwner(ownerId, async (tx) => ({
    sets: await listSessionSets(tx, ownerId, sessionId),
    bests: await findBests(tx, ownerId, bench),
  }))
  expect(left.sets).toEqual([])
  expect(left.bests).toEqual(noBests)
})

const append = (revision: number, positions: number[], now = startedAt) =>
  database.asOwner(ownerId, (tx) =>
    appendSets(tx, ownerId, {
      sessionId,
      revision,
      now,
      newSets: positions.map((position) => ({
        set: testSet({ sessionId, position }),
        transcript: null,
        estimatedOneRepMaxKg: null,
      })),
    }),
  )
const storedPositions = async () =>
  (await database.asOwner(ownerId, (tx) => listSessionSets(tx, ownerId, sessionId))).map((set) => set.position)

test('appending stores the sets, counts a revision, moves the next position and the last activity', async () => {
  const later = new Date(startedAt.getTime() + 60_000)
  expect(await append(0, [1, 2, 3], later)).toEqual({
    id: sessionId,
    startedAt,
    lastActivityAt: later,
    finishedAt: null,
    rest: null,
    revision: 1,
    nextPosition: 4,
  })
  expect(await append(1, [4], startedAt)).toMatchObject({ revision: 2, nextPosition: 5, lastActivityAt: later })
  expect(await storedPositions()).toEqual([1, 2, 3, 4])
})

test('appending to a session that changed, or that is finished, stores nothing', async () => {
  await append(0, [1])
  expect(await append(0, [2])).toBeNull()
  await database.asOwner(ownerId, (tx) => finishSession(tx, ownerId, sessionId, { finishedAt: startedAt }))
  expect(await append(2, [2])).toBeNull()
  expect(await storedPositions()).toEqual([1])
})

test('of two devices that append to one revision at once, one stores', async () => {
  const outcomes = await Promise.all([append(0, [1]), append(0, [1])])
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1)
  expect(await storedPositions()).toEqual([1])
})

test('history is newest first and as long as asked for', async () => {
  const at = (minute: number) => new Date(startedAt.getTime() + minute * 60_000)
  await store([1, 2, 3].map((position) => testSet({ sessionId, position, performedAt: at(position) })))
  const history = await database.asOwner(ownerId, (tx) => listExerciseHistory(tx, ownerId, bench, 2))
  expect(history.map((set) => set.position)).toEqual([3, 2])
})

test('recent loads are the working loads since the moment, newest first, ten at most', async () => {
  const loads = Array.from({ length: 12 }, (_, index) =>
    testSet({
      sessionId,
      position: index + 1,
      load: { value: 50 + index, unit: 'kg' },
      performedAt: new Date(startedAt.getTime() + index * 60_000),
    }),
  )
  const warmUp = testSet({
    sessionId,
    position: 13,
    type: 'warmup',
    performedAt: new Date(startedAt.getTime() + 3_600_000),
  })
  await store([...loads, warmUp])
  const recent = await database.asOwner(ownerId, (tx) => listRecentLoads(tx, ownerId, startedAt))
  expect(recent.get(bench)).toEqual([61, 60, 59, 58, 57, 56, 55, 54, 53, 52])
  const later = await database.asOwner(ownerId, (tx) => listRecentLoads(tx, ownerId, new Date('2026-03-03T00:00:00Z')))
  expect(later.size).toBe(0)
})

test('trained exercises are the logged ones, the most recent first', async () => {
  const pullUp = testSet({
    sessionId,
    position: 2,
    exerciseId: ExerciseId.parse('pull-up'),
    performedAt: new Date('2026-03-02T18:09:00Z'),
  })
  await store([testSet({ sessionId }), pullUp, testSet({ sessionId, position: 3 })])
  const trained = await database.asOwner(ownerId, (tx) => listTrainedExercises(tx, ownerId))
  expect(trained).toEqual([
    { exerciseId: 'pull-up', exerciseName: 'Pull-up', setCount: 1, lastPerformedAt: pullUp.performedAt },
    { exerciseId: 'bench-press', exerciseName: 'Bench Press', setCount: 2, lastPerformedAt: startedAt },
  ])
})

test('bests are those of working sets, the judged set left out, repetitions at the load or above', async () => {
  const kg = (value: number) => ({ value, unit: 'kg' as const })
  const judged = testSet({ sessionId, position: 5, load: kg(150), reps: 20 })
  await store([testSet({ sessionId, position: 1, load: kg(60), reps: 15 })], 80)
  await store([testSet({ sessionId, position: 2, load: kg(100), reps: 3 })], 110)
  await store([testSet({ sessionId, position: 3, load: kg(80), reps: 8 })], 101.3)
  await store([testSet({ sessionId, position: 4, load: kg(200), reps: 1, type: 'warmup' }), judged], null)
  const bests = await database.asOwner(ownerId, (tx) => findBests(tx, ownerId, bench, { exceptSetId: judged.id }))
  expect(bests).toEqual({
    estimatedOneRepMaxKg: 110,
    repsAtLoad: [
      { loadKg: 100, reps: 3 },
      { loadKg: 80, reps: 8 },
      { loadKg: 60, reps: 15 },
    ],
  })
})

test('repetitions without load are bests at a load of zero', async () => {
  await store([
    testSet({ sessionId, load: null, reps: 9 }),
    testSet({ sessionId, position: 2, load: { value: -20, unit: 'kg' }, reps: 12 }),
  ])
  const bests = await database.asOwner(ownerId, (tx) => findBests(tx, ownerId, bench))
  expect(bests.repsAtLoad).toEqual([
    { loadKg: 0, reps: 9 },
    { loadKg: -20, reps: 12 },
  ])
})

test.each([
  ['a load without its unit in kilograms beyond reason', { load: { value: 10_001, unit: 'kg' as const } }],
  ['an RPE between halves', { rpe: 7.25 }],
  ['no repetitions', { reps: 0 }],
  ['a confidence above one', { confidence: 1.01 }],
])('the table itself refuses %s', async (_, change) => {
  await expect(store([testSet({ sessionId, ...change })])).rejects.toThrow(/23514/)
})

test('a set of an exercise nobody has is refused', async () => {
  await expect(store([testSet({ sessionId, exerciseId: ExerciseId.parse('no-such-lift') })])).rejects.toThrow(/23503/)
})

test('a set that is not there is not_found for get and update', async () => {
  const missing = testSet({ sessionId, id: newSetId() })
  const update = database.asOwner(ownerId, (tx) => updateSet(tx, ownerId, { set: missing, estimatedOneRepMaxKg: null }))
  await expect(update).rejects.toMatchObject({ code: 'not_found' })
})
