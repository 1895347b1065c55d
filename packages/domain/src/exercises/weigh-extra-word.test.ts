import { describe, expect, test } from 'vitest'
import { findExercise } from './catalog-exercises.ts'
import { leastWeightOfExtra, weightOfExtra } from './weigh-extra-word.ts'

function weigh(query: string, word: string, id: string): number {
  const exercise = findExercise(id)
  if (exercise === null) throw new Error(`the catalogue has no ${id}`)
  return weightOfExtra(word, query.split(' '), exercise)
}

describe('a word the name lacks weighs little when it only describes the exercise', () => {
  test('the muscle it is for', () => {
    expect(weigh('pushdown lat', 'lat', 'straight-arm-pulldown')).toBeLessThan(0.2)
    expect(weigh('squat chest', 'chest', 'back-squat')).toBe(1)
  })

  test('a part of the shoulder', () => {
    expect(weigh('facepull rear delt', 'rear', 'face-pull')).toBeLessThan(0.2)
    expect(weigh('facepull rear', 'rear', 'face-pull')).toBe(1)
  })

  test('the side, for an exercise of that side', () => {
    expect(weigh('single leg pistol squat', 'leg', 'pistol-squat')).toBeLessThan(0.2)
    expect(weigh('single arm deadlift', 'arm', 'deadlift')).toBe(1)
    expect(weigh('swing two hand', 'two', 'kettlebell-swing')).toBeLessThan(0.2)
  })

  test('the bench or the floor, but not for a barbell lift, where the bench is a lift of its own', () => {
    expect(weigh('dumbbell fly bench', 'bench', 'dumbbell-fly')).toBeLessThan(0.3)
    expect(weigh('bench deadlift', 'bench', 'deadlift')).toBe(1)
  })

  test('no muscle of what is done for a distance', () => expect(weigh('quad bike', 'quad', 'stationary-bike')).toBe(1))
})

test('no word weighs less for an exercise than the least it can', () => {
  for (const word of ['chest', 'rear', 'single', 'leg', 'two', 'bench', 'floor', 'hold', 'stretch', 'zebra'])
    for (const id of ['face-pull', 'pistol-squat', 'plank', 'dumbbell-fly'])
      expect(weigh(`${word} delt single two`, word, id)).toBeGreaterThanOrEqual(leastWeightOfExtra(word))
})
