import { randomBytes } from 'node:crypto'
import type { Database } from '@voicefit/db/database'
import { createAccount } from '@voicefit/db/stores/account-store'
import { UserId } from '@voicefit/domain/ids'
import type { Clock } from '@voicefit/infra/clock'
import { hashPassword } from '@voicefit/infra/identity/password-hash'
import type { Athlete } from '../context.ts'

/** Who everybody is while signing in is not required: one fixed athlete of the free tier, who is no admin. */
export const localAthlete: Athlete = {
  id: UserId.parse('10ca1000-0000-4000-8000-000000000001'),
  email: 'local@voicefit.local',
  tier: 'free',
  role: 'athlete',
}

/** Makes the account of the local athlete where it is missing. Nobody knows its password: there is no way in by it. */
export async function openLocalAthlete(services: { database: Database; clock: Clock }): Promise<Athlete> {
  const encryptedPassword = await hashPassword(randomBytes(32).toString('base64url'))
  const { id, email } = localAthlete
  await services.database.asService((tx) =>
    createAccount(tx, { id, email: email ?? '', encryptedPassword, createdAt: services.clock.now() }),
  )
  return localAthlete
}
