import { existsSync } from 'node:fs'
import { join } from 'node:path'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import type { Context, Services } from '@voicefit/api/server/context'
import { type AppRouter, appRouter } from '@voicefit/api/server/router'
import { errorCodeOf } from '@voicefit/api/server/trpc'
import { AppError, type ErrorCode, errorTable } from '@voicefit/domain/errors'
import { PortUnavailable } from '@voicefit/infra/port-unavailable'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify'
import { registerAuthRoutes } from './auth-routes.ts'
import { type HealthSources, registerHealthRoutes } from './health-routes.ts'
import { type LeanTrpc, leanTrpc } from './lean-trpc.ts'
import type { Accounts } from './open-identity.ts'
import { waitingPage } from './waiting-page.ts'

export type HttpOptions = {
  services: Services
  accounts: Accounts
  health: HealthSources
  logger: FastifyBaseLogger
  webDir: string
  /** The networks whose `X-Forwarded-For` is believed; nobody's unless said. */
  trustedProxies?: string[]
}

/** The largest body any call takes: an utterance with ten alternatives is a fifth of it. */
const bodyLimitBytes = 128 * 1024

/** Everything on one port: the api, local accounts, health, and the web app with its deep links. */
export async function buildHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { services, accounts, health, logger, webDir, trustedProxies = [] } = options
  const app = Fastify({
    loggerInstance: logger,
    trustProxy: trustedProxies.length > 0 && trustedProxies,
    bodyLimit: bodyLimitBytes,
    genReqId: () => services.ids.make('req'),
    routerOptions: { maxParamLength: 1000 },
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.setErrorHandler(async (error, request, reply) => {
    const failure = toAppError(error)
    const rule = errorTable[failure.code]
    request.log[rule.logLevel]({ err: failure }, 'request failed')
    return reply
      .status(refusedStatusOf(error) ?? rule.httpStatus)
      .send({ code: failure.code, message: failure.userMessage, requestId: request.id })
  })
  await app.register(helmet, {
    contentSecurityPolicy: { directives: contentSecurity(accounts) },
    strictTransportSecurity: false,
  })
  registerHealthRoutes(app, health)
  // In a scope of its own: the tRPC plugin replaces the parsing of bodies in its.
  await app.register((scope, _options, done) => {
    registerAuthRoutes(scope, accounts)
    done()
  })
  await app.register((scope, _options, done) => {
    registerTrpc(scope, services)
    done()
  })
  await serveWebApp(app, webDir)
  return app
}

function registerTrpc(scope: FastifyInstance, services: Services): void {
  const trpcOptions = {
    router: appRouter,
    maxBatchSize: 10,
    createContext: ({ req }) => contextOf(services, req),
    onError: ({ error, path, req }) => {
      const rule = errorTable[errorCodeOf(error)]
      req.log[rule.logLevel](
        { path, err: rule.logLevel === 'error' ? error : undefined, reason: error.message },
        'call refused',
      )
    },
  } satisfies LeanTrpc<AppRouter>
  scope.addHook('preHandler', leanTrpc(trpcOptions))
  void scope.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions,
  } satisfies FastifyTRPCPluginOptions<AppRouter>)
}

function contextOf(services: Services, request: FastifyRequest): Context {
  const [scheme, token] = request.headers.authorization?.split(' ') ?? []
  return {
    ...services,
    log: request.log,
    requestId: request.id,
    bearerToken: scheme?.toLowerCase() === 'bearer' && token !== undefined && token !== '' ? token : null,
  }
}

async function serveWebApp(app: FastifyInstance, webDir: string): Promise<void> {
  const indexFile = join(webDir, 'index.html')
  await app.register(fastifyStatic, {
    root: webDir,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // NOTE: the export puts a content hash into the name of everything below _expo, so those never change.
      reply.header('cache-control', path.includes('/_expo/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (!isPage)
      throw new AppError('not_found', {
        message: `no route ${request.method} ${request.url}`,
        userMessage: 'There is nothing at this address. The calls are listed in the README, under API.',
      })
    if (existsSync(indexFile)) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    return reply.status(503).header('retry-after', '2').type('text/html').send(waitingPage)
  })
}

/** The 4xx that Fastify itself refused a request with: a body too large, not JSON, of another type. Null for all else. */
function refusedStatusOf(error: unknown): number | null {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null
}

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof PortUnavailable) return new AppError('unavailable', { message: error.message, cause: error })
  const status = refusedStatusOf(error)
  if (status === null) return new AppError('internal', { message: 'unexpected', cause: error })
  const message = error instanceof Error ? error.message : String(error)
  const code: ErrorCode = status === 404 ? 'not_found' : 'invalid_input'
  return new AppError(code, { message, userMessage: bodyAdvice(status), cause: error })
}

function bodyAdvice(status: number): string {
  if (status === 413) return `The body is over ${bodyLimitBytes / 1024} KB. Send less at once.`
  if (status === 415) return 'Send the body as application/json.'
  return 'The body is not JSON of the expected form. The README shows each call, under API.'
}

/** The page may load and call its own server only, and Supabase where that keeps the accounts. */
function contentSecurity(accounts: Accounts) {
  const elsewhere = accounts.kind === 'supabase' && accounts.url !== null ? [new URL(accounts.url).origin] : []
  return {
    'default-src': ["'self'"],
    'connect-src': ["'self'", ...elsewhere],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'upgrade-insecure-requests': null,
  }
}
