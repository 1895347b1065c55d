import { toKg } from '../../units.ts'
import type { Item } from '../slots/item.ts'
import type { Profile } from '../slots/scan.ts'
import { type DraftDoubt, emptyGroup, type Group, hasAnything, hasWork } from './set-draft.ts'

/** What is expected of the next number because of the word before it. */
export type Role = 'none' | 'for' | 'at' | 'of'

/** The state of reading one exercise's items into groups of sets. */
export type Grouping = {
  items: readonly Item[]
  at: number
  profile: Profile
  groups: Group[]
  current: Group
  role: Role
  /** The type that goes on until another is said: drops, warm-ups. */
  runningType: Group['type']
  isLastSet: boolean
  isSideFirst: boolean
  hasTwoSides: boolean
  doubts: DraftDoubt[]
  cost: number
}

/** Ends the group being said, if it says anything, and begins an empty one of the running type. */
export function closeGroup(state: Grouping): void {
  if (!hasAnything(state.current)) return
  state.groups.push(state.current)
  state.current = emptyGroup()
  state.current.type = state.runningType
}

/** The group a word of manner belongs to: the one being said, else the one just said. */
export function groupOfManner(state: Grouping): Group {
  return hasAnything(state.current) ? state.current : (state.groups.at(-1) ?? state.current)
}

function linkBefore(state: Grouping): string {
  const before = state.items[state.at - 1]
  return before?.kind === 'link' ? before.link : ''
}

/** Adds a load to the group; behind a finished set it begins the next. */
export function putLoad(state: Grouping, load: Group['loads'][number]): void {
  // "singles at 80, 85 and 90 kilos": the last load of a list.
  const isOfList =
    state.current.loads.length > 1 &&
    state.current.reps.length === 1 &&
    wasRepsFirst.has(state.current) &&
    ['and', 'comma'].includes(linkBefore(state))
  if (state.current.loads.length > 0 && hasWork(state.current) && !isOfList) closeGroup(state)
  const before = state.current.loads.at(-1)
  if (before !== undefined && isSameLoad(before, load)) return
  state.current.loads.push(load)
}

/** "220 pounds, that's 100 kilos": one load in both units, as near as people round. */
function isSameLoad(one: Group['loads'][number], other: Group['loads'][number]): boolean {
  const [a, b] = [one.said, other.said]
  if (a.kind !== 'amount' || b.kind !== 'amount' || a.unit === null || b.unit === null || a.unit === b.unit)
    return false
  const [first, second] = [toKg({ value: a.value, unit: a.unit }), toKg({ value: b.value, unit: b.unit })]
  return Math.abs(first - second) <= 0.03 * first
}

/** Adds reps to the group; behind a finished group that said its reps first, or its sets, they begin the next. */
export function putReps(state: Grouping, reps: number | 'same'): void {
  const { current } = state
  // "24 total, so twelve per leg": the same count, told once more.
  if (
    current.isTotal &&
    current.reps.length === 1 &&
    typeof current.reps[0] === 'number' &&
    reps === current.reps[0] / 2
  ) {
    current.isAlternating = true
    return
  }
  const isFinished = current.reps.length > 0 && current.loads.length > 0
  if (isFinished && (wasRepsFirst.has(current) || current.sets !== null)) closeGroup(state)
  if (state.current.loads.length === 0) wasRepsFirst.add(state.current)
  state.current.reps.push(reps)
}

/** Groups whose reps were said before their load: the next reps begin a group of their own. */
const wasRepsFirst = new WeakSet<Group>()
