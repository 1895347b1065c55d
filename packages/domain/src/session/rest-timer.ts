import { z } from 'zod'
import type { LoggedSet } from './set.ts'

/** The longest rest that is timed: the idle limit of a workout. */
export const maxRestSeconds = 7200

/** A rest under way. `restSeconds` null: nobody gave it a length, so it only counts up. */
export const RestTimer = z.object({
  startedAt: z.date(),
  restSeconds: z.int().min(1).max(maxRestSeconds).nullable(),
})
export type RestTimer = z.infer<typeof RestTimer>

/** What was last asked of the timer, as it is stored; `restSeconds` 0: to be off. */
export const RestRequest = z.object({
  startedAt: z.date(),
  restSeconds: z.int().min(0).max(maxRestSeconds).nullable(),
})
export type RestRequest = z.infer<typeof RestRequest>

/**
 * The rest under way in a session: what was asked for since the last set, else from the end of that set on. Null
 * where the timer was switched off, and before the first set.
 */
export function restAfter(lastSet: Pick<LoggedSet, 'performedAt'> | null, asked: RestRequest | null): RestTimer | null {
  const isAskedLast = asked !== null && (lastSet === null || asked.startedAt >= lastSet.performedAt)
  if (isAskedLast) return asked.restSeconds === 0 ? null : asked
  return lastSet === null ? null : { startedAt: lastSet.performedAt, restSeconds: null }
}
