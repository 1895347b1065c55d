import { describe, expect, it } from 'vitest'
import { readClock, readNumber } from './number-words.ts'
import { tokenise } from './tokens.ts'

/** All numbers of a text in order, with the words between them left out. */
function numbersOf(text: string): number[] {
  const { tokens } = tokenise(text)
  const found: number[] = []
  for (let at = 0; at < tokens.length; ) {
    const number = readNumber(tokens, at)
    if (number !== null) found.push(number.value)
    at += number?.length ?? 1
  }
  return found
}

function check(text: string, ...expected: number[]): void {
  expect(numbersOf(text), text).toEqual(expected)
}

describe('readNumber', () => {
  it('reads cardinals', () => {
    check('zero point', ...[])
    check('seven', 7)
    check('fifteen', 15)
    check('sixty two', 62)
    check('two hundred and five', 205)
    check('a hundred', 100)
    check('hundred', 100)
    check('one thousand', 1000)
  })

  it('reads hundreds the way lifters say them', () => {
    check('one eighty five', 185)
    check('two oh five', 205)
    check('one ten', 110)
    check('three fifteen', 315)
    check('one forty two point five', 142.5)
    check('2 hundred 5', 205)
  })

  it('puts digits together that a recogniser parted', () => {
    check('1 35', 135)
    check('one 35', 135)
    check('1-55', 155)
    check('2:25', 225)
    check('4 05', 405)
  })

  it('leaves numbers apart that are two', () => {
    check('one eighty five five', 185, 5)
    check('185 8 8', 185, 8, 8)
    check('one eighty five for eight', 185, 8)
    check('12 10 8', 12, 10, 8)
    check('8 8 7', 8, 8, 7)
    check('one hundred eight reps', 100, 8)
    check('two fifties', 2, 50)
    check('3 12', 3, 12)
  })

  it('reads halves and decimals', () => {
    check('eight and a half', 8.5)
    check('sixty two point five', 62.5)
    check('8½', 8.5)
    check('two point two five', 2.25)
  })
})

describe('readClock', () => {
  it('reads minutes and seconds spoken as two numbers', () => {
    expect(readClock(tokenise('seven forty five').tokens, 0)).toEqual({ seconds: 465, length: 3 })
    expect(readClock(tokenise('24 30').tokens, 0)).toEqual({ seconds: 1470, length: 2 })
    expect(readClock(tokenise('1:52:00').tokens, 0)).toEqual({ seconds: 6720, length: 1 })
    expect(readClock(tokenise('eight oh five').tokens, 0)).toEqual({ seconds: 485, length: 3 })
  })

  it('reads no clock where none can be', () => {
    expect(readClock(tokenise('seven').tokens, 0)).toBeNull()
    expect(readClock(tokenise('seven seventy').tokens, 0)).toBeNull()
  })
})
