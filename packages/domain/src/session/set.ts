import { z } from 'zod'
import { ExerciseId, SessionId, SetId } from '../ids.ts'
import { Load, LoadUnit } from '../units.ts'

export const SetType = z.enum(['working', 'warmup', 'drop', 'amrap', 'failure'])
export type SetType = z.infer<typeof SetType>

export const Side = z.enum(['left', 'right', 'each'])
export type Side = z.infer<typeof Side>

/** Where a field came from: spoken, kept from the set before, the athlete's setting, or worked out by a written rule. */
export const Provenance = z.enum(['said', 'carried', 'default', 'inferred'])
export type Provenance = z.infer<typeof Provenance>

/** RPE: 1 to 10 in halves. RIR: repetitions left, 0 to 10 in halves. Each is the other's complement to 10. */
export const Rpe = z.number().min(1).max(10).multipleOf(0.5)
export const Rir = z.number().min(0).max(9).multipleOf(0.5)

/**
 * What was done in one set. `load` is the load as said on the exercise's load basis (one bell, added to
 * the body, assistance negative); null where none belongs. Reps are per side where `side` is `each`.
 */
export const Performance = z.object({
  load: Load.nullable(),
  reps: z.int().min(1).max(1000).nullable(),
  rpe: Rpe.nullable(),
  rir: Rir.nullable(),
  durationSeconds: z.number().positive().max(172_800).nullable(),
  distanceMeters: z.number().positive().max(1_000_000).nullable(),
  type: SetType,
  side: Side.nullable(),
  isBodyweight: z.boolean(),
  note: z.string().max(500).nullable(),
})
export type Performance = z.infer<typeof Performance>

export const ProvenanceByField = z.partialRecord(
  z.enum([
    'exercise',
    'load',
    'unit',
    'reps',
    'rpe',
    'rir',
    'durationSeconds',
    'distanceMeters',
    'type',
    'side',
    'isBodyweight',
    'note',
  ]),
  Provenance,
)
export type ProvenanceByField = z.infer<typeof ProvenanceByField>

/** A stored set. `position` counts from 1 within its session, in the order of performance. */
export const LoggedSet = Performance.extend({
  id: SetId,
  sessionId: SessionId,
  exerciseId: ExerciseId,
  exerciseName: z.string(),
  position: z.int().min(1),
  provenance: ProvenanceByField,
  confidence: z.number().min(0).max(1),
  performedAt: z.date(),
})
export type LoggedSet = z.infer<typeof LoggedSet>

/** The fields a correction may change; absent means unchanged. `unit` alone keeps the number of the load: "that was kilos". */
export const SetPatch = Performance.extend({ exerciseId: ExerciseId, unit: LoadUnit }).partial()
export type SetPatch = z.infer<typeof SetPatch>
