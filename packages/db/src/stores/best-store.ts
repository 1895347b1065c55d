import type { ExerciseId, SetId, UserId } from '@voicefit/domain/ids'
import type { Bests } from '@voicefit/domain/insights/records'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { countsAsBest, sets } from '../schema/sets.ts'

/** As far as earlier sets are counted: what matters is whether there are any. */
const enoughSets = 50

/**
 * The bests of one exercise as they stand, in one statement that reads only the partial indexes. Warm-ups,
 * deleted sets and sets without repetitions count nowhere. No load counts as a load of zero. `setCount` stops at 50.
 * `exceptSetId` leaves out the set that is being judged.
 */
export async function findBests(tx: Tx, ownerId: UserId, exerciseId: ExerciseId, judged: Judged): Promise<Bests> {
  const { rows } = await tx.execute<Bests>(bestsStatement(ownerId, exerciseId, judged))
  const [bests] = rows
  return bests ?? { setCount: 0, estimatedOneRepMaxKg: null, heaviestLoadKg: null, mostRepsAtLoad: null }
}

export type Judged = { loadKg: number | null; exceptSetId?: SetId }

/** The statement of `findBests`. It names the conditions of the partial indexes word for word, or they would not serve it. */
export function bestsStatement(ownerId: UserId, exerciseId: ExerciseId, judged: Judged): SQL {
  const { estimatedOneRepMaxKg, loadKg, reps } = sets
  const judgedKg = sql`${judged.loadKg ?? 0}::float8`
  const counted = sql`from ${sets} where ${sets.ownerId} = ${ownerId}::uuid and ${sets.exerciseId} = ${exerciseId}
    and ${countsAsBest(sets)} and ${reps} is not null
    ${judged.exceptSetId === undefined ? sql`` : sql`and ${sets.id} <> ${judged.exceptSetId}`}`
  return sql`select
    (select count(*)::int from (select ${counted} limit ${enoughSets}) as earlier) as "setCount",
    (select ${estimatedOneRepMaxKg} ${counted} order by ${estimatedOneRepMaxKg} desc nulls last limit 1) as "estimatedOneRepMaxKg",
    (select ${loadKg} ${counted} order by ${loadKg} desc nulls last limit 1) as "heaviestLoadKg",
    greatest(
      (select max(${reps}) ${counted} and ${loadKg} >= ${judgedKg}),
      (select max(${reps}) ${counted} and ${loadKg} is null and ${judgedKg} <= 0)
    ) as "mostRepsAtLoad"`
}
