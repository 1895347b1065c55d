import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalog } from '../exercises/catalog.ts'
import type { Exercise } from '../exercises/exercise.ts'
import { nameWords } from '../exercises/exercise-name.ts'
import { exerciseNameIndex, matchExerciseAt } from '../exercises/exercise-name-index.ts'
import { ExerciseId } from '../ids.ts'
import type { Side } from '../session/set.ts'
import type { Entry } from './entry.ts'
import { emptyContext, type ParseContext } from './parse-context.ts'
import { parseUtterance } from './parse-utterance.ts'
import { sayEntries, sayEntry } from './say-entry.ts'
import { isBodyweightExercise } from './sets/resolve-entry.ts'
import { profileOf } from './slots/scan.ts'

const busyContext: ParseContext = {
  ...emptyContext('kg'),
  lastSet: {
    exerciseId: ExerciseId.parse('bench-press'),
    load: { value: 100, unit: 'kg' },
    reps: 5,
    rpe: 8,
    durationSeconds: null,
    distanceMeters: null,
    isBodyweight: false,
    side: null,
    type: 'working',
  },
  currentExerciseId: ExerciseId.parse('bench-press'),
}

/** Exercises whose own name is read back whole as themselves. */
const sayable = catalog.filter((exercise) => {
  const words = nameWords(exercise.name)
  const match = matchExerciseAt(words, 0, exerciseNameIndex())
  return match?.exercise.id === exercise.id && match.length === words.length
})

function loadsFor(exercise: Exercise): fc.Arbitrary<Entry['load']> {
  const isBody = isBodyweightExercise(exercise)
  const kg = (values: number[]) => fc.constantFrom(...values).map((value) => ({ value, unit: 'kg' as const }))
  const lb = (values: number[]) => fc.constantFrom(...values).map((value) => ({ value, unit: 'lb' as const }))
  if (isBody) return fc.oneof(fc.constant(null), kg([5, 12.5, -20]), lb([25, 45, -40]))
  return fc.oneof(kg([40, 62.5, 100]), lb([95, 135, 185, 205]))
}

function entriesOf(exercise: Exercise): fc.Arbitrary<Entry> {
  const profile = profileOf(exercise)
  const isCounted = profile === 'loaded' || profile === 'bodyweight'
  const isFar = profile === 'distance' || profile === 'carry'
  const type = fc.constantFrom<Entry['type']>('working', 'warmup', 'amrap', 'drop', 'failure')
  return fc
    .record({
      load: profile === 'distance' || profile === 'time' ? fc.constant(null) : loadsFor(exercise),
      reps: isCounted ? fc.integer({ min: 1, max: 50 }) : fc.constant(null),
      effort: fc.option(fc.integer({ min: 2, max: 20 }).map((halves) => halves / 2)),
      isRirSaid: fc.boolean(),
      durationSeconds: isCounted || profile === 'carry' ? fc.constant(null) : fc.integer({ min: 2000, max: 7200 }),
      distanceMeters: isFar ? fc.integer({ min: 20, max: 4000 }) : fc.constant(null),
      type,
      side: fc.option(fc.constantFrom<Side>('left', 'right', 'each')),
      note: fc.option(
        fc.constantFrom(
          'felt heavy',
          'add five next time',
          'left knee, 4 of 10',
          'that was light',
          'down that the rack',
          'note: use the belt',
          'back off; limits',
        ),
      ),
    })
    .map(({ effort, isRirSaid, ...rest }) => {
      const rpe = rest.type === 'failure' ? 10 : effort
      return {
        ...rest,
        exerciseId: exercise.id,
        exerciseName: exercise.name,
        rpe,
        rir: rpe === null ? null : 10 - rpe,
        isBodyweight: isBodyweightExercise(exercise),
        provenance: isRirSaid ? { rir: 'said' as const } : {},
      }
    })
}

const withoutProvenance = ({ provenance: _, ...entry }: Entry) => entry

const anyEntry = fc.constantFrom(...sayable).chain(entriesOf)

describe('sayEntry', () => {
  it('says an entry in words that parse back to the same entry in any context', () => {
    fc.assert(
      fc.property(anyEntry, fc.boolean(), (entry, isBusy) => {
        const words = `yes, ${sayEntry(entry)}`
        const outcome = parseUtterance({ transcript: words }, isBusy ? busyContext : emptyContext())
        expect(outcome, words).toMatchObject({ kind: 'log', isAuto: true })
        if (outcome.kind === 'log')
          expect(outcome.entries.map(withoutProvenance), words).toEqual([withoutProvenance(entry)])
      }),
      { seed: 1, numRuns: 2000 },
    )
  })

  it('covers nearly every exercise of the catalogue', () => {
    expect(sayable.length / catalog.length).toBeGreaterThan(0.97)
  })
})

describe('sayEntries', () => {
  it('says runs of equal sets once, with their number, and parses back', () => {
    const [bench] = catalog.filter((exercise) => exercise.id === 'bench-press')
    const outcome = parseUtterance(
      { transcript: 'bench press 3 sets of 8 at 185 lb then 1 set of 5 at 205 lb' },
      emptyContext(),
    )
    expect(bench).toBeDefined()
    if (outcome.kind !== 'log') throw new Error(`not a log: ${outcome.kind}`)
    const words = sayEntries(outcome.entries)
    expect(words).toBe('Bench Press 185 lb for 8 reps for 3 sets then Bench Press 205 lb for 5 reps')
    const again = parseUtterance({ transcript: words }, busyContext)
    expect(again).toMatchObject({
      kind: 'log',
      isAuto: true,
      entries: outcome.entries.map(({ load, reps }) => ({ load, reps })),
    })
  })
})
