/** Above this many repetitions (said plus in reserve) the linear equations stop holding. */
export const maxRepsForEstimate = 12

export type OneRepMaxEstimate = { kind: 'estimate'; kg: number } | { kind: 'out_of_range' }

/**
 * Estimates the heaviest single repetition from one hard set, in kg, to a tenth.
 *
 * Repetitions in reserve count as done, so 5 reps with 2 left reads as 7. One all-out single is its own
 * answer. `out_of_range` for a load of zero or less and for more than twelve repetitions.
 *
 * Source: Epley 1985, 1RM = w (1 + r/30); validity of linear equations up to about ten repetitions:
 * Reynolds 2006, J Strength Cond Res 20:584. At a single Epley reads 3 % high, so a single is taken as it is.
 */
export function estimateOneRepMax(set: { loadKg: number; reps: number; rir: number | null }): OneRepMaxEstimate {
  const reps = set.reps + (set.rir ?? 0)
  if (set.loadKg <= 0 || set.reps < 1 || reps > maxRepsForEstimate) return { kind: 'out_of_range' }
  const kg = reps === 1 ? set.loadKg : set.loadKg * (1 + reps / 30)
  return { kind: 'estimate', kg: Math.round(kg * 10) / 10 }
}
