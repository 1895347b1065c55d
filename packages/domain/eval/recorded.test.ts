import { expect, test } from 'vitest'
import { findFalls } from './recorded.ts'

const measured = (value: number | null) => new Map([['sealed utterances exact', { value, of: 100 }]])

test('a figure that fell is named with what it was', () => {
  expect(findFalls(measured(0.96), { 'sealed utterances exact': 0.97 })).toEqual([
    'sealed utterances exact: 96.00 %, was 97.00 %',
  ])
})

test('a figure that held or rose is none', () => {
  expect(findFalls(measured(0.97), { 'sealed utterances exact': 0.97 })).toEqual([])
  expect(findFalls(measured(0.98), { 'sealed utterances exact': 0.97 })).toEqual([])
})

test('of errors and questions more is a fall', () => {
  const figures = new Map([['sealed utterances silentWrong', { value: 0.01, of: 100 }]])
  expect(findFalls(figures, { 'sealed utterances silentWrong': 0.005 })).toHaveLength(1)
  expect(findFalls(figures, { 'sealed utterances silentWrong': 0.02 })).toEqual([])
})

test('a recorded figure that is no longer measured has fallen', () => {
  expect(findFalls(measured(null), { 'sealed utterances exact': 0.97 })).toHaveLength(1)
  expect(findFalls(new Map(), { 'sealed utterances exact': 0.97 })).toHaveLength(1)
})
