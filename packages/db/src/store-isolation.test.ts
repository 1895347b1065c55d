import { readdirSync } from 'node:fs'
import { catalog } from '@voicefit/domain/exercises/catalog'
import { ExerciseId, MutationId, type SessionId, type SetId, type UserId } from '@voicefit/domain/ids'
import { describeWithBinary } from '@voicefit/test-servers/describe-with-binary'
import { type PostgresServer, postgresBinary, startPostgresServer } from '@voicefit/test-servers/postgres-server'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database, Tx } from './database.ts'
import { migrate } from './migrate.ts'
import { seedCatalogue } from './seed/seed-catalogue.ts'
import { openServerDatabase } from './server-database.ts'
import * as account from './stores/account-store.ts'
import * as answer from './stores/answer-store.ts'
import { findBests } from './stores/best-store.ts'
import * as exercise from './stores/exercise-store.ts'
import * as reset from './stores/password-reset-store.ts'
import * as profile from './stores/profile-store.ts'
import * as token from './stores/refresh-token-store.ts'
import * as session from './stores/session-store.ts'
import * as set from './stores/set-store.ts'
import { type OwnedRows, ownedTables } from './testing/owned-rows.ts'
import { addTestAthlete } from './testing/test-athlete.ts'
import { openTestDatabase } from './testing/test-database.ts'
import { newSessionId, testSet } from './testing/test-set.ts'
import { unfiltered } from './testing/unfiltered-tx.ts'
import { becomeOwner, becomeService } from './transaction-role.ts'

type Bob = {
  id: UserId
  sessionId: SessionId
  setId: SetId
  exerciseId: ExerciseId
  mutationId: MutationId
  email: string
}

/** A load nobody else lifts. */
const secretLoadKg = 123.25
const now = new Date('2026-03-02T18:30:00Z')
const [template] = catalog

async function addBob(database: Database): Promise<Bob> {
  const id = await addTestAthlete(database)
  const sessionId = newSessionId()
  const exerciseId = ExerciseId.parse(`exr_${crypto.randomUUID().replaceAll('-', '')}`)
  const mutationId = MutationId.parse(crypto.randomUUID())
  const secretSet = testSet({ sessionId, exerciseId, load: { value: secretLoadKg, unit: 'kg' }, note: 'private' })
  if (template === undefined) throw new Error('the catalogue is empty')
  await database.asOwner(id, async (tx) => {
    await profile.updateProfile(tx, id, { displayName: 'private name' }, now)
    await exercise.createExercise(tx, id, { ...template, id: exerciseId, name: 'Private Lift' })
    await session.createSession(tx, id, { id: sessionId, startedAt: new Date('2026-03-02T18:00:00Z') })
    await set.insertSets(tx, id, [{ set: secretSet, transcript: 'private words', estimatedOneRepMaxKg: 140.5 }])
    await answer.saveAnswer(tx, id, { mutationId, procedure: 'voice.log', inputHash: 'hash', answer: 'private answer' })
  })
  return { id, sessionId, setId: secretSet.id, exerciseId, mutationId, email: `${id}@test.local` }
}

type Query = (tx: Tx, me: UserId, bob: Bob) => Promise<unknown>

const mySet = (bob: Bob) => ({
  set: testSet({ sessionId: bob.sessionId, id: bob.setId, load: { value: 1, unit: 'kg' } }),
  estimatedOneRepMaxKg: null,
})

