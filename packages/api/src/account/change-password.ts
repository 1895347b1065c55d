import { findAccount, setPassword } from '@voicefit/db/stores/account-store'
import { dropPasswordReset, takeRedeemedReset } from '@voicefit/db/stores/password-reset-store'
import { revokeSignIns } from '@voicefit/db/stores/refresh-token-store'
import type { UserId } from '@voicefit/domain/ids'
import { hashPassword } from '@voicefit/infra/identity/password-hash'
import type { AccountServices } from './account-services.ts'
import { isPasswordOf } from './sign-in.ts'

/** How long a sign-in opened by a one-time code may set a password without knowing the old one. */
const recoveryMinutes = 15

/** `currentPassword` is null where the caller gave none. */
export type PasswordChange = { userId: UserId; familyId: string; password: string; currentPassword: string | null }

/**
 * Gives an account a new password and ends its other sign-ins. An access token alone is not enough, since one may be
 * stolen: either the sign-in was opened by a one-time code a moment ago, or the current password is given as well.
 */
export async function changePassword(
  services: Pick<AccountServices, 'database' | 'clock'>,
  { userId, familyId, password, currentPassword }: PasswordChange,
): Promise<{ kind: 'changed' } | { kind: 'unconfirmed' } | { kind: 'wrong_password' }> {
  const { database, clock } = services
  const account = await database.asService((tx) => findAccount(tx, userId))
  if (currentPassword !== null && !(await isPasswordOf(account, currentPassword))) return { kind: 'wrong_password' }
  const encryptedPassword = await hashPassword(password)
  const now = clock.now()
  const redeemedAfter = new Date(now.getTime() - recoveryMinutes * 60_000)
  return database.asService(async (tx) => {
    const isConfirmed = currentPassword !== null || (await takeRedeemedReset(tx, { userId, familyId, redeemedAfter }))
    if (!isConfirmed) return { kind: 'unconfirmed' }
    await setPassword(tx, userId, encryptedPassword, now)
    await dropPasswordReset(tx, userId)
    await revokeSignIns(tx, userId, familyId)
    return { kind: 'changed' }
  })
}
