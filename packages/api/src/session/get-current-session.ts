import { listSessionSets } from '@voicefit/db/stores/set-store'
import { z } from 'zod'
import { openSessionOf } from '../logbook/athlete-memory.ts'
import { presentSummary, SessionSummary } from '../logbook/session-view.ts'
import { presentSet, SetView } from '../logbook/set-view.ts'
import { sessionProcedure } from '../procedures.ts'

/** The open session with its sets in order of performance, or null where none is open. */
export const getCurrentSession = sessionProcedure
  .meta({ limit: 'own_data' })
  .output(SessionSummary.extend({ sets: z.array(SetView) }).nullable())
  .query(async ({ ctx }) => {
    const session = openSessionOf(await ctx.memory.read(), ctx.clock.now())
    if (session === null) return null
    const sets = await ctx.database.asOwner(ctx.athlete.id, (tx) => listSessionSets(tx, ctx.athlete.id, session.id))
    return { ...presentSummary(session), sets: sets.map(presentSet) }
  })
