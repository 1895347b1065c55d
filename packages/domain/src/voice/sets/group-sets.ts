import { type Item, isAmount } from '../slots/item.ts'
import type { Profile } from '../slots/scan.ts'
import { readNumbers } from './group-numbers.ts'
import { closeGroup, type Grouping, groupOfManner, putLoad, putReps } from './grouping.ts'
import { emptyGroup, type Group, hasWork } from './set-draft.ts'

function readSetsItem(state: Grouping, sets: number): void {
  // "…, so two sets": the same number once more at the end.
  if (state.at + 1 >= state.items.length && hasWork(state.current) && state.current.sets === sets) return
  const next = state.items[state.at + 1]
  const behind = state.items[state.at + 2]
  // "20 reps 3 sets 60": a number at the end, where no load was said, is the load.
  const isLoadLast =
    next?.kind === 'number' &&
    state.current.loads.length === 0 &&
    next.reading.value >= 15 &&
    (behind === undefined || behind.kind === 'effort')
  const beginsNew = isLoadLast
    ? false
    : (next?.kind === 'load' && state.current.loads.length > 0) ||
      next?.kind === 'reps' ||
      next?.kind === 'number' ||
      (next?.kind === 'link' && next.link === 'of')
  if (hasWork(state.current) && (state.current.sets !== null || (beginsNew && state.role === 'none'))) closeGroup(state)
  if (state.current.sets !== null) state.current.totalSets = state.current.sets
  state.current.sets = sets
  state.role = 'none'
}

function readSide(state: Grouping, side: NonNullable<Group['side']>): void {
  if (state.isSideFirst && side !== 'each' && hasWork(state.current)) closeGroup(state)
  const group = state.isSideFirst && side !== 'each' ? state.current : groupOfManner(state)
  if (group.side !== null && group.side !== side && hasWork(group)) {
    state.doubts.push({ question: 'Which side was it?', options: [] })
  }
  group.side = side
}

function doLoadsFall(groups: readonly Group[]): boolean {
  const loads = groups.flatMap(({ loads }) => loads.flatMap(({ said }) => (said.kind === 'amount' ? [said.value] : [])))
  return loads.length > 2 && loads.every((load, at) => at === 0 || load < (loads[at - 1] ?? 0))
}

function readType(state: Grouping, type: NonNullable<Group['type']>): void {
  const rest = state.items.slice(state.at + 1)
  const hasMore = rest.some((item) => item.kind === 'number' || item.kind === 'reps' || item.kind === 'load')
  const next = state.items[state.at + 1]
  // "135 for 10 as a warm-up, then …": a kind of set in front of a pause is that of the set before it; a drop leads on.
  if (hasWork(state.current) && hasMore && next?.kind === 'link' && type !== 'drop') {
    state.current.type = type
    return
  }
  // "12 at 100, 10 at 80 and 14 at 60, drop set": behind loads that fall it is of them all.
  if (type === 'drop' && !hasMore && doLoadsFall([...state.groups, state.current])) {
    for (const group of [...state.groups, state.current]) group.type = 'drop'
    return
  }
  if (hasWork(state.current) && hasMore) closeGroup(state)
  if (type === 'drop' || type === 'warmup' || type === 'working') state.runningType = type
  const group = hasMore ? state.current : groupOfManner(state)
  group.type = type
  group.isTypeLastOnly = state.isLastSet
}

function readLink(state: Grouping, link: 'for' | 'x' | 'at' | 'of' | 'and' | 'comma' | 'then'): void {
  if (link === 'then') {
    if (hasWork(state.current) && !state.current.isMinis) closeGroup(state)
    if (state.runningType === 'warmup') {
      state.runningType = null
      state.current.type = null
    }
  }
  if (link === 'for' || link === 'at' || link === 'of') state.role = link
  else if (link !== 'x') state.role = 'none'
}

function readTime(state: Grouping, kind: 'durations' | 'distances', value: number): void {
  if (state.current[kind].length > 0) closeGroup(state)
  state.current[kind].push(value)
  state.role = 'none'
}

function readManner(state: Grouping, item: Item): void {
  const group = groupOfManner(state)
  switch (item.kind) {
    case 'effort':
      group.efforts.push({ effort: item.effort, after: group.reps.length, isLastOnly: state.isLastSet })
      break
    case 'bodyweight':
      group.isBodyweight = true
      break
    case 'remark': {
      // "…, back off 185 for 8" is of the set it leads to.
      const isOfNext = item.isNote !== true && /^back ?off/.test(item.text)
      if (isOfNext && hasWork(state.current)) closeGroup(state)
      if (item.text !== '') (isOfNext ? state.current : group).notes.push(item.text)
      // "with a light band 8": what "with" led to has been said.
      if (state.role === 'at') state.role = 'none'
      break
    }
    case 'pace':
      group.pace = { seconds: item.seconds, meters: item.meters }
      break
    case 'technique':
      if (item.technique === 'minis') state.current.isMinis = true
      if (item.technique === 'alternating') group.isAlternating = true
      if (item.technique === 'total') {
        group.isTotal = true
        group.isAlternating ||= state.items.some(
          (other) => other.kind === 'exercise' && other.exercise.laterality === 'alternating',
        )
      }
      if (item.technique === 'last-set') state.isLastSet = true
      if (item.technique === 'drop-chain') for (const each of [...state.groups, state.current]) each.type = 'drop'
      break
    default:
      break
  }
}

