import { AppError } from '@voicefit/domain/errors'
import type { ExerciseId, SessionId, SetId, UserId } from '@voicefit/domain/ids'
import type { StoredSession } from '@voicefit/domain/session/live-session'
import type { LoggedSet } from '@voicefit/domain/session/set'
import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { exercises } from '../schema/exercises.ts'
import { sets } from '../schema/sets.ts'
import { toStoredSession } from './session-store.ts'
import { setColumns, toLoggedSet, toSetRow } from './set-row.ts'

/** A set to store, with what the domain worked out of it and the words it came from. */
export type NewSet = { set: LoggedSet; transcript: string | null; estimatedOneRepMaxKg: number | null }

/** Stores sets in one statement. Positions are the caller's. */
export async function insertSets(tx: Tx, ownerId: UserId, newSets: readonly NewSet[]): Promise<void> {
  if (newSets.length === 0) return
  await tx.execute(insertRows(ownerId, newSets))
}

/**
 * Stores sets at the end of an open session and returns it as it then stands, in one statement; null, and
 * nothing is stored, where the session is not open or was changed since the revision the caller decided on.
 * The session's row stays locked until the transaction ends, so two devices cannot take the same position.
 */
export async function appendSets(
  tx: Tx,
  ownerId: UserId,
  append: { sessionId: SessionId; revision: number; now: Date; newSets: readonly NewSet[] },
): Promise<StoredSession | null> {
  const { sessionId, revision, now, newSets } = append
  const { rows } = await tx.execute<AdvancedRow>(sql`
    with advanced as (
      update sessions set revision = revision + 1, next_position = next_position + ${newSets.length}::int,
        last_activity_at = greatest(last_activity_at, ${now.toISOString()}::timestamptz)
      where owner_id = ${ownerId}::uuid and id = ${sessionId} and finished_at is null and revision = ${revision}::int
      returning *
    ), stored as (${insertRows(ownerId, newSets)} join advanced on true)
    select extract(epoch from started_at)::float8 * 1000 as "startedAtMs", revision, next_position as "nextPosition",
      extract(epoch from last_activity_at)::float8 * 1000 as "lastActivityAtMs",
      extract(epoch from rest_started_at)::float8 * 1000 as "restStartedAtMs", rest_seconds as "restSeconds"
    from advanced`)
  const [advanced] = rows
  if (advanced === undefined) return null
  const { startedAtMs, lastActivityAtMs, restStartedAtMs, ...row } = advanced
  return toStoredSession({
    ...row,
    id: sessionId,
    startedAt: new Date(startedAtMs),
    lastActivityAt: new Date(lastActivityAtMs),
    finishedAt: null,
    restStartedAt: restStartedAtMs === null ? null : new Date(restStartedAtMs),
  })
}

type AdvancedRow = {
  startedAtMs: number
  lastActivityAtMs: number
  revision: number
  nextPosition: number
  restStartedAtMs: number | null
  restSeconds: number | null
}

/** An insert that still lacks its end. The rows travel as one parameter, so the text is the same for any number of them and stays prepared. */
function insertRows(ownerId: UserId, newSets: readonly NewSet[]): SQL {
  const rows = newSets.map(({ set, transcript, estimatedOneRepMaxKg }) => ({
    ...toSetRow(set),
    transcript,
    estimatedOneRepMaxKg,
  }))
  return sql`
    insert into sets (id, owner_id, session_id, exercise_id, position, load_kg, entered_load, entered_unit, reps, rpe, rir,
      duration_seconds, distance_meters, type, side, is_bodyweight, note, provenance, confidence, transcript,
      estimated_one_rep_max_kg, performed_at)
    select entry.id, ${ownerId}::uuid, "sessionId", "exerciseId", position, "loadKg", "enteredLoad", "enteredUnit", reps,
      rpe, rir, "durationSeconds", "distanceMeters", type, side, "isBodyweight", entry.note, provenance, confidence,
      transcript, "estimatedOneRepMaxKg", "performedAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as entry (id text, "sessionId" text, "exerciseId" text,
      position int, "loadKg" float8, "enteredLoad" float8, "enteredUnit" text, reps int, rpe real, rir real,
      "durationSeconds" float8, "distanceMeters" float8, type text, side text, "isBodyweight" boolean, note text,
      provenance jsonb, confidence real, transcript text, "estimatedOneRepMaxKg" float8, "performedAt" timestamptz)`
}

/** One of the owner's sets that was not deleted; throws `not_found`. */
export async function getSet(tx: Tx, ownerId: UserId, setId: SetId): Promise<LoggedSet> {
  const [found] = await selectSets(tx, ownerId, eq(sets.id, setId))
  if (found === undefined) throw missingSet(setId)
  return toLoggedSet(found)
}

