import { describe, expect, it } from 'vitest'
import { tokenise } from './tokens.ts'

function check(text: string, expected: string): void {
  expect(
    tokenise(text)
      .tokens.map((token) => token.text)
      .join('|'),
    text,
  ).toBe(expected)
}

describe('tokenise', () => {
  it('parts digits from letters', () => {
    check('185x8', '185|x|8')
    check('60kg', '60|kg')
    check('3×8 @ 8.5', '3|x|8|at|8.5')
    check('20s', '20')
  })

  it('keeps clocks, decimals and thousands whole', () => {
    check('2:25 in 1:52:00', '2:25|in|1:52:00')
    check('1,080 lb', '1080|lb')
    check('1,0,5', '105')
    check('62.5 and 8½ and ½', '62.5|and|8.5|and|0.5')
    check('185, 8, 8', '185|,|8|,|8')
  })

  it('puts a currency sign behind its number as a unit', () => {
    check('£185 for 8', '185|lb|for|8')
    check('185#', '185|lb')
  })

  it('spells contractions out and parts hyphens between words', () => {
    check("I don't, I'll, could've", 'i|do|not|,|i|will|,|could|have')
    check('I dont, cant, cannot, wont', 'i|do|not|,|can|not|,|can|not|,|will|not')
    check('pull-ups T-bar', 'pull|ups|t|bar')
    check("farmer’s what's", 'farmers|what|is')
  })

  it('keeps a hyphen between digits and reads one in front of a number as minus', () => {
    check('1-55', '1|-|55')
    check('dips -40', 'dips|minus|40')
    check('bench — 185', 'bench|,|185')
  })

  it('drops invisible characters and emoji, and folds wide digits', () => {
    check('18\u200b5 💪 for 8', '185|for|8')
    check('２２５', '225')
  })

  it('remembers where a word stands in the text', () => {
    const { text, tokens } = tokenise('Felt GOOD')
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(['Felt', 'GOOD'])
  })
})
