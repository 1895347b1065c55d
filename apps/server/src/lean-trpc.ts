import {
  type AnyTRPCProcedure,
  type AnyTRPCRouter,
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  type inferRouterContext,
  TRPCError,
  type TRPCProcedureType,
  transformTRPCResponse,
} from '@trpc/server'
import { getHTTPStatusCode } from '@trpc/server/http'
import type { TRPCResponse } from '@trpc/server/rpc'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type PlainCall, parseInputs, plainCallOf } from './plain-call.ts'

/** What of tRPC's adapter options this path honours; the same object serves both. */
export type LeanTrpc<Router extends AnyTRPCRouter> = {
  router: Router
  maxBatchSize: number
  /** Only gathers what the request brings; it does not fail. */
  createContext: (from: { req: FastifyRequest }) => inferRouterContext<Router>
  onError: (failure: { error: TRPCError; path: string | undefined; req: FastifyRequest }) => void
}

type Request<Router extends AnyTRPCRouter> = {
  trpc: LeanTrpc<Router>
  req: FastifyRequest
  ctx: inferRouterContext<Router>
  signal: AbortSignal
  call: PlainCall
}

/**
 * A hook before tRPC's own Fastify handler that answers plain JSON calls with the same status, headers and body,
 * without the web Request, Response and streams that handler builds for each; all else it leaves to that handler.
 */
export function leanTrpc<Router extends AnyTRPCRouter>(trpc: LeanTrpc<Router>) {
  // The router keeps its procedures flat by path; its types show them nested.
  const procedures: [string, AnyTRPCProcedure][] = Object.entries(trpc.router._def.procedures)
  const typeOf = new Map<string, TRPCProcedureType>(procedures.map(([path, { _def }]) => [path, _def.type]))

  return async (req: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const call = plainCallOf(req, { typeOf, maxBatchSize: trpc.maxBatchSize })
    if (call === null) return undefined
    const { status, body } = await answer({
      trpc,
      req,
      ctx: trpc.createContext({ req }),
      signal: goneSignal(reply),
      call,
    })
    // With a serializer Fastify leaves the type as it is, and text goes out with its head in one write, which bytes do not.
    return reply.status(status).headers(headers).serializer(asItIs).send(body)
  }
}

const asItIs = (body: unknown) => String(body)

const headers = { 'content-type': 'application/json', vary: 'trpc-accept, accept' }

/** Aborts when the caller goes away before the answer is sent. */
function goneSignal({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController()
  raw.once('close', () => {
    if (!raw.writableEnded) controller.abort()
  })
  return controller.signal
}

async function answer<Router extends AnyTRPCRouter>(request: Request<Router>): Promise<Answer> {
  const { router } = request.trpc
  const { call } = request
  const { input: transformer } = router._def._config.transformer
  const inputs = onFirstUse(() => parseInputs(call, (input) => transformer.deserialize(input)))
  const responses = await Promise.all(call.paths.map((path, index) => respond(request, path, index, inputs)))
  const [only] = responses
  try {
    return present(router, call.isBatch || only === undefined ? responses : only)
  } catch (cause) {
    return present(router, refuse(request, cause, {}))
  }
}

async function respond<Router extends AnyTRPCRouter>(
  request: Request<Router>,
  path: string,
  batchIndex: number,
  inputs: () => readonly unknown[],
): Promise<TRPCResponse> {
  const { trpc, ctx, signal, call } = request
  let input: unknown
  // Read when a procedure asks, not before: who may not call at all hears that, not what is wrong with the body.
  const getRawInput = async () => {
    input = inputs()[batchIndex]
    return input
  }
  try {
    const { router } = trpc
    const data = await callTRPCProcedure({ router, path, type: call.type, getRawInput, ctx, signal, batchIndex })
    if (needsStream(data)) throw new TRPCError({ code: 'UNSUPPORTED_MEDIA_TYPE', message: 'the answer is a stream' })
    return { result: { data } }
  } catch (cause) {
    return refuse(request, cause, { path, input })
  }
}

function refuse<Router extends AnyTRPCRouter>(
  { trpc, req, ctx, call }: Request<Router>,
  cause: unknown,
  { path, input }: { path?: string; input?: unknown },
): TRPCResponse {
  const error = getTRPCErrorFromUnknown(cause)
  trpc.onError({ error, path, req })
  const config = trpc.router._def._config
  return { error: getTRPCErrorShape({ config, error, type: call.type, path, input, ctx }) }
}

type Answer = { status: number; body: string }

function present(router: AnyTRPCRouter, response: TRPCResponse | TRPCResponse[]): Answer {
  const body = JSON.stringify(transformTRPCResponse(router._def._config, response))
  return { status: getHTTPStatusCode(response), body }
}

/** Whether JSON cannot hold it: it yields over time, or one of its values does or is still a promise. */
function needsStream(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false
  return (
    isIterableOverTime(data) ||
    Object.values(data).some((value) => isIterableOverTime(value) || value instanceof Promise)
  )
}

const isIterableOverTime = (value: unknown) =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value

function onFirstUse<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
