import { readCross } from './group-cross.ts'
import { closeGroup, type Grouping, putLoad, putReps } from './grouping.ts'
import type { Item } from './item.ts'
import { loadAndRepsOrTwoCounts, loadOrEffort, repsOrEffort } from './number-doubts.ts'
import {
  amount,
  bareCountsCost,
  isCount,
  isLink,
  isTight,
  leastLoadOfCross,
  mayCountSets,
  mostReps,
  mostRepsOf,
  type NumberItem,
  numberRun,
  putLoads,
  putRepsList,
  repsOf,
} from './number-run.ts'
import { hasWork } from './set-draft.ts'

/** How many numbers at the front of a run can be reps: up to the first that only a load can be. */
function repsPrefix(state: Grouping, run: readonly NumberItem[]): number {
  const end = run.findIndex((item) => item.reading.isPlural || repsOf(item.reading, mostRepsOf(state)) === null)
  return end === -1 ? run.length : end
}

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
  }
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
    state.cost += 0.3
    return
  }
  const count = Math.max(1, repsPrefix(state, run))
  putRepsList(state, run.slice(0, count))
  const rest = run.slice(count)
  state.role = 'none'
  if (rest.length > 0) readBareRun(state, rest, after)
}

/** More seconds than this, said without a unit, may count something else. */
const longestBareSeconds = 180

const effortOf = (value: number) => ({ effort: { kind: 'rpe' as const, values: [value] }, isLastOnly: false })

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

/** Numbers with no word to say what they are: magnitude decides, and where it cannot, the athlete does. */
function readBareRun(state: Grouping, run: readonly NumberItem[], after: Item | undefined): void {
  const { current, profile } = state
  const values = run.map((item) => item.reading.value)
  const [first = 0] = values
  if (current.isTotal && run.length === 1 && current.reps.length === 1 && current.reps[0] === first * 2)
    return putReps(state, first)
  if (current.isMinis && hasWork(current) && repsPrefix(state, run) === run.length) return putRepsList(state, run)
  if (profile === 'time' && current.durations.length === 0) {
    for (const item of run) current.durations.push(item.reading.clockSeconds ?? item.reading.value)
    if (
      run.some((item) => item.reading.isPutTogether && item.reading.clockSeconds === null) ||
      first > longestBareSeconds
    )
      state.cost += 0.3
    if (first < 10)
      state.doubts.push({
        question: `Is ${first} seconds or minutes?`,
        options: [(draft) => draft, (draft) => ({ ...draft, durationSeconds: first * 60 })],
      })
    return
  }
  if (profile === 'distance') {
    current.notes.push(values.join(' '))
    state.cost += 0.3
    return
  }
  if (
    profile === 'bodyweight' &&
    (current.reps.length > 0 || run.every((item) => repsOf(item.reading, 200) !== null))
  ) {
    // "dips 25 8" may be a load and reps: two unlike numbers are asked about.
    if (run.length === 2 && current.reps.length === 0 && first > (values[1] ?? 0) * 2) state.cost += 0.3
    if (mayCountSets(run)) state.cost += 0.3
    if (run.length > 1 && !state.items.some((item) => item.kind === 'exercise' || item.kind === 'sets'))
      state.cost += bareCountsCost
    return putRepsList(state, run)
  }
  if (isLink(after, 'at') && current.loads.length === 0) return readBeforeAt(state, run)
  if (hasWork(current) && current.loads.length === 0) return readLoadBehindReps(state, run, after)
  if (current.loads.length > 0) return readRepsBehindLoad(state, run, after)
  readFreshRun(state, run, after)
}

function readBeforeAt(state: Grouping, run: readonly NumberItem[]): void {
  const next = state.items.slice(state.at).find((item) => item.kind === 'link' && item.link === 'at')
  const target = next === undefined ? undefined : state.items[state.items.indexOf(next) + 1]
  const targetValue =
    target?.kind === 'number' ? target.reading.value : target?.kind === 'load' ? Number.POSITIVE_INFINITY : 0
  const areReps = repsPrefix(state, run) === run.length
  const most = Math.max(...run.map((item) => item.reading.value))
  if (areReps && targetValue > most) return putRepsList(state, run)
  if (areReps && run.length === 1 && most <= 30 && targetValue > 0 && state.current.loads.length === 0) {
    state.cost += 0.3
    return putRepsList(state, run)
  }
  readFreshRun(state, run)
}

/** "3 x 8 185", "8 reps 185": the load comes last. */
function readLoadBehindReps(state: Grouping, run: readonly NumberItem[], after: Item | undefined): void {
  const [first, ...rest] = run
  if (first === undefined) return
  const isLoad = first.reading.value >= leastLoadOfCross || !Number.isInteger(first.reading.value)
  const isMoreReps = state.current.sets === null && isCount(first.reading.value) && state.groups.length > 0
  if (isMoreReps) putRepsList(state, [first])
  else {
    if (!isLoad) state.cost += 0.3
    putLoad(state, amount(first.reading.value))
  }
  if (rest.length > 0) readBareRun(state, rest, after)
}

