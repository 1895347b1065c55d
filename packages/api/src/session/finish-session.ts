import { AppError } from '@voicefit/domain/errors'
import { MutationId } from '@voicefit/domain/ids'
import { z } from 'zod'
import { changeSession } from '../logbook/change-session.ts'
import { finishOpenSession } from '../logbook/open-and-finish.ts'
import { presentSummary, SessionSummary } from '../logbook/session-view.ts'
import { sessionProcedure } from '../procedures.ts'

/** Ends the open session now and returns its sums. */
export const finishSession = sessionProcedure
  .meta({ limit: 'general' })
  .input(z.object({ id: MutationId }))
  .mutation(async ({ ctx, input }) =>
    changeSession(
      ctx,
      { id: input.id, procedure: 'session.finish', input: {} },
      SessionSummary,
      async (tx, remembered) => {
        const finished = await finishOpenSession(tx, ctx, ctx.athlete.id, remembered)
        if (finished === null)
          throw new AppError('not_found', {
            message: 'no open session',
            userMessage: 'There is no open workout to finish.',
          })
        return {
          answer: presentSummary(finished),
          session: null,
          events: [{ kind: 'session_finished', sessionId: finished.id }],
        }
      },
    ),
  )
