import { z } from 'zod'

/**
 * What a set of an exercise has to beat. `repsAtLoad` goes from the heaviest load down and names a lighter
 * one only where more repetitions were done with it; no load counts as a load of zero, assistance as below.
 * Warm-ups and sets without repetitions are not in it. Empty: the exercise was never done.
 */
export const Bests = z.object({
  estimatedOneRepMaxKg: z.number().nullable(),
  repsAtLoad: z.array(z.object({ loadKg: z.number(), reps: z.int() })),
})
export type Bests = z.infer<typeof Bests>

/** One effort as the bests see it; `loadKg` null for none, `estimatedOneRepMaxKg` null where no estimate holds. */
export type Effort = { loadKg: number | null; reps: number; estimatedOneRepMaxKg: number | null }

/** The bests of somebody who never did the exercise. */
export const noBests: Bests = { estimatedOneRepMaxKg: null, repsAtLoad: [] }

/** The bests after one more effort. The order of efforts does not matter. */
export function withEffort(bests: Bests, effort: Effort): Bests {
  const added = { loadKg: effort.loadKg ?? 0, reps: effort.reps }
  const estimates = [bests.estimatedOneRepMaxKg, effort.estimatedOneRepMaxKg].filter((kg) => kg !== null)
  return {
    estimatedOneRepMaxKg: estimates.length === 0 ? null : Math.max(...estimates),
    repsAtLoad: mostRepsAt(bests, added.loadKg) >= added.reps ? bests.repsAtLoad : insert(bests.repsAtLoad, added),
  }
}

/** The most repetitions done at this load in kg or above; 0 for none. */
export function mostRepsAt(bests: Bests, loadKg: number): number {
  return bests.repsAtLoad.findLast((best) => best.loadKg >= loadKg)?.reps ?? 0
}

function insert(repsAtLoad: Bests['repsAtLoad'], added: { loadKg: number; reps: number }): Bests['repsAtLoad'] {
  const heavier = repsAtLoad.filter((best) => best.loadKg > added.loadKg)
  const lighter = repsAtLoad.filter((best) => best.loadKg <= added.loadKg && best.reps > added.reps)
  return [...heavier, added, ...lighter]
}
