import { searchExercises as search } from '@voicefit/db/stores/exercise-store'
import { z } from 'zod'
import { athleteProcedure } from '../procedures.ts'

/** Exercises by words of their name, aliases, muscles or equipment, the caller's own included, best first. */
export const searchExercises = athleteProcedure
  .meta({ limit: 'own_data' })
  .input(
    z.object({
      query: z.string().trim().min(1, 'type a word of the exercise').max(100, 'search with at most 100 characters'),
      limit: z.int().min(1).max(50).default(20),
    }),
  )
  .query(async ({ ctx, input }) => ({
    items: await ctx.database.asOwner(ctx.athlete.id, (tx) => search(tx, ctx.athlete.id, input.query, input.limit)),
  }))
