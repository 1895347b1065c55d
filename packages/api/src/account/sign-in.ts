import { type Account, findAccountByEmail, recordSignIn } from '@voicefit/db/stores/account-store'
import { verifyAgainstNothing, verifyPassword } from '@voicefit/infra/identity/password-hash'
import type { AccountServices } from './account-services.ts'
import { type AccountSession, openAccountSession } from './account-session.ts'

/** Signs a local account in. An unknown address and a wrong password take as long and look alike. */
export async function signIn(
  services: Pick<AccountServices, 'database' | 'accessTokens' | 'clock' | 'ids'>,
  { email, password }: { email: string; password: string },
): Promise<{ kind: 'signed_in'; session: AccountSession } | { kind: 'refused' }> {
  const account = await services.database.asService((tx) => findAccountByEmail(tx, email))
  if (!(await isPasswordOf(account, password)) || account === null) return { kind: 'refused' }
  return services.database.asService(async (tx) => {
    await recordSignIn(tx, account.id, services.clock.now())
    return { kind: 'signed_in', session: await openAccountSession(tx, services, account) }
  })
}

/** Whether it is the account's password; as long a look where there is no account, or one that has none. */
export function isPasswordOf(account: Account | null, password: string): Promise<boolean> {
  const hasPassword = account?.encryptedPassword.startsWith('$argon2') === true
  return hasPassword ? verifyPassword(password, account.encryptedPassword) : verifyAgainstNothing(password)
}
