import type { Exercise, Muscle } from './exercise.ts'

const back: readonly Muscle[] = ['lats', 'upper_back']
const shoulders: readonly Muscle[] = ['front_delt', 'side_delt', 'rear_delt']
const middle: readonly Muscle[] = ['abs', 'obliques']

/** The muscles a word of a name may stand for, in the form of loose words. Legs and arms are limbs in names, not muscles. */
const musclesByWord: ReadonlyMap<string, readonly Muscle[]> = new Map<string, readonly Muscle[]>([
  ['chest', ['chest']],
  ['pec', ['chest']],
  ['shoulder', shoulders],
  ['delt', shoulders],
  ['back', back],
  ['lat', ['lats']],
  ['trap', ['traps']],
  ['bicep', ['biceps']],
  ['tricep', ['triceps']],
  ['forearm', ['forearms']],
  ['ab', middle],
  ['core', middle],
  ['stomach', middle],
  ['oblique', ['obliques']],
  ['quad', ['quads']],
  ['hamstring', ['hamstrings']],
  ['glute', ['glutes']],
  ['calf', ['calves']],
  ['adductor', ['adductors']],
  ['abductor', ['hip_abductors']],
  ['neck', ['neck']],
  ['rotator', ['rotator_cuff']],
  ['cuff', ['rotator_cuff']],
])

/** Whether a word names a part of the body that exercises are for, so that alone it names none of them. */
export function isMuscleWord(word: string): boolean {
  return musclesByWord.has(word)
}

/** The largest share (1 direct, 0.5 indirect, 0 none) an exercise has for the muscle a word names; 0 for a word that names none. */
export function shareOfMuscleWord(word: string, exercise: Exercise): number {
  const named = musclesByWord.get(word) ?? []
  return exercise.muscles.reduce(
    (most, { muscle, share }) => (named.includes(muscle) ? Math.max(most, share) : most),
    0,
  )
}
