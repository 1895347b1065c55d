import { expect, test } from 'vitest'
import { decideLog } from './decide-log.ts'
import { emptyContext } from './parse-context.ts'
import { parseUtterance } from './parse-utterance.ts'

const decide = (transcript: string, isConfirmed = false) =>
  decideLog(parseUtterance({ transcript }, emptyContext()), isConfirmed)

test('a certain reading is stored without a question', () => {
  expect(decide('bench press 185 for 8')).toMatchObject({ kind: 'store', entries: [{ reps: 8 }] })
})

const doubtful = 'zottman thing 20s for 12'

test('a complete reading with a doubt is asked about, its words being the choice', () => {
  expect(decide(doubtful)).toMatchObject({
    kind: 'ask',
    question: expect.stringContaining('Zottman Curl'),
    choices: [{ utterance: doubtful }],
  })
})

test('the athlete’s yes makes a complete reading certain', () => {
  expect(decide(doubtful, true)).toMatchObject({ kind: 'store', entries: [{ reps: 12 }] })
})

test('no yes fills a gap', () => {
  expect(decide('185 for 8', true)).toMatchObject({ kind: 'ask' })
})

test.each([
  ['should I do 185?', 'question'],
  ['the weather is nice', 'not understood'],
])('%s stores nothing and says why', (words, reason) => {
  expect(decide(words)).toEqual({ kind: 'none', message: expect.stringContaining(reason) })
})

test.each([
  ['start workout', 'start'],
  ['finish workout', 'finish'],
  ['rest two minutes', 'rest'],
  ['scratch that', 'undo'],
])('%s is %s', (words, kind) => {
  expect(decide(words).kind).toBe(kind)
})
