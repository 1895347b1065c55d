import type { Item } from '../slots/item.ts'
import type { NumberReading } from '../words/number-words.ts'
import { type Grouping, putLoad, putReps } from './grouping.ts'

/** Above this no count of reps stands beside a load. Rule of plausibility: more is asked about. */
export const mostReps = 50
/** Below this a first factor counts sets: "5 x 5" is sets by reps, "20 x 5" load by reps. */
export const leastLoadOfCross = 15

/** What a list of numbers without any word costs in confidence. */
export const bareCountsCost = 0.25

export type NumberItem = Extract<Item, { kind: 'number' }>

/** The item as a number without a role, or null. */
export const numberItem = (item: Item | undefined): NumberItem | null => (item?.kind === 'number' ? item : null)
/** Whether an item is a certain link. */
export const isLink = (item: Item | undefined, link: string) => item?.kind === 'link' && item.link === link
/** A bare number as a load; its unit comes from the surroundings. */
export const amount = (value: number) => ({
  said: { kind: 'amount' as const, value, unit: null },
  bearing: 'plain' as const,
})
/** Whether a number can count reps or sets. */
export const isCount = (value: number, most = mostReps) => Number.isInteger(value) && value >= 1 && value <= most

/** Numbers that follow each other with nothing but commas and "and" between; the index behind the last. */
export function numberRun(state: Grouping): { run: NumberItem[]; end: number } {
  const run: NumberItem[] = []
  let end = state.at
  for (let at = state.at; at < state.items.length; at += 1) {
    const item = state.items[at]
    const number = numberItem(item)
    if (number !== null) {
      run.push(number)
      end = at + 1
    } else if (!isLink(item, 'comma') && !isLink(item, 'and')) break
  }
  return { run, end }
}

/** The reps a number in a slot of reps means: itself, or the two it was put together from where no load stands beside reps. */
export function repsOf(reading: NumberReading, most: number): number[] | null {
  if (isCount(reading.value, most)) return [reading.value]
  const isSplit = most > mostReps && reading.parts.length > 1
  return isSplit && reading.parts.every((part) => isCount(part, most)) ? [...reading.parts] : null
}

/** The most reps a bare number can mean: without a load on the bar there is no bound but the set's own. */
export const mostRepsOf = (state: Grouping) => (state.profile === 'bodyweight' ? 1000 : mostReps)

/** Books the doubts of a run's numbers. */
export function addCost(state: Grouping, run: readonly NumberItem[]): void {
  // The first number's cost is booked where the items are walked.
  for (const item of run.slice(1)) state.cost += item.doubt
}

/** Puts every number of a run as a load. */
export function putLoads(state: Grouping, run: readonly NumberItem[]): void {
  for (const item of run) putLoad(state, amount(item.reading.value))
}

/** Puts every number of a run as the reps of one set more. */
export function putRepsList(state: Grouping, run: readonly NumberItem[]): void {
  const counts = run.flatMap((item) => repsOf(item.reading, mostRepsOf(state)) ?? [item.reading.value])
  const [first, ...more] = counts
  if (first === undefined) return
  putReps(state, first)
  state.current.reps.push(...more)
}

/** Whether nothing at all parts the numbers of a run, not even a comma. */
export function isTight(run: readonly NumberItem[]): boolean {
  return run.every((item, at) => at === 0 || item.from === run[at - 1]?.to)
}

/** "pull ups 3 8 8", "pull ups 3 10": a small number in front of bigger ones may count the sets. */
export function mayCountSets(run: readonly NumberItem[]): boolean {
  const [sets = 0, reps = 0] = run.flatMap((item) =>
    item.reading.isPutTogether ? item.reading.parts : [item.reading.value],
  )
  return sets <= 6 && reps >= 2 * sets && isTight(run) && (run.length > 1 || run[0]?.reading.isPutTogether === true)
}

/** How many numbers at the front of a run can be reps: up to the first that only a load can be. */
export function repsPrefix(state: Grouping, run: readonly NumberItem[]): number {
  const end = run.findIndex((item) => item.reading.isPlural || repsOf(item.reading, mostRepsOf(state)) === null)
  return end === -1 ? run.length : end
}
