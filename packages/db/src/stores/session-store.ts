import { AppError } from '@voicefit/domain/errors'
import type { SessionId, UserId } from '@voicefit/domain/ids'
import type { SessionTotals, StoredSession } from '@voicefit/domain/session/live-session'
import type { RestRequest } from '@voicefit/domain/session/rest-timer'
import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { sessions } from '../schema/sessions.ts'

const sessionColumns = {
  id: sessions.id,
  startedAt: sessions.startedAt,
  lastActivityAt: sessions.lastActivityAt,
  finishedAt: sessions.finishedAt,
  revision: sessions.revision,
  nextPosition: sessions.nextPosition,
  restStartedAt: sessions.restStartedAt,
  restSeconds: sessions.restSeconds,
}

type SessionRow = Omit<StoredSession, 'rest'> & { restStartedAt: Date | null; restSeconds: number | null }

/** A session as the domain knows it. */
export function toStoredSession({ restStartedAt, restSeconds, ...session }: SessionRow): StoredSession {
  return { ...session, rest: restStartedAt === null ? null : { startedAt: restStartedAt, restSeconds } }
}

// NOTE: in plain words, because in a select from one table drizzle writes columns without the name of their table.
const setsOfSession = sql`from sets where sets.owner_id = sessions.owner_id and sets.session_id = sessions.id
  and sets.deleted_at is null`

/** Volume counts as the domain counts it: working sets on the load as said, no assistance. */
const lineColumns = {
  setCount: sql<number>`(select count(*)::int ${setsOfSession})`,
  volumeKg: sql<number>`(select coalesce(sum(sets.load_kg * sets.reps), 0)::float8 ${setsOfSession}
    and sets.type <> 'warmup' and sets.load_kg > 0)`,
  exerciseNames: sql<string[]>`array(select exercises.name from exercises join (
    select sets.exercise_id, min(sets.position) as first_position ${setsOfSession} group by sets.exercise_id
  ) as done on done.exercise_id = exercises.id order by done.first_position)`,
}

/** The session that is not finished, or null. Whether it has been idle too long is the caller's question. */
export async function findOpenSession(tx: Tx, ownerId: UserId): Promise<StoredSession | null> {
  const [open] = await selectOpen(tx, ownerId)
  return open === undefined ? null : toStoredSession(open)
}

/** The open session as it is when everybody who was changing it is done; nobody else changes it until the transaction ends. */
export async function lockOpenSession(tx: Tx, ownerId: UserId): Promise<StoredSession | null> {
  const [open] = await selectOpen(tx, ownerId).for('update')
  return open === undefined ? null : toStoredSession(open)
}

function selectOpen(tx: Tx, ownerId: UserId) {
  return tx
    .select(sessionColumns)
    .from(sessions)
    .where(and(eq(sessions.ownerId, ownerId), isNull(sessions.finishedAt)))
}

/** Makes whoever decided on the open session decide again, if there is one: something else they leaned on changed. */
export async function outdateOpenSession(tx: Tx, ownerId: UserId): Promise<void> {
  await tx
    .update(sessions)
    .set({ revision: sql`${sessions.revision} + 1` })
    .where(and(eq(sessions.ownerId, ownerId), isNull(sessions.finishedAt)))
}

/** Sets the rest timer of an open session; null where it is not open or was changed since `revision`. */
export async function setRest(
  tx: Tx,
  ownerId: UserId,
  change: { sessionId: SessionId; revision: number; rest: RestRequest },
): Promise<StoredSession | null> {
  const { sessionId, revision, rest } = change
  const [changed] = await tx
    .update(sessions)
    .set({
      restStartedAt: rest.startedAt,
      restSeconds: rest.restSeconds,
      lastActivityAt: sql`greatest(${sessions.lastActivityAt}, ${rest.startedAt.toISOString()}::timestamptz)`,
      revision: sql`${sessions.revision} + 1`,
    })
    .where(and(ownSession(ownerId, sessionId), isNull(sessions.finishedAt), eq(sessions.revision, revision)))
    .returning(sessionColumns)
  return changed === undefined ? null : toStoredSession(changed)
}

