import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Services } from '@voicefit/api/server/context'
import { announceChange } from '@voicefit/api/server/logbook/announce-change'
import { backupEmbedded } from '@voicefit/db/backup'
import { checkpoint, vacuum } from '@voicefit/db/housekeeping'
import { forgetAnswers } from '@voicefit/db/stores/answer-store'
import { forgetOldResets } from '@voicefit/db/stores/password-reset-store'
import { forgetExpiredTokens } from '@voicefit/db/stores/refresh-token-store'
import { closeIdleSessions } from '@voicefit/db/stores/session-store'
import { idleLimitMs } from '@voicefit/domain/session/live-session'
import type { JobQueue } from '@voicefit/infra/job-queue/job-queue'
import type { Logger } from 'pino'

/** Replays are answered for this long. */
const answerDays = 7

/** Nightly backups that are kept. */
const keptBackups = 7

export type JobOptions = { backupDir: string; logger: Logger; keepsAccounts: boolean }

/** The work that goes on by itself: idle workouts end, old answers go, the embedded database is kept small and saved. */
export function registerJobs(jobs: JobQueue, services: Services, options: JobOptions): void {
  const { database, clock } = services
  const every = (name: string, schedule: string, handler: () => Promise<void>) =>
    jobs.register(name, { schedule, parse: () => null, handler })
  const daysAgo = (days: number) => new Date(clock.now().getTime() - days * 24 * 60 * 60 * 1000)

  every('close-idle-sessions', '*/5 * * * *', async () => {
    const idleBefore = new Date(clock.now().getTime() - idleLimitMs)
    const closed = await database.asService((tx) => closeIdleSessions(tx, idleBefore))
    for (const { ownerId, sessionId } of closed) {
      await services.memories.of(ownerId).forget()
      announceChange(services, ownerId, { kind: 'session_finished', sessionId })
    }
  })
  every('forget-answers', '17 3 * * *', async () => {
    await database.asService(async (tx) => {
      await forgetAnswers(tx, daysAgo(answerDays))
      if (!options.keepsAccounts) return
      await forgetExpiredTokens(tx, clock.now())
      await forgetOldResets(tx, daysAgo(1))
    })
  })
  if (database.kind !== 'pglite') return
  every('checkpoint', '*/5 * * * *', () => checkpoint(database))
  every('vacuum', '50 2 * * *', () => vacuum(database))
  every('backup', '30 3 * * *', async () => {
    mkdirSync(options.backupDir, { recursive: true, mode: 0o700 })
    const day = clock.now().toISOString().slice(0, 10)
    await backupEmbedded(database, join(options.backupDir, `voicefit-${day}.tar.gz`))
    for (const name of readdirSync(options.backupDir).sort().slice(0, -keptBackups))
      rmSync(join(options.backupDir, name))
  })
}
