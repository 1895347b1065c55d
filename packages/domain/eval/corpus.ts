import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { SetType, Side } from '../src/session/set.ts'
import { LoadUnit } from '../src/units.ts'
import { ContextLine } from '../src/voice/context-line.ts'

/** `development` is what rules are written on; `sealed` is scored and never looked at. */
export const Part = z.enum(['development', 'sealed'])
export type Part = z.infer<typeof Part>

/** A set as an expectation states it and as it was understood; a field left out is absent (null, working, false). */
export const SetFields = z.strictObject({
  exerciseId: z.string().nullish(),
  weight: z.number().nullish(),
  unit: LoadUnit.nullish(),
  reps: z.int().nullish(),
  rpe: z.number().nullish(),
  rir: z.number().nullish(),
  durationSeconds: z.number().nullish(),
  distanceMeters: z.number().nullish(),
  type: SetType.nullish(),
  side: Side.nullish(),
  bodyweight: z.boolean().nullish(),
})
export type SetFields = z.infer<typeof SetFields>

const kinds = ['log', 'correct', 'undo', 'repeat', 'query', 'note', 'rest', 'start', 'finish', 'ask', 'none'] as const
const Kind = z.enum(kinds)

export const UtteranceCase = z.strictObject({
  id: z.string(),
  category: z.string(),
  text: z.string(),
  alternatives: z.array(z.string()).optional(),
  context: ContextLine.strict().optional(),
  expect: z.strictObject({
    /** Several where a careful listener could do either. */
    kind: z.union([Kind, z.array(Kind).min(1)]),
    sets: z.array(SetFields).min(1).optional(),
    patch: SetFields.optional(),
    restSeconds: z.number().nullish(),
  }),
  /** Whether a person who hears it needs to ask nothing. */
  clear: z.boolean(),
})
export type UtteranceCase = z.infer<typeof UtteranceCase>

export const NameCase = z.object({ id: z.string(), query: z.string(), expect: z.string().nullable(), part: Part })
export type NameCase = z.infer<typeof NameCase>

export const InjuryCase = z.strictObject({
  id: z.string(),
  text: z.string(),
  part: Part,
  expect: z.strictObject({
    injury: z.boolean(),
    bodyPart: z.string().nullable(),
    side: z.enum(['left', 'right', 'both']).nullable(),
    severity: z.enum(['mild', 'moderate', 'severe']).nullable(),
    redFlag: z.boolean(),
  }),
})
export type InjuryCase = z.infer<typeof InjuryCase>

export const MessageCase = z.strictObject({
  id: z.string(),
  text: z.string(),
  part: Part,
  expect: z.strictObject({ label: z.string() }),
})
export type MessageCase = z.infer<typeof MessageCase>

/** The cases of one file beside this one, in order. Throws where a line is not of the form or an id comes twice. */
export function readCases<Case extends { id: string }>(file: string, form: z.ZodType<Case>): Case[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n')
  const ids = new Set<string>()
  return lines.flatMap((line, row) => {
    if (line.trim() === '') return []
    const place = `${file}:${row + 1}`
    const read = form.safeParse(parseJson(line, place))
    if (!read.success) throw new Error(`${place} is not of the form:\n${z.prettifyError(read.error)}`)
    if (ids.has(read.data.id)) throw new Error(`${place}: the id ${read.data.id} comes twice`)
    ids.add(read.data.id)
    return [read.data]
  })
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new Error(`${place} is not JSON`, { cause })
  }
}
