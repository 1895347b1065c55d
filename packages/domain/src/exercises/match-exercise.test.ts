import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ExerciseId } from '../ids.ts'
import { catalog } from './catalog.ts'
import { findExercise } from './catalog-exercises.ts'
import type { Exercise } from './exercise.ts'
import { ambiguousQueries, chatter, nameQueries } from './match-exercise.fixture.ts'
import { type ExerciseMatch, type MatchExerciseOptions, matchExercise } from './match-exercise.ts'

function nameOf(match: ExerciseMatch): string {
  return match.kind === 'accepted' ? match.exercise.id : match.kind
}

function check(query: string, expected: string, options: MatchExerciseOptions = {}): void {
  expect(`${query}: ${nameOf(matchExercise(query, options))}`).toBe(`${query}: ${expected}`)
}

function custom(name: string, aliases: string[] = []): Exercise {
  const model = findExercise('bench-press')
  if (model === null) throw new Error('the catalogue has no bench press')
  return { ...model, id: ExerciseId.parse(`exercise_${name.toLowerCase().replaceAll(' ', '')}`), name, aliases }
}

describe('a spoken or typed name means its exercise', () => {
  for (const [how, queries] of Object.entries(nameQueries)) {
    describe(how, () => {
      test.each(queries)('%s -> %s', (query, id) => {
        expect(findExercise(id)?.id).toBe(id)
        check(query, id)
      })
    })
  }

  test('says how the name was recognised', () => {
    const howOf = (query: string) => {
      const match = matchExercise(query)
      return match.kind === 'accepted' ? match.how : match.kind
    }
    expect(howOf('bench presses')).toBe('exact')
    expect(howOf('rdl')).toBe('alias')
    expect(howOf('press bench')).toBe('variant')
    expect(howOf('deadlfit')).toBe('typo')
    expect(howOf('tea par row')).toBe('phonetic')
  })
})

describe('what is no exercise is unknown', () => {
  test.each(chatter)('%s', (query) => check(query, 'unknown'))

  test('a name with other equipment is not taken for one without it', () => {
    check('kettlebell bench press', 'unknown')
    check('cable back squat', 'unknown')
    expect(matchExercise('machine press').kind).toBe('ambiguous')
  })

  test('a name with a word no exercise of the name has is not taken for it', () =>
    check('aquatic romanian deadlift', 'unknown'))

  test('the nearest exercises are still told', () => {
    expect(matchExercise('kettlebell bench press').candidates[0]?.exercise.id).toBe('bench-press')
  })
})

describe('several that fit equally well are ambiguous', () => {
  test.each(ambiguousQueries)('%s', (query) => {
    const match = matchExercise(query)
    expect(match.kind).toBe('ambiguous')
    expect(match.candidates.length).toBeGreaterThan(1)
    expect(match.candidates.length).toBeLessThanOrEqual(5)
    const scores = match.candidates.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
  })

  test('the well known ones are offered', () => {
    const offered = (query: string) => matchExercise(query).candidates.map(({ exercise }) => exercise.id)
    expect(offered('press')).toContain('bench-press')
    expect(offered('rows')).toContain('barbell-row')
    expect(offered('curls')).toContain('dumbbell-curl')
  })

  test('one that was done recently is taken', () => {
    check('rows', 'seated-cable-row', {
      recentExerciseIds: [ExerciseId.parse('back-squat'), ExerciseId.parse('seated-cable-row')],
    })
    check('press', 'incline-dumbbell-press', { recentExerciseIds: [ExerciseId.parse('incline-dumbbell-press')] })
  })

  test('two that were done recently stay ambiguous and are both offered', () => {
    const recentExerciseIds = ['seal-row', 'gorilla-row'].map((id) => ExerciseId.parse(id))
    const match = matchExercise('rows', { recentExerciseIds })
    expect(match.kind).toBe('ambiguous')
    expect(match.candidates.map(({ exercise }) => exercise.id)).toEqual(expect.arrayContaining(recentExerciseIds))
  })

  test('the only one that is planned is taken, whatever was done recently', () => {
    const planned = [ExerciseId.parse('back-squat'), ExerciseId.parse('seated-cable-row')]
    const recentExerciseIds = [ExerciseId.parse('barbell-row')]
    expect(matchExercise('rows', { plannedExerciseIds: planned, recentExerciseIds })).toMatchObject({
      kind: 'accepted',
      exercise: { id: 'seated-cable-row' },
      settledBy: 'plan',
    })
  })

  test('of two that are planned the one done recently is taken, and none where both were or neither', () => {
    const plannedExerciseIds = ['seal-row', 'gorilla-row'].map((id) => ExerciseId.parse(id))
    expect(matchExercise('rows', { plannedExerciseIds }).kind).toBe('ambiguous')
    expect(matchExercise('rows', { plannedExerciseIds, recentExerciseIds: plannedExerciseIds }).kind).toBe('ambiguous')
    expect(matchExercise('rows', { plannedExerciseIds, recentExerciseIds: plannedExerciseIds.slice(1) })).toMatchObject(
      {
        kind: 'accepted',
        exercise: { id: 'gorilla-row' },
        settledBy: 'history',
      },
    )
  })

  test('of misheard names the planned one goes before the one that many people do', () => {
    check('benh press', 'bench-press')
    const plannedExerciseIds = [ExerciseId.parse('kettlebell-bent-press')]
    expect(matchExercise('benh press', { plannedExerciseIds })).toMatchObject({
      exercise: { id: 'kettlebell-bent-press' },
      settledBy: 'plan',
    })
  })

  test('the plan changes no clear name, and makes none of what is none', () => {
    const plannedExerciseIds = [ExerciseId.parse('dumbbell-bench-press')]
    check('bench press', 'bench-press', { plannedExerciseIds })
    expect(matchExercise('press bench', { plannedExerciseIds })).toMatchObject({ settledBy: 'name' })
    check('tuna sandwich', 'unknown', { plannedExerciseIds })
  })

  test('two words of which one is of the world outside are another thing', () => {
    for (const query of ['row boat', 'bar tab', 'wind shield', 'crunch bar', 'shopping']) check(query, 'unknown')
    check('pool ups', 'pull-up')
  })

  test('what was done recently changes no clear name', () => {
    check('bench press', 'bench-press', { recentExerciseIds: [ExerciseId.parse('dumbbell-bench-press')] })
    check('press bench', 'bench-press', { recentExerciseIds: [ExerciseId.parse('dumbbell-bench-press')] })
    check('tuna sandwich', 'unknown', { recentExerciseIds: [ExerciseId.parse('dumbbell-bench-press')] })
  })
})

