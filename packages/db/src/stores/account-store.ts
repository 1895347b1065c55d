import type { UserId } from '@voicefit/domain/ids'
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { users } from './auth-tables.ts'

/** A local account. `encryptedPassword` is the whole hash with its parameters, never a password. */
export type Account = {
  id: UserId
  email: string
  encryptedPassword: string
  appMetadata: Record<string, unknown>
  userMetadata: Record<string, unknown>
  createdAt: Date
  lastSignInAt: Date | null
}

export type NewAccount = Pick<Account, 'id' | 'email' | 'encryptedPassword' | 'createdAt'> &
  Partial<Pick<Account, 'appMetadata' | 'userMetadata'>>

const accountColumns = {
  id: users.id,
  email: users.email,
  encryptedPassword: users.encryptedPassword,
  appMetadata: users.appMetadata,
  userMetadata: users.userMetadata,
  createdAt: users.createdAt,
  lastSignInAt: users.lastSignInAt,
}

/** For the service: makes an account; of two for one mail address, in whatever letters, one is `created`. */
export async function createAccount(
  tx: Tx,
  account: NewAccount,
): Promise<{ kind: 'created'; account: Account } | { kind: 'email_taken' }> {
  const [created] = await tx
    .insert(users)
    .values({ ...account, updatedAt: account.createdAt })
    .onConflictDoNothing()
    .returning(accountColumns)
  return created === undefined ? { kind: 'email_taken' } : { kind: 'created', account: created }
}

/** For the service: the account of a mail address, capital letters or not; or null. */
export async function findAccountByEmail(tx: Tx, email: string): Promise<Account | null> {
  const [found] = await tx.select(accountColumns).from(users).where(sql`lower(${users.email}) = lower(${email})`)
  return found ?? null
}

/** For the service: an account by its id, or null. */
export async function findAccount(tx: Tx, id: UserId): Promise<Account | null> {
  const [found] = await tx.select(accountColumns).from(users).where(eq(users.id, id))
  return found ?? null
}

/** For the service: notes when the athlete last signed in. */
export async function recordSignIn(tx: Tx, id: UserId, signedInAt: Date): Promise<void> {
  await tx.update(users).set({ lastSignInAt: signedInAt, updatedAt: signedInAt }).where(eq(users.id, id))
}

/** For the service: gives an account another password hash. */
export async function setPassword(tx: Tx, id: UserId, encryptedPassword: string, changedAt: Date): Promise<void> {
  await tx.update(users).set({ encryptedPassword, updatedAt: changedAt }).where(eq(users.id, id))
}

/** For the service: adds to what the operator granted an account (its tier, its role). Null where there is none. */
export async function grantMetadata(
  tx: Tx,
  id: UserId,
  granted: Record<string, unknown>,
  changedAt: Date,
): Promise<Account | null> {
  const [changed] = await tx
    .update(users)
    .set({ appMetadata: sql`${users.appMetadata} || ${JSON.stringify(granted)}::jsonb`, updatedAt: changedAt })
    .where(eq(users.id, id))
    .returning(accountColumns)
  return changed ?? null
}

/**
 * For the service: stands in for an account that is kept elsewhere, so that rows can belong to it. It has no password
 * and no address of its own. One that exists is left as it is.
 */
export async function mirrorAccount(tx: Tx, id: UserId, createdAt: Date): Promise<void> {
  const email = `${id}@accounts.invalid`
  await tx
    .insert(users)
    .values({ id, email, encryptedPassword: 'none', createdAt, updatedAt: createdAt })
    .onConflictDoNothing()
}

/** For the service: whether this database keeps accounts itself; a Supabase project's are Supabase's. */
export async function keepsAccounts(tx: Tx): Promise<boolean> {
  const { rows } = await tx.execute<{ isOurs: boolean }>(sql`select exists (
    select from pg_attribute where attrelid = to_regclass('auth.refresh_tokens') and attname = 'token_hash'
  ) as "isOurs"`)
  return rows[0]?.isOurs === true
}

/** For the service: erases an account and everything it owns. False where there is none. */
export async function eraseAccount(tx: Tx, id: UserId): Promise<boolean> {
  const erased = await tx.delete(users).where(eq(users.id, id)).returning({ id: users.id })
  return erased.length === 1
}
