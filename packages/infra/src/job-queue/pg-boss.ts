import { randomUUID } from 'node:crypto'
import type { PGlite } from '@electric-sql/pglite'
import { type Clock as BossClock, fromPglite, PgBoss } from 'pg-boss'
import { PortUnavailable } from '../port-unavailable.ts'
import { assertEnqueueOptions } from './enqueue-limits.ts'
import type { JobFailure, JobQueue } from './job-queue.ts'
import { maxRetryDelaySeconds, type RegisteredJob, RegisteredJobs } from './registered-jobs.ts'

/** `pglite` stays its owner's to close; `postgres` has to be a direct or session connection, for LISTEN. */
export type JobDatabase = { kind: 'pglite'; pglite: PGlite } | { kind: 'postgres'; connectionString: string }

export type PgBossJobQueueOptions = {
  database: JobDatabase
  onFailure: (failure: JobFailure) => void
  /** Trouble of the queue itself, for the log: a lost connection, a backlog, a slow query. */
  onError: (error: Error) => void
  /** How long `stop` waits for jobs that run. */
  stopTimeoutSeconds?: number
  /** Moved by hand in tests, together with the database's own. */
  clock?: BossClock
}

/**
 * Jobs in the application's own Postgres, in a schema of their own.
 *
 * NOTE: on PGlite there is a single connection. Enqueueing inside a transaction on it can wait for that transaction to
 * end, which waits for the enqueueing: a deadlock. The port forbids it for that reason.
 */
export function pgBossJobQueue(options: PgBossJobQueueOptions): JobQueue {
  const jobs = new RegisteredJobs(options.onFailure)
  const boss = makeBoss(options)
  boss.on('error', (error) => options.onError(asError(error)))
  boss.on('warning', ({ message, data }) => options.onError(new Error(message, { cause: data })))
  let isRunning = false
  let wasStarted = false

  const asking = async <T>(question: () => Promise<T>): Promise<T> => {
    if (!isRunning) throw new PortUnavailable('job-queue', 'it is not running')
    try {
      return await question()
    } catch (cause) {
      throw new PortUnavailable('job-queue', cause)
    }
  }

  return {
    register(name, definition) {
      if (wasStarted) throw new Error(`the job ${name} is registered after the start`)
      jobs.add(name, definition)
    },

    async enqueue(name, data, enqueueOptions = {}) {
      assertEnqueueOptions(enqueueOptions)
      const { singletonKey, startAfterSeconds = 0 } = enqueueOptions
      const { name: queue } = jobs.get(name)
      // The queue keeps one waiting job for each key, so a job that may repeat needs a key of its own.
      const key = singletonKey === undefined ? `job:${randomUUID()}` : `key:${singletonKey}`
      const id = await asking(() => boss.send(queue, data, { singletonKey: key, startAfter: startAfterSeconds }))
      return id === null ? { kind: 'already_queued' } : { kind: 'queued', id }
    },

    async start() {
      wasStarted = true
      try {
        await boss.start()
        for (const job of jobs.all()) await declareQueue(boss, job)
        isRunning = true
        for (const job of jobs.all()) {
          for (let worker = 0; worker < job.concurrency; worker += 1) await startWorker(boss, job)
        }
      } catch (cause) {
        isRunning = false
        await boss.stop({ graceful: false })
        throw new PortUnavailable('job-queue', cause)
      }
    },

    async stop() {
      isRunning = false
      // At once: before it comes to the workers, the queue's own stop takes a while in which they would go on.
      await Promise.all(jobs.all().map((job) => boss.offWork(job.name, { wait: false })))
      await boss.stop({ graceful: true, timeout: (options.stopTimeoutSeconds ?? 20) * 1_000 })
    },

    async ping() {
      await asking(() => boss.getDb().executeSql('select 1'))
    },
  }
}

function makeBoss({ database, clock }: PgBossJobQueueOptions): PgBoss {
  // A job of a process that died is noticed by the monitor, once its time to expire is over.
  const shared = { useListenNotify: true, monitorIntervalSeconds: 30, ...(clock === undefined ? {} : { clock }) }
  if (database.kind === 'postgres')
    return new PgBoss({ ...shared, connectionString: database.connectionString, max: 4 })
  // PGlite has no autovacuum to watch, and rebuilding an index would hold up its only connection.
  const embedded = { db: fromPglite(database.pglite), backend: 'pglite', monitorVacuum: false, reindex: false } as const
  return new PgBoss({ ...shared, ...embedded })
}

async function declareQueue(boss: PgBoss, job: RegisteredJob): Promise<void> {
  const settings = {
    retryLimit: job.retryLimit,
    retryDelay: job.retryDelaySeconds,
    retryBackoff: true,
    retryDelayMax: maxRetryDelaySeconds,
    expireInSeconds: job.expireAfterSeconds,
    notify: true,
  }
  // `short` is the policy that keeps one waiting job for each key.
  await boss.createQueue(job.name, { ...settings, policy: 'short' })
  await boss.updateQueue(job.name, settings)
  if (job.schedule === null) await boss.unschedule(job.name)
  else await boss.schedule(job.name, job.schedule, {}, { tz: 'UTC' })
}

async function startWorker(boss: PgBoss, job: RegisteredJob): Promise<void> {
  const polling = { batchSize: 1, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 }
  const workerId = await boss.work<unknown>(job.name, polling, async ([fetched]) => {
    if (fetched === undefined) return
    const { id, data, retryCount, signal } = fetched
    try {
      await job.run({ id, data, attempt: retryCount + 1, signal })
    } finally {
      // Notifications that came during the run are one to the worker: without this it would rest before the next job.
      boss.notifyWorker(workerId)
    }
  })
}

/** Some errors of the queue's workers arrive as plain records. */
function asError(error: Error): Error {
  return error instanceof Error ? error : new Error(String(Reflect.get(Object(error), 'message')), { cause: error })
}
