import { z } from 'zod'
import { type ExerciseId, SessionId } from '../ids.ts'
import { toKg } from '../units.ts'
import { RestRequest } from './rest-timer.ts'
import type { LoggedSet } from './set.ts'

/** A workout left alone this long is over; the next set starts a new one. */
export const idleLimitMs = 2 * 60 * 60 * 1000

/** Sums over a session. Volume is kg x reps of working sets on the load as said; warm-ups and assistance add none. */
export const SessionTotals = z.object({
  setCount: z.int().min(0),
  exerciseCount: z.int().min(0),
  volumeKg: z.number().min(0),
})
export type SessionTotals = z.infer<typeof SessionTotals>

/** A session as it is stored: the truth about its order (`nextPosition`) and about being current (`revision`). */
export const StoredSession = z.object({
  id: SessionId,
  startedAt: z.date(),
  lastActivityAt: z.date(),
  finishedAt: z.date().nullable(),
  /** Grows by one with every change to the session or its sets. */
  revision: z.int().min(0),
  /** The position the next set takes. */
  nextPosition: z.int().min(1),
  /** What was last asked of the rest timer. */
  rest: RestRequest.nullable(),
})
export type StoredSession = z.infer<typeof StoredSession>

/** The open session as working memory: what the next utterance leans on. Rebuilt from the stored sets at any time. */
export type LiveSession = StoredSession & {
  exerciseIds: ExerciseId[]
  totals: SessionTotals
  lastSet: LoggedSet | null
}

/** The live session that a stored session and its sets (in order of position) amount to. */
export function liveSessionFrom(session: StoredSession, sets: readonly LoggedSet[]): LiveSession {
  const empty: LiveSession = {
    ...session,
    exerciseIds: [],
    totals: { setCount: 0, exerciseCount: 0, volumeKg: 0 },
    lastSet: null,
  }
  return sets.reduce((live, set) => addSet(live, set), empty)
}

/** The session after sets were stored under it; `stored` is the session row as the store returned it. */
export function addSets(live: LiveSession, sets: readonly LoggedSet[], stored: StoredSession): LiveSession {
  return { ...sets.reduce((session, set) => addSet(session, set), live), ...stored }
}

/** Whether the session has been left alone for the idle limit or longer. */
export function isIdle(session: { lastActivityAt: Date }, now: Date): boolean {
  return now.getTime() - session.lastActivityAt.getTime() >= idleLimitMs
}

/** Kilograms moved by one set on the load as said: load x reps, none for warm-ups, holds and assistance. */
export function volumeKgOf(set: Pick<LoggedSet, 'load' | 'reps' | 'type' | 'side'>): number {
  if (set.load === null || set.reps === null || set.type === 'warmup' || set.load.value <= 0) return 0
  return toKg(set.load) * set.reps
}

function addSet(live: LiveSession, set: LoggedSet): LiveSession {
  const exerciseIds = live.exerciseIds.includes(set.exerciseId)
    ? live.exerciseIds
    : [...live.exerciseIds, set.exerciseId]
  return {
    ...live,
    exerciseIds,
    totals: {
      setCount: live.totals.setCount + 1,
      exerciseCount: exerciseIds.length,
      volumeKg: live.totals.volumeKg + volumeKgOf(set),
    },
    lastSet: set,
  }
}
