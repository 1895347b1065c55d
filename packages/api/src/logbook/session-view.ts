import { SessionId } from '@voicefit/domain/ids'
import { type LiveSession, SessionTotals } from '@voicefit/domain/session/live-session'
import { z } from 'zod'

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
