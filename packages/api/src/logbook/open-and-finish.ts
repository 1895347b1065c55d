import type { Tx } from '@voicefit/db/database'
import { getProfile } from '@voicefit/db/stores/profile-store'
import { createSession, finishSession, lockOpenSession, setRest } from '@voicefit/db/stores/session-store'
import { SessionId, type UserId } from '@voicefit/domain/ids'
import { type LiveSession, liveSessionFrom } from '@voicefit/domain/session/live-session'
import { maxRestSeconds } from '@voicefit/domain/session/rest-timer'
import type { Services } from '../context.ts'
import { openSessionOf, type Remembered } from './athlete-memory.ts'
import { StaleMemoryError } from './stale-memory.ts'

/** The open session, or a new one. One that was left alone for the idle limit ends when it was last touched. */
export async function startSession(
  tx: Tx,
  services: Pick<Services, 'clock' | 'ids'>,
  ownerId: UserId,
  remembered: Remembered,
): Promise<LiveSession> {
  const now = services.clock.now()
  const open = openSessionOf(remembered, now)
  if (open !== null) return open
  // With a session open its revision tells that the profile changed; without one it has to be asked.
  if ((await getProfile(tx, ownerId)).defaultUnit !== remembered.defaultUnit) throw new StaleMemoryError()
  const idle = remembered.session
  if (idle !== null) await finishSession(tx, ownerId, idle.id, { finishedAt: idle.lastActivityAt })
  const created = await createSession(tx, ownerId, { id: SessionId.parse(services.ids.make('ses')), startedAt: now })
  if (created.kind === 'already_open') throw new StaleMemoryError()
  return liveSessionFrom(created.session, [])
}

/** Ends the open session now; null where none is open. */
export async function finishOpenSession(
  tx: Tx,
  services: Pick<Services, 'clock'>,
  ownerId: UserId,
  remembered: Remembered,
): Promise<LiveSession | null> {
  const now = services.clock.now()
  const open = openSessionOf(remembered, now)
  if (open === null) {
    await assertCurrent(tx, ownerId, remembered)
    return null
  }
  const finished = await finishSession(tx, ownerId, open.id, { finishedAt: now })
  if (finished === null || finished.revision !== open.revision + 1) throw new StaleMemoryError()
  return { ...open, ...finished }
}

/** Sets the rest timer of the open session, now; null where none is open. `restSeconds` null: no length, 0: off. */
export async function setRestTimer(
  tx: Tx,
  services: Pick<Services, 'clock'>,
  ownerId: UserId,
  remembered: Remembered,
  restSeconds: number | null,
): Promise<LiveSession | null> {
  const now = services.clock.now()
  const open = openSessionOf(remembered, now)
  if (open === null) {
    await assertCurrent(tx, ownerId, remembered)
    return null
  }
  const rest = { startedAt: now, restSeconds: restSeconds === null ? null : Math.min(restSeconds, maxRestSeconds) }
  const changed = await setRest(tx, ownerId, { sessionId: open.id, revision: open.revision, rest })
  if (changed === null) throw new StaleMemoryError()
  return { ...open, ...changed }
}

/**
 * Holds a decision that changes nothing by itself, or something beside the session's own row, to the session as it
 * stands, which nobody changes until the transaction ends. Throws StaleMemoryError where it is another.
 */
export async function assertCurrent(tx: Tx, ownerId: UserId, remembered: Remembered): Promise<void> {
  const open = await lockOpenSession(tx, ownerId)
  const isSame = open?.id === remembered.session?.id && open?.revision === remembered.session?.revision
  if (!isSame) throw new StaleMemoryError()
}
