import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { findAccountByEmail } from '../stores/account-store.ts'
import { listSessions } from '../stores/session-store.ts'
import { listTrainedExercises } from '../stores/set-store.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import { demoTraining } from './demo-training.ts'
import { demoAthlete, seedDemoAthlete } from './seed-demo-athlete.ts'

const now = new Date('2026-11-20T22:00:00Z')
const dayMs = 86_400_000

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('the demonstration training is the same for the same day', () => {
  expect(demoTraining(now)).toEqual(demoTraining(new Date('2026-11-20T03:00:00Z')))
})

test.each(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'])(
  'seen from %s it spans four months and ends the day before',
  (today) => {
    const training = demoTraining(new Date(`${today}T12:00:00Z`))
    const days = training.map((session) => Math.floor((Date.parse(today) - session.startedAt.getTime()) / dayMs) + 1)
    expect(days.at(-1)).toBe(1)
    expect(days.at(0)).toBeGreaterThan(110)
    expect(new Set(days).size).toBe(days.length)
  },
)

test('it is believable: warm-ups are lighter, most lifts grow, one week in eight is light, efforts differ', () => {
  const sets = demoTraining(now).flatMap((session) => session.sets)
  const bench = sets.filter((set) => set.exerciseId === 'bench-press')
  const working = bench.filter((set) => set.type === 'working').map((set) => set.load?.value ?? 0)
  expect(working.at(-1)).toBeGreaterThan((working[0] ?? 0) + 10)
  const warmUps = bench.filter((set) => set.type === 'warmup').map((set) => set.load?.value ?? 0)
  expect(Math.max(...warmUps)).toBeLessThan(Math.min(...working))
  expect(new Set(sets.map((set) => set.rpe)).size).toBeGreaterThan(5)
  expect(new Set(sets.map((set) => set.exerciseId)).size).toBeGreaterThanOrEqual(15)
  expect(sets.some((set) => set.isBodyweight && set.load === null)).toBe(true)
  expect(sets.some((set) => set.distanceMeters !== null)).toBe(true)
})

test('the demonstration athlete is made once, with everything stored, and then left alone', async () => {
  const seed = { now, passwordHash: '$argon2id$demo' }
  const training = demoTraining(now)
  const setCount = training.reduce((sum, session) => sum + session.sets.length, 0)
  expect(await seedDemoAthlete(database, seed)).toEqual({ kind: 'seeded', sessionCount: training.length, setCount })
  expect(await seedDemoAthlete(database, { ...seed, now: new Date('2027-01-01T00:00:00Z') })).toEqual({
    kind: 'exists',
  })
  const account = await database.asService((tx) => findAccountByEmail(tx, 'demo@voicefit.local'))
  expect(account).toMatchObject({ id: demoAthlete.id, encryptedPassword: '$argon2id$demo' })
  const stored = await database.asOwner(demoAthlete.id, async (tx) => ({
    newest: (await listSessions(tx, demoAthlete.id, { before: null, limit: 1 })).items[0],
    trained: await listTrainedExercises(tx, demoAthlete.id),
  }))
  expect(stored.newest?.startedAt).toEqual(training.at(-1)?.startedAt)
  expect(stored.trained.reduce((sum, exercise) => sum + exercise.setCount, 0)).toBe(setCount)
})
