import type { Item } from '../slots/item.ts'
import { readBareRun } from './group-bare-run.ts'
import { readCross } from './group-cross.ts'
import { closeGroup, type Grouping, putLoad, putReps } from './grouping.ts'
import { loadOrEffort, repsOrEffort } from './number-doubts.ts'
import {
  amount,
  bareCountsCost,
  isCount,
  isLink,
  isTight,
  leastLoadOfCross,
  type NumberItem,
  numberRun,
  putLoads,
  putRepsList,
  repsPrefix,
} from './number-run.ts'
import { hasWork } from './set-draft.ts'

/** Whether what follows "for" is what is done with a load: reps, a time, a distance, or sets of them. "8 for 3 sets" is no load. */
function leadsToReps(state: Grouping, at: number): boolean {
  const item = state.items[at]
  // "four sets of nine for seated rows": behind "for" stands what they were of.
  if (item?.kind === 'exercise') return false
  if (item?.kind !== 'sets') return item !== undefined
  const next = state.items[at + 1]
  return isLink(next, 'of') || next?.kind === 'reps' || next?.kind === 'number'
}

/** Reads the numbers at the state's position, as many as belong together, and moves behind them. */
export function readNumbers(state: Grouping): void {
  const { run, end } = numberRun(state)
  if (readTimes(state, run, end)) return
  const after = state.items[end]
  const isCross = isLink(after, 'x') && !(state.items[end + 1]?.kind === 'sets')
  // "185 x 8 for 3": behind the sign the number is the reps, whatever follows.
  const isFactor = state.role === 'of' && state.current.loads.length > 0 && !hasWork(state.current) && run.length === 1
  const isLoadBeforeFor = !isFactor && isLink(after, 'for') && leadsToReps(state, end + 1)
  // The cost of the first number is booked where the items are walked.
  for (const item of state.items.slice(state.at + 1, end)) state.cost += item.doubt
  // The numbers before "for" or "x" start the next set; those in front of them end this one.
  const heads = isCross || isLoadBeforeFor ? headCount(state, run, isCross) : 0
  const own = run.slice(0, run.length - heads)
  if (own.length > 0) readOwnNumbers(state, own, heads > 0 ? undefined : after)
  state.role = 'none'
  state.at = end
  if (heads === 0) return
  const last = run.slice(run.length - heads)
  if (isCross) readCross(state, last[0])
  else {
    if (hasWork(state.current) && !(state.current.loads.length === 0 && state.current.sets !== null)) closeGroup(state)
    putLoads(state, last)
    if (isTight(last) && last.length === 2 && isNear(last)) state.cost += bareCountsCost
  }
}

/** "one eighty five one ninety five for eight": two sets, or one and a slip nobody marked. */
function isNear(run: readonly NumberItem[]): boolean {
  const [first = 0, second = 0] = run.map((item) => item.reading.value)
  return Math.max(first, second) <= Math.min(first, second) * 1.15
}

/** "60 seconds x 3", "30 metres x 4": behind a time or a distance the factor counts sets. */
function readTimes(state: Grouping, run: readonly NumberItem[], end: number): boolean {
  const { current } = state
  const factor = run[0]?.reading.value ?? 0
  const isTimed = (current.durations.length === 1 || current.distances.length === 1) && current.reps.length === 0
  // "12 at 185 pounds x 3": reps and load are said, the factor counts sets.
  const isWhole = current.reps.length === 1 && current.loads.length === 1
  const isFactor = isLink(state.items[state.at - 1], 'x') && run.length === 1 && isCount(factor, 20)
  if (!isFactor || !(isTimed || isWhole) || current.sets !== null) return false
  current.sets = factor
  state.role = 'none'
  state.at = end
  return true
}

function headCount(state: Grouping, run: readonly NumberItem[], isCross: boolean): number {
  if (isCross || run.length === 1) return 1
  // "60 70 80 for 12 10 8": all of a run are loads when none of it can be the reps of a set before.
  if (state.role === 'for' || state.role === 'of') {
    const reps = state.current.loads.length > 1 ? state.current.loads.length : repsPrefix(state, run)
    return Math.max(1, run.length - Math.min(reps, run.length - 1))
  }
  const isBehindLoad = state.current.loads.length > 0
  return isBehindLoad ? Math.max(1, run.length - repsPrefix(state, run)) : run.length
}

