import { MutationId } from '@voicefit/domain/ids'
import { decideLog } from '@voicefit/domain/voice/decide-log'
import { parseUtterance } from '@voicefit/domain/voice/parse-utterance'
import { z } from 'zod'
import { parseContextOf } from '../logbook/athlete-memory.ts'
import { changeSession } from '../logbook/change-session.ts'
import { sessionProcedure } from '../procedures.ts'
import { carryOut } from './carry-out.ts'
import { LogAnswer } from './log-answer.ts'
import { UtteranceInput } from './utterance-input.ts'

/**
 * Logs what was said, once per client id: the sets, or a correction, an undo, a start or a finish. What is
 * not certain comes back as `ask` with choices and stores nothing; what is not for the log as `none`.
 */
export const logUtterance = sessionProcedure
  .meta({ limit: 'voice' })
  .input(UtteranceInput.extend({ id: MutationId, confirmed: z.boolean().default(false) }))
  .mutation(async ({ ctx, input }) => {
    const { id, ...said } = input
    return changeSession(ctx, { id, procedure: 'voice.log', input: said }, LogAnswer, async (tx, remembered) => {
      const outcome = parseUtterance(
        { transcript: said.transcript, alternatives: said.alternatives ?? [] },
        parseContextOf(remembered, ctx.clock.now()),
      )
      return carryOut(tx, ctx, remembered, decideLog(outcome, said.confirmed), outcome)
    })
  })
