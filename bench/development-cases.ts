import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContextLine, contextOfLine } from '@voicefit/domain/voice/context-line'
import type { ParseContext } from '@voicefit/domain/voice/parse-context'
import { z } from 'zod'

const corpus = join(import.meta.dirname, '..', 'packages', 'domain', 'eval')

const UtteranceLine = z.object({
  text: z.string(),
  alternatives: z.array(z.string()).optional(),
  context: ContextLine.optional(),
})
const NameLine = z.object({ query: z.string(), expect: z.string().nullable(), part: z.string() })

export type SpokenCase = { transcript: string; alternatives: readonly string[]; context: ParseContext }
export type NameCase = { query: string; expected: string | null }

/** The utterances of the development part, each with its context made ready. */
export function readUtterances(): SpokenCase[] {
  return readLines('utterances/development.jsonl', UtteranceLine).map(({ text, alternatives, context }) => ({
    transcript: text,
    alternatives: alternatives ?? [],
    context: contextOfLine(context ?? {}),
  }))
}

/** The names of the development part and the exercise each means; null where it means none. */
export function readNames(): NameCase[] {
  return readLines('names.jsonl', NameLine)
    .filter(({ part }) => part === 'development')
    .map(({ query, expect }) => ({ query, expected: expect }))
}

function readLines<Line>(file: string, form: z.ZodType<Line>): Line[] {
  const lines = readFileSync(join(corpus, file), 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => form.parse(JSON.parse(line)))
}
