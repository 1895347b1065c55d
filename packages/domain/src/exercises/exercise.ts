import { z } from 'zod'
import { ExerciseId } from '../ids.ts'

/** The muscles volume is counted by. Source: docs/decisions/006-exercise-taxonomy.md. */
export const Muscle = z.enum([
  'chest',
  'front_delt',
  'side_delt',
  'rear_delt',
  'rotator_cuff',
  'lats',
  'upper_back',
  'traps',
  'lower_back',
  'biceps',
  'triceps',
  'forearms',
  'abs',
  'obliques',
  'quads',
  'hamstrings',
  'glutes',
  'hip_abductors',
  'adductors',
  'hip_flexors',
  'calves',
  'tibialis',
  'neck',
])
export type Muscle = z.infer<typeof Muscle>

export const Equipment = z.enum([
  'barbell',
  'ez_bar',
  'trap_bar',
  'safety_bar',
  'smith',
  'dumbbell',
  'kettlebell',
  'cable',
  'plate_machine',
  'stack_machine',
  'assisted_machine',
  'bodyweight',
  'band',
  'suspension',
  'rings',
  'plate',
  'medicine_ball',
  'swiss_ball',
  'landmine',
  'sled',
  'sandbag',
  'foam_roller',
  'treadmill',
  'bike',
  'rower',
  'stair',
])
export type Equipment = z.infer<typeof Equipment>

export const MovementPattern = z.enum([
  'squat',
  'hinge',
  'lunge',
  'horizontal_push',
  'vertical_push',
  'horizontal_pull',
  'vertical_pull',
  'carry',
  'anti_extension',
  'anti_rotation',
  'trunk_flexion',
  'rotation',
  'elbow_flexion',
  'elbow_extension',
  'shoulder_isolation',
  'knee_isolation',
  'hip_isolation',
  'calf',
  'olympic',
  'jump',
  'gait',
  'mobility',
])
export type MovementPattern = z.infer<typeof MovementPattern>

/** What a set of the exercise is measured in. */
export const Measure = z.enum([
  'load_reps',
  'reps',
  'bw_reps',
  'bw_plus',
  'bw_assisted',
  'duration',
  'load_duration',
  'distance_duration',
  'load_distance',
  'calories',
])
export type Measure = z.infer<typeof Measure>

/** What the said load is the load of: everything on the bar, one hand's bell, one side's plates, the pin, what is added to or taken from the body. */
export const LoadBasis = z.enum(['total', 'per_hand', 'per_side', 'stack', 'added', 'assistance', 'none'])
export type LoadBasis = z.infer<typeof LoadBasis>

export const Laterality = z.enum(['bilateral', 'unilateral', 'alternating'])
export type Laterality = z.infer<typeof Laterality>

export const Level = z.enum(['beginner', 'intermediate', 'advanced'])
export type Level = z.infer<typeof Level>

/** Share of a set that counts for a muscle: 1 direct, 0.5 indirect. */
export const MuscleShare = z.object({ muscle: Muscle, share: z.union([z.literal(1), z.literal(0.5)]) })
export type MuscleShare = z.infer<typeof MuscleShare>

export const Exercise = z.object({
  id: ExerciseId,
  name: z.string().min(2).max(80),
  aliases: z.array(z.string().min(1).max(80)),
  muscles: z.array(MuscleShare).min(1),
  equipment: z.array(Equipment).min(1),
  pattern: MovementPattern,
  measure: Measure,
  loadBasis: LoadBasis,
  laterality: Laterality,
  level: Level,
})
export type Exercise = z.infer<typeof Exercise>
