import type { Tx } from '@voicefit/db/database'
import { findBests } from '@voicefit/db/stores/best-store'
import { appendSets } from '@voicefit/db/stores/set-store'
import { type ExerciseId, SetId, type UserId } from '@voicefit/domain/ids'
import type { Bests } from '@voicefit/domain/insights/bests'
import { afterSet, candidateOf, findRecords, oneRepMaxOf, type SetRecord } from '@voicefit/domain/insights/records'
import { addSets, type LiveSession } from '@voicefit/domain/session/live-session'
import type { LoggedSet } from '@voicefit/domain/session/set'
import type { Entry } from '@voicefit/domain/voice/entry'
import type { Services } from '../context.ts'
import type { Remembered } from './athlete-memory.ts'
import { startSession } from './open-and-finish.ts'
import { StaleMemoryError } from './stale-memory.ts'

/** `bests` are those of the logged exercises as they now stand. */
export type Logged = {
  sets: LoggedSet[]
  records: SetRecord[]
  session: LiveSession
  bests: ReadonlyMap<ExerciseId, Bests>
}

/** What was said, beside the entries it was read as. */
export type Heard = { entries: readonly Entry[]; transcript: string | null; confidence: number }

/**
 * Stores entries as sets of the open session, opening one where there is none, and finds the records they
 * break. Throws StaleMemoryError where another device changed the session since `remembered` was read.
 */
export async function logEntries(
  tx: Tx,
  services: Pick<Services, 'clock' | 'ids'>,
  ownerId: UserId,
  remembered: Remembered,
  heard: Heard,
): Promise<Logged> {
  const now = services.clock.now()
  const open = await startSession(tx, services, ownerId, remembered)
  const sets = heard.entries.map((entry, index) => ({
    ...entry,
    id: SetId.parse(services.ids.make('set')),
    sessionId: open.id,
    position: open.nextPosition + index,
    confidence: heard.confidence,
    performedAt: now,
  }))
  const { records, bests } = await judge(tx, ownerId, remembered, sets)
  const { transcript } = heard
  const newSets = sets.map((set) => ({ set, transcript, estimatedOneRepMaxKg: oneRepMaxOf(candidateOf(set)) }))
  const stored = await appendSets(tx, ownerId, { sessionId: open.id, revision: open.revision, now, newSets })
  if (stored === null) throw new StaleMemoryError()
  return { sets, records, bests, session: addSets(open, sets, stored) }
}

/** The records each set breaks, judged against everything before it, the same breath included. */
async function judge(
  tx: Tx,
  ownerId: UserId,
  remembered: Remembered,
  sets: readonly LoggedSet[],
): Promise<Pick<Logged, 'records' | 'bests'>> {
  const known = new Map(remembered.bests)
  const bests = new Map<ExerciseId, Bests>()
  const records: SetRecord[] = []
  for (const set of sets) {
    const { exerciseId } = set
    const before = bests.get(exerciseId) ?? known.get(exerciseId) ?? (await findBests(tx, ownerId, exerciseId))
    const candidate = candidateOf(set)
    records.push(...findRecords(candidate, before))
    bests.set(exerciseId, afterSet(before, candidate))
  }
  return { records, bests }
}
