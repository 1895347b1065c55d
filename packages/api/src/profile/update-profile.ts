import { updateProfile as update } from '@voicefit/db/stores/profile-store'
import { outdateOpenSession } from '@voicefit/db/stores/session-store'
import { MutationId } from '@voicefit/domain/ids'
import { Profile } from '@voicefit/domain/profile/profile'
import { answerOnce } from '../logbook/answer-once.ts'
import { sessionProcedure } from '../procedures.ts'

/** Changes the named settings of the caller; the next utterance is read with them. */
export const updateProfile = sessionProcedure
  .meta({ limit: 'general' })
  .input(Profile.partial().extend({ id: MutationId }))
  .mutation(async ({ ctx, input }) => {
    const { id, ...patch } = input
    const mutation = { id, procedure: 'profile.update', input: patch }
    const { answer, isReplay } = await answerOnce(ctx, ctx.athlete.id, mutation, Profile, async (tx) => {
      // A memory that cannot be told now, in whichever process, is not decided on.
      await outdateOpenSession(tx, ctx.athlete.id)
      return update(tx, ctx.athlete.id, patch, ctx.clock.now())
    })
    if (!isReplay) await ctx.memory.forget()
    return answer
  })
