import { expect, test } from 'vitest'
import { spellOut } from './spell-out.ts'

test('what is short is written out', () => {
  expect(spellOut('SM RDLs')).toBe('smith romanian deadlift')
  expect(spellOut('sa db row')).toBe('single arm dumbbell row')
})

test('other words come back as they are compared', () => expect(spellOut('the Bench Presses')).toBe('the bench press'))

test('"oh" is no squat, though "OHS" is one', () => {
  expect(spellOut('oh')).toBe('oh')
  expect(spellOut('OHS')).toBe('overhead squat')
})
