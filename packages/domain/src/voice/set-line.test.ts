import { expect, test } from 'vitest'
import { emptyContext } from './parse-context.ts'
import { parseUtterance } from './parse-utterance.ts'
import { patchLine, setLine } from './set-line.ts'

test('a set has every field, absent ones null', () => {
  const outcome = parseUtterance({ transcript: 'pull ups for 8' }, emptyContext('kg'))
  expect(outcome.kind === 'log' ? outcome.entries.map(setLine) : outcome).toEqual([
    {
      exercise: 'Pull-up',
      exerciseId: 'pull-up',
      weight: null,
      unit: null,
      reps: 8,
      rpe: null,
      rir: null,
      durationSeconds: null,
      distanceMeters: null,
      type: 'working',
      side: null,
      bodyweight: true,
    },
  ])
})

test('a patch has only the fields it changes; a load taken away is a null weight', () => {
  expect(patchLine({ reps: 8 })).toEqual({ reps: 8 })
  expect(patchLine({ load: { value: 190, unit: 'lb' } })).toEqual({ weight: 190, unit: 'lb' })
  expect(patchLine({ load: null, isBodyweight: true })).toEqual({ weight: null, unit: null, bodyweight: true })
})