function readItem(state: Grouping, item: Item): void {
  // "8 left, 8 right": behind the one side the next count is that of the other.
  const isOtherSide = state.hasTwoSides && isCount(item) && hasWork(state.current) && state.current.side !== null
  if (isOtherSide) closeGroup(state)
  switch (item.kind) {
    case 'number':
      return readNumbers(state)
    case 'exercise':
      // "for rack pulls 405": what stood before the name is not said of the number behind it.
      state.role = 'none'
      break
    case 'load':
      putLoad(state, { said: item.load, bearing: item.bearing })
      state.role = 'none'
      break
    case 'reps':
      // "225 for 5 at 8 reps": two counts for one set.
      if (beginsSetAt(state)) closeGroup(state)
      if (state.role === 'at' && state.current.reps.length > 0) state.cost += 0.4
      putReps(state, item.isSame === true ? 'same' : item.reps)
      state.role = 'none'
      break
    case 'sets':
      readSetsItem(state, item.sets)
      break
    case 'side':
      readSide(state, item.side)
      break
    case 'type':
      readType(state, item.type)
      break
    case 'link':
      readLink(state, item.link)
      break
    case 'again':
      closeGroup(state)
      state.current.again = item.times
      closeGroup(state)
      break
    case 'missed':
      groupOfManner(state).missed = { rep: item.rep }
      break
    case 'duration':
      readTime(state, 'durations', item.seconds)
      break
    case 'distance':
      readTime(state, 'distances', item.meters)
      break
    default:
      readManner(state, item)
  }
  state.at += 1
}

/** "…, and a single at 365": behind a whole set, reps with a load of their own are the next set. */
function beginsSetAt(state: Grouping): boolean {
  const [link, load] = [state.items[state.at + 1], state.items[state.at + 2]]
  const isLoad = load?.kind === 'load' || (load?.kind === 'number' && load.reading.value > 20)
  return (
    hasWork(state.current) && state.current.loads.length > 0 && link?.kind === 'link' && link.link === 'at' && isLoad
  )
}

const isCount = (item: Item | undefined) => item?.kind === 'number' || item?.kind === 'reps'
const isWorked = (item: Item | undefined) => item !== undefined && isAmount(item)

/** "four sets of fifteen, first two at 50, last two at 60": the number announced is that of its shares, and says no more than they do. */
function withoutTotal(said: readonly Item[]): { items: readonly Item[]; commonReps: number | null } {
  const counted = said.flatMap((item, at) => (item.kind === 'sets' ? [{ at, sets: item.sets }] : []))
  const [total, ...shares] = counted
  const sum = shares.reduce((before, { sets }) => before + sets, 0)
  if (total === undefined || shares.length < 2 || sum !== total.sets) return { items: said, commonReps: null }
  const [link, reps] = [said[total.at + 1], said[total.at + 2]]
  const isOf = link?.kind === 'link' && link.link === 'of' && reps?.kind === 'number'
  return { items: said.filter((_, at) => at !== total.at), commonReps: isOf ? reps.reading.value : null }
}

/** Groups the items of one exercise into sets that were said together. */
export function groupSets(said: readonly Item[], profile: Profile): Pick<Grouping, 'groups' | 'doubts' | 'cost'> {
  const { items, commonReps } = withoutTotal(said)
  const firstSide = items.findIndex((item) => item.kind === 'side' && item.side !== 'each')
  const state: Grouping = {
    items,
    at: 0,
    profile,
    groups: [],
    current: emptyGroup(),
    role: 'none',
    runningType: null,
    isLastSet: false,
    isSideFirst: firstSide !== -1 && isWorked(items[firstSide + 1]) && !isWorked(items[firstSide - 1]),
    hasTwoSides: ['left', 'right'].every((side) => items.some((item) => item.kind === 'side' && item.side === side)),
    doubts: [],
    cost: 0,
  }
  while (state.at < items.length) {
    const item = items[state.at]
    if (item === undefined) break
    state.cost += item.doubt
    readItem(state, item)
  }
  closeGroup(state)
  if (commonReps !== null) for (const group of state.groups) if (!hasWork(group)) group.reps.push(commonReps)
  // "three hollow holds of thirty seconds": a hold is not counted, its sets are.
  if (profile === 'time')
    for (const group of state.groups) {
      const [count] = group.reps
      if (group.reps.length !== 1 || typeof count !== 'number' || group.durations.length !== 1 || group.sets !== null)
        continue
      group.sets = count
      group.reps = []
    }
  return state
}
