import { randomUUID } from 'node:crypto'
import type { Database } from '@voicefit/db/database'
import { openTestDatabase } from '@voicefit/db/testing/test-database'
import { MutationId } from '@voicefit/domain/ids'
import { embeddedAdmission } from '@voicefit/infra/admission/embedded'
import { manualClock } from '@voicefit/infra/clock'
import { memoryEventBus } from '@voicefit/infra/event-bus/memory'
import { accessTokens } from '@voicefit/infra/identity/access-token'
import { seededIds } from '@voicefit/infra/ids'
import { memoryKv } from '@voicefit/infra/kv/memory'
import { signUp } from '../account/sign-up.ts'
import type { Services } from '../context.ts'
import { athleteMemories } from '../logbook/athlete-memory.ts'
import type { SessionEvent } from '../logbook/session-event.ts'
import { appRouter } from '../router.ts'
import { t } from '../trpc.ts'

const createCaller = t.createCallerFactory(appRouter)

const ignore = () => undefined

/** The real services on an in-memory database, with a clock and ids that a test controls. */
export async function testServices(settings: Partial<Services['settings']> = {}) {
  const clock = manualClock('2026-11-20T18:00:00.000Z')
  const database: Database = await openTestDatabase()
  const kv = memoryKv({ clock })
  const log = { info: ignore, warn: ignore, error: ignore }
  const services = {
    database,
    memories: athleteMemories({ kv, database, clock, log }),
    events: memoryEventBus<SessionEvent>({
      onError: ({ cause }) => {
        throw cause
      },
    }),
    admission: embeddedAdmission({ clock }),
    accessTokens: accessTokens({ secret: 'a secret for tests, long enough to sign', issuer: 'test', clock }),
    clock,
    ids: seededIds(),
    log,
    settings: { isRateLimited: true, athleteWithoutToken: null, ...settings },
  } satisfies Services
  const told: string[] = []
  const tellOperator = (line: string) => void told.push(line)
  return { ...services, kv, told, tellOperator, close: () => database.close() }
}

export type TestServices = Awaited<ReturnType<typeof testServices>>

/** A router caller that brings this bearer token, or none. */
export function callerWith(services: Services, bearerToken: string | null) {
  return createCaller({ ...services, requestId: 'req_test', bearerToken })
}

/** A signed-up athlete and their caller, whose token outlives whatever a test does to the clock. */
export async function testAthlete(services: TestServices, email: string) {
  const outcome = await signUp(services, { email, password: 'correct horse battery' })
  if (outcome.kind !== 'signed_in') throw new Error(`${email} is taken`)
  const { id: userId } = outcome.session.user
  const days = 24 * 60 * 60
  const call = callerWith(
    services,
    await services.accessTokens.sign({
      userId,
      email,
      sessionId: services.ids.makeUuid(),
      expiresInSeconds: 30 * days,
    }),
  )
  const say = (transcript: string, more: { id?: MutationId; confirmed?: boolean } = {}) =>
    call.voice.log({ id: newId(), transcript, ...more })
  return { session: outcome.session, call, say }
}

export function newId(): MutationId {
  return MutationId.parse(randomUUID())
}
