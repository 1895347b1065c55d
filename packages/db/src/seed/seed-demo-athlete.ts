import { UserId } from '@voicefit/domain/ids'
import { candidateOf, oneRepMaxOf } from '@voicefit/domain/insights/records'
import type { LoggedSet } from '@voicefit/domain/session/set'
import type { Database, Tx } from '../database.ts'
import { profiles } from '../schema/profiles.ts'
import { sessions } from '../schema/sessions.ts'
import { createAccount } from '../stores/account-store.ts'
import { insertSets } from '../stores/set-store.ts'
import { type DemoSession, demoTraining } from './demo-training.ts'

export const demoAthlete = { id: UserId.parse('de300000-0000-4000-8000-000000000001'), email: 'demo@voicefit.local' }

export type DemoSeed = { kind: 'exists' } | { kind: 'seeded'; sessionCount: number; setCount: number }

/**
 * Makes the demonstration athlete with four months of training that end the day before `now`. One that exists is
 * left as it is. Needs local accounts and the seeded catalogue. `passwordHash` is the whole hash, as accounts keep it.
 */
export async function seedDemoAthlete(
  database: Database,
  seed: { now: Date; passwordHash: string },
): Promise<DemoSeed> {
  const training = demoTraining(seed.now)
  const createdAt = training[0]?.startedAt ?? seed.now
  return database.asService(async (tx) => {
    const account = await createAccount(tx, { ...demoAthlete, encryptedPassword: seed.passwordHash, createdAt })
    if (account.kind === 'email_taken') return { kind: 'exists' }
    await tx.insert(profiles).values({ userId: demoAthlete.id, displayName: 'Demo Athlete', defaultUnit: 'lb' })
    await insertSessions(tx, training)
    const sets = training.flatMap((session) => session.sets)
    for (let from = 0; from < sets.length; from += 250) await insertBatch(tx, sets.slice(from, from + 250))
    return { kind: 'seeded', sessionCount: training.length, setCount: sets.length }
  })
}

async function insertSessions(tx: Tx, training: readonly DemoSession[]): Promise<void> {
  await tx.insert(sessions).values(
    training.map(({ id, startedAt, finishedAt, sets }) => ({
      id,
      ownerId: demoAthlete.id,
      startedAt,
      finishedAt,
      lastActivityAt: finishedAt,
      revision: sets.length + 1,
      nextPosition: sets.length + 1,
    })),
  )
}

function insertBatch(tx: Tx, sets: readonly LoggedSet[]): Promise<void> {
  return insertSets(
    tx,
    demoAthlete.id,
    sets.map((set) => ({
      set,
      transcript: set.load === null ? null : `${set.exerciseName} ${set.load.value} for ${set.reps}`,
      estimatedOneRepMaxKg: oneRepMaxOf(candidateOf(set)),
    })),
  )
}
