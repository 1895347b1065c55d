import type { UserId } from '@voicefit/domain/ids'
import { and, eq, gt, isNull, lte, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { passwordResets } from './auth-tables.ts'

/** A reset that was asked for: its code by its hash, and how often it may still be tried. */
export type PasswordReset = {
  userId: UserId
  codeHash: string
  attemptsLeft: number
  createdAt: Date
  expiresAt: Date
}

/** For the service: keeps a reset in the place of any earlier one of the account. */
export async function savePasswordReset(tx: Tx, reset: PasswordReset): Promise<void> {
  const row = { ...reset, redeemedAt: null, familyId: null }
  await tx.insert(passwordResets).values(row).onConflictDoUpdate({ target: passwordResets.userId, set: row })
}

/**
 * For the service: uses up one attempt and returns the hash to compare with, or null when there is nothing to try. The
 * attempt counts once the transaction commits, so let it commit before comparing.
 */
export async function spendResetAttempt(tx: Tx, userId: UserId, now: Date): Promise<string | null> {
  const [tried] = await tx
    .update(passwordResets)
    .set({ attemptsLeft: sql`${passwordResets.attemptsLeft} - 1` })
    .where(
      and(
        eq(passwordResets.userId, userId),
        gt(passwordResets.attemptsLeft, 0),
        gt(passwordResets.expiresAt, now),
        isNull(passwordResets.redeemedAt),
      ),
    )
    .returning({ codeHash: passwordResets.codeHash })
  return tried?.codeHash ?? null
}

/** For the service: redeems a code for the sign-in `familyId`; true for exactly one of those who bring it. */
export async function redeemPasswordReset(
  tx: Tx,
  redemption: { userId: UserId; codeHash: string; familyId: string; now: Date },
): Promise<boolean> {
  const { userId, codeHash, familyId, now } = redemption
  const redeemed = await tx
    .update(passwordResets)
    .set({ redeemedAt: now, familyId })
    .where(
      and(eq(passwordResets.userId, userId), eq(passwordResets.codeHash, codeHash), isNull(passwordResets.redeemedAt)),
    )
    .returning({ userId: passwordResets.userId })
  return redeemed.length === 1
}

/** For the service: takes away what the sign-in `familyId` redeemed after `redeemedAfter`; true if there was something. */
export async function takeRedeemedReset(
  tx: Tx,
  { userId, familyId, redeemedAfter }: { userId: UserId; familyId: string; redeemedAfter: Date },
): Promise<boolean> {
  const taken = await tx
    .delete(passwordResets)
    .where(
      and(
        eq(passwordResets.userId, userId),
        eq(passwordResets.familyId, familyId),
        gt(passwordResets.redeemedAt, redeemedAfter),
      ),
    )
    .returning({ userId: passwordResets.userId })
  return taken.length === 1
}

/** For the service: forgets the reset of an account, whatever became of it. */
export async function dropPasswordReset(tx: Tx, userId: UserId): Promise<void> {
  await tx.delete(passwordResets).where(eq(passwordResets.userId, userId))
}

/** For the service: forgets resets that ended before `endedBefore`. */
export async function forgetOldResets(tx: Tx, endedBefore: Date): Promise<void> {
  await tx.delete(passwordResets).where(lte(passwordResets.expiresAt, endedBefore))
}
