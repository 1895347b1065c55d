import type { ParseOutcome, Reading } from '@voicefit/domain/voice/outcome'
import { describe, expect, it } from 'vitest'
import { strings } from '../../strings.ts'
import { entry } from '../../testing/set-views.ts'
import { chipsOfEntry, groupEntries, previewOutcome } from './preview.ts'

const outcome = (reading: Reading, isAuto = true): ParseOutcome => ({
  ...reading,
  confidence: 0.9,
  isAuto,
  transcript: '',
  understood: '',
  leftOver: [],
})

describe('chipsOfEntry', () => {
  it('shows each known field with where it came from', () => {
    const chips = chipsOfEntry(
      entry({ provenance: { exercise: 'carried', load: 'carried', unit: 'carried', reps: 'said' } }),
    )
    expect(chips.map(({ field, value, source }) => [field, value, source])).toEqual([
      ['exercise', 'Bench Press', 'carried'],
      ['load', '185 lb', 'carried'],
      ['reps', '8', 'said'],
    ])
  })

  it('says that a unit was assumed when only the number was said', () => {
    const chips = chipsOfEntry(entry({ provenance: { exercise: 'said', load: 'said', unit: 'default', reps: 'said' } }))
    expect(chips.find((chip) => chip.field === 'load')?.note).toBe('lb')
    expect(chips.find((chip) => chip.field === 'reps')?.note).toBeNull()
  })

  it('shows the effort as said, not the one derived from it', () => {
    const chips = chipsOfEntry(entry({ rpe: 9, rir: 1, provenance: { rpe: 'inferred', rir: 'said' } }))
    expect(chips.find((chip) => chip.field === 'effort')).toMatchObject({ value: '1 in reserve', source: 'said' })
  })

  it('names what is out of the ordinary: kind, side, note', () => {
    const chips = chipsOfEntry(entry({ type: 'warmup', side: 'left', note: 'felt easy' }))
    expect(chips.map((chip) => chip.value)).toEqual(['Bench Press', '185 lb', '8', 'Warm-up', 'Left', 'felt easy'])
  })

  it('calls an unloaded bodyweight set by its name', () => {
    expect(chipsOfEntry(entry({ load: null, isBodyweight: true })).map((chip) => chip.value)).toContain('Bodyweight')
  })
})

describe('groupEntries', () => {
  it('folds equal sets in a row and keeps the order', () => {
    const groups = groupEntries([entry(), entry(), entry({ reps: 6 }), entry()])
    expect(groups.map((group) => group.count)).toEqual([2, 1, 1])
  })
})

describe('previewOutcome', () => {
  it('tells a certain reading from one that wants a look', () => {
    expect(previewOutcome(outcome({ kind: 'log', entries: [entry()] }))).toMatchObject({ kind: 'sets', isAuto: true })
    expect(previewOutcome(outcome({ kind: 'log', entries: [entry()] }, false))).toMatchObject({
      kind: 'sets',
      isAuto: false,
    })
  })

  it('shows a question with its choices', () => {
    const choices = [{ label: 'Squat', utterance: 'squat 225 for 5' }]
    expect(previewOutcome(outcome({ kind: 'ask', question: 'Which exercise?', choices, entries: [] }))).toEqual({
      kind: 'question',
      question: 'Which exercise?',
      choices,
    })
  })

  it.each([
    [{ kind: 'correct', target: { kind: 'last' }, patch: { reps: 9 } }, 'Changes the last set: 9 reps'],
    [
      { kind: 'correct', target: { kind: 'position', position: 2 }, patch: { load: { value: 190, unit: 'lb' } } },
      'Changes set 2: 190 lb',
    ],
    [{ kind: 'undo', target: { kind: 'last' } }, strings.preview.undo],
    [{ kind: 'finish' }, strings.preview.finish],
    [{ kind: 'rest', restSeconds: 90 }, 'Starts a rest of 1:30'],
    [{ kind: 'none' }, strings.preview.none],
  ] satisfies [Reading, string][])('says what $kind would do', (reading, text) => {
    expect(previewOutcome(outcome(reading))).toMatchObject({ kind: 'sentence', text })
  })
})
