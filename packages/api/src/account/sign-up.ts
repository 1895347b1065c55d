import { createAccount } from '@voicefit/db/stores/account-store'
import { UserId } from '@voicefit/domain/ids'
import { hashPassword } from '@voicefit/infra/identity/password-hash'
import type { AccountServices } from './account-services.ts'
import { type AccountSession, openAccountSession } from './account-session.ts'
import type { Credentials } from './credentials.ts'

/** Opens a local account and signs it in; `email_taken` where the address has one. */
export async function signUp(
  services: Pick<AccountServices, 'database' | 'accessTokens' | 'clock' | 'ids'>,
  { email, password }: Credentials,
): Promise<{ kind: 'signed_in'; session: AccountSession } | { kind: 'email_taken' }> {
  const encryptedPassword = await hashPassword(password)
  return services.database.asService(async (tx) => {
    const id = UserId.parse(services.ids.makeUuid())
    const created = await createAccount(tx, { id, email, encryptedPassword, createdAt: services.clock.now() })
    if (created.kind === 'email_taken') return created
    return { kind: 'signed_in', session: await openAccountSession(tx, services, created.account) }
  })
}
