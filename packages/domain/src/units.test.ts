import { expect, test } from 'vitest'
import { fromKg, toKg } from './units.ts'

test('a pound is 0.45359237 kg and a kilogram is a kilogram', () => {
  expect(toKg({ value: 100, unit: 'lb' })).toBeCloseTo(45.359237, 9)
  expect(toKg({ value: 100, unit: 'kg' })).toBe(100)
})

test('assistance keeps its sign', () => {
  expect(toKg({ value: -40, unit: 'lb' })).toBeCloseTo(-18.1436948, 7)
})

test('what was entered in pounds is shown as entered, not with dust', () => {
  for (const value of [2.5, 45, 135, 185, 225, 315]) expect(fromKg(toKg({ value, unit: 'lb' }), 'lb')).toBe(value)
  expect(fromKg(102.5, 'kg')).toBe(102.5)
})
