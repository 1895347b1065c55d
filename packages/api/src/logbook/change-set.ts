import type { Tx } from '@voicefit/db/database'
import { findBests } from '@voicefit/db/stores/best-store'
import { bumpSession } from '@voicefit/db/stores/session-store'
import { deleteSet, getSet, listSessionSets, updateSet } from '@voicefit/db/stores/set-store'
import { AppError } from '@voicefit/domain/errors'
import { findExercise } from '@voicefit/domain/exercises/catalog-exercises'
import type { ExerciseId, SetId, UserId } from '@voicefit/domain/ids'
import { candidateOf, findRecords, oneRepMaxOf, type SetRecord } from '@voicefit/domain/insights/records'
import { applyPatch } from '@voicefit/domain/session/apply-patch'
import { type LiveSession, liveSessionFrom, type StoredSession } from '@voicefit/domain/session/live-session'
import type { LoggedSet, SetPatch } from '@voicefit/domain/session/set'
import type { LoadUnit } from '@voicefit/domain/units'
import type { SetReference } from '@voicefit/domain/voice/outcome'
import { z } from 'zod'
import type { Services } from '../context.ts'
import type { Remembered } from './athlete-memory.ts'
import { presentRecord, RecordView } from './record-view.ts'
import { presentSummary, SessionSummary } from './session-view.ts'
import { presentSet, SetView } from './set-view.ts'

/** A changed set, the records it breaks as it now stands, and its session rebuilt from what is stored. */
export type Changed = { set: LoggedSet; records: SetRecord[]; session: LiveSession }

/** A correction as the app shows it. */
export const CorrectedView = z.object({ set: SetView, records: z.array(RecordView), session: SessionSummary })

export function presentChanged(changed: Changed, unit: LoadUnit): z.infer<typeof CorrectedView> {
  return {
    set: presentSet(changed.set),
    records: changed.records.map((record) => presentRecord(record, changed.set.exerciseName, unit)),
    session: presentSummary(changed.session),
  }
}

/** Applies a correction to one of the owner's sets; `not_found` for anybody else's. */
export async function correctSet(
  tx: Tx,
  services: Pick<Services, 'clock'>,
  ownerId: UserId,
  remembered: Remembered,
  change: { setId: SetId; patch: SetPatch },
): Promise<Changed> {
  const { session, set: before } = await claimSet(tx, services, ownerId, change.setId)
  const exerciseId = change.patch.exerciseId ?? before.exerciseId
  const after = applyPatch(before, change.patch, exerciseNameOf(exerciseId, before, remembered))
  const candidate = candidateOf(after)
  const bests = await findBests(tx, ownerId, exerciseId, { exceptSetId: after.id })
  await updateSet(tx, ownerId, { set: after, estimatedOneRepMaxKg: oneRepMaxOf(candidate) })
  return {
    set: after,
    records: findRecords(candidate, bests),
    session: await sessionAfter(tx, ownerId, session),
  }
}

/** Takes one of the owner's sets back; it stays in the database, marked, and counts nowhere. */
export async function removeSet(
  tx: Tx,
  services: Pick<Services, 'clock'>,
  ownerId: UserId,
  setId: SetId,
): Promise<{ set: LoggedSet; session: LiveSession }> {
  const { session, set } = await claimSet(tx, services, ownerId, setId)
  await deleteSet(tx, ownerId, { setId, deletedAt: services.clock.now() })
  return { set, session: await sessionAfter(tx, ownerId, session) }
}

/** The set that "the last one" or "set two" means in a session. */
export async function resolveSet(
  tx: Tx,
  ownerId: UserId,
  session: LiveSession,
  reference: SetReference,
): Promise<LoggedSet> {
  const sets = await listSessionSets(tx, ownerId, session.id)
  const current = session.lastSet?.exerciseId
  const ofExercise = sets.filter((set) => set.exerciseId === current)
  const found = reference.kind === 'last' ? sets.at(-1) : ofExercise[reference.position - 1]
  if (found === undefined)
    throw new AppError('not_found', {
      message: `no set for ${JSON.stringify(reference)} in ${session.id}`,
      userMessage:
        reference.kind === 'last'
          ? 'There is no set in this workout yet.'
          : `There is no set ${reference.position} of this exercise; it has ${ofExercise.length}.`,
    })
  return found
}

/**
 * A set and its session, which nobody else changes until the transaction ends: of two corrections at once the second
 * is made to what the first left. The session before the set, in the order everybody takes them.
 */
async function claimSet(
  tx: Tx,
  services: Pick<Services, 'clock'>,
  ownerId: UserId,
  setId: SetId,
): Promise<{ session: StoredSession; set: LoggedSet }> {
  const { sessionId } = await getSet(tx, ownerId, setId)
  const session = await bumpSession(tx, ownerId, sessionId, { now: services.clock.now() })
  return { session, set: await getSet(tx, ownerId, setId) }
}

async function sessionAfter(tx: Tx, ownerId: UserId, session: StoredSession): Promise<LiveSession> {
  return liveSessionFrom(session, await listSessionSets(tx, ownerId, session.id))
}

function exerciseNameOf(exerciseId: ExerciseId, before: LoggedSet, remembered: Remembered): string {
  if (exerciseId === before.exerciseId) return before.exerciseName
  const exercise = findExercise(exerciseId) ?? remembered.customExercises.find((own) => own.id === exerciseId)
  if (exercise === undefined)
    throw new AppError('not_found', {
      message: `no exercise ${exerciseId}`,
      userMessage: 'There is no exercise by that id. Search for it by name first.',
    })
  return exercise.name
}
