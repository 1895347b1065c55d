import { TRPCError, type TRPCProcedureType } from '@trpc/server'
import type { FastifyRequest } from 'fastify'

/** A request that asks for JSON in JSON: queries by GET or mutations by POST, one or a batch of one kind. */
export type PlainCall = {
  type: 'query' | 'mutation'
  isBatch: boolean
  paths: readonly string[]
  /** The text that holds the input, or the inputs of a batch by index; null where the caller sent none. */
  json: string | null
}

type Expected = { typeOf: ReadonlyMap<string, TRPCProcedureType>; maxBatchSize: number }

/**
 * Reads a request as a plain call of procedures that exist and answer its method; null for everything else,
 * which is streams, other bodies, wrong paths, and whatever tRPC's own handler reads in a way of its own.
 */
export function plainCallOf(request: FastifyRequest, { typeOf, maxBatchSize }: Expected): PlainCall | null {
  const type = methodTypes[request.method]
  if (type === undefined || !isPlainJson(request.headers, type)) return null
  const query = queryOf(request)
  if (query === null || query.has('connectionParams')) return null

  const path = pathOf(request.params)
  const isBatch = query.get('batch') === '1'
  const paths = isBatch ? path.split(',') : [path]
  if (paths.length > maxBatchSize || !paths.every((each) => typeOf.get(each) === type)) return null

  if (type === 'query') return { type, isBatch, paths, json: query.get('input') || null }
  const { body } = request
  // NOTE: a byte order mark is dropped where a body is decoded as JSON, and refused by JSON.parse.
  if (typeof body !== 'string' || body.startsWith('\uFEFF')) return null
  return { type, isBatch, paths, json: body }
}

const methodTypes: Partial<Record<string, PlainCall['type']>> = { GET: 'query', POST: 'mutation' }

function isPlainJson(headers: FastifyRequest['headers'], type: PlainCall['type']): boolean {
  if (headers['trpc-accept'] !== undefined || /jsonl|event-stream/.test(headers.accept ?? '')) return false
  const mediaType = headers['content-type']?.split(';', 1)[0]?.trim()
  return mediaType === 'application/json' || (mediaType === undefined && type === 'query')
}

/** Null where the host the caller names makes no URL to build a request with, or one with a password. */
function queryOf(request: FastifyRequest): URLSearchParams | null {
  const url = URL.parse(request.url, `http://${request.headers.host ?? 'localhost'}`)
  return url === null || url.username !== '' || url.password !== '' ? null : url.searchParams
}

function pathOf(params: unknown): string {
  const isNamed = typeof params === 'object' && params !== null && 'path' in params
  return isNamed && typeof params.path === 'string' ? params.path : ''
}

/** The inputs of a call in the order of its paths, refused where they cannot be read in the words tRPC has for it. */
export function parseInputs({ isBatch, paths, json }: PlainCall, deserialize: (input: unknown) => unknown): unknown[] {
  if (json === null) return []
  try {
    const parsed: unknown = JSON.parse(json)
    if (!isBatch) return [deserialize(parsed)]
    const inputs = byIndex(parsed)
    return paths.map((_, index) => (inputs[index] === undefined ? undefined : deserialize(inputs[index])))
  } catch (cause) {
    if (cause instanceof TRPCError) throw cause
    const message = cause instanceof Error ? cause.message : 'Invalid input'
    throw new TRPCError({ code: 'BAD_REQUEST', message, cause })
  }
}

function byIndex(parsed: unknown): Readonly<Record<number, unknown>> {
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed }
  throw new TRPCError({ code: 'BAD_REQUEST', message: '"input" needs to be an object when doing a batch call' })
}
