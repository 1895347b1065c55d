import type { Exercise } from '@voicefit/domain/exercises/exercise'
import { ExerciseId, type UserId } from '@voicefit/domain/ids'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { addTestAthlete } from '../testing/test-athlete.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import {
  createExercise,
  getExercise,
  listCustomExercises,
  maxCustomExercises,
  searchExercises,
} from './exercise-store.ts'

let database: Database
let ownerId: UserId
beforeAll(async () => {
  database = await openTestDatabase()
  ownerId = await addTestAthlete(database)
})
afterAll(() => database.close())

function own(name: string, change: Partial<Exercise> = {}): Exercise {
  const id = ExerciseId.parse(`exr_${crypto.randomUUID().replaceAll('-', '')}`)
  return {
    id,
    name,
    aliases: [],
    muscles: [{ muscle: 'side_delt', share: 1 }],
    equipment: ['cable'],
    pattern: 'shoulder_isolation',
    measure: 'load_reps',
    loadBasis: 'stack',
    laterality: 'unilateral',
    level: 'beginner',
    ...change,
  }
}

async function names(query: string, limit = 5, as = ownerId): Promise<string[]> {
  const found = await database.asOwner(as, (tx) => searchExercises(tx, as, query, limit))
  return found.map((exercise) => exercise.name)
}

test.each([
  ['an alias', 'ohp', 'Overhead Press'],
  ['the beginnings of words', 'ben pre', 'Bench Press'],
  ['another form of the word', 'deadlifting', 'Deadlift'],
  ['other letters', 'BÉNCH Press', 'Bench Press'],
  ['a typing error', 'deadlfit', 'Deadlift'],
])('search finds by %s, best first', async (_, query, name) => {
  expect((await names(query))[0]).toBe(name)
})

test('search finds by muscle and equipment together, and every word must hold', async () => {
  const found = await database.asOwner(ownerId, (tx) => searchExercises(tx, ownerId, 'chest dumbbell', 10))
  expect(found.length).toBeGreaterThan(0)
  for (const exercise of found) {
    const words = JSON.stringify([exercise.name, exercise.aliases, exercise.muscles, exercise.equipment]).toLowerCase()
    expect(words).toMatch(/chest/)
    expect(words).toMatch(/dumbbell|db/)
  }
})

test.each([['   '], ["'; --"], ['& | ! ( ) :*'], ['zzqqxx']])(
  'search for %j finds nothing and breaks nothing',
  async (query) => {
    expect(await names(query)).toEqual([])
  },
)

test('search returns at most what was asked for', async () => {
  expect(await names('press', 3)).toHaveLength(3)
})

test('an own exercise is listed, got and found by its owner alone', async () => {
  const lift = own('Zercher Carousel', { aliases: ['zc'] })
  await database.asOwner(ownerId, (tx) => createExercise(tx, ownerId, lift))
  expect(await names('zc')).toContain('Zercher Carousel')
  expect(await database.asOwner(ownerId, (tx) => getExercise(tx, ownerId, lift.id))).toEqual(lift)
  expect(await database.asOwner(ownerId, (tx) => listCustomExercises(tx, ownerId))).toEqual([lift])
  const other = await addTestAthlete(database)
  expect(await names('carousel', 5, other)).toEqual([])
  const theirs = database.asOwner(other, (tx) => getExercise(tx, other, lift.id))
  await expect(theirs).rejects.toMatchObject({ code: 'not_found' })
})

test('an own exercise cannot take an id of the catalogue or one twice', async () => {
  const lift = own('Twice')
  await database.asOwner(ownerId, (tx) => createExercise(tx, ownerId, lift))
  const again = (id: string) =>
    database.asOwner(ownerId, (tx) => createExercise(tx, ownerId, { ...lift, id: ExerciseId.parse(id) }))
  await expect(again(lift.id)).rejects.toMatchObject({ code: 'conflict' })
  await expect(again('bench-press')).rejects.toThrow(/exercises_id_form/)
})

test('nobody has more own exercises than are read with every utterance', async () => {
  const athlete = await addTestAthlete(database)
  const outcome = database.asOwner(athlete, async (tx) => {
    for (let count = 0; count <= maxCustomExercises; count += 1) await createExercise(tx, athlete, own(`Lift ${count}`))
  })
  await expect(outcome).rejects.toMatchObject({ code: 'limit_reached' })
})
