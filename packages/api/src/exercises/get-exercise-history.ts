import { getExercise } from '@voicefit/db/stores/exercise-store'
import { getProfile } from '@voicefit/db/stores/profile-store'
import { listExerciseHistory } from '@voicefit/db/stores/set-store'
import { ExerciseId } from '@voicefit/domain/ids'
import { dailyBests } from '@voicefit/domain/insights/daily-bests'
import { fromKg } from '@voicefit/domain/units'
import { z } from 'zod'
import { presentSet } from '../logbook/set-view.ts'
import { athleteProcedure } from '../procedures.ts'

/** The caller's sets of one exercise, newest first, and its best of each day, oldest first, for a chart. */
export const getExerciseHistory = athleteProcedure
  .meta({ limit: 'own_data' })
  .input(z.object({ exerciseId: ExerciseId, limit: z.int().min(1).max(1000).default(500) }))
  .query(async ({ ctx, input }) => {
    const ownerId = ctx.athlete.id
    const { profile, exercise, sets } = await ctx.database.asOwner(ownerId, async (tx) => ({
      profile: await getProfile(tx, ownerId),
      exercise: await getExercise(tx, ownerId, input.exerciseId),
      sets: await listExerciseHistory(tx, ownerId, input.exerciseId, input.limit),
    }))
    const unit = profile.defaultUnit
    const inUnit = (kg: number | null, decimals = 2) =>
      kg === null ? null : { value: Number(fromKg(kg, unit).toFixed(decimals)), unit }
    const points = dailyBests(sets, profile.timeZone).map((day) => ({
      date: day.onDate,
      bestLoad: inUnit(day.bestLoadKg),
      bestReps: day.bestReps,
      estimatedOneRepMax: inUnit(day.estimatedOneRepMaxKg, 1),
      longestSeconds: day.longestSeconds,
      farthestMeters: day.farthestMeters,
    }))
    return {
      exercise: { id: exercise.id, name: exercise.name, measure: exercise.measure },
      points,
      sets: sets.map(presentSet),
    }
  })
