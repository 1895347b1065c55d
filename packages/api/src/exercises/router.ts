import { t } from '../trpc.ts'
import { getExercise } from './get-exercise.ts'
import { getExerciseHistory } from './get-exercise-history.ts'
import { listTrainedExercises } from './list-trained-exercises.ts'
import { searchExercises } from './search-exercises.ts'

export const exercisesRouter = t.router({
  search: searchExercises,
  get: getExercise,
  trained: listTrainedExercises,
  history: getExerciseHistory,
})
