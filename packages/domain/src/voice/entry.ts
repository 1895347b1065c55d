import { z } from 'zod'
import { ExerciseId } from '../ids.ts'
import { Performance, ProvenanceByField } from '../session/set.ts'

/** One parsed log line: a set of a known exercise, with where each field came from. Not stored yet. */
export const Entry = Performance.extend({
  exerciseId: ExerciseId,
  exerciseName: z.string(),
  provenance: ProvenanceByField,
})
export type Entry = z.infer<typeof Entry>
