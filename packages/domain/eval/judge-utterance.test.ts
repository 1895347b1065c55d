import { expect, test } from 'vitest'
import { emptyContext } from '../src/voice/parse-context.ts'
import { parseUtterance } from '../src/voice/parse-utterance.ts'
import type { UtteranceCase } from './corpus.ts'
import { judgeUtterance } from './judge-utterance.ts'

const judge = (transcript: string, expected: UtteranceCase['expect']) =>
  judgeUtterance(
    { id: 'a', category: 'a', text: transcript, expect: expected, clear: true },
    parseUtterance({ transcript }, emptyContext()),
  ).differences

const set = (reps: number) => ({ exerciseId: 'bench-press', weight: 185, unit: 'lb', reps }) as const

test('the kind must be one of those expected', () => {
  expect(judge('bench press 185 for 8', { kind: ['none', 'note'] })).toEqual(['log, not none or note'])
  expect(judge('bench press 185 for 8', { kind: ['ask', 'log'], sets: [set(8)] })).toEqual([])
})

test('every set must be there, in order, field by field', () => {
  expect(judge('bench press 185 for 8', { kind: 'log', sets: [set(8), set(8)] })).toEqual(['1 sets, not 2'])
  expect(judge('bench press 185 for 8 and 6', { kind: 'log', sets: [set(6), set(8)] })).toEqual([
    'set 1: reps 8, not 6',
    'set 2: reps 6, not 8',
  ])
})

test('a rest must be as long as was said', () => {
  expect(judge('rest 90 seconds', { kind: 'rest', restSeconds: 90 })).toEqual([])
  expect(judge('rest 90 seconds', { kind: 'rest', restSeconds: 60 })).toEqual(['rest of 90 s, not 60'])
})
