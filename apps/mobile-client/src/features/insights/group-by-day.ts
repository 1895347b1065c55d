import type { SetView } from '../session/session-types.ts'
import { nameFullDay } from './day-names.ts'

export type TrainedDay = { moment: string; sets: SetView[] }

/** Sets by the calendar day of this device, the latest day first, within it in the order they were done. */
export function groupByDay(sets: readonly SetView[]): TrainedDay[] {
  const days = new Map<string, TrainedDay>()
  const inOrder = [...sets].sort(
    (a, b) => Date.parse(a.performedAt) - Date.parse(b.performedAt) || a.position - b.position,
  )
  for (const set of inOrder) {
    const name = nameFullDay(set.performedAt)
    const day = days.get(name) ?? { moment: set.performedAt, sets: [] }
    day.sets.push(set)
    days.set(name, day)
  }
  return [...days.values()].reverse()
}
