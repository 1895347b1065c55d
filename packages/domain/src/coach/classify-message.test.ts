import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyMessage } from './classify-message.ts'
import { messagesByLabel } from './messages.fixture.ts'

const cases = Object.entries(messagesByLabel).flatMap(([label, table]) =>
  table
    .trim()
    .split('\n')
    .map((text) => [label, text] as const),
)

describe('classifyMessage', () => {
  it.each(cases)('%s: %s', (label, text) => {
    expect(classifyMessage(text).label).toBe(label)
  })

  it('puts a red flag before everything else that was said', () => {
    expect(classifyMessage('make me a program, I get chest pain when I run').label).toBe('injury_report')
    expect(classifyMessage('bench 185 for 8 and I passed out').label).toBe('injury_report')
  })

  it('keeps a set with a light remark a log, and makes a bad one a report', () => {
    expect(classifyMessage('squat 225 for 5, knee felt a bit off').label).toBe('workout_log')
    expect(classifyMessage('squat 225 for 5, had to stop, sharp pain in my knee').label).toBe('injury_report')
  })

  it('takes an old injury for an introduction only while nothing hurts', () => {
    expect(classifyMessage('my knees are dodgy from years of football but nothing hurts at the moment').label).toBe(
      'onboarding',
    )
    expect(classifyMessage('I was cleared to lift but my knee hurts').label).toBe('injury_report')
    expect(classifyMessage("I'm Callum, bad knees, and my left one still hurts").label).toBe('injury_report')
  })

  it('answers nothing with general', () => {
    expect(classifyMessage('').label).toBe('general')
    expect(classifyMessage('💥').label).toBe('general')
  })

  it('never throws, and its confidence lies between 0 and 1', () => {
    const words = cases.flatMap(([, text]) => text.split(' '))
    const message = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...words, ',', '?'), { maxLength: 40 }).map((parts) => parts.join(' ')),
    )
    const isClass = (text: string) => {
      const { confidence } = classifyMessage(text)
      return confidence > 0 && confidence <= 1
    }
    fc.assert(fc.property(message, isClass), { seed: 1, numRuns: 2000 })
  })
})
