import { listTrainedExercises as list } from '@voicefit/db/stores/set-store'
import { athleteProcedure } from '../procedures.ts'

/** The exercises the caller has logged, the most recent first. */
export const listTrainedExercises = athleteProcedure.meta({ limit: 'own_data' }).query(async ({ ctx }) => {
  const trained = await ctx.database.asOwner(ctx.athlete.id, (tx) => list(tx, ctx.athlete.id))
  return {
    items: trained.map(({ exerciseId, exerciseName, setCount, lastPerformedAt }) => ({
      id: exerciseId,
      name: exerciseName,
      setCount,
      lastPerformedAt: lastPerformedAt.toISOString(),
    })),
  }
})
