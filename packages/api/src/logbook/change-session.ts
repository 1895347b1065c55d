import type { Tx } from '@voicefit/db/database'
import type { ExerciseId } from '@voicefit/domain/ids'
import type { Bests } from '@voicefit/domain/insights/bests'
import type { LiveSession } from '@voicefit/domain/session/live-session'
import type { z } from 'zod'
import type { Athlete, Services } from '../context.ts'
import { announceChange } from './announce-change.ts'
import { answerOnce, type Mutation } from './answer-once.ts'
import type { AthleteMemory, Remembered } from './athlete-memory.ts'
import type { SessionEvent } from './session-event.ts'
import { onFreshMemory } from './stale-memory.ts'

/**
 * A change to a session: its answer, the session as it now stands (null: closed; absent: as it was), the bests of
 * the exercises it touched (absent: they are to be read anew), and what to tell others.
 */
export type SessionChange<Answer> = {
  answer: Answer
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
  return onFreshMemory(ctx.memory, async (recall) => {
    let done: { remembered: Remembered; change: SessionChange<Answer> } | null = null
    const { answer, isReplay } = await answerOnce(ctx, ctx.athlete.id, mutation, schema, async (tx) => {
      const remembered = await recall(tx)
      const change = await decide(tx, remembered)
      done = { remembered, change }
      return change.answer
    })
    if (!isReplay) await afterCommit(ctx, done)
    return { ...answer, isReplay }
  })
}

async function afterCommit<Answer>(
  ctx: Caller,
  done: { remembered: Remembered; change: SessionChange<Answer> } | null,
): Promise<void> {
  if (done === null) return
  const { remembered, change } = done
  if (change.session === null) await ctx.memory.forget()
  else if (change.session !== undefined) {
    const bests = change.bests === undefined ? [] : [...new Map([...remembered.bests, ...change.bests])]
    await ctx.memory.keep({ ...withSession(remembered, change.session), bests })
  }
  for (const event of change.events ?? []) announceChange(ctx, ctx.athlete.id, event)
}

/** A change to an older session leaves the live one as it is. */
function withSession(remembered: Remembered, session: LiveSession): Remembered {
  return session.finishedAt === null ? { ...remembered, session } : remembered
}
