import { MutationId, SetId } from '@voicefit/domain/ids'
import { z } from 'zod'
import { changeSession } from '../logbook/change-session.ts'
import { removeSet } from '../logbook/change-set.ts'
import { presentSummary, SessionSummary } from '../logbook/session-view.ts'
import { presentSet, SetView } from '../logbook/set-view.ts'
import { sessionProcedure } from '../procedures.ts'

/** Takes one of the caller's sets back. */
export const deleteSet = sessionProcedure
  .meta({ limit: 'voice' })
  .input(z.object({ id: MutationId, setId: SetId }))
  .mutation(async ({ ctx, input }) => {
    const { id, ...target } = input
    const Answer = z.object({ removed: SetView, session: SessionSummary })
    return changeSession(ctx, { id, procedure: 'session.deleteSet', input: target }, Answer, async (tx) => {
      const removed = await removeSet(tx, ctx, ctx.athlete.id, target.setId)
      return {
        answer: { removed: presentSet(removed.set), session: presentSummary(removed.session) },
        session: removed.session,
        events: [{ kind: 'set_removed', sessionId: removed.session.id, setIds: [target.setId] }],
      }
    })
  })
