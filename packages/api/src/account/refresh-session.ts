import { findAccount } from '@voicefit/db/stores/account-store'
import { rotateRefreshToken } from '@voicefit/db/stores/refresh-token-store'
import { hashRefreshToken, makeRefreshToken } from '@voicefit/infra/identity/refresh-token'
import type { Services } from '../context.ts'
import { type AccountSession, lifetime, presentSession } from './account-session.ts'

/**
 * Trades a refresh token for new tokens, once. A token used a second time was stolen or lost: the whole
 * sign-in it belongs to ends.
 */
export async function refreshSession(
  services: Pick<Services, 'database' | 'accessTokens' | 'clock'>,
  refreshToken: string,
): Promise<{ kind: 'signed_in'; session: AccountSession } | { kind: 'unknown' | 'expired' | 'reused' }> {
  const next = makeRefreshToken()
  return services.database.asService(async (tx) => {
    const { createdAt, expiresAt } = lifetime(services)
    const rotated = await rotateRefreshToken(tx, {
      tokenHash: hashRefreshToken(refreshToken),
      replacement: { tokenHash: next.tokenHash, expiresAt },
      now: createdAt,
    })
    if (rotated.kind !== 'rotated') return rotated
    const account = await findAccount(tx, rotated.userId)
    if (account === null) return { kind: 'unknown' }
    return { kind: 'signed_in', session: await presentSession(services, account, rotated.familyId, next.token) }
  })
}
