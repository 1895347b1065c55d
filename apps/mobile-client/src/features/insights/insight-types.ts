import type { RouterOutputs } from '../../api/client.ts'

export type TrainedExercise = RouterOutputs['exercises']['trained']['items'][number]
export type ExerciseHistory = RouterOutputs['exercises']['history']
export type DayPoint = ExerciseHistory['points'][number]
