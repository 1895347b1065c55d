import type { LoggedSet } from '../session/set.ts'
import { candidateOf, oneRepMaxOf } from './records.ts'

/** The best of one exercise on one day; null where the day has nothing of the kind. `onDate` is the athlete's calendar day. */
export type DailyBest = {
  onDate: string
  bestLoadKg: number | null
  bestReps: number | null
  estimatedOneRepMaxKg: number | null
  longestSeconds: number | null
  farthestMeters: number | null
}

/** The best of each day in the athlete's time zone, oldest day first. Warm-ups do not count. */
export function dailyBests(sets: readonly LoggedSet[], timeZone: string): DailyBest[] {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const days = new Map<string, DailyBest>()
  for (const set of sets) {
    if (set.type === 'warmup') continue
    const onDate = calendar.format(set.performedAt)
    days.set(onDate, better(days.get(onDate) ?? nothingYet(onDate), set))
  }
  return [...days.values()].sort((a, b) => a.onDate.localeCompare(b.onDate))
}

function nothingYet(onDate: string): DailyBest {
  return {
    onDate,
    bestLoadKg: null,
    bestReps: null,
    estimatedOneRepMaxKg: null,
    longestSeconds: null,
    farthestMeters: null,
  }
}

function better(day: DailyBest, set: LoggedSet): DailyBest {
  const candidate = candidateOf(set)
  return {
    onDate: day.onDate,
    bestLoadKg: greater(day.bestLoadKg, candidate.loadKg),
    bestReps: greater(day.bestReps, set.reps),
    estimatedOneRepMaxKg: greater(day.estimatedOneRepMaxKg, oneRepMaxOf(candidate)),
    longestSeconds: greater(day.longestSeconds, set.durationSeconds),
    farthestMeters: greater(day.farthestMeters, set.distanceMeters),
  }
}

function greater(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return Math.max(a, b)
}
