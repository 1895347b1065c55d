import type { UserId } from '@voicefit/domain/ids'
import { and, eq, gt, isNull, lte, ne } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { refreshTokens } from './auth-tables.ts'

/** A refresh token as it is kept: by its hash, in the family of one sign-in. */
export type RefreshToken = { tokenHash: string; userId: UserId; familyId: string; createdAt: Date; expiresAt: Date }

export type Rotation =
  | { kind: 'rotated'; userId: UserId; familyId: string }
  /** It was exchanged a moment ago and the successor was not used yet: the answer was lost, or is asked for twice. */
  | { kind: 'repeated'; userId: UserId; familyId: string; successorSalt: string }
  | { kind: 'unknown' }
  | { kind: 'expired' }
  /** The token was exchanged before: somebody has a copy, so the whole family was revoked just now. */
  | { kind: 'reused' }

export type Exchange = {
  tokenHash: string
  successor: { tokenHash: string; salt: string; expiresAt: Date }
  now: Date
  /** How long after its exchange a token is answered with the same successor again. */
  graceMs: number
}

/** For the service: keeps the first token of a family. */
export async function saveRefreshToken(tx: Tx, token: RefreshToken): Promise<void> {
  await tx.insert(refreshTokens).values(token)
}

/**
 * For the service: exchanges a token for its successor, once; again only within the grace and while the successor is
 * unused. The revocation after a reuse is part of the transaction, so the caller lets that commit and refuses afterwards.
 */
export async function rotateRefreshToken(tx: Tx, exchange: Exchange): Promise<Rotation> {
  const { tokenHash, successor, now } = exchange
  const [replaced] = await tx
    .update(refreshTokens)
    .set({ replacedAt: now, successorHash: successor.tokenHash, successorSalt: successor.salt })
    .where(
      and(eq(refreshTokens.tokenHash, tokenHash), isNull(refreshTokens.replacedAt), gt(refreshTokens.expiresAt, now)),
    )
    .returning({ userId: refreshTokens.userId, familyId: refreshTokens.familyId })
  if (replaced === undefined) return explainRotation(tx, exchange)
  const { expiresAt } = successor
  await saveRefreshToken(tx, { tokenHash: successor.tokenHash, expiresAt, ...replaced, createdAt: now })
  return { kind: 'rotated', ...replaced }
}

async function explainRotation(tx: Tx, { tokenHash, now, graceMs }: Exchange): Promise<Rotation> {
  const [known] = await tx.select().from(refreshTokens).where(eq(refreshTokens.tokenHash, tokenHash))
  if (known === undefined) return { kind: 'unknown' }
  const { userId, familyId, replacedAt, successorHash, successorSalt } = known
  if (replacedAt === null) return { kind: 'expired' }
  if (successorHash !== null && successorSalt !== null && now.getTime() - replacedAt.getTime() < graceMs) {
    const [unused] = await tx
      .select({ expiresAt: refreshTokens.expiresAt })
      .from(refreshTokens)
      .where(and(eq(refreshTokens.tokenHash, successorHash), isNull(refreshTokens.replacedAt)))
    if (unused !== undefined) return { kind: 'repeated', userId, familyId, successorSalt }
  }
  await revokeFamily(tx, familyId)
  return { kind: 'reused' }
}

/** For the service: forgets every token of one sign-in; each is `unknown` from then on. */
export async function revokeFamily(tx: Tx, familyId: string): Promise<void> {
  await tx.delete(refreshTokens).where(eq(refreshTokens.familyId, familyId))
}

/** For the service: ends every sign-in of an athlete, or every one but that of `exceptFamilyId`. */
export async function revokeSignIns(tx: Tx, userId: UserId, exceptFamilyId: string | null = null): Promise<void> {
  const isTheirs = eq(refreshTokens.userId, userId)
  await tx
    .delete(refreshTokens)
    .where(exceptFamilyId === null ? isTheirs : and(isTheirs, ne(refreshTokens.familyId, exceptFamilyId)))
}

/** For the service: forgets tokens that ended before `now`. Returns how many. */
export async function forgetExpiredTokens(tx: Tx, now: Date): Promise<number> {
  const forgotten = await tx
    .delete(refreshTokens)
    .where(lte(refreshTokens.expiresAt, now))
    .returning({ tokenHash: refreshTokens.tokenHash })
  return forgotten.length
}
