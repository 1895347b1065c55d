import { closeGroup, type Grouping, putReps } from './grouping.ts'
import {
  addCost,
  bareCountsCost,
  isCount,
  isLink,
  leastLoadOfCross,
  mostReps,
  type NumberItem,
  numberItem,
  putLoads,
  putRepsList,
} from './number-run.ts'
import { hasWork } from './set-draft.ts'

/** More stretches than this in one go are a misreading. */
const mostStretches = 40

/** "3x8", "185x8", "3x8x185", "185x8x3", "3 x 60 kg x 8", "6 x 400 m". */
export function readCross(state: Grouping, head: NumberItem | undefined): void {
  if (head === undefined) return
  const a = head.reading.value
  const second = state.items[state.at + 1]
  const secondNumber = numberItem(second)
  const thirdNumber = isLink(state.items[state.at + 2], 'x') ? numberItem(state.items[state.at + 3]) : null
  const hasLoadOnly = state.current.loads.length > 0 && !hasWork(state.current)
  // "185 for 6 times 4": six sets of four, or four of six?
  const isBehindFor = isLink(state.items[state.items.indexOf(head) - 1], 'for')
  if (hasLoadOnly && isBehindFor && secondNumber !== null && secondNumber.reading.value !== a) state.cost += 0.3
  if (hasWork(state.current)) closeGroup(state)
  if (hasLoadOnly && isLink(state.items[state.items.indexOf(head) - 1], 'x') && isCount(a))
    return readRepsBySets(state, a, secondNumber)
  // "16 x 25": nothing on a run or a hold weighs anything, so the first factor counts however large it is.
  const isUnloaded = state.profile === 'distance' || state.profile === 'time'
  const isSets = isCount(a, isUnloaded ? mostStretches : leastLoadOfCross - 1) && !head.reading.isPlural
  // Whatever is behind the sign is read by the walk; the sign itself is stepped over.
  state.at += 1
  state.role = 'of'
  if (second?.kind === 'load') {
    if (isSets && thirdNumber !== null) state.current.sets = a
    else if (isCount(a)) putReps(state, a)
    return
  }
  if (!isSets) {
    if (hasLoadOnly) state.cost += 0.4
    // "push ups 20 x 3": a weight hung on, or three sets of twenty?
    if (state.profile === 'bodyweight' && (secondNumber?.reading.value ?? 0) <= 6) state.cost += bareCountsCost
    putLoads(state, [head])
    readThirdFactor(state, secondNumber, thirdNumber, 'sets')
    return
  }
  state.current.sets = a
  const b = secondNumber?.reading.value ?? 0
  if (b > mostReps && state.profile === 'loaded' && thirdNumber === null) {
    state.current.sets = null
    state.cost += 0.3
    putReps(state, a)
    putLoads(state, secondNumber === null ? [] : [secondNumber])
    state.at += 1
    return
  }
  readThirdFactor(state, secondNumber, thirdNumber, 'load')
}

/** "100 kg x 5 x 3": behind a load the factors are reps, then sets. */
function readRepsBySets(state: Grouping, reps: number, second: NumberItem | null): void {
  putReps(state, reps)
  state.at += 1
  if (second === null || !isCount(second.reading.value, leastLoadOfCross)) return
  state.current.sets = second.reading.value
  state.at += 1
}

/** Books the second factor as reps and the third as what is left, and moves behind them. */
function readThirdFactor(
  state: Grouping,
  second: NumberItem | null,
  third: NumberItem | null,
  thirdIs: 'sets' | 'load',
): void {
  if (second === null || third === null) return
  putRepsList(state, [second])
  addCost(state, [second, second, third])
  if (thirdIs === 'load') putLoads(state, [third])
  else if (isCount(third.reading.value, leastLoadOfCross)) state.current.sets = third.reading.value
  else state.cost += 0.4
  state.at += 3
  state.role = 'none'
}
