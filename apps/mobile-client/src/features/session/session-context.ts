import type { ExerciseId } from '@voicefit/domain/ids'
import { type LoadUnit, toKg } from '@voicefit/domain/units'
import { emptyContext, type ParseContext } from '@voicefit/domain/voice/parse-context'
import type { SessionView } from './session-types.ts'

/** What the next utterance may lean on, as far as this device knows: the sets of the open session. */
export function contextOfSession(session: SessionView | null, defaultUnit: LoadUnit): ParseContext {
  const last = session?.sets.at(-1)
  if (session === null || last === undefined) return emptyContext(defaultUnit)
  const recentLoadsKg = new Map<ExerciseId, number[]>()
  for (const { exerciseId, load, type } of session.sets) {
    if (load === null || type === 'warmup') continue
    recentLoadsKg.set(exerciseId, [toKg(load), ...(recentLoadsKg.get(exerciseId) ?? [])])
  }
  return { ...emptyContext(defaultUnit), lastSet: last, currentExerciseId: last.exerciseId, recentLoadsKg }
}
