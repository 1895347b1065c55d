import { findAccount } from '@voicefit/db/stores/account-store'
import { rotateRefreshToken } from '@voicefit/db/stores/refresh-token-store'
import { hashRefreshToken, succeedRefreshToken } from '@voicefit/infra/identity/refresh-token'
import type { AccountServices } from './account-services.ts'
import { type AccountSession, lifetime, presentSession } from './account-session.ts'

/** How long a token that was exchanged is answered with the same successor again: its answer may have been lost. */
const graceMs = 10_000

/**
 * Trades a refresh token for new tokens, once. Asked again within a few seconds, and before the successor was used, it
 * gets the same successor; later it was stolen or lost, and the whole sign-in it belongs to ends.
 */
export async function refreshSession(
  services: Pick<AccountServices, 'database' | 'accessTokens' | 'clock'>,
  refreshToken: string,
): Promise<{ kind: 'signed_in'; session: AccountSession } | { kind: 'unknown' | 'expired' | 'reused' }> {
  const next = succeedRefreshToken(refreshToken)
  return services.database.asService(async (tx) => {
    const { createdAt, expiresAt } = lifetime(services)
    const rotated = await rotateRefreshToken(tx, {
      tokenHash: hashRefreshToken(refreshToken),
      successor: { tokenHash: next.tokenHash, salt: next.salt, expiresAt },
      now: createdAt,
      graceMs,
    })
    if (rotated.kind !== 'rotated' && rotated.kind !== 'repeated') return rotated
    const successor = rotated.kind === 'rotated' ? next : succeedRefreshToken(refreshToken, rotated.successorSalt)
    const account = await findAccount(tx, rotated.userId)
    if (account === null) return { kind: 'unknown' }
    return { kind: 'signed_in', session: await presentSession(services, account, rotated.familyId, successor.token) }
  })
}
