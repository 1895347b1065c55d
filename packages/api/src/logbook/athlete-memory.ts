import type { Database, Tx } from '@voicefit/db/database'
import { listCustomExercises } from '@voicefit/db/stores/exercise-store'
import { getProfile } from '@voicefit/db/stores/profile-store'
import { findOpenSession, lockOpenSession } from '@voicefit/db/stores/session-store'
import { listRecentLoads, listSessionSets } from '@voicefit/db/stores/set-store'
import { Exercise } from '@voicefit/domain/exercises/exercise'
import { ExerciseId, type UserId } from '@voicefit/domain/ids'
import { Bests } from '@voicefit/domain/insights/bests'
import {
  idleLimitMs,
  isIdle,
  type LiveSession,
  liveSessionFrom,
  SessionTotals,
  StoredSession,
} from '@voicefit/domain/session/live-session'
import { RestRequest } from '@voicefit/domain/session/rest-timer'
import { LoggedSet } from '@voicefit/domain/session/set'
import { LoadUnit } from '@voicefit/domain/units'
import { emptyContext, type ParseContext } from '@voicefit/domain/voice/parse-context'
import type { Clock } from '@voicefit/infra/clock'
import type { Kv } from '@voicefit/infra/kv/kv'
import { PortUnavailable } from '@voicefit/infra/port-unavailable'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Log } from '../log.ts'

/** An instant, as JSON keeps it. */
const Instant = z.coerce.date()

const Remembered = z.object({
  session: StoredSession.extend({
    startedAt: Instant,
    lastActivityAt: Instant,
    finishedAt: Instant.nullable(),
    rest: RestRequest.extend({ startedAt: Instant }).nullable(),
    exerciseIds: z.array(ExerciseId),
    totals: SessionTotals,
    lastSet: LoggedSet.extend({ performedAt: Instant }).nullable(),
  }).nullable(),
  defaultUnit: LoadUnit,
  customExercises: z.array(Exercise),
  /** Newest working loads per exercise over the last weeks, in kg: the plausibility check leans on them. */
  recentLoadsKg: z.array(z.tuple([ExerciseId, z.array(z.number())])),
  /** What the next set has to beat, of the exercises logged since the memory was built. */
  bests: z.array(z.tuple([ExerciseId, Bests])),
})

/** What is kept at hand about an athlete between two utterances. The database is the truth; this may vanish at any time. */
export type Remembered = z.infer<typeof Remembered>

/** What is remembered, given to the transaction that decides on it. */
export type Recall = (tx: Tx) => Promise<Remembered>

/**
 * Working memory of one athlete. `read` answers from memory or rebuilds it; `recallStored` reads the database
 * within the transaction it is called in, with the open session locked until that ends; `keep` stores what a
 * committed change made of it; `forget` drops it. A memory that cannot be reached is only slower: everything is
 * read from the database then.
 */
export type AthleteMemory = {
  read(): Promise<Remembered>
  recallStored(): Promise<Recall>
  keep(remembered: Remembered): Promise<void>
  forget(): Promise<void>
}

/** The working memories of all athletes, of which this process keeps the most recent in the form they are used in. */
export type AthleteMemories = { of(ownerId: UserId): AthleteMemory }

/** What working memory stands on: the versioned store that processes share, and the database behind it. */
export type MemoryGround = { kv: Kv; database: Database; clock: Clock; log: Log }

const recentLoadsDays = 60

/** As many athletes as are kept ready in one process. */
const maxReady = 2000

/** Working memory over these parts. What is kept ready here counts only while the shared store is at its version. */
export function athleteMemories(ground: MemoryGround): AthleteMemories {
  const ready = new LRUCache<string, Versioned>({ max: maxReady })
  return { of: (ownerId) => athleteMemory(ground, ready, ownerId) }
}

type Versioned = { version: number; remembered: Remembered }

function athleteMemory(ground: MemoryGround, ready: LRUCache<string, Versioned>, ownerId: UserId): AthleteMemory {
  const { kv, database, clock, log } = ground
  const key = `memory:${ownerId}`
  let version = 0

  const orFromDatabase = async <T>(work: () => Promise<T>, fallback: T): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof PortUnavailable)) throw error
      log.warn({ err: error, key }, 'working memory does not answer: reading the database instead')
      return fallback
    }
  }

  const nothing = { value: null, version: 0 }
  const forget = () => orFromDatabase(() => kv.delete(key), undefined)

  const store = (remembered: Remembered) =>
    orFromDatabase(async () => {
      const outcome = await kv.compareAndSet(key, version, JSON.stringify(remembered), idleLimitMs)
      if (outcome.kind === 'changed') return 'not_stored'
      version = outcome.version
      ready.set(key, { version, remembered })
      return 'stored'
    }, 'not_stored')

  const keep = async (remembered: Remembered) => {
    // Whoever else wrote may have known less than this, and a write without an answer may still take effect.
    if ((await store(remembered)) !== 'stored') await forget()
  }

  // NOTE: the version before the facts. Whoever changes the facts in between changes the version too, and
  // then what was read here is not kept.
  const noteVersion = async () => {
    version = (await orFromDatabase(() => kv.get(key), nothing)).version
  }

  const recalled = (findOpen: typeof findOpenSession) => (tx: Tx) => {
    const since = new Date(clock.now().getTime() - recentLoadsDays * 24 * 60 * 60 * 1000)
    return readRemembered(tx, ownerId, since, findOpen)
  }

  return {
    async read() {
      const stored = await orFromDatabase(() => kv.get(key), nothing)
      version = stored.version
      if (stored.value === null) {
        const remembered = await database.asOwner(ownerId, recalled(findOpenSession))
        // Where somebody else stored meanwhile, what they know is as new.
        await store(remembered)
        return remembered
      }
      const known = ready.get(key)
      if (known?.version === version) return known.remembered
      const remembered = Remembered.parse(JSON.parse(stored.value))
      ready.set(key, { version, remembered })
      return remembered
    },
    async recallStored() {
      await noteVersion()
      return recalled(lockOpenSession)
    },
    keep,
    forget,
  }
}

/** What the parser may lean on. A session left alone for the idle limit is over: nothing is carried out of it. */
export function parseContextOf(remembered: Remembered, now: Date): ParseContext {
  const session = openSessionOf(remembered, now)
  return {
    ...emptyContext(remembered.defaultUnit),
    lastSet: session?.lastSet ?? null,
    currentExerciseId: session?.lastSet?.exerciseId ?? null,
    customExercises: remembered.customExercises,
    recentLoadsKg: new Map(remembered.recentLoadsKg),
  }
}

/** The session the next set belongs to, or null where it opens a new one. */
export function openSessionOf(remembered: Remembered, now: Date): LiveSession | null {
  return remembered.session === null || isIdle(remembered.session, now) ? null : remembered.session
}

async function readRemembered(
  tx: Tx,
  ownerId: UserId,
  since: Date,
  findOpen: typeof findOpenSession,
): Promise<Remembered> {
  const open = await findOpen(tx, ownerId)
  const profile = await getProfile(tx, ownerId)
  return {
    session: open === null ? null : liveSessionFrom(open, await listSessionSets(tx, ownerId, open.id)),
    defaultUnit: profile.defaultUnit,
    customExercises: await listCustomExercises(tx, ownerId),
    recentLoadsKg: [...(await listRecentLoads(tx, ownerId, since))],
    bests: [],
  }
}
