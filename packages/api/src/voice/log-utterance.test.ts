import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerWith, newId, type TestServices, testAthlete, testServices } from '../testing/test-athlete.ts'

let services: TestServices
let count = 0
beforeAll(async () => {
  services = await testServices({ isRateLimited: false })
})
afterAll(() => services.close())

const athlete = () => testAthlete(services, `lifter-${++count}@example.com`)

const logged = <Answer extends { kind: string }>(answer: Answer) => {
  if (answer.kind !== 'logged') throw new Error(`expected logged, got ${JSON.stringify(answer)}`)
  return answer as Extract<Answer, { kind: 'logged' }>
}

describe('what is said is logged', () => {
  test('a set of a matched exercise, with where each field came from', async () => {
    const { call, say } = await athlete()
    const answer = logged(await say('bench press 185 for 8'))
    expect(answer.sets).toMatchObject([
      {
        exerciseId: 'bench-press',
        load: { value: 185, unit: 'lb' },
        reps: 8,
        position: 1,
        provenance: { exercise: 'said', load: 'said', reps: 'said', unit: 'default' },
      },
    ])
    expect(answer.session.totals).toMatchObject({ setCount: 1, exerciseCount: 1 })
    expect((await call.session.current())?.sets).toEqual(answer.sets)
  })

  test('the next words lean on the set before', async () => {
    const { say } = await athlete()
    await say('bench press 185 for 8')
    expect(logged(await say('190 for 6')).sets).toMatchObject([
      {
        exerciseId: 'bench-press',
        load: { value: 190, unit: 'lb' },
        reps: 6,
        position: 2,
        provenance: { exercise: 'carried' },
      },
    ])
    expect(logged(await say('same again')).sets).toMatchObject([
      { load: { value: 190, unit: 'lb' }, reps: 6, position: 3 },
    ])
  })

  test('a record only where something was beaten', async () => {
    const { say } = await athlete()
    expect(logged(await say('bench press 185 for 5')).records).toEqual([])
    expect(logged(await say('bench press 195 for 5')).records.map((record) => record.kind)).toEqual([
      'estimated_one_rep_max',
      'heaviest_load',
    ])
    expect(logged(await say('bench press 155 for 5')).records).toEqual([])
  })

  test('a correction and an undo change the last set and nothing else', async () => {
    const { call, say } = await athlete()
    await say('bench press 185 for 8')
    await say('bench press 185 for 7')
    expect(await say('no 6')).toMatchObject({ kind: 'corrected', set: { reps: 6, position: 2 } })
    expect(await say('scratch that')).toMatchObject({ kind: 'undone', removed: [{ reps: 6 }] })
    expect((await call.session.current())?.sets).toMatchObject([{ reps: 8, position: 1 }])
  })

  test('two idle hours end a workout: the next set opens another and carries nothing', async () => {
    const { call, say } = await athlete()
    const first = logged(await say('bench press 185 for 8'))
    services.clock.advance(2 * 60 * 60 * 1000)
    expect((await say('190 for 6')).kind).toBe('ask')
    const second = logged(await say('bench press 190 for 6'))
    expect(second.session.id).not.toBe(first.session.id)
    const [, older] = (await call.session.history()).items
    expect(older).toMatchObject({ id: first.session.id, finishedAt: first.session.lastActivityAt })
  })
})

describe('what is not certain is asked, what is not for the log is left alone', () => {
  test.each([
    ['185 for 8', 'ask'],
    ['zottman thing 20 for 12', 'ask'],
    ['should I do 185?', 'none'],
    ['are you using this bench', 'none'],
    ['💪💪💪', 'none'],
  ])('%s: %s, and nothing is stored', async (words, kind) => {
    const { call, say } = await athlete()
    expect((await say(words)).kind).toBe(kind)
    expect(await call.session.current()).toBeNull()
  })

  test('a preview stores nothing and changes no session', async () => {
    const { call } = await athlete()
    expect(await call.voice.parse({ transcript: 'bench press 185 for 8' })).toMatchObject({ kind: 'log', isAuto: true })
    expect(await call.session.current()).toBeNull()
  })
})

describe('once', () => {
  test('a replay gets the first answer and stores nothing again', async () => {
    const { call, say } = await athlete()
    const id = newId()
    const first = await say('bench press 185 for 8', { id })
    await say('bench press 190 for 6')
    expect(await say('bench press 185 for 8', { id })).toEqual({ ...first, isReplay: true })
    expect((await call.session.current())?.sets).toHaveLength(2)
  })

  test('a replayed undo takes nothing more back', async () => {
    const { call, say } = await athlete()
    await say('bench press 185 for 8')
    await say('bench press 185 for 7')
    const id = newId()
    await say('undo', { id })
    expect(await say('undo', { id })).toMatchObject({ kind: 'undone', isReplay: true })
    expect((await call.session.current())?.sets).toHaveLength(1)
  })

  test('the same id with other words is a conflict', async () => {
    const { say } = await athlete()
    const id = newId()
    await say('bench press 185 for 8', { id })
    await expect(say('bench press 225 for 5', { id })).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('twenty at once with one id store one set', async () => {
    const { call, say } = await athlete()
    const id = newId()
    const answers = await Promise.all(Array.from({ length: 20 }, () => say('bench press 185 for 8', { id })))
    expect(answers.filter((answer) => !answer.isReplay)).toHaveLength(1)
    expect((await call.session.current())?.sets).toHaveLength(1)
  })

  test('two devices at once lose nothing and take different places', async () => {
    const { call, say } = await athlete()
    await say('bench press 185 for 8')
    await Promise.all([say('bench press 190 for 6'), say('bench press 195 for 5'), say('same again')])
    const sets = (await call.session.current())?.sets ?? []
    expect(sets.map((set) => set.position)).toEqual([1, 2, 3, 4])
  })
})

describe('bad input', () => {
  test.each([
    ['', 'say or type a set'],
    ['   ', 'say or type a set'],
    ['x'.repeat(5000), 'at most 2000 characters'],
  ])('is told what to do', async (transcript, advice) => {
    const { call, say } = await athlete()
    await expect(say(transcript)).rejects.toThrow(advice)
    expect(await call.session.current()).toBeNull()
  })

  test('nobody logs without a token, or with one that has expired', async () => {
    const request = { id: newId(), transcript: 'bench press 185 for 8' }
    await expect(callerWith(services, null).voice.log(request)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    const { session } = await athlete()
    services.clock.advance(61 * 60 * 1000)
    await expect(callerWith(services, session.access_token).voice.log(request)).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
      cause: { userMessage: expect.stringContaining('expired') },
    })
  })
})

test('nobody sees, corrects or deletes what is not theirs', async () => {
  const { say } = await athlete()
  const other = await athlete()
  const [mine] = logged(await say('bench press 185 for 8')).sets
  if (mine === undefined) throw new Error('nothing was logged')
  const patch = { reps: 1 }
  await expect(other.call.session.correctSet({ id: newId(), setId: mine.id, patch })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  await expect(other.call.session.deleteSet({ id: newId(), setId: mine.id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  expect((await other.call.exercises.history({ exerciseId: mine.exerciseId })).sets).toEqual([])
  expect(await other.call.session.current()).toBeNull()
})

test('working memory that vanishes in mid-workout loses nothing', async () => {
  const { session, say } = await athlete()
  await say('bench press 185 for 8')
  await services.kv.delete(`memory:${session.user.id}`)
  expect(logged(await say('same again')).sets).toMatchObject([{ exerciseId: 'bench-press', reps: 8, position: 2 }])
})
