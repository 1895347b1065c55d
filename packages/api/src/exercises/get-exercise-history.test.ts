import { ExerciseId } from '@voicefit/domain/ids'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId, type TestServices, testAthlete, testServices } from '../testing/test-athlete.ts'

let services: TestServices
beforeAll(async () => {
  services = await testServices({ isRateLimited: false })
})
afterAll(() => services.close())

const bench = ExerciseId.parse('bench-press')

test('the history has one point a day in the athlete’s own zone and unit, and the sets newest first', async () => {
  const { call, say } = await testAthlete(services, 'history@example.com')
  await call.profile.update({ id: newId(), timeZone: 'America/Los_Angeles', defaultUnit: 'lb' })
  await say('bench press 185 for 8')
  await say('bench press 205 for 3')
  services.clock.advance(24 * 60 * 60 * 1000)
  await say('bench press 190 for 8')
  const history = await call.exercises.history({ exerciseId: bench })
  expect(history.exercise).toMatchObject({ id: 'bench-press', name: 'Bench Press' })
  expect(history.points).toMatchObject([
    { date: '2026-11-20', bestLoad: { value: 205, unit: 'lb' }, bestReps: 8 },
    { date: '2026-11-21', bestLoad: { value: 190, unit: 'lb' }, bestReps: 8 },
  ])
  expect(history.sets.map((set) => set.load?.value)).toEqual([190, 205, 185])
})

test('what was trained is listed, the most recent first', async () => {
  const { call, say } = await testAthlete(services, 'trained@example.com')
  await say('bench press 185 for 8')
  services.clock.advance(1000)
  await say('deadlift 315 for 5')
  expect((await call.exercises.trained()).items).toMatchObject([
    { id: 'deadlift', setCount: 1 },
    { id: 'bench-press', setCount: 1 },
  ])
})

test('exercises are found by a word of their name, and a missing one says so', async () => {
  const { call } = await testAthlete(services, 'search@example.com')
  const { items } = await call.exercises.search({ query: 'bench' })
  expect(items.map((item) => item.id)).toContain('bench-press')
  await expect(call.exercises.get({ exerciseId: ExerciseId.parse('no-such-lift') })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('a changed unit is what the next utterance is read with', async () => {
  const { call, say } = await testAthlete(services, 'units@example.com')
  await call.profile.update({ id: newId(), defaultUnit: 'kg' })
  expect(await say('bench press 80 for 8')).toMatchObject({
    kind: 'logged',
    sets: [{ load: { value: 80, unit: 'kg' } }],
  })
})

test('a set is corrected by hand and taken back, also in a workout that is over', async () => {
  const { call, say } = await testAthlete(services, 'by-hand@example.com')
  const answer = await say('bench press 185 for 8')
  if (answer.kind !== 'logged' || answer.sets[0] === undefined) throw new Error(answer.kind)
  const setId = answer.sets[0].id
  expect((await call.session.finish({ id: newId() })).finishedAt).not.toBeNull()
  expect((await call.session.correctSet({ id: newId(), setId, patch: { reps: 6 } })).set).toMatchObject({ reps: 6 })
  expect(await call.session.current()).toBeNull()
  expect((await call.session.deleteSet({ id: newId(), setId })).removed.id).toBe(setId)
  expect((await call.exercises.history({ exerciseId: bench })).sets).toEqual([])
})
