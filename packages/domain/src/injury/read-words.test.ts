import { describe, expect, it } from 'vitest'
import { tokenise } from '../voice/words/tokens.ts'
import { readWords } from './read-words.ts'

const read = (said: string) => {
  const { text, tokens } = tokenise(said)
  return readWords(tokens, text).join(' ')
}

describe('readWords', () => {
  it.each([
    ['my hamstirng is tihgt', 'my hamstring is tihgt'],
    ['left sholuder', 'left shoulder'],
    ['stomcah', 'stomach'],
    ['unconcsious', 'unconscious'],
    ['wirst', 'wrist'],
  ])('mends a slip of the fingers in a body part or a word of pain: %s', (said, meant) => {
    expect(read(said)).toBe(meant)
  })

  it.each(['should', 'voting', 'angle', 'grain', 'waist', 'confusion', 'spelling', 'visions'])(
    'leaves a word that means itself: %s',
    (word) => {
      expect(read(word)).toBe(word)
    },
  )

  it.each([
    ['ah cannae bend ma knee', 'ah can not bend my knee'],
    ['left rist hurts wen i row', 'left wrist hurts when i row'],
    ['a c joint', 'ac joint'],
    ['rotary cuff', 'rotator cuff'],
    ['summat went', 'something went'],
  ])('sets dialect and spelling right: %s', (said, meant) => {
    expect(read(said)).toBe(meant)
  })

  it('reads "me" before a body part as "my", but not where something is given', () => {
    expect(read('me chest is sore')).toBe('my chest is sore')
    expect(read('hurts in me left knee')).toBe('hurts in my left knee')
    expect(read('it gives me knee pain')).toBe('it gives me knee pain')
    expect(read('help me please')).toBe('help me')
  })

  it('drops words of degree, but not the blood', () => {
    expect(read('my knee is really bloody sore')).toBe('my knee is sore')
    expect(read('bloody urine')).toBe('bloody urine')
  })
})
