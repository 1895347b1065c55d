import type { AccountServices } from '@voicefit/api/server/account/account-services'
import { AppError } from '@voicefit/domain/errors'
import { UserId } from '@voicefit/domain/ids'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'

/** A refusal in the form of Supabase Auth. */
export function refuse(reply: FastifyReply, status: number, errorCode: string, message: string): FastifyReply {
  return reply.status(status).send({ code: status, error_code: errorCode, msg: message })
}

/** Gives "too many attempts" the form of Supabase Auth and says when to come back; everything else goes its usual way. */
export function refuseLimited(app: FastifyInstance): void {
  app.setErrorHandler(async (error, request, reply) => {
    if (!(error instanceof AppError) || error.code !== 'rate_limited') throw error
    request.log.warn({ reason: error.message }, 'attempt refused')
    if (error.retryAfterMs !== null) reply.header('retry-after', String(Math.ceil(error.retryAfterMs / 1000)))
    return refuse(reply, 429, 'over_request_rate_limit', error.userMessage)
  })
}

/** The first fault of an input, for a person. */
export function describeFault(error: z.ZodError): string {
  return error.issues[0]?.message ?? 'The request is not of the expected form.'
}

/** Whose token a request brings and of which sign-in, or null where it brings none that is valid. */
export async function bearerOf(
  { accessTokens }: Pick<AccountServices, 'accessTokens'>,
  request: FastifyRequest,
): Promise<{ userId: UserId; familyId: string } | null> {
  const token = /^bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (token === undefined) return null
  const verified = await accessTokens.verify(token)
  if (verified.kind !== 'valid') return null
  return { userId: UserId.parse(verified.claims.userId), familyId: verified.claims.sessionId }
}
