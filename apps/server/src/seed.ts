import type { Database } from '@voicefit/db/database'
import { seedCatalogue } from '@voicefit/db/seed/seed-catalogue'
import { demoAthlete, seedDemoAthlete } from '@voicefit/db/seed/seed-demo-athlete'
import { findAccountByEmail } from '@voicefit/db/stores/account-store'
import { hashPassword } from '@voicefit/infra/identity/password-hash'
import type { Logger } from 'pino'

/** The demo account's password. It is public, so production never has the account. */
const demoPassword = 'demo-athlete'

/** Puts the catalogue in place and, where wanted, the demo athlete. Doing it again changes nothing. */
export async function seed(
  database: Database,
  options: { isDemoSeeded: boolean; now: Date; logger: Logger },
): Promise<void> {
  await seedCatalogue(database)
  if (!options.isDemoSeeded) return
  // Looked for first: hashing the password and making up the training is work no second start needs.
  if (await database.asService((tx) => findAccountByEmail(tx, demoAthlete.email))) return
  const passwordHash = await hashPassword(demoPassword)
  const outcome = await seedDemoAthlete(database, { now: options.now, passwordHash })
  options.logger.info({ outcome }, 'demo athlete')
}
