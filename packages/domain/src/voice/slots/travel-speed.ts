import type { Exercise } from '../../exercises/exercise.ts'

const swimmingIds: ReadonlySet<string> = new Set([
  'swim',
  'freestyle-swim',
  'breaststroke',
  'backstroke',
  'butterfly-stroke',
  'individual-medley',
  'open-water-swim',
  'swim-intervals',
  'kickboard',
  'pull-buoy-swim',
])

/** Whether an exercise is done swimming, where 25, 50 and 100 are lengths of a pool. */
export function isSwimming(exercise: Exercise | null): boolean {
  return exercise !== null && swimmingIds.has(exercise.id)
}

/**
 * Faster than anybody covers a distance by the exercise, in metres per second; tells minutes from seconds, and a slip from a time.
 * Sources: records of World Aquatics (50 m freestyle in 20.2 s), Concept2 (rowing machine, 100 m in 12.6 s), World Athletics
 * (100 m in 9.58 s) and UCI (flying 200 m in 8.9 s), rounded up.
 */
export function fastestMetersPerSecond(exercise: Exercise | null): number {
  if (isSwimming(exercise)) return 2.6
  if (exercise?.equipment.includes('rower')) return 8.5
  return exercise?.equipment.includes('bike') ? 23 : 10.5
}