/** Every function of every store, aimed at what is another athlete's. */
const queries: Record<string, Query> = {
  createAccount: (tx, _me, { id, email }) =>
    account.createAccount(tx, { id, email, encryptedPassword: 'mine', createdAt: now }),
  findAccountByEmail: (tx, _me, { email }) => account.findAccountByEmail(tx, email),
  findAccount: (tx, _me, { id }) => account.findAccount(tx, id),
  recordSignIn: (tx, _me, { id }) => account.recordSignIn(tx, id, now),
  setPassword: (tx, _me, { id }) => account.setPassword(tx, id, 'mine', now),
  grantMetadata: (tx, _me, { id }) => account.grantMetadata(tx, id, { tier: 'premium' }, now),
  mirrorAccount: (tx, _me, { id }) => account.mirrorAccount(tx, id, now),
  keepsAccounts: (tx) => account.keepsAccounts(tx),
  savePasswordReset: (tx, _me, { id }) =>
    reset.savePasswordReset(tx, { userId: id, codeHash: 'mine', attemptsLeft: 5, createdAt: now, expiresAt: now }),
  spendResetAttempt: (tx, _me, { id }) => reset.spendResetAttempt(tx, id, now),
  redeemPasswordReset: (tx, _me, { id }) =>
    reset.redeemPasswordReset(tx, { userId: id, codeHash: 'mine', familyId: id, now }),
  takeRedeemedReset: (tx, _me, { id }) =>
    reset.takeRedeemedReset(tx, { userId: id, familyId: id, redeemedAfter: new Date(0) }),
  dropPasswordReset: (tx, _me, { id }) => reset.dropPasswordReset(tx, id),
  forgetOldResets: (tx) => reset.forgetOldResets(tx, new Date('2100-01-01')),
  eraseAccount: (tx, _me, { id }) => account.eraseAccount(tx, id),
  findAnswer: (tx, me, { mutationId }) => answer.findAnswer(tx, me, mutationId),
  saveAnswer: (tx, me, { mutationId }) =>
    answer.saveAnswer(tx, me, { mutationId, procedure: 'voice.log', inputHash: 'mine', answer: 'mine' }),
  forgetAnswers: (tx) => answer.forgetAnswers(tx, new Date('2100-01-01')),
  findBests: (tx, me, { exerciseId }) => findBests(tx, me, exerciseId),
  listCustomExercises: (tx, me) => exercise.listCustomExercises(tx, me),
  getExercise: (tx, me, { exerciseId }) => exercise.getExercise(tx, me, exerciseId),
  searchExercises: (tx, me) => exercise.searchExercises(tx, me, 'private lift', 50),
  createExercise: (tx, me, { exerciseId }) =>
    template === undefined
      ? Promise.reject(new Error('no template'))
      : exercise.createExercise(tx, me, { ...template, id: exerciseId }),
  getProfile: (tx, me) => profile.getProfile(tx, me),
  updateProfile: (tx, me) => profile.updateProfile(tx, me, { displayName: 'mine' }, now),
  saveRefreshToken: (tx, _me, { id }) =>
    token.saveRefreshToken(tx, { tokenHash: 'mine', userId: id, familyId: id, createdAt: now, expiresAt: now }),
  rotateRefreshToken: (tx) =>
    token.rotateRefreshToken(tx, {
      tokenHash: 'any',
      successor: { tokenHash: 'mine', salt: 'mine', expiresAt: now },
      now,
      graceMs: 0,
    }),
  revokeFamily: (tx, _me, { id }) => token.revokeFamily(tx, id),
  revokeSignIns: (tx, _me, { id }) => token.revokeSignIns(tx, id),
  forgetExpiredTokens: (tx) => token.forgetExpiredTokens(tx, now),
  findOpenSession: (tx, me) => session.findOpenSession(tx, me),
  lockOpenSession: (tx, me) => session.lockOpenSession(tx, me),
  outdateOpenSession: (tx, me) => session.outdateOpenSession(tx, me),
  setRest: (tx, me, { sessionId }) =>
    session.setRest(tx, me, { sessionId, revision: 0, rest: { startedAt: now, restSeconds: 90 } }),
  createSession: (tx, me) => session.createSession(tx, me, { id: newSessionId(), startedAt: now }),
  bumpSession: (tx, me, { sessionId }) => session.bumpSession(tx, me, sessionId, { now }),
  finishSession: (tx, me, { sessionId }) => session.finishSession(tx, me, sessionId, { finishedAt: now }),
  listSessions: (tx, me) => session.listSessions(tx, me, { before: null, limit: 100 }),
  closeIdleSessions: (tx) => session.closeIdleSessions(tx, new Date('2100-01-01')),
  insertSets: (tx, me, { sessionId }) =>
    set.insertSets(tx, me, [
      { set: testSet({ sessionId, position: 2 }), transcript: null, estimatedOneRepMaxKg: null },
    ]),
  appendSets: (tx, me, { sessionId }) => set.appendSets(tx, me, { sessionId, revision: 0, now, newSets: [] }),
  getSet: (tx, me, { setId }) => set.getSet(tx, me, setId),
  updateSet: (tx, me, bob) => set.updateSet(tx, me, mySet(bob)),
  deleteSet: (tx, me, { setId }) => set.deleteSet(tx, me, { setId, deletedAt: now }),
  listSessionSets: (tx, me, { sessionId }) => set.listSessionSets(tx, me, sessionId),
  listExerciseHistory: (tx, me, { exerciseId }) => set.listExerciseHistory(tx, me, exerciseId, 100),
  listRecentLoads: (tx, me) => set.listRecentLoads(tx, me, new Date(0)),
  listTrainedExercises: (tx, me) => set.listTrainedExercises(tx, me),
}

