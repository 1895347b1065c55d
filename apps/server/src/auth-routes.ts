import { presentUser } from '@voicefit/api/server/account/account-session'
import { Credentials } from '@voicefit/api/server/account/credentials'
import { refreshSession } from '@voicefit/api/server/account/refresh-session'
import { signIn } from '@voicefit/api/server/account/sign-in'
import { signOut } from '@voicefit/api/server/account/sign-out'
import { signUp } from '@voicefit/api/server/account/sign-up'
import type { Services } from '@voicefit/api/server/context'
import { findAccount } from '@voicefit/db/stores/account-store'
import { UserId } from '@voicefit/domain/ids'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'

const Password = z.object({ email: z.string().max(255), password: z.string().max(256) })
const Refresh = z.object({ refresh_token: z.string().min(1).max(256) })
const GrantType = z.object({ grant_type: z.enum(['password', 'refresh_token']) })

/**
 * Local accounts over the routes of Supabase Auth that the app uses, so that one client serves both. Refusals
 * have that service's form: `{ code, error_code, msg }`.
 */
export function registerAuthRoutes(app: FastifyInstance, services: Services): void {
  acceptEmptyBodies(app)

  app.post('/auth/v1/signup', async (request, reply) => {
    const input = Credentials.safeParse(request.body)
    if (!input.success) return refuse(reply, 400, 'validation_failed', firstFault(input.error))
    const result = await signUp(services, input.data)
    if (result.kind === 'signed_in') return result.session
    return refuse(reply, 422, 'user_already_exists', 'This e-mail address has an account. Sign in instead.')
  })

  app.post('/auth/v1/token', async (request, reply) => {
    const grant = GrantType.safeParse(request.query)
    if (!grant.success)
      return refuse(reply, 400, 'validation_failed', 'Give grant_type=password or grant_type=refresh_token.')
    return grant.data.grant_type === 'password' ? passwordGrant(request, reply) : refreshGrant(request, reply)
  })

  app.get('/auth/v1/user', async (request, reply) => {
    const claims = await verifiedClaims(request)
    const account = claims && (await services.database.asService((tx) => findAccount(tx, UserId.parse(claims.userId))))
    if (!account) return refuse(reply, 401, 'bad_jwt', 'Sign in to continue.')
    return presentUser(account)
  })

  app.post('/auth/v1/logout', async (request, reply) => {
    const claims = await verifiedClaims(request)
    if (claims === null) return refuse(reply, 401, 'bad_jwt', 'Sign in to continue.')
    await signOut(services, claims.sessionId)
    return reply.status(204).send()
  })

  async function passwordGrant(request: FastifyRequest, reply: FastifyReply) {
    const input = Password.safeParse(request.body)
    if (!input.success) return refuse(reply, 400, 'validation_failed', 'Give an e-mail address and a password.')
    const result = await signIn(services, input.data)
    if (result.kind === 'signed_in') return result.session
    return refuse(reply, 400, 'invalid_credentials', 'The e-mail address or the password is not right.')
  }

  async function refreshGrant(request: FastifyRequest, reply: FastifyReply) {
    const input = Refresh.safeParse(request.body)
    if (!input.success) return refuse(reply, 400, 'validation_failed', 'Give the refresh_token of the last sign-in.')
    const result = await refreshSession(services, input.data.refresh_token)
    if (result.kind === 'signed_in') return result.session
    return refuse(reply, 400, refreshRefusals[result.kind], 'This sign-in has ended. Sign in again.')
  }

  async function verifiedClaims(request: FastifyRequest) {
    const token = request.headers.authorization?.replace(/^bearer /i, '')
    if (token === undefined) return null
    const verified = await services.accessTokens.verify(token)
    return verified.kind === 'valid' ? verified.claims : null
  }
}

/** Supabase's client names a JSON body also where it sends none, as for signing out. */
function acceptEmptyBodies(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    if (body === '') done(null, undefined)
    else void parseJson(request, body, done)
  })
}

const refreshRefusals = {
  unknown: 'refresh_token_not_found',
  expired: 'session_expired',
  reused: 'refresh_token_already_used',
} as const

function refuse(reply: FastifyReply, status: number, errorCode: string, message: string) {
  return reply.status(status).send({ code: status, error_code: errorCode, msg: message })
}

function firstFault(error: z.ZodError): string {
  return error.issues[0]?.message ?? 'The request is not of the expected form.'
}
