import { expect, test } from 'vitest'
import { ExerciseId } from '../ids.ts'
import { type Bests, noBests } from './bests.ts'
import { afterSet, findRecords, type RecordCandidate } from './records.ts'

const bench = ExerciseId.parse('bench-press')
const set = (loadKg: number | null, reps: number, more: Partial<RecordCandidate> = {}): RecordCandidate => ({
  exerciseId: bench,
  type: 'working',
  loadKg,
  reps,
  rir: null,
  ...more,
})
const bests: Bests = {
  estimatedOneRepMaxKg: 120,
  repsAtLoad: [
    { loadKg: 105, reps: 4 },
    { loadKg: 60, reps: 5 },
  ],
}
const kinds = (candidate: RecordCandidate, before: Bests = bests) => findRecords(candidate, before).map((r) => r.kind)

test('the first set of an exercise is no record', () => {
  expect(kinds(set(200, 5), noBests)).toEqual([])
})

test('more weight than ever is a record of the load, and of the estimate where it follows', () => {
  expect(kinds(set(110, 5))).toEqual(['estimated_one_rep_max', 'heaviest_load'])
})

test('more volume alone is no record: 100 kg for 4 after 120 kg estimated', () => {
  expect(kinds(set(100, 4))).toEqual([])
})

test('more repetitions at the load or above are a record', () => {
  expect(kinds(set(60, 6))).toEqual(['most_reps'])
})

test('equal is not more, and a warm-up is never a record', () => {
  expect(kinds(set(105, 4, { type: 'warmup' }))).toEqual([])
  expect(kinds(set(105, 1))).toEqual([])
  expect(kinds(set(60, 5))).toEqual([])
})

test('bodyweight repetitions need no load', () => {
  const pullUps: Bests = { estimatedOneRepMaxKg: null, repsAtLoad: [{ loadKg: 0, reps: 10 }] }
  expect(kinds(set(null, 12), pullUps)).toEqual(['most_reps'])
})

test('of two equal record sets in one breath only the first is announced', () => {
  expect(kinds(set(110, 5), afterSet(bests, set(110, 5)))).toEqual([])
})

test('in a ramp, repetitions at a lighter load do not count against the heavier one', () => {
  expect(kinds(set(90, 6), afterSet(bests, set(80, 8)))).toEqual(['most_reps'])
})