describe("the athlete's own exercises", () => {
  const customExercises = [custom('Bench Press'), custom('Tower of Pain', ['the tower']), custom('Kneeling Zorb Row')]
  const [ownBench, tower, zorb] = customExercises.map(({ id }) => id)

  test('win over the catalogue by the same name', () => check('bench press', ownBench ?? '', { customExercises }))

  test('win over the catalogue by nearly the same name', () =>
    check('bench presss', ownBench ?? '', { customExercises }))

  test('are found by alias, other order, slips and sound', () => {
    check('the tower', tower ?? '', { customExercises })
    check('tower pain', tower ?? '', { customExercises })
    check('towre of pain', tower ?? '', { customExercises })
    check('zorb row kneeling', zorb ?? '', { customExercises })
    check('kneeling sorb rose', zorb ?? '', { customExercises })
  })

  test('are unknown to others', () => check('tower pain', 'unknown'))
})

test('what is accepted is the first of its own candidates, also where another name scored as high', () => {
  const match = matchExercise('sproto')
  expect(match).toMatchObject({ kind: 'accepted', exercise: { id: 'spoto-press' } })
  expect(match.candidates[0]?.exercise.id).toBe('spoto-press')
})

describe('properties', () => {
  const named = fc.constantFrom(
    ...catalog.flatMap((exercise) => [exercise.name, ...exercise.aliases].map((name) => ({ exercise, name }))),
  )

  test('any text is answered, with scores within 0..1, best first', () => {
    const words = fc.array(fc.constantFrom('press', 'bench', 'db', 'the', 'roww', 'lat', '21s', 'é'), { maxLength: 20 })
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 300 }),
          words.map((list) => list.join(' ')),
        ),
        (query) => {
          const match = matchExercise(query)
          const scores = match.candidates.map(({ score }) => score)
          if (match.kind === 'accepted') scores.push(match.score)
          for (const score of scores) expect(score >= 0 && score <= 1).toBe(true)
          expect(match.candidates.length).toBeLessThanOrEqual(5)
          if (match.kind === 'accepted') expect(match.candidates[0]?.exercise).toBe(match.exercise)
        },
      ),
      { seed: 1, numRuns: 500 },
    )
  })

  test('every name and alias means its own exercise', () => {
    const others = catalog.flatMap((exercise) =>
      [exercise.name, ...exercise.aliases]
        .filter((name) => nameOf(matchExercise(name)) !== exercise.id)
        .map((name) => `${name} of ${exercise.id}: ${nameOf(matchExercise(name))}`),
    )
    expect(others).toEqual([])
  })

  test('one random slip in a name of eight letters or more gives that exercise, or asks, in 95 % and another in under 1 %', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    const slip = fc.record({
      kind: fc.constantFrom('drop', 'swap', 'double', 'insert', 'replace'),
      place: fc.nat(),
      letter,
    })
    const runs = 4000
    const sample = fc.sample(
      fc.tuple(
        named.filter(({ name }) => name.replaceAll(/[^a-z]/gi, '').length >= 8),
        slip,
      ),
      { numRuns: runs, seed: 20 },
    )
    let found = 0
    let wrong = 0
    for (const [{ exercise, name }, { kind, place, letter: other }] of sample) {
      const match = matchExercise(withSlip(name.toLowerCase(), kind, place % name.length, other))
      const isOffered = match.candidates.some((candidate) => candidate.exercise.id === exercise.id)
      if (match.kind === 'accepted' ? match.exercise.id === exercise.id : match.kind === 'ambiguous' && isOffered)
        found += 1
      else if (match.kind === 'accepted') wrong += 1
    }
    expect(found / runs).toBeGreaterThan(0.95)
    expect(wrong / runs).toBeLessThan(0.01)
  })
})

function withSlip(name: string, kind: string, at: number, letter: string): string {
  const [before, here, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)]
  switch (kind) {
    case 'drop':
      return before + after
    case 'swap':
      return before + after.charAt(0) + here + after.slice(1)
    case 'double':
      return before + here + here + after
    case 'insert':
      return before + letter + here + after
    default:
      return before + letter + after
  }
}
