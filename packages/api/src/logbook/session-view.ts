import { ExerciseId, SessionId } from '@voicefit/domain/ids'
import { type LiveSession, SessionTotals } from '@voicefit/domain/session/live-session'
import { RestTimer, restAfter } from '@voicefit/domain/session/rest-timer'
import type { LoggedSet } from '@voicefit/domain/session/set'
import { z } from 'zod'
import { presentSet, SetView } from './set-view.ts'

/** The sums of a session. Its sets are read by `session.current`. */
export const SessionSummary = z.object({
  id: SessionId,
  startedAt: z.iso.datetime(),
  lastActivityAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  totals: SessionTotals,
})
export type SessionSummary = z.infer<typeof SessionSummary>

export function presentSummary(session: LiveSession): SessionSummary {
  return {
    id: session.id,
    startedAt: session.startedAt.toISOString(),
    lastActivityAt: session.lastActivityAt.toISOString(),
    finishedAt: session.finishedAt?.toISOString() ?? null,
    totals: { ...session.totals, volumeKg: Math.round(session.totals.volumeKg * 10) / 10 },
  }
}

/** A rest under way; `restSeconds` null where nobody gave it a length. */
export const RestView = RestTimer.extend({ startedAt: z.iso.datetime() })

export function presentRest(session: LiveSession): z.infer<typeof RestView> | null {
  const rest = restAfter(session.lastSet, session.rest)
  return rest === null ? null : { ...rest, startedAt: rest.startedAt.toISOString() }
}

/** The open session in full: its sets in order, what is being trained, the last set, and the rest since then. */
export const SessionView = SessionSummary.extend({
  sets: z.array(SetView),
  currentExercise: z.object({ id: ExerciseId, name: z.string() }).nullable(),
  lastSet: SetView.nullable(),
  rest: RestView.nullable(),
})

export function presentSession(session: LiveSession, sets: readonly LoggedSet[]): z.infer<typeof SessionView> {
  const { lastSet } = session
  return {
    ...presentSummary(session),
    sets: sets.map(presentSet),
    currentExercise: lastSet === null ? null : { id: lastSet.exerciseId, name: lastSet.exerciseName },
    lastSet: lastSet === null ? null : presentSet(lastSet),
    rest: presentRest(session),
  }
}
