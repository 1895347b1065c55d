import { randomUUID } from 'node:crypto'
import { UserId } from '@voicefit/domain/ids'
import type { Database } from '../database.ts'
import { createAccount } from '../stores/account-store.ts'

/** A new account to act as. Tests that share a database take one each and see nothing of one another. */
export async function addTestAthlete(
  database: Database,
  createdAt = new Date('2026-01-01T00:00:00Z'),
): Promise<UserId> {
  const id = UserId.parse(randomUUID())
  const outcome = await database.asService((tx) =>
    createAccount(tx, { id, email: `${id}@test.local`, encryptedPassword: 'no password fits', createdAt }),
  )
  if (outcome.kind !== 'created') throw new Error(`the account of ${id} was ${outcome.kind}`)
  return id
}
