import { findAccountByEmail, recordSignIn } from '@voicefit/db/stores/account-store'
import { verifyAgainstNothing, verifyPassword } from '@voicefit/infra/identity/password-hash'
import type { Services } from '../context.ts'
import { type AccountSession, openAccountSession } from './account-session.ts'

/** Signs a local account in. An unknown address and a wrong password take as long and look alike. */
export async function signIn(
  services: Pick<Services, 'database' | 'accessTokens' | 'clock' | 'ids'>,
  { email, password }: { email: string; password: string },
): Promise<{ kind: 'signed_in'; session: AccountSession } | { kind: 'refused' }> {
  const account = await services.database.asService((tx) => findAccountByEmail(tx, email))
  const isRight =
    account === null ? await verifyAgainstNothing(password) : await verifyPassword(password, account.encryptedPassword)
  if (account === null || !isRight) return { kind: 'refused' }
  return services.database.asService(async (tx) => {
    await recordSignIn(tx, account.id, services.clock.now())
    return { kind: 'signed_in', session: await openAccountSession(tx, services, account) }
  })
}
