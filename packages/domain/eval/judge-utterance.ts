import type { ParseOutcome } from '../src/voice/outcome.ts'
import { patchLine, setLine } from '../src/voice/set-line.ts'
import { differencesOfPatch, differencesOfSet } from './compare-set.ts'
import type { UtteranceCase } from './corpus.ts'

/** What came of one utterance. `differences` is empty when kind and every field are right. */
export type UtteranceVerdict = {
  category: string
  isClear: boolean
  kind: ParseOutcome['kind']
  confidence: number
  isAuto: boolean
  differences: readonly string[]
}

/** Holds an outcome against what was expected: the kind, and the fields of what would be stored. */
export function judgeUtterance(one: UtteranceCase, outcome: ParseOutcome): UtteranceVerdict {
  return {
    category: one.category,
    isClear: one.clear,
    kind: outcome.kind,
    confidence: outcome.confidence,
    isAuto: outcome.isAuto,
    differences: differencesOfOutcome(one.expect, outcome),
  }
}

function differencesOfOutcome(expected: UtteranceCase['expect'], outcome: ParseOutcome): string[] {
  const allowed = [expected.kind].flat()
  if (!allowed.includes(outcome.kind)) return [`${outcome.kind}, not ${allowed.join(' or ')}`]
  switch (outcome.kind) {
    case 'log':
    case 'repeat':
      return differencesOfSets(expected.sets, outcome.entries.map(setLine))
    case 'correct':
      return expected.patch === undefined ? [] : differencesOfPatch(expected.patch, patchLine(outcome.patch))
    case 'rest':
      return isSameRest(expected.restSeconds ?? null, outcome.restSeconds)
        ? []
        : [`rest of ${outcome.restSeconds} s, not ${expected.restSeconds ?? null}`]
    default:
      return []
  }
}

function isSameRest(expected: number | null, got: number | null): boolean {
  return expected === null || got === null ? expected === got : Math.abs(expected - got) <= 1
}

function differencesOfSets(
  expected: UtteranceCase['expect']['sets'],
  got: readonly ReturnType<typeof setLine>[],
): string[] {
  if (expected === undefined) return []
  if (expected.length !== got.length) return [`${got.length} sets, not ${expected.length}`]
  return expected.flatMap((set, at) => {
    const found = got[at]
    if (found === undefined) return []
    return differencesOfSet(set, found).map((difference) => `set ${at + 1}: ${difference}`)
  })
}

/** Whether it would be stored, without a question, with anything wrong. */
export function isSilentlyWrong(verdict: UtteranceVerdict): boolean {
  return verdict.isAuto && verdict.differences.length > 0
}

/** Whether the athlete would be asked: a question, or a reading that waits for a yes. */
export function isAsked(verdict: UtteranceVerdict): boolean {
  return verdict.kind === 'ask' || (verdict.kind !== 'none' && !verdict.isAuto)
}
