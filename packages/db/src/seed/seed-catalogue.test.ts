import { catalog } from '@voicefit/domain/exercises/catalog'
import type { Exercise } from '@voicefit/domain/exercises/exercise'
import { ExerciseId, type UserId } from '@voicefit/domain/ids'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { getExercise } from '../stores/exercise-store.ts'
import { createSession } from '../stores/session-store.ts'
import { insertSets } from '../stores/set-store.ts'
import { addTestAthlete } from '../testing/test-athlete.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import { newSessionId, testSet } from '../testing/test-set.ts'
import { seedCatalogue } from './seed-catalogue.ts'

let database: Database
let ownerId: UserId
beforeAll(async () => {
  database = await openTestDatabase()
  ownerId = await addTestAthlete(database)
})
afterAll(() => database.close())

test('the catalogue is stored as the domain has it', async () => {
  const stored = await database.asOwner(ownerId, async (tx) => {
    const exercises: Exercise[] = []
    for (const { id } of catalog) exercises.push(await getExercise(tx, ownerId, id))
    return exercises
  })
  expect(stored).toEqual(catalog)
})

test('an unchanged catalogue is skipped; a changed one is updated, and an exercise stays while a set names it', async () => {
  expect(await seedCatalogue(database)).toEqual({ kind: 'unchanged' })
  const athlete = await addTestAthlete(database)
  const sessionId = newSessionId()
  await database.asOwner(athlete, async (tx) => {
    await createSession(tx, athlete, { id: sessionId, startedAt: new Date() })
    await insertSets(tx, athlete, [{ set: testSet({ sessionId }), transcript: null, estimatedOneRepMaxKg: null }])
  })
  const changed = catalog
    .filter((exercise) => exercise.id !== 'bench-press' && exercise.id !== 'overhead-press')
    .map((exercise) => (exercise.id === 'deadlift' ? { ...exercise, name: 'Deadlift Renamed' } : exercise))
  expect(await seedCatalogue(database, changed)).toEqual({ kind: 'seeded', exerciseCount: changed.length })
  const get = (id: string) => database.asOwner(athlete, (tx) => getExercise(tx, athlete, ExerciseId.parse(id)))
  expect((await get('deadlift')).name).toBe('Deadlift Renamed')
  expect((await get('bench-press')).name).toBe('Bench Press')
  await expect(get('overhead-press')).rejects.toMatchObject({ code: 'not_found' })
  expect(await seedCatalogue(database)).toEqual({ kind: 'seeded', exerciseCount: catalog.length })
  expect((await get('overhead-press')).name).toBe('Overhead Press')
})
