import type { SetRecord } from '@voicefit/domain/insights/records'
import { fromKg, LoadUnit } from '@voicefit/domain/units'
import { z } from 'zod'

/** A broken record, in the athlete's unit; `unit` is `reps` where repetitions were counted. */
export const RecordView = z.object({
  kind: z.enum(['estimated_one_rep_max', 'heaviest_load', 'most_reps']),
  exerciseId: z.string(),
  exerciseName: z.string(),
  value: z.number(),
  previous: z.number(),
  unit: z.union([LoadUnit, z.literal('reps')]),
})
export type RecordView = z.infer<typeof RecordView>

export function presentRecord(record: SetRecord, exerciseName: string, unit: LoadUnit): RecordView {
  const inReps = record.kind === 'most_reps'
  const decimals = record.kind === 'estimated_one_rep_max' ? 1 : 2
  const shown = (value: number) => (inReps ? value : Number(fromKg(value, unit).toFixed(decimals)))
  return {
    kind: record.kind,
    exerciseId: record.exerciseId,
    exerciseName,
    value: shown(record.value),
    previous: shown(record.previous),
    unit: inReps ? 'reps' : unit,
  }
}
