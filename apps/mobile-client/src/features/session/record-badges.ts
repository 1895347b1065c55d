import { z } from 'zod'
import type { RecordView, SetView } from './session-types.ts'

/** The records a set broke when it was logged, strongest first, by the id of the set. */
export const RecordBadges = z.record(
  z.string(),
  z.array(z.enum(['estimated_one_rep_max', 'heaviest_load', 'most_reps'])),
)
export type RecordBadges = z.infer<typeof RecordBadges>

/**
 * Puts each record on the set that broke it: the one whose load or repetitions are the record's value, else
 * the last set of the exercise. Sets of earlier sessions lose their badge: only `keptSetIds` keep theirs.
 */
export function awardBadges(
  badges: RecordBadges,
  sets: readonly SetView[],
  records: readonly RecordView[],
  keptSetIds: ReadonlySet<string>,
): RecordBadges {
  const kept: RecordBadges = Object.fromEntries(Object.entries(badges).filter(([setId]) => keptSetIds.has(setId)))
  for (const record of records) {
    const ofExercise = sets.filter((set) => set.exerciseId === record.exerciseId)
    const breaker = ofExercise.find((set) => isValueOf(set, record)) ?? ofExercise.at(-1)
    if (breaker === undefined) continue
    kept[breaker.id] = [...new Set([...(kept[breaker.id] ?? []), record.kind])]
  }
  return kept
}

function isValueOf(set: SetView, record: RecordView): boolean {
  if (record.kind === 'most_reps') return set.reps === record.value
  return record.kind === 'heaviest_load' && set.load?.unit === record.unit && set.load.value === record.value
}
