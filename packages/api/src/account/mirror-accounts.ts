import type { Database } from '@voicefit/db/database'
import { mirrorAccount } from '@voicefit/db/stores/account-store'
import { UserId } from '@voicefit/domain/ids'
import type { Clock } from '@voicefit/infra/clock'
import type { TokenVerifier } from '@voicefit/infra/identity/token-verifier'
import { LRUCache } from 'lru-cache'

/** How many accounts a process remembers to have stood in for; one that is forgotten costs a look into the database. */
const maxRemembered = 100_000

/**
 * The verifier for accounts that Supabase keeps while the data is in a database of ours: whoever brings a valid token
 * for the first time gets a row that theirs can belong to.
 */
export function mirrorAccounts(
  verifier: TokenVerifier,
  { database, clock }: { database: Database; clock: Clock },
): TokenVerifier {
  const mirrored = new LRUCache<string, true>({ max: maxRemembered })
  return {
    async verify(token) {
      const verification = await verifier.verify(token)
      if (verification.kind !== 'valid' || mirrored.has(verification.claims.userId)) return verification
      const userId = UserId.parse(verification.claims.userId)
      await database.asService((tx) => mirrorAccount(tx, userId, clock.now()))
      mirrored.set(userId, true)
      return verification
    },
  }
}
