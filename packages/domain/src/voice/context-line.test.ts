import { expect, test } from 'vitest'
import { ContextLine, contextOfLine } from './context-line.ts'
import { emptyContext } from './parse-context.ts'

test('a line that says nothing is a context that knows nothing, in pounds', () => {
  expect(contextOfLine({})).toEqual(emptyContext('lb'))
})

test('the exercise of the last set is current, and its load is in the default unit where none is given', () => {
  const context = contextOfLine({ lastSet: { exercise: 'bench', weight: 80, reps: 5 }, defaultUnit: 'kg' })
  expect(context).toMatchObject({
    defaultUnit: 'kg',
    currentExerciseId: 'bench-press',
    lastSet: { exerciseId: 'bench-press', load: { value: 80, unit: 'kg' }, reps: 5, rpe: null, isBodyweight: false },
  })
})

test('a current exercise of its own leaves the last set what it was', () => {
  const context = contextOfLine({ lastSet: { exercise: 'pull-up', reps: 8 }, currentExercise: 'Deadlift' })
  expect(context).toMatchObject({
    currentExerciseId: 'deadlift',
    lastSet: { exerciseId: 'pull-up', load: null, isBodyweight: true },
  })
})

test('a name the catalogue does not know is an exercise of the athlete’s own', () => {
  const context = contextOfLine({ currentExercise: 'Zorbulator Nine' })
  expect(context.currentExerciseId).toBe('zorbulator-nine')
  expect(context.customExercises.map(({ name }) => name)).toEqual(['Zorbulator Nine'])
})

test('the plan is read by name, and an exercise of the athlete’s own in it takes part', () => {
  const context = contextOfLine({ plan: ['Seated Cable Row', 'Zorbulator Nine'] })
  expect(context.plannedExerciseIds).toEqual(['seated-cable-row', 'zorbulator-nine'])
  expect(context.customExercises.map(({ name }) => name)).toEqual(['Zorbulator Nine'])
})

test('a unit nobody lifts in is refused', () => {
  expect(ContextLine.safeParse({ defaultUnit: 'stone' }).success).toBe(false)
})
