import { describe, expect, it } from 'vitest'
import { dropFillers } from './drop-fillers.ts'
import { tokenise } from './tokens.ts'

const kept = (text: string) => dropFillers(tokenise(text).tokens).map((token) => token.text)

describe('dropFillers', () => {
  it('leaves out sounds of thinking and asides wherever they stand', () => {
    expect(kept('um bench uh 185 you know for erm 8 i think')).toEqual(['bench', '185', 'for', '8'])
  })

  it('keeps a hesitation between two loads near each other as the repair it is', () => {
    expect(kept('one ten er one twenty')).toEqual(['one', 'ten', 'rather', 'one', 'twenty'])
  })

  it('hears no slip between counts, nor between a load and its reps', () => {
    expect(kept('185 um 8')).toEqual(['185', '8'])
    expect(kept('8 um 9')).toEqual(['8', '9'])
  })

  it('joins a number that was thought about in the middle', () => {
    expect(kept('two uh twenty five')).toEqual(['two', 'twenty', 'five'])
  })
})