/** "185 8 8", and the next load of "185 8 205 6". */
function readRepsBehindLoad(state: Grouping, run: readonly NumberItem[], after: Item | undefined): void {
  const count = repsPrefix(state, run)
  const isPairs = hasWork(state.current) && looksLikePairs(run)
  if (count === 0 || isPairs) {
    closeGroupIfWorked(state)
    const [first, ...rest] = run
    if (first === undefined) return
    putLoad(state, amount(first.reading.value))
    if (rest.length > 0) readBareRun(state, rest, after)
    return
  }
  // Reps that rise at one weight may be reps and an effort: "195, six, nine".
  const counts = run.slice(0, count).map((item) => item.reading.value)
  // "185 8 3": two sets, or three sets of eight?
  const [most = 0, few = 0] = counts
  if (counts.length === 2 && few <= 5 && most >= 2 * few && isTight(run)) state.cost += bareCountsCost
  // A leading 4 without a comma may be a "for".
  const isFourFirst = counts[0] === 4 && counts.length > 1 && !hasWork(state.current)
  if (isFourFirst || counts.some((value, at) => value > (counts[at - 1] ?? value))) state.cost += bareCountsCost
  if (!hasWork(state.current)) state.cost += 0.02
  else state.cost += 0.05
  putRepsList(state, run.slice(0, count))
  const rest = run.slice(count)
  if (rest.length > 0) readBareRun(state, rest, after)
}

function closeGroupIfWorked(state: Grouping): void {
  if (hasWork(state.current)) closeGroup(state)
}

/** Load, reps, load, reps: every odd number outweighs the next. */
function looksLikePairs(run: readonly NumberItem[]): boolean {
  if (run.length < 2 || run.length % 2 !== 0) return false
  return run.every(
    (item, at) =>
      at % 2 === 1 ||
      (item.reading.value >= leastLoadOfCross && item.reading.value > 1.4 * (run[at + 1]?.reading.value ?? 0)),
  )
}

function readFreshRun(state: Grouping, run: readonly NumberItem[], after?: Item): void {
  const values = run.map((item) => item.reading.value)
  const [first = 0, second = 0] = values
  const head = run[0]
  if (head === undefined) return
  const areReps = repsPrefix(state, run) === run.length
  if (run.length === 1) return readLoneNumber(state, head)
  if (looksLikePairs(run)) {
    for (let at = 0; at < run.length; at += 2) {
      closeGroupIfWorked(state)
      putLoads(state, run.slice(at, at + 1))
      putRepsList(state, run.slice(at + 1, at + 2))
    }
    // "one eighty five five": the "for" was eaten.
    state.cost += head.reading.isDigits ? 0.05 : 0.1
    return
  }
  const most = Math.max(...values.slice(1))
  if (
    first > mostReps ||
    head.reading.isPlural ||
    !Number.isInteger(first) ||
    (first >= leastLoadOfCross && first > 1.4 * most)
  ) {
    putLoads(state, run.slice(0, 1))
    state.cost += 0.05
    return readBareRun(state, run.slice(1), undefined)
  }
  if (run.length === 2 && second > mostReps && isCount(first)) {
    putRepsList(state, run.slice(0, 1))
    putLoads(state, run.slice(1))
    state.cost += 0.1
    return
  }
  const behind =
    isLink(after, 'and') || isLink(after, 'comma') ? state.items[state.items.indexOf(head) + run.length + 1] : after
  if (areReps && (after?.kind === 'reps' || (run.length > 1 && behind?.kind === 'reps'))) return putRepsList(state, run)
  if (run.length === 2 && areReps && !state.current.isMinis && state.current.sets === null) {
    state.doubts.push(loadAndRepsOrTwoCounts(first, second))
    putLoads(state, run.slice(0, 1))
    return putRepsList(state, run.slice(1))
  }
  const last = run.at(-1)
  const front = run.slice(0, -1)
  if (last !== undefined && last.reading.value > mostReps && repsPrefix(state, front) === front.length) {
    putRepsList(state, front)
    // "3 8 185": three sets of eight, or a set of three and one of eight?
    const [sets = 0, reps = 0] = values
    state.cost += front.length === 2 && sets <= 6 && reps > sets ? bareCountsCost : 0.1
    return putLoads(state, [last])
  }
  // Counting aloud sounds the same: bare counts are for the athlete to confirm.
  state.cost += areReps ? bareCountsCost : 0.4
  putRepsList(state, run)
}

function readLoneNumber(state: Grouping, item: NumberItem): void {
  const value = item.reading.value
  const at = state.items.indexOf(item)
  const next = state.items[at + 1]
  const isReps = isCount(value) && !item.reading.isPlural
  if (next?.kind === 'exercise' && isReps && state.profile !== 'unknown') return putRepsList(state, [item])
  if (
    isReps &&
    (state.current.isMinis ||
      state.current.sets !== null ||
      next?.kind === 'side' ||
      next?.kind === 'effort' ||
      state.isSideFirst)
  )
    return putRepsList(state, [item])
  // "used forty and banged out seven": a big number in front of reps is their load.
  const following = state.items.slice(at + 1).find((other) => other.kind !== 'link')
  const isBehindLink = isLink(next, 'and') || isLink(next, 'comma') || next?.kind === 'reps'
  const isLoadOfReps = isBehindLink && following?.kind === 'reps' && value >= 20 && state.current.loads.length === 0
  if (value > mostReps || !isReps || isLoadOfReps) return putLoads(state, [item])
  // "185 for 8, then 7": behind a set the next small number is the reps of one more.
  if (state.groups.some((group) => group.loads.length > 0 && group.reps.length > 0)) {
    state.cost += 0.05
    return putRepsList(state, [item])
  }
  // A bare small number is shown, never committed.
  state.doubts.push({
    question: `Is ${value} the reps or the weight?`,
    options: [
      (draft) => ({ ...draft, reps: value, load: null }),
      (draft) => ({ ...draft, reps: null, load: amount(value) }),
    ],
  })
  putReps(state, value)
}
