import { type Account, findAccountByEmail } from '@voicefit/db/stores/account-store'
import { redeemPasswordReset, spendResetAttempt } from '@voicefit/db/stores/password-reset-store'
import { verifyAgainstNothing, verifyPassword } from '@voicefit/infra/identity/password-hash'
import { readResetCode } from '@voicefit/infra/identity/reset-code'
import type { AccountServices } from './account-services.ts'
import { type AccountSession, openAccountSession } from './account-session.ts'

type Tried = { account: Account; codeHash: string }

/**
 * Trades a one-time code for a sign-in that may set a new password (change-password.ts). Each try uses up an attempt
 * before it is looked at. A wrong code, one that is over or used, and an unknown address look alike.
 */
export async function redeemResetCode(
  services: Pick<AccountServices, 'database' | 'accessTokens' | 'clock' | 'ids'>,
  { email, code }: { email: string; code: string },
): Promise<{ kind: 'signed_in'; session: AccountSession } | { kind: 'refused' }> {
  const now = services.clock.now()
  const typed = readResetCode(code) ?? ''
  const tried = await services.database.asService(async (tx): Promise<Tried | null> => {
    const account = await findAccountByEmail(tx, email)
    const codeHash = account && (await spendResetAttempt(tx, account.id, now))
    return account === null || codeHash === null ? null : { account, codeHash }
  })
  const isRight = tried === null ? await verifyAgainstNothing(typed) : await verifyPassword(typed, tried.codeHash)
  if (tried === null || !isRight) return { kind: 'refused' }
  return services.database.asService(async (tx) => {
    const { account, codeHash } = tried
    const familyId = services.ids.makeUuid()
    const isFirst = await redeemPasswordReset(tx, { userId: account.id, codeHash, familyId, now })
    if (!isFirst) return { kind: 'refused' }
    return { kind: 'signed_in', session: await openAccountSession(tx, services, account, familyId) }
  })
}
