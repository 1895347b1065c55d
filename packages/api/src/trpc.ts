import { initTRPC, type TRPCError } from '@trpc/server'
import { AppError, type ErrorCode, errorTable } from '@voicefit/domain/errors'
import type { LimitClass } from '@voicefit/domain/usage/tier'
import { PortUnavailable } from '@voicefit/infra/port-unavailable'
import { z } from 'zod'
import type { Context } from './context.ts'

/** What every procedure for athletes declares of itself; one that does not is refused, and fails the router's test. */
export type ProcedureMeta = {
  limit: LimitClass
  /** Why it takes somebody's user id, where the caller's own identity would not do. */
  takesUserId?: string
  /** Why the tests that call every procedure with made-up inputs cannot call this one. */
  notCalledByGeneratedTests?: string
}

/** The house's code for whatever a call ended with. */
export function errorCodeOf(error: TRPCError): ErrorCode {
  if (error.cause instanceof AppError) return error.cause.code
  if (error.cause instanceof PortUnavailable) return 'unavailable'
  if (error.code === 'NOT_FOUND' || error.code === 'METHOD_NOT_SUPPORTED') return 'not_found'
  if (error.code === 'INTERNAL_SERVER_ERROR') return 'internal'
  return 'invalid_input'
}

export const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error, ctx, path }) => {
      const code = errorCodeOf(error)
      const rule = errorTable[code]
      return {
        code: shape.code,
        message: userMessageOf(error, path),
        data: {
          code: shape.data.code,
          httpStatus: shape.data.httpStatus,
          errorCode: code,
          isRetryable: rule.isRetryable,
          retryAfterMs: error.cause instanceof AppError ? error.cause.retryAfterMs : null,
          requestId: ctx?.requestId ?? null,
        },
      }
    },
  })

function userMessageOf(error: TRPCError, path: string | undefined): string {
  if (error.cause instanceof AppError) return error.cause.userMessage
  if (error.cause instanceof z.ZodError) return describeIssues(error.cause)
  const code = errorCodeOf(error)
  if (code === 'not_found') return `There is no procedure "${path ?? ''}" that answers this kind of call.`
  if (code === 'internal') return errorTable.internal.defaultMessage
  return 'The body is not the JSON this call expects. Send application/json, as the API section of the README shows.'
}

/** The faults of an input in one sentence each, naming the field. */
function describeIssues(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => (issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`))
    .join('; ')
}
