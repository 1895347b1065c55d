import { revokeFamily, revokeSignIns } from '@voicefit/db/stores/refresh-token-store'
import type { UserId } from '@voicefit/domain/ids'
import type { AccountServices } from './account-services.ts'

/** Which sign-ins of the athlete end: the one at hand, all, or all but the one at hand. */
export type SignOutScope = 'local' | 'global' | 'others'

/** Ends sign-ins: their refresh tokens are spent. An access token lives on until it expires, an hour at most. */
export async function signOut(
  services: Pick<AccountServices, 'database'>,
  { userId, familyId, scope }: { userId: UserId; familyId: string; scope: SignOutScope },
): Promise<void> {
  await services.database.asService((tx) => {
    if (scope === 'local') return revokeFamily(tx, familyId)
    return revokeSignIns(tx, userId, scope === 'others' ? familyId : null)
  })
}
