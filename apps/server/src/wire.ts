import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Services } from '@voicefit/api/server/context'
import { athleteMemories } from '@voicefit/api/server/logbook/athlete-memory'
import { SessionEvent } from '@voicefit/api/server/logbook/session-event'
import type { Database } from '@voicefit/db/database'
import { openEmbeddedDatabase } from '@voicefit/db/embedded-database'
import { migrate } from '@voicefit/db/migrate'
import { openServerDatabase } from '@voicefit/db/server-database'
import type { Admission } from '@voicefit/infra/admission/admission'
import { embeddedAdmission } from '@voicefit/infra/admission/embedded'
import { systemClock } from '@voicefit/infra/clock'
import type { EventBus, HandlerFailure } from '@voicefit/infra/event-bus/event-bus'
import { memoryEventBus } from '@voicefit/infra/event-bus/memory'
import { openRedisEventBus } from '@voicefit/infra/event-bus/redis'
import { timeOrderedIds } from '@voicefit/infra/ids'
import type { JobQueue } from '@voicefit/infra/job-queue/job-queue'
import { pgBossJobQueue } from '@voicefit/infra/job-queue/pg-boss'
import type { Kv } from '@voicefit/infra/kv/kv'
import { memoryKv } from '@voicefit/infra/kv/memory'
import { openRedisKv } from '@voicefit/infra/kv/redis'
import type { Logger } from 'pino'
import type { Config } from './env.ts'
import { registerJobs } from './jobs.ts'
import { type Accounts, openIdentity } from './open-identity.ts'
import { seed } from './seed.ts'

/** What the server is made of; `close` undoes the making in reverse order. */
export type Wired = { services: Services; accounts: Accounts; kv: Kv; jobs: JobQueue; close: () => Promise<void> }

/** Chooses the adapter of every port by the configuration and builds them once. */
export async function wire(config: Config, logger: Logger): Promise<Wired> {
  const closers: (() => Promise<void>)[] = []
  const close = async () => {
    for (const closeOne of closers.toReversed()) await closeOne()
    closers.length = 0
  }
  try {
    const database = await openDatabase(config)
    closers.push(() => database.close())
    const applied = await migrate(database)
    if (applied.length > 0) logger.info({ applied }, 'migrated')
    await seed(database, { isDemoSeeded: config.isDemoSeeded, now: systemClock.now(), logger })

    const kv: Kv =
      config.memory.kind === 'redis'
        ? await openRedisKv(redisOf(config.memory.url, logger))
        : memoryKv({ clock: systemClock })
    closers.push(() => kv.close())
    // Counted by each process: the shared engine has no way yet to go on while Redis is away, and a set must be logged then.
    const admission: Admission = embeddedAdmission()
    closers.push(() => admission.close())
    const events = await openEvents(config, logger)
    closers.push(() => events.close())

    const identity = await openIdentity(config, { database, clock: systemClock, logger })
    closers.push(async () => identity.close())

    const services = {
      database,
      memories: athleteMemories({ kv, database, clock: systemClock, log: logger }),
      events,
      admission,
      accessTokens: identity.verifier,
      clock: systemClock,
      ids: timeOrderedIds(),
      log: logger,
      settings: { isRateLimited: config.isRateLimited, athleteWithoutToken: identity.athleteWithoutToken },
    } satisfies Services
    const accounts: Accounts =
      identity.kind === 'local'
        ? { kind: 'local', services: { ...services, accessTokens: identity.tokens, tellOperator } }
        : { kind: 'supabase', url: identity.url }

    const jobs = pgBossJobQueue({
      database: database.driver,
      onFailure: (failure) => logger.error({ failure }, 'job failed'),
      onError: (error) => logger.error({ err: error }, 'job queue failed'),
    })
    registerJobs(jobs, services, {
      backupDir: join(config.dataDir, 'backups'),
      logger,
      keepsAccounts: accounts.kind === 'local',
    })
    await jobs.start()
    closers.push(() => jobs.stop())
    return { services, accounts, kv, jobs, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** A line of its own on standard output, beside the log: it is seen whatever the log level. */
function tellOperator(line: string): void {
  process.stdout.write(`${line}\n`)
}

function openEvents({ memory }: Config, logger: Logger): Promise<EventBus<SessionEvent>> | EventBus<SessionEvent> {
  const onHandlerFailure = ({ channel, eventId, cause }: HandlerFailure) =>
    logger.error({ channel, eventId, err: cause }, 'event handler failed')
  if (memory.kind === 'in_process') return memoryEventBus<SessionEvent>({ onError: onHandlerFailure })
  return openRedisEventBus<SessionEvent>({
    ...redisOf(memory.url, logger),
    parse: (json) => SessionEvent.safeParse(json).data ?? null,
    onHandlerFailure,
  })
}

/** The database that the configuration names. */
export async function openDatabase(config: Pick<Config, 'dataDir' | 'database'>): Promise<Database> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  if (config.database.kind === 'server')
    return openServerDatabase({ connectionString: config.database.connectionString })
  return openEmbeddedDatabase({ dataDir: embeddedDirOf(config) })
}

/** A request waits for Redis this long at most, then goes on without: see `redisAsker`. */
const redisTimeoutMs = 50

function redisOf(url: string, logger: Logger) {
  return {
    url,
    commandTimeoutMs: redisTimeoutMs,
    onError: (error: Error) => logger.warn({ err: error }, 'redis'),
  }
}

/** Where the embedded database is, within the data directory. */
export function embeddedDirOf(config: Pick<Config, 'dataDir'>): string {
  return join(config.dataDir, 'postgres')
}
