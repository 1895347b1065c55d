import { expect } from 'vitest'
import { ExerciseId } from '../../ids.ts'
import { emptyContext, type ParseContext } from '../parse-context.ts'
import { parseUtterance } from '../parse-utterance.ts'
import { noteOutcome } from './outcome-notation.ts'

export const nothing = emptyContext('lb')
export const kilos = emptyContext('kg')

/** A bench press of 185 lb for 8 was just logged. */
export const afterBench: ParseContext = {
  ...nothing,
  lastSet: {
    exerciseId: ExerciseId.parse('bench-press'),
    load: { value: 185, unit: 'lb' },
    reps: 8,
    rpe: null,
    durationSeconds: null,
    distanceMeters: null,
    isBodyweight: false,
    side: null,
    type: 'working',
  },
  currentExerciseId: ExerciseId.parse('bench-press'),
}

/** Reads an utterance and compares the outcome in one line of notation. */
export function check(utterance: string, expected: string, context: ParseContext = nothing): void {
  expect(noteOutcome(parseUtterance({ transcript: utterance }, context)), utterance).toBe(expected)
}
