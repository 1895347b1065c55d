import { describe, expect, it } from 'vitest'
import { setView, squat, summary } from '../../testing/set-views.ts'
import { feedbackOf } from './feedback.ts'
import { awardBadges } from './record-badges.ts'
import { afterAnswer, withChangedSet, withoutSet, withSets } from './session-cache.ts'
import { contextOfSession } from './session-context.ts'
import { formatDuration, formatTotals } from './session-totals.ts'
import { groupSets } from './set-groups.ts'

describe('groupSets', () => {
  it('puts the exercise trained last on top, its sets in order', () => {
    const groups = groupSets([setView(1), squat(2), setView(3)])
    expect(groups.map((group) => [group.exerciseName, group.sets.map((set) => set.position)])).toEqual([
      ['Bench Press', [1, 3]],
      ['Squat', [2]],
    ])
  })
})

describe('the open session in the cache', () => {
  const current = withSets(null, summary(1, 1), [setView(1)])

  it('takes new sets, and a replayed one only once', () => {
    const next = withSets(current, summary(1, 2), [setView(1), setView(2)])
    expect(next.sets.map((set) => set.position)).toEqual([1, 2])
    expect(next.totals.setCount).toBe(2)
  })

  it('starts over with the sets of a new session', () => {
    expect(withSets(current, summary(2, 1), [squat(1)]).sets).toEqual([squat(1)])
  })

  it('changes and drops single sets, and leaves another session alone', () => {
    expect(withChangedSet(current, summary(1, 1), setView(1, { reps: 9 }))?.sets[0]?.reps).toBe(9)
    expect(withoutSet(current, summary(1, 0), setView(1).id)?.sets).toEqual([])
    expect(withChangedSet(current, summary(2, 1), setView(1, { reps: 9 }))).toBe(current)
  })

  it('is gone after the workout is finished and untouched by a question', () => {
    expect(afterAnswer(current, { kind: 'finished', session: summary(1, 1), isReplay: false })).toBeNull()
    expect(afterAnswer(current, { kind: 'ask', question: 'Which?', choices: [], isReplay: false })).toBe(current)
  })
})

describe('awardBadges', () => {
  const record = {
    exerciseId: 'bench-press',
    exerciseName: 'Bench Press',
    value: 195,
    previous: 185,
    unit: 'lb',
  } as const

  it('goes to the set that has the record’s load, not to the one beside it', () => {
    const heavy = setView(1, { load: { value: 195, unit: 'lb' } })
    const badges = awardBadges({}, [heavy, setView(2)], [{ ...record, kind: 'heaviest_load' }], new Set())
    expect(badges).toEqual({ [heavy.id]: ['heaviest_load'] })
  })

  it('goes to the last set of the exercise where no field tells', () => {
    const badges = awardBadges(
      {},
      [setView(1), setView(2), squat(3)],
      [{ ...record, kind: 'estimated_one_rep_max' }],
      new Set(),
    )
    expect(badges).toEqual({ [setView(2).id]: ['estimated_one_rep_max'] })
  })

  it('drops badges of sets that are no longer shown', () => {
    const before = { [setView(1).id]: ['most_reps' as const], [setView(2).id]: ['most_reps' as const] }
    expect(Object.keys(awardBadges(before, [], [], new Set([setView(2).id])))).toEqual([setView(2).id])
  })
})

describe('contextOfSession', () => {
  it('leans on the last set and on loads newest first, warm-ups left out', () => {
    const sets = [
      setView(1, { type: 'warmup', load: { value: 20, unit: 'kg' } }),
      setView(2, { load: { value: 80, unit: 'kg' } }),
      setView(3, { load: { value: 85, unit: 'kg' } }),
    ]
    const context = contextOfSession(withSets(null, summary(1, 3), sets), 'lb')
    expect(context.lastSet).toMatchObject({ load: { value: 85, unit: 'kg' }, reps: 8 })
    expect([...context.recentLoadsKg.values()]).toEqual([[85, 80]])
  })

  it('knows nothing but the unit before the first set', () => {
    expect(contextOfSession(null, 'kg')).toMatchObject({ defaultUnit: 'kg', lastSet: null, currentExerciseId: null })
  })
})

describe('feedbackOf', () => {
  it('names a record first and can take back every set of the utterance', () => {
    const sets = [setView(1), setView(2)]
    const feedback = feedbackOf(
      {
        kind: 'logged',
        sets,
        records: [
          {
            kind: 'heaviest_load',
            exerciseId: 'bench-press',
            exerciseName: 'Bench Press',
            value: 185,
            previous: 180,
            unit: 'lb',
          },
        ],
        session: summary(1, 2),
        confidence: 1,
        isReplay: false,
      },
      'bench 185 for 8 twice',
    )
    expect(feedback).toEqual({
      kind: 'logged',
      text: 'Logged 2 sets, Bench Press 185 lb × 8',
      sets,
      record: 'Heaviest ever',
    })
  })

  it('passes on why nothing was logged, with the words it was about', () => {
    expect(
      feedbackOf({ kind: 'none', message: 'That was a question.', isReplay: false }, 'how much did I bench'),
    ).toEqual({
      kind: 'question',
      question: 'That was a question.',
      choices: [],
      heard: 'how much did I bench',
    })
  })
})

it('sums a workout in the athlete’s unit', () => {
  expect(formatTotals({ setCount: 1, volumeKg: 1000 }, 'lb', 65 * 60_000)).toEqual({
    sets: '1',
    setsInWords: '1 set',
    volume: '2,205 lb',
    duration: '1 h 5 min',
  })
  expect(formatDuration(59 * 60_000)).toBe('59 min')
})