/** Replaces what is stored of a set by `set`; its session, position and time stay. Throws `not_found`. */
export async function updateSet(
  tx: Tx,
  ownerId: UserId,
  change: { set: LoggedSet; estimatedOneRepMaxKg: number | null; updatedAt?: Date },
): Promise<void> {
  const { id, sessionId: _session, position: _position, performedAt: _performedAt, ...columns } = toSetRow(change.set)
  const updated = await tx
    .update(sets)
    .set({ ...columns, estimatedOneRepMaxKg: change.estimatedOneRepMaxKg, updatedAt: change.updatedAt ?? sql`now()` })
    .where(liveSet(ownerId, id))
    .returning({ id: sets.id })
  if (updated.length === 0) throw missingSet(id)
}

/** Marks a set deleted; the row stays and counts nowhere. Throws `not_found`. */
export async function deleteSet(tx: Tx, ownerId: UserId, target: { setId: SetId; deletedAt: Date }): Promise<void> {
  const { setId, deletedAt } = target
  const deleted = await tx
    .update(sets)
    .set({ deletedAt, updatedAt: deletedAt })
    .where(liveSet(ownerId, setId))
    .returning({ id: sets.id })
  if (deleted.length === 0) throw missingSet(setId)
}

/** Every set of one session in order of position. */
export async function listSessionSets(tx: Tx, ownerId: UserId, sessionId: SessionId): Promise<LoggedSet[]> {
  return (await selectSets(tx, ownerId, eq(sets.sessionId, sessionId)).orderBy(asc(sets.position))).map(toLoggedSet)
}

/** The owner's sets of one exercise, newest first, at most `limit` of them. */
export async function listExerciseHistory(
  tx: Tx,
  ownerId: UserId,
  exerciseId: ExerciseId,
  limit: number,
): Promise<LoggedSet[]> {
  const newestFirst = selectSets(tx, ownerId, eq(sets.exerciseId, exerciseId))
    .orderBy(desc(sets.performedAt), desc(sets.position))
    .limit(limit)
  return (await newestFirst).map(toLoggedSet)
}

/** Working loads in kg per exercise since a moment, newest first, at most ten of each. */
export async function listRecentLoads(tx: Tx, ownerId: UserId, since: Date): Promise<Map<ExerciseId, number[]>> {
  const { rows } = await tx.execute<{ exerciseId: ExerciseId; loadKg: number }>(sql`
    select exercise_id as "exerciseId", load_kg as "loadKg"
    from (
      select exercise_id, load_kg, row_number() over (partition by exercise_id order by performed_at desc, position desc) as age
      from sets
      where owner_id = ${ownerId}::uuid and performed_at >= ${since.toISOString()}::timestamptz
        and deleted_at is null and type <> 'warmup' and load_kg is not null
    ) as aged
    where age <= 10
    order by exercise_id, age`)
  const loads = new Map<ExerciseId, number[]>()
  for (const { exerciseId, loadKg } of rows) {
    const ofExercise = loads.get(exerciseId)
    if (ofExercise === undefined) loads.set(exerciseId, [loadKg])
    else ofExercise.push(loadKg)
  }
  return loads
}

/** An exercise the owner has logged, how often, and when last. */
export type TrainedExercise = { exerciseId: ExerciseId; exerciseName: string; setCount: number; lastPerformedAt: Date }

/** The exercises the owner has logged, the most recent first. No more than the catalogue and their own together. */
export async function listTrainedExercises(tx: Tx, ownerId: UserId): Promise<TrainedExercise[]> {
  const lastPerformedAt = sql`max(${sets.performedAt})`.mapWith(sets.performedAt)
  return tx
    .select({
      exerciseId: sets.exerciseId,
      exerciseName: exercises.name,
      setCount: sql<number>`count(*)::int`,
      lastPerformedAt,
    })
    .from(sets)
    .innerJoin(exercises, eq(exercises.id, sets.exerciseId))
    .where(and(eq(sets.ownerId, ownerId), isNull(sets.deletedAt)))
    .groupBy(sets.exerciseId, exercises.name)
    .orderBy(desc(lastPerformedAt), asc(sets.exerciseId))
}

function selectSets(tx: Tx, ownerId: UserId, condition: SQL) {
  return tx
    .select(setColumns)
    .from(sets)
    .innerJoin(exercises, eq(exercises.id, sets.exerciseId))
    .where(and(eq(sets.ownerId, ownerId), condition, isNull(sets.deletedAt)))
    .$dynamic()
}

function liveSet(ownerId: UserId, setId: SetId): SQL | undefined {
  return and(eq(sets.ownerId, ownerId), eq(sets.id, setId), isNull(sets.deletedAt))
}

function missingSet(setId: SetId): AppError {
  return new AppError('not_found', { message: `no set ${setId}`, userMessage: 'That set is not in your log.' })
}
