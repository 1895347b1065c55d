import type { ExerciseId, SetId, UserId } from '@voicefit/domain/ids'
import { type Bests, noBests, withEffort } from '@voicefit/domain/insights/bests'
import { and, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { sets } from '../schema/sets.ts'

/**
 * The bests of one exercise as they stand. Warm-ups, deleted sets and sets without repetitions count nowhere;
 * `exceptSetId` leaves out the set that is being judged. Reads every set of the exercise: keep what it returns.
 */
export async function findBests(
  tx: Tx,
  ownerId: UserId,
  exerciseId: ExerciseId,
  options: { exceptSetId?: SetId } = {},
): Promise<Bests> {
  const efforts = await tx
    .select({
      loadKg: sets.loadKg,
      reps: sql<number>`max(${sets.reps})`,
      estimatedOneRepMaxKg: sql<number | null>`max(${sets.estimatedOneRepMaxKg})`,
    })
    .from(sets)
    .where(
      and(
        eq(sets.ownerId, ownerId),
        eq(sets.exerciseId, exerciseId),
        isNull(sets.deletedAt),
        ne(sets.type, 'warmup'),
        isNotNull(sets.reps),
        options.exceptSetId === undefined ? undefined : ne(sets.id, options.exceptSetId),
      ),
    )
    .groupBy(sets.loadKg)
  return efforts.reduce(withEffort, noBests)
}
