import { once } from 'node:events'
import { connect } from 'node:net'
import { initTRPC, TRPCError } from '@trpc/server'
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { leanTrpc } from './lean-trpc.ts'

const gone = Promise.withResolvers<string>()
const isWaiting = Promise.withResolvers<void>()

const t = initTRPC.context<{ url: string }>().create({
  isDev: false,
  transformer: {
    serialize: (value) => ({ wrapped: value }),
    deserialize: (value) => (value === 'refused' ? new Date(Number.NaN).toISOString() : value),
  },
  errorFormatter: ({ shape, input, ctx, type, path }) => ({ ...shape, input, url: ctx?.url, type, path }),
})

const fail = (failure: () => unknown) =>
  t.procedure.query(() => {
    throw failure()
  })

/** Procedures that end in every way a procedure can, most of which no procedure of ours does. */
const router = t.router({
  echo: t.procedure.input(z.unknown()).query(({ input, ctx }) => ({ input, ...ctx })),
  nothing: t.procedure.query(() => undefined),
  yields: t.procedure.query(async function* () {
    yield 1
  }),
  promises: t.procedure.query(() => ({ later: Promise.resolve(1) })),
  unprintable: t.procedure.query(() => 10n),
  teapot: fail(() => new TRPCError({ code: 'NOT_IMPLEMENTED', message: 'no coffee' })),
  broken: fail(() => new Error('secret')),
  text: fail(() => 'only a text'),
  empty: fail(() => null),
  input: t.procedure.input(z.object({ reps: z.int() })).mutation(({ input }) => input),
  waits: t.procedure.query(async ({ signal }) => {
    isWaiting.resolve()
    await new Promise((resolve) => signal?.addEventListener('abort', resolve))
    gone.resolve('the signal came')
  }),
  counts: t.procedure.subscription(async function* () {
    yield 1
  }),
})

function openSite({ isLean }: { isLean: boolean }) {
  const failures: unknown[] = []
  const trpcOptions = {
    router,
    maxBatchSize: 3,
    createContext: ({ req }: { req: { url: string } }) => ({ url: req.url }),
    onError: ({ error }: { error: TRPCError }) => failures.push(`${error.code}: ${error.message}`),
  }
  const app = Fastify()
  if (isLean) app.addHook('preHandler', leanTrpc(trpcOptions))
  void app.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions })
  return { app, failures }
}

const lean = openSite({ isLean: true })
const stock = openSite({ isLean: false })
let port: number
beforeAll(async () => {
  port = Number(new URL(await lean.app.listen({ host: '127.0.0.1', port: 0 })).port)
})
afterAll(() => Promise.all([lean.app.close(), stock.app.close()]))

async function ask({ app, failures }: typeof lean, url: string, payload?: string) {
  failures.length = 0
  const headers = { 'content-type': 'application/json' }
  const reply = await app.inject(payload === undefined ? { url } : { url, method: 'POST', headers, payload })
  const { 'content-type': type, vary } = reply.headers
  const isWhole = reply.headers['content-length'] !== undefined
  return { isWhole, seen: { status: reply.statusCode, type, vary, body: reply.body, failures: failures.toSorted() } }
}

describe('however a procedure ends', () => {
  test.each([
    ['echo?input={"a":[1]}', 200],
    ['echo?input="refused"', 400],
    ['echo', 200],
    ['nothing', 200],
    ['teapot', 501],
    ['broken', 500],
    ['text', 500],
    ['empty', 500],
    ['unprintable', 500],
    ['echo,unprintable?batch=1', 500],
    ['echo,broken,teapot?batch=1', 207],
    ['nothing,echo?batch=1&input={"1":"refused"}', 207],
  ])('%s is answered with %i as tRPC answers it', async (call, status) => {
    const [ours, theirs] = [await ask(lean, `/trpc/${call}`), await ask(stock, `/trpc/${call}`)]
    expect([ours.isWhole, theirs.isWhole]).toEqual([true, false])
    expect(ours.seen).toEqual({ ...theirs.seen, status })
  })

  test.each(['yields', 'promises', 'yields?batch=1'])(
    '%s is refused with 415 as by tRPC, for it takes a stream',
    async (call) => {
      const [ours, theirs] = [await ask(lean, `/trpc/${call}`), await ask(stock, `/trpc/${call}`)]
      expect([ours, theirs]).toMatchObject([
        { isWhole: true, seen: { status: 415 } },
        { isWhole: false, seen: { status: 415 } },
      ])
      expect(ours.seen.failures).toEqual(['UNSUPPORTED_MEDIA_TYPE: the answer is a stream'])
    },
  )

  test('an input that was read is named in its refusal', async () => {
    const ours = await ask(lean, '/trpc/input', '{"reps":1.5}')
    expect(ours).toMatchObject({ isWhole: true, seen: { status: 400 } })
    expect(ours.seen).toEqual((await ask(stock, '/trpc/input', '{"reps":1.5}')).seen)
  })
})

test('a procedure learns that its caller has gone', async () => {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write('GET /trpc/waits HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await isWaiting.promise
  socket.destroy()
  expect(await gone.promise).toBe('the signal came')
})

test('a subscription is tRPC’s own to answer', async () => {
  const { seen } = await ask(lean, '/trpc/counts')
  expect(seen).toMatchObject({ status: 200, type: 'text/event-stream', body: expect.stringContaining('{"wrapped":1}') })
})
