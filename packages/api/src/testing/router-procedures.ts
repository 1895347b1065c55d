import { type AnyTRPCProcedure, type AnyTRPCRouter, callTRPCProcedure, TRPCError } from '@trpc/server'
import type { ErrorCode } from '@voicefit/domain/errors'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { appRouter } from '../router.ts'
import { errorCodeOf, type ProcedureMeta } from '../trpc.ts'
import { inputSchemaOf } from './sample-input.ts'

export type RoutedProcedure = {
  path: string
  type: 'query' | 'mutation' | 'subscription'
  meta: ProcedureMeta | undefined
  /** All schemas an input has to pass, in order; none for a procedure without input. */
  schemas: z.ZodType[]
  schema: ReturnType<typeof inputSchemaOf>
}

const router: AnyTRPCRouter = appRouter

/** Calls a procedure by its path, as the HTTP handler does; the answer, or what it was refused with. */
export async function callByPath(
  { path, type }: Pick<RoutedProcedure, 'path' | 'type'>,
  ctx: Context,
  input: unknown,
  signal?: AbortSignal,
): Promise<{ kind: 'answered'; data: unknown } | { kind: 'refused'; code: ErrorCode; message: string }> {
  try {
    const getRawInput = async () => input
    return {
      kind: 'answered',
      data: await callTRPCProcedure({ router, path, type, ctx, getRawInput, signal, batchIndex: 0 }),
    }
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error
    return { kind: 'refused', code: errorCodeOf(error), message: error.message }
  }
}

/** Every procedure of the router as it is at this moment, found by reflection. */
export function listProcedures(): RoutedProcedure[] {
  const procedures: [string, AnyTRPCProcedure][] = Object.entries(router._def.procedures)
  return procedures.map(([path, { _def }]) => {
    const schemas = inputsOf(_def)
    const [first, ...others] = schemas.map(inputSchemaOf)
    const properties = Object.assign({}, first?.properties, ...others.map((schema) => schema.properties))
    const required = [first, ...others].flatMap((schema) => schema?.required ?? [])
    const schema = first === undefined ? {} : { ...first, properties, required }
    return { path, type: _def.type, meta: metaOf(_def), schemas, schema }
  })
}

const Internals = z.object({ inputs: z.array(z.instanceof(z.ZodType)) })

/** tRPC keeps the parsers of an input in a field its types do not show. */
function inputsOf(definition: object): z.ZodType[] {
  return Internals.parse(definition).inputs
}

function metaOf(definition: { meta: unknown }): ProcedureMeta | undefined {
  const meta = definition.meta
  return isMeta(meta) ? meta : undefined
}

function isMeta(meta: unknown): meta is ProcedureMeta {
  return typeof meta === 'object' && meta !== null && 'limit' in meta
}
