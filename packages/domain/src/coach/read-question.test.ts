import { describe, expect, it } from 'vitest'
import { tokenise } from '../voice/words/tokens.ts'
import { readQuestion } from './read-question.ts'

const read = (text: string) => readQuestion(tokenise(text).tokens)

describe('readQuestion', () => {
  it.each([
    'what did I squat',
    'ok so how heavy',
    'did I train legs',
    'my bench is stuck what am I doing wrong',
    'bench 80?',
    'did my squat go up',
    'did my 5k get faster than 25 minutes?',
    'will lifting make me slow',
  ])('hears a question: %s', (text) => {
    expect(read(text).isAsked).toBe(true)
  })

  it.each([
    'what a day',
    'did legs today',
    'when I squat my knee hurts',
    'would love a plan',
    'can only train twice',
    'did my easy three miler',
    'had my second child',
    'any other day is fine',
  ])('hears something told: %s', (text) => {
    expect(read(text).isAsked).toBe(false)
  })

  it('names the word the last question begins with', () => {
    expect(read('is that normal, or should I stop')).toMatchObject({ opener: 'should', next: 'i' })
    expect(read('yo can u help')).toMatchObject({ opener: 'can', next: 'you' })
  })
})
