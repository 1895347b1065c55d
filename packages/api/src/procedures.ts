import { TRPCError } from '@trpc/server'
import { Role } from '@voicefit/domain/account/role'
import { AppError, errorTable } from '@voicefit/domain/errors'
import { UserId } from '@voicefit/domain/ids'
import { Tier } from '@voicefit/domain/usage/tier'
import { PortUnavailable } from '@voicefit/infra/port-unavailable'
import type { Athlete, Context } from './context.ts'
import { t } from './trpc.ts'
import { admitCall } from './usage/admit-call.ts'

/** Gives an expected failure its tRPC code, so that status, formatter and client agree. */
const namedErrors = t.middleware(async ({ next }) => {
  const result = await next()
  const cause = result.ok ? null : expectedFailure(result.error.cause)
  if (cause === null) return result
  throw new TRPCError({ code: errorTable[cause.code].trpcCode, message: cause.userMessage, cause })
})

function expectedFailure(cause: unknown): AppError | null {
  if (cause instanceof AppError) return cause
  return cause instanceof PortUnavailable ? new AppError('unavailable', { message: cause.message, cause }) : null
}

/** Identity: the subject of the verified token. No other source exists. */
const identity = t.middleware(async ({ ctx, next }) => next({ ctx: { athlete: await identify(ctx) } }))

async function identify(ctx: Context): Promise<Athlete> {
  if (ctx.bearerToken === null) {
    if (ctx.settings.athleteWithoutToken !== null) return ctx.settings.athleteWithoutToken
    throw new AppError('unauthenticated', { message: 'no bearer token' })
  }
  const verified = await ctx.accessTokens.verify(ctx.bearerToken)
  if (verified.kind === 'expired')
    throw new AppError('unauthenticated', {
      message: 'token expired',
      userMessage: 'The session has expired. Refresh it, or sign in again.',
    })
  if (verified.kind === 'invalid')
    throw new AppError('unauthenticated', { message: `token refused: ${verified.reason}` })
  if (verified.kind === 'unavailable')
    throw new AppError('unavailable', {
      message: "the key of the token's issuer cannot be read",
      retryAfterMs: verified.retryAfterMs,
    })
  const { userId, email, tier, role } = verified.claims
  return {
    id: UserId.parse(userId),
    email,
    tier: Tier.catch('free').parse(tier),
    role: Role.catch('athlete').parse(role),
  }
}

/** For everybody, signed in or not. */
export const publicProcedure = t.procedure.use(namedErrors)

/** For a signed-in athlete, within the windows of the procedure's limit class. */
export const athleteProcedure = publicProcedure.use(identity).use(async ({ ctx, meta, path, next }) => {
  if (meta === undefined) throw new AppError('internal', { message: `${path} declares no limit class` })
  await admitCall(ctx, ctx.athlete, meta.limit)
  return next()
})

/** For a signed-in athlete, with the live session and what else the next utterance leans on at hand. */
export const sessionProcedure = athleteProcedure.use(async ({ ctx, next }) =>
  next({ ctx: { memory: ctx.memories.of(ctx.athlete.id) } }),
)
