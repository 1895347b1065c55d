import { revokeFamily } from '@voicefit/db/stores/refresh-token-store'
import type { Services } from '../context.ts'

/** Ends one sign-in: its refresh tokens are spent. Its access token lives on until it expires, an hour at most. */
export async function signOut(services: Pick<Services, 'database'>, familyId: string): Promise<void> {
  await services.database.asService((tx) => revokeFamily(tx, familyId))
}
