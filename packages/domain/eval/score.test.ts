import { expect, test } from 'vitest'
import type { UtteranceVerdict } from './judge-utterance.ts'
import { calibrate, scoreInjuries, scoreMessages, scoreNames, scoreUtterances } from './score.ts'

const verdict = (changes: Partial<UtteranceVerdict>): UtteranceVerdict => ({
  category: 'a',
  isClear: true,
  kind: 'log',
  confidence: 0.95,
  isAuto: true,
  differences: [],
  ...changes,
})

test('a wrong field is silent only where it would be stored without asking', () => {
  const { exact, silentWrong } = scoreUtterances([
    verdict({}),
    verdict({ differences: ['reps'] }),
    verdict({ differences: ['reps'], isAuto: false }),
    verdict({ kind: 'ask', differences: ['ask, not log'], isAuto: false }),
  ])
  expect({ exact, silentWrong }).toEqual({ exact: { value: 0.25, of: 4 }, silentWrong: { value: 0.25, of: 4 } })
})

test('asking counts against clear utterances alone, and a reading that waits for a yes is asking', () => {
  const { askedClear } = scoreUtterances([
    verdict({ isAuto: false }),
    verdict({ kind: 'ask', isAuto: false }),
    verdict({ kind: 'none', isAuto: false }),
    verdict({}),
    verdict({ kind: 'ask', isAuto: false, isClear: false }),
  ])
  expect(askedClear).toEqual({ value: 0.5, of: 4 })
})

test('every confidence from 0 to 1 falls into exactly one row of the calibration', () => {
  const confidences = Array.from({ length: 101 }, (_, at) => at / 100)
  const rows = calibrate(confidences.map((confidence) => verdict({ confidence })))
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(101)
  expect(rows.at(-1)).toMatchObject({ from: 0.95, to: 1, count: 6 })
})

test('the calibration shows what is right, what is auto and what is both auto and wrong; questions claim nothing', () => {
  const rows = calibrate([
    verdict({ confidence: 0.82 }),
    verdict({ confidence: 0.84, differences: ['reps'] }),
    verdict({ confidence: 0.83, differences: ['reps'], isAuto: false }),
    verdict({ confidence: 0.83, kind: 'ask' }),
    verdict({ confidence: 0.83, kind: 'none' }),
  ])
  expect(rows.find(({ from }) => from === 0.8)).toMatchObject({ count: 3, right: 1, auto: 2, autoWrong: 1 })
})

test('a name is right only when the exercise it means was accepted; one that means none is false when anything was', () => {
  const { topOne, falseAccept } = scoreNames([
    { expected: 'bench-press', accepted: 'bench-press' },
    { expected: 'bench-press', accepted: 'back-squat' },
    { expected: 'bench-press', accepted: null },
    { expected: null, accepted: null },
    { expected: null, accepted: 'back-squat' },
  ])
  expect(topOne.value).toBeCloseTo(1 / 3)
  expect(falseAccept).toEqual({ value: 0.5, of: 2 })
})

const knee = { injury: true, bodyPart: 'knee', side: 'left', severity: 'mild', redFlag: false } as const
const nothing = { injury: false, bodyPart: null, side: null, severity: null, redFlag: false } as const

test('F1 falls for injuries overlooked and for injuries invented alike', () => {
  const overlooked = scoreInjuries([
    { expected: knee, got: knee },
    { expected: knee, got: nothing },
  ])
  const invented = scoreInjuries([
    { expected: knee, got: knee },
    { expected: nothing, got: knee },
  ])
  expect(overlooked.f1.value).toBeCloseTo(2 / 3)
  expect(invented.f1.value).toBeCloseTo(2 / 3)
})

test('part, side and severity are judged where the injury was found', () => {
  const { bodyPart, side, severity } = scoreInjuries([
    { expected: knee, got: { ...knee, side: null } },
    { expected: knee, got: nothing },
    { expected: nothing, got: knee },
  ])
  expect([bodyPart, side, severity]).toEqual([
    { value: 1, of: 1 },
    { value: 0, of: 1 },
    { value: 1, of: 1 },
  ])
})

test('a red flag overlooked lowers the recall, one raised without cause does not', () => {
  const flagged = { ...knee, redFlag: true }
  const { redFlagRecall, redFlagFalse } = scoreInjuries([
    { expected: flagged, got: flagged },
    { expected: flagged, got: knee },
    { expected: knee, got: flagged },
  ])
  expect(redFlagRecall).toEqual({ value: 0.5, of: 2 })
  expect(redFlagFalse).toEqual({ value: 1, of: 1 })
})

test('without cases there is no figure', () => {
  expect(scoreMessages([]).accuracy).toEqual({ value: null, of: 0 })
  expect(scoreInjuries([]).f1).toEqual({ value: null, of: 0 })
})
