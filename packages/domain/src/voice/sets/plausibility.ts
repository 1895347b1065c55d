import type { Exercise } from '../../exercises/exercise.ts'
import { fromKg, toKg } from '../../units.ts'
import type { Entry } from '../entry.ts'
import type { ParseContext } from '../parse-context.ts'
import { fastestMetersPerSecond, isSwimming } from '../slots/travel-speed.ts'

/** Rule 17: bounds nobody passes by accident. They make the parser ask, never change a value. */
const mostRepsWithLoad = 50
/** No raw lift on record is heavier: presses, then all other lifts on a bar. Several reps count as 1/30 more each (Epley, 1985). */
const mostPressKg = 360
const mostBarbellKg = 510
/** Above this a bare number is more often pounds than kilograms. */
const mostUnspokenPressKg = 180
const mostUnspokenKg = 300
const mostBellKg = 120
const mostMachineKg = 1000
const mostAddedKg = 250
/** Share by which a load may differ from the recent ones without a question. */
const recentTolerance = 0.3
/** Beside the last set alone the next bells or the next plate of a stack are no surprise, whatever their share; kilograms. */
const usualStepKg = 5
/** After the empty bar any weight may follow; kilograms. */
const emptyBarKg = 21

/** Smallest weight two plates can add to a bar, by unit: 0.5 kg and 2.5 lb. */
const barbellStep = { kg: 0.5, lb: 2.5 } as const

/** Records on foot, metres and seconds. Source: World Athletics, world records (men), and road records. */
const runningRecords: readonly (readonly [meters: number, seconds: number])[] = [
  [100, 9.58],
  [200, 19.19],
  [400, 43.03],
  [800, 100.91],
  [1000, 131.96],
  [1500, 206],
  [1609.344, 223.13],
  [3000, 437.55],
  [5000, 755.36],
  [10_000, 1571],
  [21_097.5, 3400],
  [42_195, 7235],
  [100_000, 21_600],
]

/** The least time anybody has run a distance in, between records in proportion of speed; seconds. */
function fastestSeconds(meters: number): number {
  const [first] = runningRecords
  if (first === undefined || meters <= first[0]) return meters / 12
  const above = runningRecords.find(([distance]) => distance >= meters)
  const below = runningRecords.findLast(([distance]) => distance <= meters)
  if (below === undefined || above === undefined) return meters / 5
  if (above === below) return below[1]
  // The speed of the shorter record cannot be held over the longer way: its time in proportion is a safe floor.
  return (meters / below[0]) * below[1]
}

/** Slower than this over a kilometre or more, minutes were taken for hours or seconds for minutes: metres per second. */
const slowestMetersPerSecond = 0.25

function runDoubt(entry: Entry, exercise: Exercise): string | null {
  const { distanceMeters, durationSeconds } = entry
  if (exercise.measure !== 'distance_duration' || distanceMeters === null || durationSeconds === null) return null
  const isOnFoot =
    !isSwimming(exercise) && exercise.equipment.every((item) => item === 'bodyweight' || item === 'treadmill')
  const fastest = isOnFoot ? fastestSeconds(distanceMeters) : distanceMeters / fastestMetersPerSecond(exercise)
  if (durationSeconds < fastest) return 'That is faster than the world record. What was the time?'
  const isCrawl = distanceMeters >= 1000 && distanceMeters / durationSeconds < slowestMetersPerSecond
  return isCrawl ? 'That is slower than a crawl. What was the time?' : null
}

/** Longer than this nobody holds still without it being news; a class or a game is no hold. */
const longestHoldSeconds = 20 * 60

function holdDoubt(entry: Entry, exercise: Exercise): string | null {
  const isHold =
    ['anti_extension', 'anti_rotation'].includes(exercise.pattern) || /-(?:hold|hang|sit)$/.test(exercise.id)
  return isHold && (entry.durationSeconds ?? 0) > longestHoldSeconds ? 'How long was the hold?' : null
}

/** Curls and extensions are done with short bars and fixed barbells too, from about 5 kg. */
function isFixedBarbell(exercise: Exercise): boolean {
  return ['elbow_flexion', 'elbow_extension', 'shoulder_isolation'].includes(exercise.pattern)
}

