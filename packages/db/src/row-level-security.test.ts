import { AppError } from '@voicefit/domain/errors'
import { catalog } from '@voicefit/domain/exercises/catalog'
import { ExerciseId, MutationId, type SessionId, type UserId } from '@voicefit/domain/ids'
import { describeWithBinary } from '@voicefit/test-servers/describe-with-binary'
import { type PostgresServer, postgresBinary, startPostgresServer } from '@voicefit/test-servers/postgres-server'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { answers } from './schema/answers.ts'
import { exercises } from './schema/exercises.ts'
import { profiles } from './schema/profiles.ts'
import { seeds } from './schema/seeds.ts'
import { sessions } from './schema/sessions.ts'
import { sets } from './schema/sets.ts'
import { seedCatalogue } from './seed/seed-catalogue.ts'
import { openServerDatabase } from './server-database.ts'
import { eraseAccount } from './stores/account-store.ts'
import { saveAnswer } from './stores/answer-store.ts'
import { createExercise } from './stores/exercise-store.ts'
import { getProfile } from './stores/profile-store.ts'
import { createSession } from './stores/session-store.ts'
import { insertSets } from './stores/set-store.ts'
import { addTestAthlete } from './testing/test-athlete.ts'
import { openTestDatabase } from './testing/test-database.ts'
import { newSessionId, testSet } from './testing/test-set.ts'

type Athlete = { id: UserId; sessionId: SessionId; exerciseId: ExerciseId }

/** An athlete with one row in every table that has owners. */
async function addAthleteWithData(database: Database): Promise<Athlete> {
  const id = await addTestAthlete(database)
  const sessionId = newSessionId()
  const exerciseId = ExerciseId.parse(`exr_${crypto.randomUUID().replaceAll('-', '')}`)
  const [template] = catalog
  if (template === undefined) throw new Error('the catalogue is empty')
  const mutationId = MutationId.parse(crypto.randomUUID())
  await database.asOwner(id, async (tx) => {
    await getProfile(tx, id)
    await createExercise(tx, id, { ...template, id: exerciseId, name: 'Own Lift' })
    await createSession(tx, id, { id: sessionId, startedAt: new Date() })
    await insertSets(tx, id, [
      { set: testSet({ sessionId, exerciseId }), transcript: 'mine', estimatedOneRepMaxKg: null },
    ])
    await saveAnswer(tx, id, { mutationId, procedure: 'voice.log', inputHash: 'hash', answer: { kind: 'none' } })
  })
  return { id, sessionId, exerciseId }
}

