/**
 * The one table of expected failures. Thrown anywhere, caught only by the tRPC formatter, the HTTP
 * error handler, the job runner and stated fallbacks. A new code does not compile until it is mapped.
 */
export type ErrorCode =
  | 'invalid_input'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'limit_reached'
  | 'rate_limited'
  | 'unavailable'
  | 'unsafe_request'
  | 'internal'

export type ErrorRule = {
  /** The tRPC error code a client sees. */
  trpcCode:
    | 'BAD_REQUEST'
    | 'UNAUTHORIZED'
    | 'FORBIDDEN'
    | 'NOT_FOUND'
    | 'CONFLICT'
    | 'PAYMENT_REQUIRED'
    | 'TOO_MANY_REQUESTS'
    | 'SERVICE_UNAVAILABLE'
    | 'UNPROCESSABLE_CONTENT'
    | 'INTERNAL_SERVER_ERROR'
  httpStatus: number
  /** Whether sending the same request again later can succeed. */
  isRetryable: boolean
  logLevel: 'debug' | 'info' | 'warn' | 'error'
  /** What a person reads when the thrower gave no words of its own. */
  defaultMessage: string
}

export const errorTable = {
  invalid_input: {
    trpcCode: 'BAD_REQUEST',
    httpStatus: 400,
    isRetryable: false,
    logLevel: 'info',
    defaultMessage: 'The request is not of the expected form.',
  },
  unauthenticated: {
    trpcCode: 'UNAUTHORIZED',
    httpStatus: 401,
    isRetryable: false,
    logLevel: 'info',
    defaultMessage: 'Sign in to continue.',
  },
  forbidden: {
    trpcCode: 'FORBIDDEN',
    httpStatus: 403,
    isRetryable: false,
    logLevel: 'warn',
    defaultMessage: 'This account may not do that.',
  },
  not_found: {
    trpcCode: 'NOT_FOUND',
    httpStatus: 404,
    isRetryable: false,
    logLevel: 'info',
    defaultMessage: 'There is nothing here by that name.',
  },
  conflict: {
    trpcCode: 'CONFLICT',
    httpStatus: 409,
    isRetryable: false,
    logLevel: 'info',
    defaultMessage: 'That contradicts what is already stored.',
  },
  limit_reached: {
    trpcCode: 'PAYMENT_REQUIRED',
    httpStatus: 402,
    isRetryable: false,
    logLevel: 'info',
    defaultMessage: 'The allowance of this tier is used up.',
  },
  rate_limited: {
    trpcCode: 'TOO_MANY_REQUESTS',
    httpStatus: 429,
    isRetryable: true,
    logLevel: 'info',
    defaultMessage: 'Too many requests. Wait a moment and send it again.',
  },
  unavailable: {
    trpcCode: 'SERVICE_UNAVAILABLE',
    httpStatus: 503,
    isRetryable: true,
    logLevel: 'warn',
    defaultMessage: 'A part of the service does not answer. Send it again in a moment.',
  },
  unsafe_request: {
    trpcCode: 'UNPROCESSABLE_CONTENT',
    httpStatus: 422,
    isRetryable: false,
    logLevel: 'warn',
    defaultMessage: 'This needs a professional, not an app.',
  },
  internal: {
    trpcCode: 'INTERNAL_SERVER_ERROR',
    httpStatus: 500,
    isRetryable: false,
    logLevel: 'error',
    defaultMessage: 'Something broke on our side. Nothing you sent was stored.',
  },
} as const satisfies Record<ErrorCode, ErrorRule>

export type AppErrorDetails = {
  /** For the log: exact, may name internals. */
  message: string
  /** For the caller: what is wrong and what to do, in the caller's terms. */
  userMessage?: string
  retryAfterMs?: number
  cause?: unknown
}

/** An expected failure with a code of the table above; anything else that is thrown is `internal`. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly userMessage: string
  readonly retryAfterMs: number | null

  constructor(code: ErrorCode, details: AppErrorDetails) {
    super(details.message, { cause: details.cause })
    this.name = 'AppError'
    this.code = code
    this.userMessage = details.userMessage ?? errorTable[code].defaultMessage
    this.retryAfterMs = details.retryAfterMs ?? null
  }
}
