import { MutationId, SetId } from '@voicefit/domain/ids'
import { SetPatch } from '@voicefit/domain/session/set'
import { z } from 'zod'
import { changeSession } from '../logbook/change-session.ts'
import { CorrectedView, correctSet as correct, presentChanged } from '../logbook/change-set.ts'
import { sessionProcedure } from '../procedures.ts'

/** Changes named fields of one of the caller's sets, in the open session or an older one. */
export const correctSet = sessionProcedure
  .meta({ limit: 'voice' })
  .input(
    z.object({
      id: MutationId,
      setId: SetId,
      patch: SetPatch.refine((patch) => Object.keys(patch).length > 0, 'name at least one field to change'),
    }),
  )
  .mutation(async ({ ctx, input }) => {
    const { id, ...change } = input
    return changeSession(
      ctx,
      { id, procedure: 'session.correctSet', input: change },
      CorrectedView,
      async (tx, remembered) => {
        const changed = await correct(tx, ctx, ctx.athlete.id, remembered, change)
        return {
          answer: presentChanged(changed, remembered.defaultUnit),
          session: changed.session,
          events: [{ kind: 'set_corrected', sessionId: changed.session.id, setIds: [change.setId] }],
        }
      },
    )
  })
