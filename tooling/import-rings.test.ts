import { describe, expect, it } from 'vitest'
import { listRings } from './import-rings.ts'

describe('import rings', () => {
  it('a tree has none', () => {
    expect(
      listRings([
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'd'],
        ['c', 'd'],
      ]),
    ).toEqual([])
  })

  it('two that import each other are one, and so is a longer way round', () => {
    expect(
      listRings([
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'e'],
        ['e', 'c'],
      ]),
    ).toEqual([
      ['c', 'd', 'e'],
      ['a', 'b'],
    ])
  })

  it('what only leads into a ring is not part of it', () => {
    expect(
      listRings([
        ['x', 'a'],
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'y'],
      ]),
    ).toEqual([['a', 'b']])
  })

  it('imports within one group count for nothing', () => {
    expect(listRings([['a', 'a']])).toEqual([])
  })
})
