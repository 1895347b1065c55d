import { PGlite } from '@electric-sql/pglite'
import { describeWithBinary } from '@voicefit/test-servers/describe-with-binary'
import { postgresBinary, startPostgresServer } from '@voicefit/test-servers/postgres-server'
import { Pool } from 'pg'
import { TestClock } from 'pg-boss'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { PortUnavailable } from '../port-unavailable.ts'
import { describeJobQueue } from './contract.ts'
import { type JobDatabase, type PgBossJobQueueOptions, pgBossJobQueue } from './pg-boss.ts'

type DatabaseUnderTest = {
  database: JobDatabase
  runSql(statement: string): Promise<readonly unknown[]>
  close(): Promise<void>
}

const start = '2026-01-05T09:00:00.000Z'

const neverFails = (trouble: unknown) => {
  throw new Error('the queue is in trouble', { cause: trouble })
}

const nightly = { parse: (data: unknown) => data, handler: async () => undefined, expireAfterSeconds: 10 }

function describePgBoss(title: string, connect: () => Promise<DatabaseUnderTest>): void {
  let db: DatabaseUnderTest
  beforeAll(async () => {
    db = await connect()
  }, 60_000)
  afterAll(() => db.close())
  beforeEach(async () => {
    await db.runSql('drop schema if exists pgboss cascade')
  })

  const open = (options: Partial<PgBossJobQueueOptions> = {}) =>
    pgBossJobQueue({ database: db.database, onError: neverFails, onFailure: neverFails, ...options })

  /** Jobs that run, or could run at that time. */
  const findUnfinished = (clock: TestClock) =>
    db.runSql(`
      select name, state from pgboss.job where name not like '\\_\\_pgboss%'
        and (state = 'active' or (state < 'active' and start_after <= to_timestamp(${clock.now() / 1_000})))`)

  describeJobQueue(title, async (onFailure) => {
    const clock = new TestClock(start)
    // A clock that jumps makes the listener on a server believe that its heartbeat is overdue.
    const queue = open({ clock, onFailure, onError: () => undefined })
    const isAnswering = () =>
      queue.ping().then(
        () => true,
        () => false,
      )
    const assertIdle = async () => {
      if (await isAnswering()) expect(await findUnfinished(clock)).toEqual([])
    }
    return {
      queue,
      async pass(seconds) {
        if (seconds > 0) await clock.tick(seconds * 1_000)
        await vi.waitFor(assertIdle, { timeout: 10_000, interval: 10 })
      },
    }
  })

  describe(`${title}, when a process ends`, () => {
    /** Leaves one delayed job behind, and gives the clock that it was left under. */
    const leaveJobBehind = async (): Promise<TestClock> => {
      const clock = new TestClock(start)
      const queue = open({ clock })
      queue.register('nightly', nightly)
      await queue.start()
      await queue.enqueue('nightly', { text: 'kept' }, { startAfterSeconds: 60 })
      await queue.stop()
      return clock
    }

    const runNext = async (clock: TestClock): Promise<unknown> => {
      const ran = Promise.withResolvers<unknown>()
      const queue = open({ clock, onError: () => undefined })
      queue.register('nightly', { ...nightly, handler: async ({ data, attempt }) => ran.resolve({ data, attempt }) })
      await queue.start()
      await clock.tick(120_000)
      const run = await ran.promise
      await queue.stop()
      return run
    }

    it('the next one runs what waited', async () => {
      expect(await runNext(await leaveJobBehind())).toEqual({ data: { text: 'kept' }, attempt: 1 })
    })

    it('the next one runs again what was running in one that was killed', async () => {
      const clock = await leaveJobBehind()
      await db.runSql(`update pgboss.job set state = 'active', started_on = '${start}' where name = 'nightly'`)
      expect(await runNext(clock)).toEqual({ data: { text: 'kept' }, attempt: 2 })
    })

    it('the next one has no schedule any more that was taken from its job', async () => {
      for (const schedule of ['0 3 * * *', null]) {
        const queue = open()
        queue.register('nightly', schedule === null ? nightly : { ...nightly, schedule })
        await queue.start()
        await queue.stop()
        const schedules = await db.runSql('select name, cron, timezone from pgboss.schedule')
        expect(schedules).toEqual(schedule === null ? [] : [{ name: 'nightly', cron: schedule, timezone: 'UTC' }])
      }
    })
  })
}

describe('jobs in an embedded Postgres', () => {
  describePgBoss('pg-boss on PGlite', async () => {
    const pglite = await PGlite.create()
    return {
      database: { kind: 'pglite', pglite },
      runSql: async (statement) => (await pglite.query(statement)).rows,
      close: () => pglite.close(),
    }
  })
})

describeWithBinary(postgresBinary, 'jobs in a Postgres server', () => {
  describePgBoss('pg-boss on Postgres', async () => {
    const server = await startPostgresServer()
    const { connectionString } = server
    const pool = new Pool({ connectionString, max: 2 })
    return {
      database: { kind: 'postgres', connectionString },
      runSql: async (statement) => (await pool.query(statement)).rows,
      close: async () => {
        await pool.end()
        await server.stop()
      },
    }
  })
})

it('pg-boss does not start where there is no database', async () => {
  const database = { kind: 'postgres', connectionString: 'postgres://nobody@127.0.0.1:1/none' } as const
  const queue = pgBossJobQueue({ database, onError: () => undefined, onFailure: neverFails })
  await expect(queue.start()).rejects.toThrow(PortUnavailable)
  await expect(queue.ping()).rejects.toThrow(PortUnavailable)
})
