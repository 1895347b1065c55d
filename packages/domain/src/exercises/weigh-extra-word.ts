import { isMuscleWord, shareOfMuscleWord } from './described-muscles.ts'
import type { Exercise } from './exercise.ts'
import { wordWeight } from './name-word-classes.ts'

/** What a word more weighs that only describes the exercise. */
const descriptionWeight = 0.1
const helpingMuscleWeight = 0.5
const placeWeight = 0.25

const placeWords: ReadonlySet<string> = new Set(['bench', 'floor'])
const holdWords: ReadonlySet<string> = new Set(['hold', 'static', 'isometric'])
const limbWords: ReadonlySet<string> = new Set(['arm', 'hand', 'leg'])
const bothWords: ReadonlySet<string> = new Set(['two', 'both', '2'])

/** "Single leg" says nothing new of a pistol squat, nor "two hands" of a kettlebell swing. */
function describesSides(word: string, said: readonly string[], { laterality }: Exercise): boolean {
  const isOneSided = laterality === 'unilateral'
  if (word === 'single') return isOneSided
  if (bothWords.has(word)) return !isOneSided && said.some((other) => limbWords.has(other))
  if (!limbWords.has(word)) return false
  return isOneSided ? said.includes('single') : said.some((other) => bothWords.has(other))
}

const deltWords: ReadonlySet<string> = new Set(['front', 'side', 'rear'])

/** How much an exercise is for the muscle a word names; what is done for a distance is no exercise for a muscle. */
function muscleShare(word: string, said: readonly string[], exercise: Exercise): number {
  if (exercise.measure === 'distance_duration' || exercise.measure === 'calories') return 0
  const isDelt = deltWords.has(word) && said.includes('delt')
  return shareOfMuscleWord(isDelt ? 'delt' : word, exercise)
}

function describes(word: string, said: readonly string[], exercise: Exercise): boolean {
  if (describesSides(word, said, exercise) || muscleShare(word, said, exercise) === 1) return true
  if (holdWords.has(word)) return exercise.measure === 'duration' || exercise.measure === 'load_duration'
  return word === 'stretch' && exercise.pattern === 'mobility'
}

/**
 * How much a word of a query weighs, 0..1, that a name of the exercise does not have: little when it only describes the exercise (the
 * muscle it is for, the side, the bench or floor it is done on), else as `wordWeight` says.
 */
export function weightOfExtra(word: string, said: readonly string[], exercise: Exercise): number {
  if (describes(word, said, exercise)) return descriptionWeight
  if (muscleShare(word, said, exercise) > 0) return helpingMuscleWeight
  // Of a press or a barbell lift the bench is part of the name: "bench and deadlift" are two lifts.
  const isLift = said.includes('press') || exercise.equipment.includes('barbell')
  const isPlace = placeWords.has(word) && !(word === 'bench' && isLift)
  return isPlace ? placeWeight : wordWeight(word).extra
}

/** The least a word can weigh in `weightOfExtra`, whatever the exercise. */
export function leastWeightOfExtra(word: string): number {
  if (isMuscleWord(word) || holdWords.has(word) || limbWords.has(word) || bothWords.has(word)) return descriptionWeight
  if (word === 'single' || word === 'stretch' || deltWords.has(word)) return descriptionWeight
  return placeWords.has(word) ? placeWeight : wordWeight(word).extra
}
