import { AppError, type ErrorCode } from '@voicefit/domain/errors'

/** The fields of a Postgres error that name no data. Both drivers put them on the error or on its cause. */
type SqlFailure = { sqlState: string; constraint: string | null; summary: string }

/** Reads the SQLSTATE from what a driver threw; null when it was no answer of the database. */
function sqlFailure(error: unknown): SqlFailure | null {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if ('code' in cause && typeof cause.code === 'string' && /^[0-9A-Z]{5}$/.test(cause.code)) {
      const constraint = 'constraint' in cause && typeof cause.constraint === 'string' ? cause.constraint : null
      return { sqlState: cause.code, constraint, summary: cause.message }
    }
  }
  return null
}

const connectionCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH'])

/**
 * What leaves a transaction when a driver failed in it: `unavailable` where waiting may help,
 * `forbidden` where a policy refused, else `internal`.
 * The driver's own error carries the parameters of the statement (words, mail addresses), so it is dropped here.
 */
export function toStorageError(error: unknown): unknown {
  if (error instanceof AppError) return error
  const failure = sqlFailure(error)
  if (failure !== null) {
    const rule = failure.constraint === null ? '' : ` on ${failure.constraint}`
    return new AppError(codeOf(failure.sqlState), {
      message: `database refused with ${failure.sqlState}${rule}: ${failure.summary}`,
    })
  }
  if (isLostConnection(error)) {
    return new AppError('unavailable', { message: 'the database does not answer', cause: error })
  }
  return error
}

function codeOf(sqlState: string): ErrorCode {
  // Serialization failures, deadlocks, lost or refused connections, shutdown: the same request may succeed later.
  if (/^(08|53|57P|40001|40P01)/.test(sqlState)) return 'unavailable'
  // Refused by a policy or a missing right.
  return sqlState === '42501' ? 'forbidden' : 'internal'
}

function isLostConnection(error: unknown): boolean {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if ('code' in cause && typeof cause.code === 'string' && connectionCodes.has(cause.code)) return true
    if (
      /^(Connection terminated|timeout exceeded when trying to connect|Cannot use a pool after)/.test(cause.message)
    ) {
      return true
    }
  }
  return false
}