function loadDoubt(entry: Entry, exercise: Exercise): string | null {
  if (entry.load === null) return null
  const kg = toKg(entry.load)
  const { value, unit } = entry.load
  const said = `${value} ${unit}`
  const tool = exercise.equipment[0]
  if (value === 0) return 'Was there no weight?'
  if (value < 0 && !entry.isBodyweight) return `Is ${said} right?`
  if (entry.isBodyweight) return Math.abs(kg) > mostAddedKg ? `Is ${said} right?` : null
  if (tool === 'barbell') {
    const bar = unit === 'kg' ? 20 : 45
    const isTechniqueBar = unit === 'kg' ? [10, 15].includes(value) : [15, 22, 33, 35].includes(value)
    if (value < bar && !isTechniqueBar && !isFixedBarbell(exercise)) return `${said} is less than the bar. Is it right?`
    const isPress = exercise.pattern === 'horizontal_push' || exercise.pattern === 'vertical_push'
    const limit = isPress ? mostPressKg : mostBarbellKg
    if (kg > limit || kg * (1 + ((entry.reps ?? 1) - 1) / 30) > limit) return `Is ${said} for ${entry.reps ?? 1} right?`
    if (unit === 'kg' && entry.provenance.unit !== 'said' && kg > (isPress ? mostUnspokenPressKg : mostUnspokenKg))
      return `Is it ${value} kg or ${value} lb?`
    const steps = value / barbellStep[unit]
    // Pounds made of kilogram plates are whole numbers of kilograms or halves.
    const isMixed = Math.abs(fromKg(kg, unit === 'kg' ? 'lb' : 'kg') % (unit === 'kg' ? 5 : 2.5)) < 0.3
    if (Math.abs(steps - Math.round(steps)) > 1e-6 && !isMixed) return `No plates make ${said}. Is it right?`
    return null
  }
  if (tool === 'dumbbell' || tool === 'kettlebell') return kg > mostBellKg ? `Is ${said} a hand right?` : null
  return kg > mostMachineKg ? `Is ${said} right?` : null
}

function historyDoubt(entry: Entry, exercise: Exercise, context: ParseContext): string | null {
  if (entry.load === null || entry.load.value <= 0) return null
  if (entry.provenance.load === 'carried' || entry.provenance.load === 'inferred') return null
  const kg = toKg(entry.load)
  const said = `${entry.load.value} ${entry.load.unit}`
  const recent = (context.recentLoadsKg.get(exercise.id) ?? []).filter((load) => load > 0)
  if (recent.length > 0) {
    const isHigh = kg > Math.max(...recent) * (1 + recentTolerance)
    const isLow = kg < Math.min(...recent) * (1 - recentTolerance) && entry.type !== 'warmup' && entry.type !== 'drop'
    return isHigh || isLow ? `${said} is far from your recent sets. Is it right?` : null
  }
  const last = context.lastSet
  if (last === null || last.exerciseId !== exercise.id || last.load === null || last.type === 'warmup') return null
  const lastKg = toKg(last.load)
  if (entry.type === 'warmup' || entry.type === 'drop') return null
  const isBarbell = exercise.equipment[0] === 'barbell'
  if (isBarbell && lastKg <= emptyBarKg) return null
  const share = Math.abs(kg - lastKg) / lastKg
  const isFar = share > recentTolerance + 0.001 && (isBarbell || Math.abs(kg - lastKg) > usualStepKg)
  return isFar ? `${said} is far from your last set. Is it right?` : null
}

/**
 * Judges whether a complete entry can be what was done (rule 17). The answer is null when it can, else the question to ask;
 * the value itself is never changed.
 */
export function findImplausible(entry: Entry, exercise: Exercise, context: ParseContext): string | null {
  const isLoaded = exercise.measure === 'load_reps' || (entry.load !== null && entry.load.value > 0)
  if (entry.reps !== null && isLoaded && entry.reps > mostRepsWithLoad) {
    return `Is ${entry.reps} reps right?`
  }
  return (
    loadDoubt(entry, exercise) ??
    runDoubt(entry, exercise) ??
    holdDoubt(entry, exercise) ??
    historyDoubt(entry, exercise, context)
  )
}