/** Opens a session unless one is open already; of two at once exactly one is `created`. */
export async function createSession(
  tx: Tx,
  ownerId: UserId,
  session: { id: SessionId; startedAt: Date },
): Promise<{ kind: 'created'; session: StoredSession } | { kind: 'already_open' }> {
  const { id, startedAt } = session
  const [created] = await tx
    .insert(sessions)
    .values({ id, ownerId, startedAt, lastActivityAt: startedAt })
    .onConflictDoNothing({ target: sessions.ownerId, where: sql`finished_at is null` })
    .returning(sessionColumns)
  return created === undefined ? { kind: 'already_open' } : { kind: 'created', session: toStoredSession(created) }
}

/** Counts a change to a set of the session, open or finished, as a revision of it. Throws `not_found`. */
export async function bumpSession(
  tx: Tx,
  ownerId: UserId,
  sessionId: SessionId,
  bump: { now: Date },
): Promise<StoredSession> {
  // A correction of an old session is no activity in it.
  const lastActivityAt = sql`case when ${sessions.finishedAt} is null
    then greatest(${sessions.lastActivityAt}, ${bump.now.toISOString()}::timestamptz) else ${sessions.lastActivityAt} end`
  const [bumped] = await tx
    .update(sessions)
    .set({ lastActivityAt, revision: sql`${sessions.revision} + 1` })
    .where(ownSession(ownerId, sessionId))
    .returning(sessionColumns)
  if (bumped === undefined) {
    throw new AppError('not_found', {
      message: `no session ${sessionId}`,
      userMessage: 'That workout is not in your log.',
    })
  }
  return toStoredSession(bumped)
}

/** Ends an open session, never before it started; null where it is not open. */
export async function finishSession(
  tx: Tx,
  ownerId: UserId,
  sessionId: SessionId,
  finish: { finishedAt: Date },
): Promise<StoredSession | null> {
  const [finished] = await tx
    .update(sessions)
    .set({
      finishedAt: sql`greatest(${sessions.startedAt}, ${finish.finishedAt.toISOString()}::timestamptz)`,
      revision: sql`${sessions.revision} + 1`,
    })
    .where(and(ownSession(ownerId, sessionId), isNull(sessions.finishedAt)))
    .returning(sessionColumns)
  return finished === undefined ? null : toStoredSession(finished)
}

/** A session as a line of the training history. */
export type SessionLine = {
  id: SessionId
  startedAt: Date
  finishedAt: Date | null
  exerciseNames: string[]
  totals: SessionTotals
}

/** The owner's sessions, newest first; `nextBefore` fetches the page after, null where there is none. */
export async function listSessions(
  tx: Tx,
  ownerId: UserId,
  page: { before: Date | null; limit: number },
): Promise<{ items: SessionLine[]; nextBefore: Date | null }> {
  const rows = await tx
    .select({ id: sessions.id, startedAt: sessions.startedAt, finishedAt: sessions.finishedAt, ...lineColumns })
    .from(sessions)
    .where(and(eq(sessions.ownerId, ownerId), page.before === null ? undefined : lt(sessions.startedAt, page.before)))
    .orderBy(desc(sessions.startedAt), desc(sessions.id))
    .limit(page.limit + 1)
  const items = rows.slice(0, page.limit).map(({ setCount, volumeKg, exerciseNames, ...line }) => ({
    ...line,
    exerciseNames,
    totals: { setCount, exerciseCount: exerciseNames.length, volumeKg },
  }))
  return { items, nextBefore: rows.length > page.limit ? (items.at(-1)?.startedAt ?? null) : null }
}

/** For the service: ends every session left alone since `idleBefore`, each at its last activity. Returns whose they were. */
export async function closeIdleSessions(
  tx: Tx,
  idleBefore: Date,
): Promise<{ ownerId: UserId; sessionId: SessionId }[]> {
  return tx
    .update(sessions)
    .set({ finishedAt: sql`${sessions.lastActivityAt}`, revision: sql`${sessions.revision} + 1` })
    .where(and(isNull(sessions.finishedAt), lt(sessions.lastActivityAt, idleBefore)))
    .returning({ ownerId: sessions.ownerId, sessionId: sessions.id })
}

function ownSession(ownerId: UserId, sessionId: SessionId) {
  return and(eq(sessions.ownerId, ownerId), eq(sessions.id, sessionId))
}
