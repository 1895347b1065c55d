import { describe, expect, it } from 'vitest'
import { conceptBook, findConcepts } from './concept-book.ts'

const book = conceptBook({ plan: 'program, couch to 5k', span: '# weeks', act: 'put together' })
const number = { length: 1, parts: [], clockSeconds: null, isPlural: false, isPutTogether: false, isDigits: true }

function find(text: string, isName: (at: number) => boolean = () => false) {
  const words = text.split(' ')
  const numberAt = (at: number) => (/^\d+$/.test(words[at] ?? '') ? { ...number, value: Number(words[at]) } : null)
  return Object.fromEntries(findConcepts(book, words, numberAt, isName))
}

describe('findConcepts', () => {
  it('finds words, phrases and numbers where they stand', () => {
    expect(find('put together 12 weeks')).toEqual({ act: [{ from: 0, to: 2 }], span: [{ from: 2, to: 4 }] })
  })

  it('finds plurals, and long words with one slip in them', () => {
    expect(find('programs')).toEqual({ plan: [{ from: 0, to: 1 }] })
    expect(find('progam')).toEqual({ plan: [{ from: 0, to: 1 }] })
  })

  it('leaves everyday words and names of exercises as they are', () => {
    expect(find('problem')).toEqual({})
    expect(find('progam', () => true)).toEqual({})
  })

  it('reads a number and its unit as two words', () => {
    expect(find('couch to 5 k')).toEqual({ plan: [{ from: 0, to: 4 }] })
  })
})
