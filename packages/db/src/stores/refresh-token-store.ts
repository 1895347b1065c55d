import type { UserId } from '@voicefit/domain/ids'
import { and, eq, gt, isNull, lte } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { refreshTokens } from './auth-tables.ts'

/** A refresh token as it is kept: by its hash, in the family of one sign-in. */
export type RefreshToken = { tokenHash: string; userId: UserId; familyId: string; createdAt: Date; expiresAt: Date }

export type Rotation =
  | { kind: 'rotated'; userId: UserId; familyId: string }
  | { kind: 'unknown' }
  | { kind: 'expired' }
  /** The token was exchanged before: somebody has a copy, so the whole family was revoked just now. */
  | { kind: 'reused' }

/** For the service: keeps the first token of a family. */
export async function saveRefreshToken(tx: Tx, token: RefreshToken): Promise<void> {
  await tx.insert(refreshTokens).values(token)
}

/**
 * For the service: exchanges a token for its replacement, once. The revocation after a reuse is part of the
 * transaction, so the caller lets that commit and refuses afterwards.
 */
export async function rotateRefreshToken(
  tx: Tx,
  exchange: { tokenHash: string; replacement: { tokenHash: string; expiresAt: Date }; now: Date },
): Promise<Rotation> {
  const { tokenHash, replacement, now } = exchange
  const [replaced] = await tx
    .update(refreshTokens)
    .set({ replacedAt: now })
    .where(
      and(eq(refreshTokens.tokenHash, tokenHash), isNull(refreshTokens.replacedAt), gt(refreshTokens.expiresAt, now)),
    )
    .returning({ userId: refreshTokens.userId, familyId: refreshTokens.familyId })
  if (replaced !== undefined) {
    await saveRefreshToken(tx, { ...replacement, ...replaced, createdAt: now })
    return { kind: 'rotated', ...replaced }
  }
  const [known] = await tx.select().from(refreshTokens).where(eq(refreshTokens.tokenHash, tokenHash))
  if (known === undefined) return { kind: 'unknown' }
  if (known.replacedAt === null) return { kind: 'expired' }
  await revokeFamily(tx, known.familyId)
  return { kind: 'reused' }
}

/** For the service: forgets every token of one sign-in; each is `unknown` from then on. */
export async function revokeFamily(tx: Tx, familyId: string): Promise<void> {
  await tx.delete(refreshTokens).where(eq(refreshTokens.familyId, familyId))
}

/** For the service: forgets tokens that ended before `now`. Returns how many. */
export async function forgetExpiredTokens(tx: Tx, now: Date): Promise<number> {
  const forgotten = await tx
    .delete(refreshTokens)
    .where(lte(refreshTokens.expiresAt, now))
    .returning({ tokenHash: refreshTokens.tokenHash })
  return forgotten.length
}
