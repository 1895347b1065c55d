import type { Tx } from '@voicefit/db/database'
import type { ExerciseId } from '@voicefit/domain/ids'
import type { Bests } from '@voicefit/domain/insights/bests'
import type { LiveSession } from '@voicefit/domain/session/live-session'
import type { z } from 'zod'
import type { Athlete, Services } from '../context.ts'
import { announceChange } from './announce-change.ts'
import { answerOnce, type Mutation, type Work } from './answer-once.ts'
import type { AthleteMemory, Remembered } from './athlete-memory.ts'
import type { SessionEvent } from './session-event.ts'
import { onFreshMemory } from './stale-memory.ts'

/**
 * A change to a session: its answer, the session as it now stands (null: closed), the bests of the exercises
 * it touched (absent: they are to be read anew), and what to tell others.
 */
export type SessionChange<Answer> = Work<Answer> & {
  session?: LiveSession | null
  bests?: ReadonlyMap<ExerciseId, Bests>
  events?: SessionEvent[]
}

type Caller = Services & { athlete: Athlete; memory: AthleteMemory }

/**
 * Carries out one mutation of the caller's session: once per id, in one transaction, decided on the session
 * as it stands; afterwards working memory is brought up to date and the change announced.
 */
export async function changeSession<Answer extends object>(
  ctx: Caller,
  mutation: Mutation,
  schema: z.ZodType<Answer>,
  decide: (tx: Tx, remembered: Remembered) => Promise<SessionChange<Answer>>,
): Promise<Answer & { isReplay: boolean }> {
  return onFreshMemory(ctx.memory, async (remembered) => {
    let change: SessionChange<Answer> | null = null
    const { answer, isReplay } = await answerOnce(ctx, ctx.athlete.id, mutation, schema, async (tx) => {
      change = await decide(tx, remembered)
      return change
    })
    if (!isReplay) await afterCommit(ctx, remembered, change)
    return { ...answer, isReplay }
  })
}

async function afterCommit<Answer>(
  ctx: Caller,
  remembered: Remembered,
  change: SessionChange<Answer> | null,
): Promise<void> {
  if (change === null) return
  if (change.session !== undefined) {
    const bests = change.bests === undefined ? [] : [...new Map([...remembered.bests, ...change.bests])]
    await ctx.memory.keep({ ...withSession(remembered, change.session), bests })
  }
  for (const event of change.events ?? []) await announceChange(ctx, ctx.athlete.id, event)
}

/** A change to a session that is over, or to an older one, leaves the live one as it is. */
function withSession(remembered: Remembered, session: LiveSession | null): Remembered {
  if (session === null) return { ...remembered, session: null }
  return session.finishedAt === null ? { ...remembered, session } : remembered
}