function describeIsolation(open: () => Promise<Database>, afterwards: () => Promise<void>): void {
  let database: Database
  let ann: Athlete
  let bob: Athlete
  beforeAll(async () => {
    database = await open()
    ann = await addAthleteWithData(database)
    bob = await addAthleteWithData(database)
  }, 60_000)
  afterAll(async () => {
    await database.close()
    await afterwards()
  })

  test('a query without any owner filter returns the own rows and nobody else’s', async () => {
    const seen = await database.asOwner(ann.id, async (tx) => ({
      profiles: (await tx.select().from(profiles)).map((row) => row.userId),
      exercises: (await tx.select().from(exercises)).flatMap((row) => row.ownerId ?? []),
      sessions: (await tx.select().from(sessions)).map((row) => row.ownerId),
      sets: (await tx.select().from(sets)).map((row) => row.ownerId),
      answers: (await tx.select().from(answers)).map((row) => row.ownerId),
    }))
    const own = [ann.id]
    expect(seen).toEqual({ profiles: own, exercises: own, sessions: own, sets: own, answers: own })
  })

  test('the shared catalogue is read by everybody and written by no athlete', async () => {
    const changed = await database.asOwner(ann.id, async (tx) => {
      expect((await tx.select().from(exercises)).length).toBe(catalog.length + 1)
      return tx.update(exercises).set({ name: 'Mine now' }).where(sql`owner_id is null`).returning({ id: exercises.id })
    })
    expect(changed).toEqual([])
  })

  test('an insert for somebody else is forbidden', async () => {
    const attempt = database.asOwner(ann.id, (tx) =>
      tx
        .insert(sessions)
        .values({ id: newSessionId(), ownerId: bob.id, startedAt: new Date(), lastActivityAt: new Date() }),
    )
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('updates and deletes without a filter touch the own rows only', async () => {
    await database.asOwner(ann.id, async (tx) => {
      await tx.update(sets).set({ note: 'touched' })
      await tx.delete(answers)
    })
    const ofBob = await database.asOwner(bob.id, async (tx) => ({
      notes: (await tx.select().from(sets)).map((row) => row.note),
      answers: await tx.$count(answers),
    }))
    expect(ofBob).toEqual({ notes: [null], answers: 1 })
  })

  test('a set cannot name the session or the exercise of somebody else', async () => {
    const insert = (change: Partial<Athlete>) => {
      const { sessionId, exerciseId } = { ...ann, ...change }
      const row = { set: testSet({ sessionId, exerciseId, position: 2 }), transcript: null, estimatedOneRepMaxKg: null }
      return database.asOwner(ann.id, (tx) => insertSets(tx, ann.id, [row]))
    }
    await expect(insert({ sessionId: bob.sessionId })).rejects.toThrow(/sets_session_of_owner/)
    await expect(insert({ exerciseId: bob.exerciseId })).rejects.toThrow(/sets_exercise_of_owner/)
    await insert({})
  })

  test('an athlete may not read accounts, tokens or what was seeded', async () => {
    const attempt = (query: string) => database.asOwner(ann.id, (tx) => tx.execute(sql.raw(query)))
    await expect(attempt('select * from auth.users')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(attempt('select * from auth.refresh_tokens')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(database.asOwner(ann.id, (tx) => tx.select().from(seeds))).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('transactions of two athletes at once never see each other', async () => {
    const owners = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? ann : bob))
    const seen = await Promise.all(
      owners.map((athlete) =>
        database.asOwner(athlete.id, async (tx) => (await tx.select().from(sessions)).map((row) => row.ownerId)),
      ),
    )
    expect(seen).toEqual(owners.map((athlete) => [athlete.id]))
  })

  test('the role and the claims end with the transaction, whether it commits or fails', async () => {
    const failure = new AppError('conflict', { message: 'on purpose' })
    await expect(database.asOwner(ann.id, () => Promise.reject(failure))).rejects.toBe(failure)
    const { rows } = await database.asService((tx) =>
      tx.execute<{ role: string; uid: string | null }>(sql`select current_user as role, auth.uid() as uid`),
    )
    expect(rows).toEqual([{ role: 'service_role', uid: null }])
  })

  test('an id that is no UUID never reaches a statement', async () => {
    const forged = `${ann.id}"}'; reset role; --` as UserId
    await expect(database.asOwner(forged, async () => 1)).rejects.toThrow(/UUID/i)
  })

  test('a failure tells the rule that was broken and none of the data', async () => {
    const set = testSet({ sessionId: ann.sessionId, reps: 2000, note: 'a private remark' })
    const attempt = database.asOwner(ann.id, (tx) =>
      insertSets(tx, ann.id, [{ set, transcript: 'private words', estimatedOneRepMaxKg: null }]),
    )
    const error: unknown = await attempt.catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'internal', message: expect.stringContaining('sets_reps_range') })
    expect(JSON.stringify(error) + String(error)).not.toMatch(/private/)
  })

  test('erasing an account erases everything it owned, sets of own exercises included', async () => {
    const cem = await addAthleteWithData(database)
    expect(await database.asService((tx) => eraseAccount(tx, cem.id))).toBe(true)
    const left = await database.asService(async (tx) => [
      await tx.$count(profiles, sql`user_id = ${cem.id}`),
      await tx.$count(exercises, sql`owner_id = ${cem.id}`),
      await tx.$count(sessions, sql`owner_id = ${cem.id}`),
      await tx.$count(sets, sql`owner_id = ${cem.id}`),
      await tx.$count(answers, sql`owner_id = ${cem.id}`),
    ])
    expect(left).toEqual([0, 0, 0, 0, 0])
  })
}

describe('on PGlite', () => describeIsolation(openTestDatabase, async () => undefined))

describeWithBinary(postgresBinary, 'on a Postgres server', () => {
  let server: PostgresServer
  describeIsolation(
    async () => {
      server = await startPostgresServer()
      const database = await openServerDatabase({ connectionString: server.connectionString })
      await migrate(database)
      await seedCatalogue(database)
      return database
    },
    () => server.stop(),
  )
})
