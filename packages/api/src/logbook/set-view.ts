import { ExerciseId, SetId } from '@voicefit/domain/ids'
import { type LoggedSet, Performance, ProvenanceByField } from '@voicefit/domain/session/set'
import { z } from 'zod'

/** A stored set as the app shows it. */
export const SetView = Performance.extend({
  id: SetId,
  exerciseId: ExerciseId,
  exerciseName: z.string(),
  position: z.int(),
  provenance: ProvenanceByField,
  confidence: z.number(),
  performedAt: z.iso.datetime(),
})
export type SetView = z.infer<typeof SetView>

export function presentSet(set: LoggedSet): SetView {
  const { sessionId: _, performedAt, ...shown } = set
  return { ...shown, performedAt: performedAt.toISOString() }
}
