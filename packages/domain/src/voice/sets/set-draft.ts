import type { SetType, Side } from '../../session/set.ts'
import type { SaidEffort, SaidLoad } from '../slots/item.ts'

export type SaidBearing = 'plain' | 'added' | 'assisted'

/** One set as said, before context fills what was not. Seconds and metres; `null` was not said. */
export type SetDraft = {
  load: { said: SaidLoad; bearing: SaidBearing } | null
  /** `same` repeats the reps of the set before. */
  reps: number | 'same' | null
  efforts: readonly SaidEffort[]
  durationSeconds: number | null
  distanceMeters: number | null
  pace: { seconds: number; meters: number } | null
  type: SetType | null
  side: Side | null
  isBodyweight: boolean
  isAlternatingTotal: boolean
  notes: readonly string[]
}

/** Something only the athlete can decide; each option changes the drafts into one of the readings. */
export type DraftDoubt = { question: string; options: readonly ((draft: SetDraft) => SetDraft)[] }

export type DraftedSets = { drafts: SetDraft[]; doubts: DraftDoubt[]; cost: number }

/** What was said of one or several sets that share it. Lists are in the order of speaking. */
export type Group = {
  sets: number | null
  totalSets: number | null
  loads: { said: SaidLoad; bearing: SaidBearing }[]
  reps: (number | 'same')[]
  /** An effort and the count of reps that had been said before it; `null` when it is of the last set alone. */
  efforts: { effort: SaidEffort; after: number; isLastOnly: boolean }[]
  durations: number[]
  distances: number[]
  pace: { seconds: number; meters: number } | null
  type: SetType | null
  isTypeLastOnly: boolean
  side: Side | null
  isBodyweight: boolean
  isMinis: boolean
  isAlternating: boolean
  isTotal: boolean
  /** How many times the set before is done once more; such a group says nothing else. */
  again: number
  missed: { rep: number | null } | null
  notes: string[]
}

/** A group that says nothing yet. */
export function emptyGroup(): Group {
  return {
    sets: null,
    totalSets: null,
    loads: [],
    reps: [],
    efforts: [],
    durations: [],
    distances: [],
    pace: null,
    type: null,
    isTypeLastOnly: false,
    side: null,
    isBodyweight: false,
    isMinis: false,
    isAlternating: false,
    isTotal: false,
    again: 0,
    missed: null,
    notes: [],
  }
}

/** Whether a group says what was done, not only how. */
export function hasWork(group: Group): boolean {
  return group.reps.length > 0 || group.durations.length > 0 || group.distances.length > 0 || group.again > 0
}

/** Whether a group says work, a load or a number of sets. */
export function hasAnything(group: Group): boolean {
  return hasWork(group) || group.loads.length > 0 || group.sets !== null
}
