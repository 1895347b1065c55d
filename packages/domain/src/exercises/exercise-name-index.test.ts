import { describe, expect, test } from 'vitest'
import { nameKey, nameWords } from './exercise-name.ts'
import { exerciseNameIndex, matchExerciseAt } from './exercise-name-index.ts'

const namedAt = (text: string, start = 0) => {
  const match = matchExerciseAt(nameWords(text), start, exerciseNameIndex())
  return match === null ? null : [match.exercise.id, match.length]
}

describe('the key of a name', () => {
  test.each([
    ['Pull-ups', 'pullup'],
    ['pull ups', 'pullup'],
    ['DB Flyes', 'dumbbellfly'],
    ["Farmer's Carry", 'farmercarry'],
    ['one-arm row', 'singlearmrow'],
    ['Bench Presses', 'benchpress'],
    ['', ''],
  ])('%s is %s', (text, key) => expect(nameKey(text)).toBe(key))
})

describe('the name that starts at a word', () => {
  test('is the longest there', () => {
    expect(namedAt('bench press for five')).toEqual(['bench-press', 2])
    expect(namedAt('squat 100')).toEqual(['back-squat', 1])
    expect(namedAt('bulgarian split squats then rest')).toEqual(['bulgarian-split-squat', 3])
  })

  test('may be written as one word or as several', () => {
    expect(namedAt('pullups 12')).toEqual(['pull-up', 1])
    expect(namedAt('pull ups 12')).toEqual(['pull-up', 2])
  })

  test('is none where no name starts', () => {
    expect(namedAt('for five bench press')).toBeNull()
    expect(namedAt('for five bench press', 2)).toEqual(['bench-press', 2])
    expect(namedAt('bench press', 2)).toBeNull()
  })
})
