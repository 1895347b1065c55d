import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { runCommandLine } from './program.ts'

const run = async (args: string[], input = '') => {
  const printed: string[] = []
  const warned: string[] = []
  let exitCode = 0
  const terminal = {
    input: Readable.from([input]),
    print: (line: string) => printed.push(line),
    warn: (line: string) => warned.push(line),
    setExitCode: (code: number) => {
      exitCode = code
    },
  }
  await runCommandLine(terminal, args)
  return { printed, warned, exitCode }
}

const answers = async (command: string, lines: unknown[]) => {
  const { printed, exitCode } = await run([command, '--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'))
  return { answers: printed.map((line) => JSON.parse(line)), exitCode }
}

test('parse answers one text for a person', async () => {
  const { printed } = await run(['parse', 'bench press 185 for 8'])
  expect(printed.join('\n')).toContain('Bench Press')
})

test('parse --jsonl answers each line with every field a set has, absent ones null', async () => {
  const {
    answers: [answer],
    exitCode,
  } = await answers('parse', [{ id: 7, text: 'bench press 185 for 8' }])
  expect(answer).toMatchObject({ id: 7, kind: 'log', auto: true })
  expect(answer.sets).toEqual([
    {
      exercise: 'Bench Press',
      exerciseId: 'bench-press',
      weight: 185,
      unit: 'lb',
      reps: 8,
      rpe: null,
      rir: null,
      durationSeconds: null,
      distanceMeters: null,
      type: 'working',
      side: null,
      bodyweight: false,
    },
  ])
  expect(exitCode).toBe(0)
})

test('the context of a line is what its words lean on', async () => {
  const context = { lastSet: { exercise: 'Deadlift', weight: 140, unit: 'kg', reps: 5 }, defaultUnit: 'lb' }
  const {
    answers: [answer],
  } = await answers('parse', [{ id: 'a', text: '150 for 3', context }])
  expect(answer.sets).toMatchObject([{ exerciseId: 'deadlift', weight: 150, unit: 'kg', reps: 3 }])
})

test('the plan of a line tells which of several exercises a name means', async () => {
  const context = { plan: ['Back Squat', 'Seated Cable Row'], defaultUnit: 'kg' }
  const {
    answers: [planned, unplanned],
  } = await answers('parse', [
    { id: 1, text: 'rows 60 for 8', context },
    { id: 2, text: 'rows 60 for 8' },
  ])
  expect(planned).toMatchObject({ kind: 'log', auto: true, sets: [{ exerciseId: 'seated-cable-row', weight: 60 }] })
  expect(unplanned).toMatchObject({ kind: 'ask' })
})

test('an exercise of the caller’s own in the context is carried by its name', async () => {
  const context = { lastSet: { exercise: 'Zottman Thing', weight: 20, unit: 'kg', reps: 12 } }
  const {
    answers: [answer],
  } = await answers('parse', [{ id: 1, text: 'same again', context }])
  expect(answer).toMatchObject({ kind: 'repeat', sets: [{ exercise: 'Zottman Thing', weight: 20, reps: 12 }] })
})

test('a bad line gets its own error, the rest goes on, and the exit status is 1', async () => {
  const { printed, exitCode } = await run(
    ['parse', '--jsonl'],
    '{"id":1,"text":"squat 225 for 5"}\nnot json\n{"id":3}\n{"id":4,"text":"undo"}\n',
  )
  const parsed = printed.map((line) => JSON.parse(line))
  expect(parsed).toMatchObject([
    { id: 1, kind: 'log' },
    { error: expect.any(String) },
    { id: 3, error: expect.any(String) },
    { id: 4, kind: 'undo' },
  ])
  expect(exitCode).toBe(1)
})

test('match --jsonl says what was accepted and what else came near', async () => {
  const {
    answers: [found, nothing],
  } = await answers('match', [
    { id: 1, query: 'rdl' },
    { id: 2, query: 'tuna sandwich' },
  ])
  expect(found).toMatchObject({ id: 1, accepted: true, match: { id: 'romanian-deadlift', aliases: expect.any(Array) } })
  expect(found.candidates[0]).toMatchObject({ id: 'romanian-deadlift', score: found.score })
  expect(nothing).toMatchObject({ id: 2, accepted: false, match: null })
})

test('injury --jsonl says where, how bad and whether it is a red flag, and null for what was not said', async () => {
  const { answers: found, exitCode } = await answers('injury', [
    { id: 1, text: 'right shoulder pain 3 out of 10' },
    { id: 2, text: 'chest pain on the treadmill' },
    { id: 3, text: 'leg day destroyed my legs' },
  ])
  expect(found).toEqual([
    { id: 1, injury: true, bodyPart: 'shoulder', side: 'right', severity: 'mild', redFlag: false },
    { id: 2, injury: true, bodyPart: 'chest', side: null, severity: 'severe', redFlag: true },
    { id: 3, injury: false, bodyPart: null, side: null, severity: null, redFlag: false },
  ])
  expect(exitCode).toBe(0)
})

test('injury answers a person with the advice of a red flag first', async () => {
  const { printed } = await run(['injury', 'lost control of my bladder after deadlifts'])
  expect(printed.join('\n')).toMatch(/^Red flag, bladder or bowel: .*emergency/)
})

test('classify --jsonl labels each message, with a confidence', async () => {
  const { answers: found } = await answers('classify', [
    { id: 1, text: 'can I deadlift 315 for 5?' },
    { id: 2, text: 'my name is Sam, I train three times a week' },
  ])
  expect(found).toMatchObject([
    { id: 1, label: 'question', confidence: expect.any(Number) },
    { id: 2, label: 'onboarding', confidence: expect.any(Number) },
  ])
})

test('classify answers one message for a person', async () => {
  const { printed } = await run(['classify', 'ran', '5k', 'in', '25', 'minutes'])
  expect(printed.join('\n')).toMatch(/^run log, \d+ % sure$/)
})

test('help shows the commands and examples', async () => {
  const { printed, exitCode } = await run(['parse', '--help'])
  expect(printed.join('\n')).toContain('Examples:')
  expect(exitCode).toBe(0)
})

test('a command that does not exist is named, with where to find help', async () => {
  const { warned, exitCode } = await run(['shout'])
  expect(warned.join('\n')).toMatch(/unknown command 'shout'[\s\S]*--help/)
  expect(exitCode).toBe(1)
})

test('log without an account says what to give', async () => {
  const { warned, exitCode } = await run(['log', 'bench press 185 for 8'])
  expect(warned.join('\n')).toContain('--token')
  expect(exitCode).toBe(1)
})