function readOwnNumbers(state: Grouping, run: readonly NumberItem[], after: Item | undefined): void {
  switch (state.role) {
    case 'for':
    case 'of':
      return readRepsRun(state, run, after)
    case 'at':
      return readAfterAt(state, run, after)
    case 'none':
      return readBareRun(state, run, after)
  }
}

/** "for 8, 8 and 7": reps as far as they can be reps; a bigger number begins the next set. */
function readRepsRun(state: Grouping, run: readonly NumberItem[], after: Item | undefined): void {
  const first = run[0]
  if (first === undefined) return
  if (state.profile === 'time' && state.current.durations.length === 0) {
    state.current.durations.push(first.reading.clockSeconds ?? first.reading.value)
    return
  }
  if (
    state.role === 'for' &&
    hasWork(state.current) &&
    state.current.loads.length > 0 &&
    state.current.sets === null &&
    isCount(first.reading.value, leastLoadOfCross)
  ) {
    state.current.sets = first.reading.value
    // "a single at 500 for one" is told twice; any other count may be sets or reps.
    state.cost += first.reading.value === 1 ? 0 : 0.3
    return
  }
  // "ten reps of 95 overhead press": behind counted reps stands what they were done with.
  const isLoadOfReps = state.role === 'of' && state.current.reps.length > 0 && state.current.loads.length === 0
  if (isLoadOfReps && first.reading.value >= leastLoadOfCross) return putLoads(state, [first])
  // "four reps of five": one of the two should have been sets.
  if (state.role === 'of' && state.current.reps.length > 0) state.cost += 0.3
  const count = Math.max(1, repsPrefix(state, run))
  putRepsList(state, run.slice(0, count))
  const rest = run.slice(count)
  state.role = 'none'
  if (rest.length > 0) readBareRun(state, rest, after)
}

const effortOf = (value: number) => ({ effort: { kind: 'rpe' as const, values: [value] }, isLastOnly: false })

/** Several loads behind "at", the last of them maybe with its unit. */
function isListOfLoads(state: Grouping, run: readonly NumberItem[]): boolean {
  const isBeforeLast = isLink(state.items[state.at + 1], 'and') && state.items[state.at + 2]?.kind === 'load'
  return (run.length > 1 || isBeforeLast) && run.every((item) => item.reading.value >= leastLoadOfCross)
}

function readAfterAt(state: Grouping, run: readonly NumberItem[], after: Item | undefined): void {
  const [first, ...rest] = run
  if (first === undefined) return
  const value = first.reading.value
  const { current } = state
  // "12, 10 and 8 reps at 95, 115 and 135": a load for each count.
  if (current.reps.length > 1 && current.loads.length === 0 && run.length === current.reps.length) {
    current.loads.push(...run.map((item) => amount(item.reading.value)))
    return
  }
  // "singles at 80, 85 and 90 kilos": one count for every load.
  if (current.reps.length === 1 && current.loads.length === 0 && isListOfLoads(state, run)) {
    current.loads.push(...run.map((item) => amount(item.reading.value)))
    return
  }
  const isEffortSized = value <= 10 && (value * 2) % 1 === 0 && !first.reading.isPlural
  if (hasWork(current) && current.loads.length > 0) {
    if (value <= 20 && !first.reading.isPlural) current.efforts.push({ ...effortOf(value), after: current.reps.length })
    else readBareRun(state, [first], after)
  } else if (hasWork(current)) {
    if (state.profile === 'distance') current.notes.push(`at ${value}`)
    else {
      // "8 at 8": eight reps at eight of what?
      if (isEffortSized) state.doubts.push(loadOrEffort(value))
      putLoad(state, amount(value))
    }
  } else if (current.loads.length > 0 && isEffortSized) {
    state.doubts.push(repsOrEffort(value))
    putReps(state, Math.max(1, Math.round(value)))
  } else if (state.profile === 'distance') current.notes.push(`at ${value}`)
  else if (state.profile === 'bodyweight' && after?.kind === 'exercise' && after.from === first.to && isCount(value))
    // "ended with 50 push ups"
    putReps(state, value)
  else putLoad(state, amount(value))
  state.role = 'none'
  if (rest.length > 0) readBareRun(state, rest, after)
}
