import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Services } from '@voicefit/api/server/context'
import { athleteMemories } from '@voicefit/api/server/logbook/athlete-memory'
import type { SessionEvent } from '@voicefit/api/server/logbook/session-event'
import type { Database } from '@voicefit/db/database'
import { openEmbeddedDatabase } from '@voicefit/db/embedded-database'
import { migrate } from '@voicefit/db/migrate'
import { openServerDatabase } from '@voicefit/db/server-database'
import type { Admission } from '@voicefit/infra/admission/admission'
import { embeddedAdmission } from '@voicefit/infra/admission/embedded'
import { openRedisAdmission } from '@voicefit/infra/admission/redis'
import { systemClock } from '@voicefit/infra/clock'
import { memoryEventBus } from '@voicefit/infra/event-bus/memory'
import { accessTokens } from '@voicefit/infra/identity/access-token'
import { timeOrderedIds } from '@voicefit/infra/ids'
import type { JobQueue } from '@voicefit/infra/job-queue/job-queue'
import { pgBossJobQueue } from '@voicefit/infra/job-queue/pg-boss'
import type { Kv } from '@voicefit/infra/kv/kv'
import { memoryKv } from '@voicefit/infra/kv/memory'
import { openRedisKv } from '@voicefit/infra/kv/redis'
import type { Logger } from 'pino'
import type { Config } from './env.ts'
import { registerJobs } from './jobs.ts'
import { localSecret } from './local-secret.ts'
import { seed } from './seed.ts'

/** What the server is made of; `close` undoes the making in reverse order. */
export type Wired = { services: Services; kv: Kv; jobs: JobQueue; close: () => Promise<void> }

/** The issuer of the tokens that local accounts get. */
const localIssuer = 'voicefit/auth/v1'

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
        ? await openRedisKv({ url: config.memory.url, onError: (error) => logger.warn({ err: error }, 'redis') })
        : memoryKv({ clock: systemClock })
    closers.push(() => kv.close())
    const admission: Admission =
      config.memory.kind === 'redis'
        ? await openRedisAdmission({
            url: config.memory.url,
            onError: (error) => logger.warn({ err: error }, 'redis for admission'),
          })
        : embeddedAdmission()
    closers.push(() => admission.close())
    const events = memoryEventBus<SessionEvent>({
      onError: ({ channel, eventId, cause }) => logger.error({ channel, eventId, err: cause }, 'event handler failed'),
    })
    closers.push(() => events.close())

    const services = {
      database,
      memories: athleteMemories({ kv, database, clock: systemClock, log: logger }),
      events,
      admission,
      accessTokens: accessTokens({ secret: config.jwtSecret ?? localSecret(config.dataDir), issuer: localIssuer }),
      clock: systemClock,
      ids: timeOrderedIds(),
      log: logger,
      settings: { isRateLimited: config.isRateLimited },
    } satisfies Services

    const jobs = pgBossJobQueue({
      database: database.driver,
      onFailure: (failure) => logger.error({ failure }, 'job failed'),
      onError: (error) => logger.error({ err: error }, 'job queue failed'),
    })
    registerJobs(jobs, services, { backupDir: join(config.dataDir, 'backups'), logger })
    await jobs.start()
    closers.push(() => jobs.stop())
    return { services, kv, jobs, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function openDatabase(config: Config): Promise<Database> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  if (config.database.kind === 'server')
    return openServerDatabase({ connectionString: config.database.connectionString })
  return openEmbeddedDatabase({ dataDir: embeddedDirOf(config) })
}

/** Where the embedded database is, within the data directory. */
export function embeddedDirOf(config: Pick<Config, 'dataDir'>): string {
  return join(config.dataDir, 'postgres')
}
