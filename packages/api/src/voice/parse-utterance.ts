import { parseUtterance as parse } from '@voicefit/domain/voice/parse-utterance'
import { parseContextOf } from '../logbook/athlete-memory.ts'
import { sessionProcedure } from '../procedures.ts'
import { UtteranceInput } from './utterance-input.ts'

/** Reads an utterance as the log would and stores nothing: neither a set nor the session changes. */
export const parseUtterance = sessionProcedure
  .meta({ limit: 'voice' })
  .input(UtteranceInput)
  .query(async ({ ctx, input }) => {
    const remembered = await ctx.memory.read()
    return parse(
      { transcript: input.transcript, alternatives: input.alternatives ?? [] },
      parseContextOf(remembered, ctx.clock.now()),
    )
  })
