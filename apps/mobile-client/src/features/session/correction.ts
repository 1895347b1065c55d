import type { Load, LoadUnit } from '@voicefit/domain/units'
import type { SetView } from './session-types.ts'

/** A set while it is being corrected by hand. */
export type Draft = { load: Load | null; reps: number | null; rpe: number | null }

/** The fields a hand may change, as the server takes them. */
export type Patch = { load?: Load; reps?: number; rpe?: number | null }

/** One press of a load button: the smallest pair of plates most gyms have. */
const loadSteps: Record<LoadUnit, number> = { lb: 5, kg: 2.5 }
const effortChoices: readonly (number | null)[] = [null, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10]

export function draftOf(set: SetView): Draft {
  return { load: set.load, reps: set.reps, rpe: set.rpe ?? (set.rir === null ? null : 10 - set.rir) }
}

/**
 * The load one press up or down: to the next multiple of the step, so 187 lb goes up to 190 and down to 185.
 * Without a load the first press up starts at one step. Below nothing there is only assistance, on bodyweight exercises.
 */
export function stepLoad(load: Load | null, direction: 1 | -1, unit: LoadUnit, isBodyweight: boolean): Load | null {
  const step = loadSteps[load?.unit ?? unit]
  const from = load?.value ?? 0
  const count = direction === 1 ? Math.floor(from / step) + 1 : Math.ceil(from / step) - 1
  const value = count * step
  if (value < 0 && !isBodyweight) return load
  return { value, unit: load?.unit ?? unit }
}

export function stepReps(reps: number | null, direction: 1 | -1): number {
  return Math.min(1000, Math.max(1, (reps ?? 0) + direction))
}

/** The next effort on the list from "not said" over RPE 6 to 10; an unusual one (RPE 4) steps onto the list. */
export function stepEffort(rpe: number | null, direction: 1 | -1): number | null {
  if (rpe !== null && rpe < 6) return direction === 1 ? 6 : null
  const at = effortChoices.indexOf(rpe)
  return effortChoices[Math.min(effortChoices.length - 1, Math.max(0, at + direction))] ?? null
}

/** What differs from the stored set, or null when nothing does. The server derives RIR from RPE. */
export function patchOf(set: SetView, draft: Draft): Patch | null {
  const before = draftOf(set)
  const patch: Patch = {}
  if (draft.load !== null && (draft.load.value !== before.load?.value || draft.load.unit !== before.load.unit))
    patch.load = draft.load
  if (draft.reps !== null && draft.reps !== before.reps) patch.reps = draft.reps
  if (draft.rpe !== before.rpe) patch.rpe = draft.rpe
  return Object.keys(patch).length === 0 ? null : patch
}
