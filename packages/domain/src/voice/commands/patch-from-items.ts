import type { SetPatch } from '../../session/set.ts'
import { findContextExercise } from '../context-exercise.ts'
import type { ParseContext } from '../parse-context.ts'
import { draftLog, resolveParts } from '../sets/read-log.ts'
import { type Item, isWork } from '../slots/item.ts'

/** The patch that items mean for one set: the fields said, and no others. Null when they are not about exactly one set. */
export function patchFromItems(items: readonly Item[], context: ParseContext): SetPatch | null {
  const patch: SetPatch = {}
  const named = items.find((item) => item.kind === 'exercise')
  if (named?.kind === 'exercise') patch.exerciseId = named.exercise.id
  for (const item of items) {
    if (item.kind === 'effort') {
      if (item.effort.kind === 'failure') {
        patch.type = 'failure'
        patch.rir = 0
        continue
      }
      const value = Math.round((item.effort.values[0] ?? 0) * 2) / 2
      if (item.effort.kind === 'rpe' && value >= 1 && value <= 10) patch.rpe = value
      else if (item.effort.kind === 'rir' && value >= 0 && value <= 9) patch.rir = value
      else return null
    }
    if (item.kind === 'side') patch.side = item.side
    if (item.kind === 'type') patch.type = item.type
    if (item.kind === 'bodyweight') {
      patch.isBodyweight = true
      patch.load = null
    }
  }
  return addWork(patch, items, context)
}

function addWork(patch: SetPatch, items: readonly Item[], context: ParseContext): SetPatch | null {
  if (!items.some(isWork)) return patch
  const { parts, doubts } = draftLog(items, context)
  const { entries, gaps } = resolveParts(parts, context, findContextExercise(context))
  const [entry] = entries
  if (entries.length > 1 || doubts.length > 0 || gaps.some((gap) => gap !== 'reps')) return null
  if (entry === undefined) return parts.length > 0 ? withoutExercise(patch, items) : null
  if (entry.load !== null && entry.provenance.load !== 'carried') patch.load = entry.load
  if (entry.reps !== null && entry.provenance.reps !== undefined) patch.reps = entry.reps
  if (entry.durationSeconds !== null) patch.durationSeconds = entry.durationSeconds
  if (entry.distanceMeters !== null) patch.distanceMeters = entry.distanceMeters
  return patch
}

/** Without any exercise to resolve by, plain values still say what they are. */
function withoutExercise(patch: SetPatch, items: readonly Item[]): SetPatch | null {
  return items.length > 0 && Object.keys(patch).length > 0 ? patch : null
}
