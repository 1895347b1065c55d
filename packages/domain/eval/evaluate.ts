import { classifyMessage } from '../src/coach/classify-message.ts'
import { matchExercise } from '../src/exercises/match-exercise.ts'
import { recogniseInjury } from '../src/injury/recognise-injury.ts'
import { contextOfLine } from '../src/voice/context-line.ts'
import { parseUtterance } from '../src/voice/parse-utterance.ts'
import { InjuryCase, MessageCase, NameCase, type Part, readCases, UtteranceCase } from './corpus.ts'
import { judgeUtterance, type UtteranceVerdict } from './judge-utterance.ts'
import type { InjuryVerdict, MessageVerdict, NameVerdict } from './score.ts'

/** One case that did not come out as expected: where, what was said, and what was wrong with the answer. */
export type Miss = { id: string; group: string; text: string; wrong: string }

/** What came of every case of one part, and the misses among them. */
export type Evaluation = {
  utterances: UtteranceVerdict[]
  names: NameVerdict[]
  injuries: InjuryVerdict[]
  messages: MessageVerdict[]
  misses: Miss[]
}

/** Runs every case of a part through the same functions the product runs. */
export function evaluate(part: Part): Evaluation {
  const misses: Miss[] = []
  return {
    utterances: readCases(`utterances/${part}.jsonl`, UtteranceCase).map((one) => judge(one, misses)),
    names: casesOf(part, 'names.jsonl', NameCase).map((one) => judgeName(one, misses)),
    injuries: casesOf(part, 'injuries.jsonl', InjuryCase).map((one) => judgeInjury(one, misses)),
    messages: casesOf(part, 'messages.jsonl', MessageCase).map((one) => judgeMessage(one, misses)),
    misses,
  }
}

function casesOf<Case extends { id: string; part: Part }>(
  part: Part,
  file: string,
  form: Parameters<typeof readCases<Case>>[1],
): Case[] {
  return readCases(file, form).filter((one) => one.part === part)
}

function judge(one: UtteranceCase, misses: Miss[]): UtteranceVerdict {
  const alternatives = one.alternatives ?? []
  const outcome = parseUtterance({ transcript: one.text, alternatives }, contextOfLine(one.context ?? {}))
  const verdict = judgeUtterance(one, outcome)
  if (verdict.differences.length > 0) {
    const certainty = `${verdict.isAuto ? 'auto' : 'asked'} ${verdict.confidence}`
    const wrong = `${certainty}: ${verdict.differences.join('; ')}`
    misses.push({ id: one.id, group: one.category, text: one.text, wrong })
  }
  return verdict
}

function judgeName({ id, query, expect }: NameCase, misses: Miss[]): NameVerdict {
  const match = matchExercise(query)
  const accepted = match.kind === 'accepted' ? match.exercise.id : null
  if (accepted !== expect) {
    const nearest = match.candidates.map(({ exercise, score }) => `${exercise.id} ${score.toFixed(2)}`).join(', ')
    const wrong = `${accepted ?? match.kind}, not ${expect ?? 'no exercise'} (${nearest || 'no candidate'})`
    misses.push({ id, group: 'name', text: query, wrong })
  }
  return { expected: expect, accepted }
}

function judgeInjury({ id, text, expect }: InjuryCase, misses: Miss[]): InjuryVerdict {
  const read = recogniseInjury(text)
  const got =
    read.kind === 'injury'
      ? {
          injury: true,
          bodyPart: read.bodyPart,
          side: read.side,
          severity: read.severity,
          redFlag: read.isRedFlag,
        }
      : { injury: false, bodyPart: null, side: null, severity: null, redFlag: false }
  const fields = ['injury', 'bodyPart', 'side', 'severity', 'redFlag'] as const
  const wrong = fields.filter((field) => got[field] !== expect[field])
  if (wrong.length > 0) {
    const words = wrong.map((field) => `${field} ${got[field]}, not ${expect[field]}`).join('; ')
    misses.push({ id, group: 'injury', text, wrong: words })
  }
  return { expected: expect, got }
}

function judgeMessage({ id, text, expect }: MessageCase, misses: Miss[]): MessageVerdict {
  const { label, confidence } = classifyMessage(text)
  if (label !== expect.label) {
    misses.push({ id, group: 'message', text, wrong: `${label} ${confidence}, not ${expect.label}` })
  }
  return { expected: expect.label, got: label }
}
