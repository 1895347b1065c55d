import type { Tx } from '@voicefit/db/database'
import { createSession, finishSession } from '@voicefit/db/stores/session-store'
import { SessionId, type UserId } from '@voicefit/domain/ids'
import { type LiveSession, liveSessionFrom } from '@voicefit/domain/session/live-session'
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
  if (open === null) return null
  const finished = await finishSession(tx, ownerId, open.id, { finishedAt: now })
  if (finished === null || finished.revision !== open.revision + 1) throw new StaleMemoryError()
  return { ...open, ...finished }
}
