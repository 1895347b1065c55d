import { searchExercises } from '@voicefit/db/stores/exercise-store'
import { UserId } from '@voicefit/domain/ids'
import manifest from '../package.json' with { type: 'json' }
import type { Config } from './env.ts'
import type { HealthSources } from './health-routes.ts'
import type { Wired } from './wire.ts'

/** Nobody: searches as this id see the shared catalogue only. */
const nobody = UserId.parse('00000000-0000-4000-8000-000000000000')

/** What `/ready` asks of each part, and the facts `/health` shows. */
export function readiness({ services, kv, jobs }: Wired, config: Config): HealthSources {
  const { database, clock } = services
  return {
    checks: {
      database: () => database.ping(),
      search: async () => {
        const found = await database.asOwner(nobody, (tx) => searchExercises(tx, nobody, 'bench press', 1))
        if (found.length === 0) throw new Error('the catalogue is empty')
      },
      kv: () => kv.ping(),
      events: () => services.events.ping(),
      admission: () => services.admission.ping(),
      jobs: () => jobs.ping(),
    },
    facts: {
      version: manifest.version,
      profile: config.profile,
      database: config.database.kind,
      memory: config.memory.kind,
      identity: config.identity.kind,
      isAuthRequired: services.settings.athleteWithoutToken === null,
      isRateLimited: config.isRateLimited,
    },
    startedAt: clock.now(),
    now: () => clock.now(),
  }
}
