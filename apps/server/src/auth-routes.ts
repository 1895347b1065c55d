import type { AccountServices } from '@voicefit/api/server/account/account-services'
import { presentUser } from '@voicefit/api/server/account/account-session'
import { admitAttempt } from '@voicefit/api/server/account/admit-attempt'
import { Credentials } from '@voicefit/api/server/account/credentials'
import { refreshSession } from '@voicefit/api/server/account/refresh-session'
import { signIn } from '@voicefit/api/server/account/sign-in'
import { signOut } from '@voicefit/api/server/account/sign-out'
import { signUp } from '@voicefit/api/server/account/sign-up'
import { findAccount } from '@voicefit/db/stores/account-store'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { bearerOf, describeFault, refuse, refuseLimited } from './auth-reply.ts'
import type { Accounts } from './open-identity.ts'
import { registerPasswordRoutes } from './password-routes.ts'

const Password = z.object({ email: z.string().max(255), password: z.string().max(256) })
const Refresh = z.object({ refresh_token: z.string().min(1).max(256) })
const GrantType = z.object({ grant_type: z.enum(['password', 'refresh_token']) })
const LogoutScope = z.object({ scope: z.enum(['global', 'local', 'others']).default('global') })

/**
 * Local accounts over the routes of Supabase Auth that the app uses, so that one client serves both. Refusals
 * have that service's form: `{ code, error_code, msg }`.
 */
export function registerAuthRoutes(app: FastifyInstance, accounts: Accounts): void {
  if (accounts.kind === 'supabase') {
    const place = accounts.url ?? 'a Supabase project'
    app.all('/auth/v1/*', (_request, reply) =>
      refuse(
        reply,
        404,
        'accounts_elsewhere',
        `Accounts are kept by ${place}. Sign in there and bring its token here.`,
      ),
    )
    return
  }
  acceptEmptyBodies(app)
  refuseLimited(app)
  registerSignIn(app, accounts.services)
  registerSignedIn(app, accounts.services)
  registerPasswordRoutes(app, accounts.services)
}

function registerSignIn(app: FastifyInstance, services: AccountServices): void {
  app.post('/auth/v1/signup', async (request, reply) => {
    const input = Credentials.safeParse(request.body)
    if (!input.success) return refuse(reply, 400, 'validation_failed', describeFault(input.error))
    await admitAttempt(services, { kind: 'sign_up', address: request.ip })
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

  async function passwordGrant(request: FastifyRequest, reply: FastifyReply) {
    const input = Password.safeParse(request.body)
    if (!input.success) return refuse(reply, 400, 'validation_failed', 'Give an e-mail address and a password.')
    await admitAttempt(services, { kind: 'sign_in', address: request.ip, account: input.data.email })
    const result = await signIn(services, input.data)
    if (result.kind === 'signed_in') return result.session
    return refuse(reply, 400, 'invalid_credentials', 'The e-mail address or the password is not right.')
  }

  async function refreshGrant(request: FastifyRequest, reply: FastifyReply) {
    const input = Refresh.safeParse(request.body)
    if (!input.success) return refuse(reply, 400, 'validation_failed', 'Give the refresh_token of the last sign-in.')
    await admitAttempt(services, { kind: 'refresh', address: request.ip })
    const result = await refreshSession(services, input.data.refresh_token)
    if (result.kind === 'signed_in') return result.session
    if (result.kind === 'reused') request.log.warn('a refresh token was used again: its sign-in was ended')
    return refuse(reply, 400, refreshRefusals[result.kind], 'This sign-in has ended. Sign in again.')
  }
}

function registerSignedIn(app: FastifyInstance, services: AccountServices): void {
  app.get('/auth/v1/user', async (request, reply) => {
    const bearer = await bearerOf(services, request)
    const account = bearer && (await services.database.asService((tx) => findAccount(tx, bearer.userId)))
    if (!account) return refuse(reply, 401, 'bad_jwt', 'Sign in to continue.')
    return presentUser(account)
  })

  app.post('/auth/v1/logout', async (request, reply) => {
    const bearer = await bearerOf(services, request)
    if (bearer === null) return refuse(reply, 401, 'bad_jwt', 'Sign in to continue.')
    const query = LogoutScope.safeParse(request.query)
    if (!query.success) return refuse(reply, 400, 'validation_failed', 'Give scope=local, global or others.')
    await signOut(services, { ...bearer, scope: query.data.scope })
    return reply.status(204).send()
  })
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
