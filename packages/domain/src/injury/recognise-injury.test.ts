import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everydayHarmless, everydayInjuries, everydayRedFlags, nearRedFlags } from './everyday-remarks.fixture.ts'
import { RedFlagKind } from './injury-finding.ts'
import { harmlessRemarks, injuryRemarks, noRedFlagRemarks, redFlagRemarks } from './injury-remarks.fixture.ts'
import { recogniseInjury } from './recognise-injury.ts'
import { strangersHarmless, strangersInjuries, strangersRedFlags } from './strangers-remarks.fixture.ts'

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))

const flagsOf = (text: string) => {
  const finding = recogniseInjury(text)
  return finding.kind === 'none' ? [] : finding.redFlags.map(({ kind }) => kind)
}

/** A finding in the notation of the tables, "?" where the table does not judge. */
function note(text: string, expected: readonly string[]): string[] {
  const finding = recogniseInjury(text)
  if (finding.kind === 'none') return ['none']
  const said = [finding.bodyPart, finding.side, finding.severity].map((value) => value ?? '-')
  return said.map((value, at) => (expected[at] === '?' ? '?' : value))
}

describe('recogniseInjury', () => {
  it.each(rowsOf(injuryRemarks))('finds the injury, its part, side and severity: %s', (text, ...expected) => {
    expect(note(text, expected)).toEqual(expected)
  })

  it.each(rowsOf(harmlessRemarks))('finds none in: %s', (text) => {
    expect(recogniseInjury(text)).toEqual({ kind: 'none' })
  })

  it.each(rowsOf(redFlagRemarks))('raises the red flag of: %s', (text, kind) => {
    expect(flagsOf(text)).toContain(kind)
  })

  it.each(rowsOf(noRedFlagRemarks))('raises no red flag for: %s', (text) => {
    expect(flagsOf(text)).toEqual([])
  })

  it.each(rowsOf(everydayRedFlags))('raises the red flag of everyday words: %s', (text, kind) => {
    expect(flagsOf(text)).toContain(kind)
  })

  it.each(rowsOf(everydayInjuries))('finds the injury in everyday words: %s', (text, ...expected) => {
    expect(note(text, expected)).toEqual(expected)
    expect(flagsOf(text)).toEqual([])
  })

  it.each(rowsOf(everydayHarmless))('finds none in everyday words: %s', (text) => {
    expect(recogniseInjury(text)).toEqual({ kind: 'none' })
  })

  it.each(rowsOf(nearRedFlags))('takes for an injury and no red flag: %s', (text) => {
    expect(recogniseInjury(text)).toMatchObject({ kind: 'injury', isRedFlag: false })
  })

  it.each(rowsOf(strangersRedFlags))('raises a red flag however a stranger puts it: %s', (text) => {
    expect(flagsOf(text)).not.toEqual([])
  })

  it.each(rowsOf(strangersHarmless))('finds none in the talk of strangers: %s', (text) => {
    expect(recogniseInjury(text)).toEqual({ kind: 'none' })
  })

  it.each(rowsOf(strangersInjuries))('finds the injury a stranger tells of: %s', (text, ...expected) => {
    expect(note(text, expected)).toEqual(expected)
    expect(flagsOf(text)).toEqual([])
  })

  it('has several phrasings of every red flag in its table', () => {
    for (const kind of RedFlagKind.options) {
      const count = rowsOf(redFlagRemarks).filter(([, row]) => row === kind).length
      expect(count, kind).toBeGreaterThanOrEqual(6)
    }
  })

  it('makes every red flag severe, whatever else was said', () => {
    for (const [text = ''] of rowsOf(redFlagRemarks)) {
      expect(recogniseInjury(text)).toMatchObject({ kind: 'injury', isRedFlag: true, severity: 'severe' })
    }
    expect(recogniseInjury('tiny bit of chest pain, 1 out of 10')).toMatchObject({ severity: 'severe' })
  })

  it('says with each red flag where to turn', () => {
    for (const [text = ''] of rowsOf(redFlagRemarks)) {
      const finding = recogniseInjury(text)
      const advices = finding.kind === 'none' ? [] : finding.redFlags.map(({ advice }) => advice)
      for (const advice of advices) expect(advice).toMatch(/emergency|doctor|urgent care/)
    }
  })

  it('finds an injury at the end of a long text, and takes bounded steps', () => {
    const rant = `${'I trained and it was a good session with my friends. '.repeat(190)}My left knee hurts.`
    expect(recogniseInjury(rant)).toMatchObject({ kind: 'injury', bodyPart: 'knee', side: 'left' })
  })

  it('keeps at most 500 characters of the remark', () => {
    const finding = recogniseInjury(`my knee hurts ${'so much '.repeat(200)}`)
    expect(finding.kind === 'injury' && finding.remark.length).toBe(500)
  })

  it('never throws on any text', () => {
    const words = rowsOf(`${injuryRemarks}${harmlessRemarks}${redFlagRemarks}`).flatMap(([text = '']) =>
      text.split(' '),
    )
    const remark = fc.array(fc.constantFrom(...words, ',', '.', '?', '💥', 'no', 'not', '10/10'), { maxLength: 60 })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => isFinding(text)),
      { seed: 1, numRuns: 2000 },
    )
    fc.assert(
      fc.property(remark, (parts) => isFinding(parts.join(' '))),
      { seed: 1, numRuns: 3000 },
    )
  })
})

function isFinding(text: string): boolean {
  const finding = recogniseInjury(text)
  if (finding.kind === 'none') return true
  return finding.isRedFlag === finding.redFlags.length > 0 && (!finding.isRedFlag || finding.severity === 'severe')
}