/** Accounts, their codes and their sign-ins: the service alone reaches those tables, so that no row needs guarding there. */
const forTheService = new Set(
  [account, reset, token].flatMap((store) => Object.keys(store)).filter((name) => name !== 'keepsAccounts'),
)
const ofOwners = Object.entries(queries).filter(([name]) => !forTheService.has(name))

/** Their owner filter guards nothing of others: a count of one's own, for a limit. */
const filteredForTheCaller = ['createExercise']

test('every function of every store is aimed at another athlete here', async () => {
  const files = readdirSync(new URL('./stores/', import.meta.url)).filter((file) => file.endsWith('-store.ts'))
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((file) => import(`./stores/${file.slice(0, -'.ts'.length)}.ts`)),
  )
  const functions = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) =>
      typeof value === 'function' && name !== 'toStoredSession' ? [name] : [],
    ),
  )
  expect(Object.keys(queries).sort()).toEqual(functions.sort())
})

/** What a function gave, what it did to the other's rows, and how many owner filters it had. */
async function runUnfiltered(database: Database, become: string, query: Query, me: UserId, bob: Bob) {
  const tables = await ownedTables(database)
  return unfiltered(database, become, async (tx, removed) => {
    await tx.execute(sql.raw('savepoint before_query'))
    const given = await query(tx, me, bob).catch(async (error: unknown) => {
      await tx.execute(sql.raw('rollback to savepoint before_query'))
      return { refused: String(error) }
    })
    await tx.execute(sql.raw(becomeService))
    const rows: OwnedRows = {}
    for (const { table, column } of tables) {
      const found = await tx.execute<{ row: Record<string, unknown> }>(sql`select to_jsonb(owned) as row
        from ${sql.raw(table)} as owned where ${sql.identifier(column)}::text = ${bob.id} order by to_jsonb(owned)::text`)
      rows[table] = found.rows.map(({ row }) => row)
    }
    return { given: asText(given), rows, filters: removed.count }
  })
}

function asText(given: unknown): string {
  return JSON.stringify(given, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? ''
}

function describeStores(open: () => Promise<Database>, afterwards: () => Promise<void>): void {
  let database: Database
  let bob: Bob
  /** Somebody without any rows: whatever comes back is somebody else's. */
  let me: UserId
  let before: OwnedRows
  beforeAll(async () => {
    database = await open()
    bob = await addBob(database)
    me = await addTestAthlete(database)
    before = (await runUnfiltered(database, becomeOwner(bob.id), async () => null, me, bob)).rows
    expect(Object.values(before).every((rows) => Array.isArray(rows))).toBe(true)
  }, 60_000)
  afterAll(async () => {
    await database.close()
    await afterwards()
  })

  const secretsIn = (given: string) =>
    ['rivate', String(secretLoadKg), bob.id, bob.setId, bob.sessionId, bob.exerciseId].filter(
      (secret) => given.includes(secret) && !given.startsWith('{"refused"'),
    )

  test.each([...forTheService])('%s is refused to an athlete as a whole', async (name) => {
    const query = queries[name] ?? (() => Promise.resolve())
    const refusal = await database
      .asOwner(me, (tx) => query(tx, me, bob))
      .then(
        () => 'answered',
        (error: unknown) => String(error instanceof Error ? (error.cause ?? error) : error),
      )
    expect(refusal).toContain('permission denied')
  })

  test.each(ofOwners)('%s without its owner filter tells and changes nothing of another', async (name, query) => {
    const { given, rows, filters } = await runUnfiltered(database, becomeOwner(me), query, me, bob)
    expect(secretsIn(given)).toEqual([])
    expect(rows).toEqual(before)
    if (filters === 0 || filteredForTheCaller.includes(name)) return
    // The same without row-level security: what the filter held back would be told or changed.
    const open = await runUnfiltered(database, becomeService, query, me, bob)
    const isHarmless = secretsIn(open.given).length === 0 && asText(open.rows) === asText(before)
    expect(isHarmless).toBe(false)
  })
}

describe('on PGlite', () => describeStores(openTestDatabase, async () => undefined))

describeWithBinary(postgresBinary, 'on a Postgres server', () => {
  let server: PostgresServer
  describeStores(
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
