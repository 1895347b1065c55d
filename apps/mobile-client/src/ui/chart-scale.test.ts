import { describe, expect, it } from 'vitest'
import { timeScale, valueScale } from './chart-scale.ts'

describe('valueScale', () => {
  it.each([
    { values: [185, 205], ticks: [185, 190, 195, 200, 205] },
    { values: [61.2, 98.7], ticks: [60, 70, 80, 90, 100] },
    { values: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] },
    { values: [-20, -5], ticks: [-20, -15, -10, -5] },
  ])('puts even ticks around $values', ({ values, ticks }) => {
    expect(valueScale(values, 0, 100).ticks).toEqual(ticks)
  })

  it('gives a lone value room above and below', () => {
    const { ticks, place } = valueScale([100], 200, 0)
    expect(ticks.at(0)).toBeLessThan(100)
    expect(ticks.at(-1)).toBeGreaterThan(100)
    expect(place(100)).toBeGreaterThan(0)
    expect(place(100)).toBeLessThan(200)
  })

  it('puts the greater value higher when `to` lies above `from`', () => {
    const { place } = valueScale([10, 20], 200, 0)
    expect(place(10)).toBe(200)
    expect(place(20)).toBe(0)
  })
})

describe('timeScale', () => {
  it('keeps the distance between days', () => {
    const place = timeScale([0, 10, 40], 0, 80)
    expect([0, 10, 40].map(place)).toEqual([0, 20, 80])
  })

  it('stands a single day in the middle', () => {
    expect(timeScale([5], 0, 80)(5)).toBe(40)
  })
})
