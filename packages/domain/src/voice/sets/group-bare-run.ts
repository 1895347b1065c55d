import type { Item } from '../slots/item.ts'
import { closeGroup, type Grouping, putLoad, putReps } from './grouping.ts'
import { loadAndRepsOrTwoCounts } from './number-doubts.ts'
import {
  amount,
  bareCountsCost,
  isCount,
  isLink,
  isTight,
  leastLoadOfCross,
  mayCountSets,
  mostReps,
  type NumberItem,
  putLoads,
  putRepsList,
  repsOf,
  repsPrefix,
} from './number-run.ts'
import { hasWork } from './set-draft.ts'

/** More seconds than this, said without a unit, may count something else. */
const longestBareSeconds = 180

/** Numbers with no word to say what they are: magnitude decides, and where it cannot, the athlete does. */
export function readBareRun(state: Grouping, run: readonly NumberItem[], after: Item | undefined): void {
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
  // "plank one thirty one fifteen": a number behind the time of a hold may be anything.
  if (profile === 'time') state.cost += 0.3
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
  // "three sets of curls at 60, got ten, nine and seven": the counts of the sets announced.
  const isLastOfSets = state.current.reps.length + count === state.current.sets && after?.kind !== 'sets'
  if (isLastOfSets && state.current.reps.length > 0) {
    state.current.reps.push(...run.slice(0, count).map((item) => item.reading.value))
    const others = run.slice(count)
    return others.length > 0 ? readBareRun(state, others, after) : undefined
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

/** "70, 50, 30, ten reps at every weight": loads with the one count behind them. */
function isLadderOfLoads(state: Grouping, run: readonly NumberItem[]): boolean {
  const values = run.map((item) => item.reading.value)
  const end = state.items.findLastIndex((item) => item.to === run.at(-1)?.to)
  const isCounted = isLink(state.items[end + 1], 'comma') && state.items[end + 2]?.kind === 'reps'
  const areNear = values.every((value, at) => at === 0 || Math.abs(Math.log(value / (values[at - 1] ?? value))) < 1)
  return isCounted && !isTight(run) && areNear && values.every((value) => value >= 30)
}

function isHeavy(item: Item): boolean {
  return item.kind === 'load' || (item.kind === 'number' && item.reading.value >= leastLoadOfCross)
}

function readFreshRun(state: Grouping, run: readonly NumberItem[], after?: Item): void {
  const values = run.map((item) => item.reading.value)
  const [first = 0, second = 0] = values
  const head = run[0]
  if (head === undefined) return
  const areReps = repsPrefix(state, run) === run.length
  if (run.length === 1) return readLoneNumber(state, head)
  if (isLadderOfLoads(state, run)) return putLoads(state, run)
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
    isLink(after, 'and') || isLink(after, 'comma') ? state.items[state.items.indexOf(run.at(-1) ?? head) + 2] : after
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
  // Counting aloud sounds the same: bare counts are for the athlete to confirm, unless a load follows.
  const isLoaded = state.items.slice(state.at).some((item, at, rest) => isLink(rest[at - 1], 'at') && isHeavy(item))
  state.cost += areReps ? (isLoaded ? 0.05 : bareCountsCost) : 0.4
  putRepsList(state, run)
}

function readLoneNumber(state: Grouping, item: NumberItem): void {
  const value = item.reading.value
  const at = state.items.indexOf(item)
  const next = state.items[at + 1]
  const isReps = isCount(value) && !item.reading.isPlural
  if (next?.kind === 'exercise' && isReps && state.profile !== 'unknown') return putRepsList(state, [item])
  // "nine with the same weight": the load is that of the set before.
  const behind = isLink(next, 'comma') ? state.items[at + 2] : next
  const isOfLast = behind?.kind === 'load' && ['same', 'change', 'share'].includes(behind.load.kind)
  if (isOfLast && isReps) return putRepsList(state, [item])
  if (
    isReps &&
    (state.current.isMinis ||
      state.current.sets !== null ||
      next?.kind === 'side' ||
      (next?.kind === 'type' && next.type === 'amrap') ||
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
