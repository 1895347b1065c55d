import { findAccountByEmail } from '@voicefit/db/stores/account-store'
import { savePasswordReset } from '@voicefit/db/stores/password-reset-store'
import { hashPassword } from '@voicefit/infra/identity/password-hash'
import { makeResetCode, readResetCode } from '@voicefit/infra/identity/reset-code'
import type { AccountServices } from './account-services.ts'

/** How long a code can be redeemed. */
export const resetCodeMinutes = 15

/** How often a code may be tried: with 40 random bits a guess succeeds less often than once in 200 billion codes. */
const resetAttempts = 5

/**
 * Makes a one-time code for a local account and shows it to the operator, who gives it to whom they know; there is no
 * mail to send it by. The answer and its time are the same where there is no such account.
 */
export async function requestPasswordReset(
  services: Pick<AccountServices, 'database' | 'clock' | 'tellOperator'>,
  email: string,
): Promise<{ kind: 'sent'; code: string } | { kind: 'no_account' }> {
  const code = makeResetCode()
  const codeHash = await hashPassword(readResetCode(code) ?? code)
  const createdAt = services.clock.now()
  const expiresAt = new Date(createdAt.getTime() + resetCodeMinutes * 60_000)
  const account = await services.database.asService(async (tx) => {
    const found = await findAccountByEmail(tx, email)
    if (found === null) return null
    await savePasswordReset(tx, { userId: found.id, codeHash, attemptsLeft: resetAttempts, createdAt, expiresAt })
    return found
  })
  if (account === null) return { kind: 'no_account' }
  services.tellOperator(
    `Password reset for ${account.email}: code ${code}, good once until ${expiresAt.toISOString()}. Give it to its owner only.`,
  )
  return { kind: 'sent', code }
}
