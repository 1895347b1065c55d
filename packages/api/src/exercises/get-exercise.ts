import { getExercise as get } from '@voicefit/db/stores/exercise-store'
import { ExerciseId } from '@voicefit/domain/ids'
import { z } from 'zod'
import { athleteProcedure } from '../procedures.ts'

/** One exercise of the catalogue or of the caller's own. */
export const getExercise = athleteProcedure
  .meta({ limit: 'own_data' })
  .input(z.object({ exerciseId: ExerciseId }))
  .query(async ({ ctx, input }) =>
    ctx.database.asOwner(ctx.athlete.id, (tx) => get(tx, ctx.athlete.id, input.exerciseId)),
  )
