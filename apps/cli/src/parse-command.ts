import { ContextLine, contextOfLine } from '@voicefit/domain/voice/context-line'
import type { Entry } from '@voicefit/domain/voice/entry'
import type { ParseOutcome } from '@voicefit/domain/voice/outcome'
import { emptyContext } from '@voicefit/domain/voice/parse-context'
import { parseUtterance } from '@voicefit/domain/voice/parse-utterance'
import { sayEntries } from '@voicefit/domain/voice/say-entry'
import { patchLine, setLine } from '@voicefit/domain/voice/set-line'
import { z } from 'zod'

const ParseLine = z.object({
  id: z.unknown().optional(),
  text: z.string(),
  alternatives: z.array(z.string()).nullish(),
  context: ContextLine.nullish(),
})

/** One line of `parse --jsonl`; absent values are null. */
export function answerParse(line: unknown): object {
  const { id, text, alternatives, context } = ParseLine.parse(line)
  const outcome = parseUtterance({ transcript: text, alternatives: alternatives ?? [] }, contextOfLine(context ?? {}))
  return {
    id,
    kind: outcome.kind,
    auto: outcome.isAuto,
    confidence: outcome.confidence,
    sets: 'entries' in outcome ? outcome.entries.map(setLine) : [],
    ...(outcome.kind === 'correct' ? { patch: patchLine(outcome.patch) } : {}),
    ...(outcome.kind === 'rest' ? { restSeconds: outcome.restSeconds } : {}),
    ...(outcome.kind === 'ask' ? { question: outcome.question, choices: outcome.choices } : {}),
  }
}

/** An outcome as a person reads it. */
export function describeParse(text: string): string {
  const outcome = parseUtterance({ transcript: text }, emptyContext())
  const certainty = `${Math.round(outcome.confidence * 100)} % sure, ${outcome.isAuto ? 'logged without asking' : 'asked before logging'}`
  const lines = describeReading(outcome)
  return [lines[0] ?? outcome.kind, ...lines.slice(1), ...(outcome.kind === 'none' ? [] : [certainty])].join('\n')
}

function describeReading(outcome: ParseOutcome): string[] {
  switch (outcome.kind) {
    case 'log':
    case 'repeat':
      return [`${outcome.kind}:`, ...outcome.entries.map((entry) => `  ${sayEntries([entry])}${provenanceOf(entry)}`)]
    case 'ask':
      return [`ask: ${outcome.question}`, ...outcome.choices.map((choice) => `  - ${choice.label}`)]
    case 'correct':
      return [`correct: ${JSON.stringify(patchLine(outcome.patch))}`]
    case 'rest':
      return [outcome.restSeconds === null ? 'rest' : `rest: ${outcome.restSeconds} s`]
    case 'note':
      return [`note: ${outcome.note}`]
    case 'none':
      return ['none: nothing here is for the log']
    default:
      return [outcome.kind]
  }
}

function provenanceOf(entry: Entry): string {
  const notSaid = Object.entries(entry.provenance).filter(([, source]) => source !== 'said')
  return notSaid.length === 0 ? '' : `  (${notSaid.map(([field, source]) => `${field} ${source}`).join(', ')})`
}
