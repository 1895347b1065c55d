import type { Database } from '@voicefit/db/database'
import type { Role } from '@voicefit/domain/account/role'
import type { UserId } from '@voicefit/domain/ids'
import type { Tier } from '@voicefit/domain/usage/tier'
import type { Admission } from '@voicefit/infra/admission/admission'
import type { Clock } from '@voicefit/infra/clock'
import type { EventBus } from '@voicefit/infra/event-bus/event-bus'
import type { TokenVerifier } from '@voicefit/infra/identity/token-verifier'
import type { Ids } from '@voicefit/infra/ids'
import type { Log } from './log.ts'
import type { AthleteMemories } from './logbook/athlete-memory.ts'
import type { SessionEvent } from './logbook/session-event.ts'

/** Everything a procedure may reach, built once by the server and closed in reverse order. */
export type Services = {
  database: Database
  memories: AthleteMemories
  events: EventBus<SessionEvent>
  admission: Admission
  accessTokens: TokenVerifier
  clock: Clock
  ids: Ids
  log: Log
  settings: Settings
}

export type Settings = {
  /** False turns the rate windows off; the health page says so. */
  isRateLimited: boolean
  /** Who callers without a token are; null everywhere but on a developer's machine that asked for it. */
  athleteWithoutToken: Athlete | null
}

/** The caller, from the verified token and nothing else. The tier sets the limits, the role who may do what. */
export type Athlete = { id: UserId; email: string | null; tier: Tier; role: Role }

/** One request: the services, its id, a log that carries it, and the bearer token as it came. */
export type Context = Services & {
  requestId: string
  bearerToken: string | null
}
