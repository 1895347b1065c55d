import type { SaidEffort } from '../slots/item.ts'
import { type DraftDoubt, type DraftedSets, emptyGroup, type Group, hasWork, type SetDraft } from './set-draft.ts'

/** More sets than this in one breath is a misreading. */
const mostSets = 50

/** Groups that miss a part are one with the neighbour that has it: "185, 3 sets of 8", "8 reps, 60 kilos". */
function joinHalves(groups: readonly Group[]): Group[] {
  const joined: Group[] = []
  for (const group of groups) {
    const before = joined.at(-1)
    const completes =
      before !== undefined && !hasWork(before) && (group.loads.length === 0 || before.loads.length === 0)
    if (before !== undefined && completes) joined[joined.length - 1] = join(before, group)
    else joined.push(group)
  }
  return joined
}

function join(a: Group, b: Group): Group {
  // "four sets, first two …": a bare count in front of counted groups is their total.
  const isTotal = a.sets !== null && b.sets !== null
  return {
    ...emptyGroup(),
    sets: b.sets ?? a.sets,
    totalSets: isTotal ? a.sets : (b.totalSets ?? a.totalSets),
    loads: [...a.loads, ...b.loads],
    reps: [...a.reps, ...b.reps],
    efforts: [...a.efforts, ...b.efforts],
    durations: [...a.durations, ...b.durations],
    distances: [...a.distances, ...b.distances],
    pace: b.pace ?? a.pace,
    type: b.type ?? a.type,
    isTypeLastOnly: a.isTypeLastOnly || b.isTypeLastOnly,
    side: b.side ?? a.side,
    isBodyweight: a.isBodyweight || b.isBodyweight,
    isMinis: a.isMinis || b.isMinis,
    isAlternating: a.isAlternating || b.isAlternating,
    isTotal: a.isTotal || b.isTotal,
    again: 0,
    missed: b.missed ?? a.missed,
    notes: [...a.notes, ...b.notes],
  }
}

/** "8 left, 8 right with 40s": a load said once serves both sides. */
function shareLoad(groups: Group[]): Group[] {
  const loaded = groups.filter((group) => group.loads.length > 0)
  const work = groups.filter(hasWork)
  const areSides = work.length === 2 && work.every((group) => group.side === 'left' || group.side === 'right')
  if (areSides && loaded.length === 1 && groups.length === 3 && groups.at(-1) === loaded[0])
    return work.map((group) => ({ ...group, loads: loaded[0]?.loads ?? [] }))
  return areSides && groups.length === 2 && loaded.length === 1
    ? groups.map((group) => ({ ...group, loads: loaded[0]?.loads ?? [] }))
    : groups
}

/** Fewer sets than this, told one by one behind their number, may be that many and one more: "two sets 185 for 8, 205 for 5". */
const leastTotal = 3

/** "three sets, 185 for 8, 195 for 6, 205 for 4": the number announces the sets that follow, each told by itself. */
function countTotals(groups: readonly Group[]): Group[] {
  return groups.map((group, at) => {
    const sets = group.sets ?? 0
    const told = groups.slice(at, at + sets)
    const isAnnounced =
      (sets >= leastTotal || (sets > 1 && group.type === 'drop')) &&
      told.length === sets &&
      told.every(
        (one, order) => one.loads.length === 1 && one.reps.length === 1 && (order === 0 || one.sets === null),
      ) &&
      groups[at + sets] === undefined
    return isAnnounced ? { ...group, sets: null } : group
  })
}

const countOf = (group: Group) =>
  Math.max(1, group.loads.length, group.reps.length, group.durations.length, group.distances.length) > 1
    ? Math.max(group.loads.length, group.reps.length, group.durations.length, group.distances.length)
    : (group.sets ?? 1)

/** "60 70 80 for 12 10 8" is zipped, one value serves all, and any other number of values is a doubt. */
function pick<Value>(values: readonly Value[], at: number): Value | null {
  return values.length <= 1 ? (values[0] ?? null) : (values[at] ?? null)
}

function isUneven(group: Group, count: number): boolean {
  const lists = [group.loads, group.reps, group.durations, group.distances]
  return (
    lists.some((list) => list.length > 1 && list.length !== count) ||
    (group.sets !== null && group.sets !== count && count > 1)
  )
}

function effortsOf(group: Group, at: number, count: number): SaidEffort[] | null {
  const found: SaidEffort[] = []
  for (const { effort, after, isLastOnly } of group.efforts) {
    if (effort.kind !== 'failure' && effort.values.length > 1) {
      if (effort.values.length !== count) return null
      found.push({ kind: effort.kind, values: [effort.values[at] ?? 0] })
      continue
    }
    // Behind a list of reps an effort is that of the set it follows; behind "3 sets of 8" of all of them.
    const isOfList = group.reps.length > 1
    // "all three sets to failure, 15 12 and 10": said ahead of them it is of every one.
    const isOfAll = effort.kind === 'failure' && after === 0 && !isLastOnly
    const isThis = isOfAll
      ? true
      : isLastOnly || (effort.kind === 'failure' && count > 1 && isOfList)
        ? at === count - 1
        : !isOfList || at === Math.max(1, after) - 1
    if (isThis) found.push(effort)
  }
  return found
}

const foldMinis = (group: Group): Group => {
  if (!group.isMinis || group.reps.length < 2) return group
  const numbers = group.reps.map((reps) => (reps === 'same' ? 0 : reps))
  const total = numbers.reduce((sum, reps) => sum + reps, 0)
  return { ...group, reps: [total], sets: null, notes: [`rest-pause ${numbers.join(', ')}`, ...group.notes] }
}

/** "… and the same again": the set before once more, without its effort and its remark (rule 12). */
function again(drafts: readonly SetDraft[], times: number): SetDraft[] {
  const last = drafts.at(-1)
  return last === undefined ? [] : Array.from({ length: times }, () => ({ ...last, efforts: [], notes: [] }))
}

/** "for 6, missed the last one" is five; "for 5, failed the sixth" is five: a set to failure either way. */
function countMade(group: Group): Group {
  const said = group.reps[0]
  if (group.missed === null || group.reps.length !== 1 || typeof said !== 'number') return group
  const made = group.missed.rep === null ? said - 1 : Math.min(said, group.missed.rep - 1)
  const effort = { effort: { kind: 'failure' as const }, after: 1, isLastOnly: false }
  return made < 1 ? group : { ...group, reps: [made], efforts: [...group.efforts, effort] }
}

function draftGroup(said: Group, doubts: DraftDoubt[]): SetDraft[] {
  const group = countMade(foldMinis(said))
  const count = Math.min(countOf(group), mostSets + 1)
  if (isUneven(group, count))
    doubts.push({ question: 'The numbers do not pair up. How many sets were there, and of what?', options: [] })
  return Array.from({ length: count }, (_, at): SetDraft => {
    const efforts = effortsOf(group, at, count)
    if (efforts === null && at === 0)
      doubts.push({ question: 'There are more efforts than sets. Which belongs to which?', options: [] })
    const isLast = at === count - 1
    const reps = pick(group.reps, at)
    const isHalved = group.isAlternating && group.isTotal && typeof reps === 'number' && reps % 2 === 0
    return {
      load: pick(group.loads, at),
      reps: isHalved ? reps / 2 : reps,
      efforts: efforts ?? [],
      durationSeconds: pick(group.durations, at),
      distanceMeters: pick(group.distances, at),
      pace: group.pace,
      type: group.isTypeLastOnly && !isLast ? null : group.type,
      side: isHalved ? 'each' : group.side,
      isBodyweight: group.isBodyweight,
      isAlternatingTotal: isHalved,
      notes: isLast ? group.notes : [],
    }
  })
}

/** The first set of a drop set is a working set; the ones behind it drop. */
function settleDrops(drafts: SetDraft[]): SetDraft[] {
  const areAllDrops = drafts.length > 1 && drafts.every((draft) => draft.type === 'drop')
  return areAllDrops ? drafts.map((draft, at) => (at === 0 ? { ...draft, type: 'working' as const } : draft)) : drafts
}

/** Writes groups out as single sets, each value where it belongs; what does not add up is a doubt. */
export function draftSets(
  groups: readonly Group[],
  doubtsBefore: readonly DraftDoubt[],
  costBefore: number,
): DraftedSets {
  const doubts = [...doubtsBefore]
  let cost = costBefore
  const joined = shareLoad(countTotals(joinHalves(groups)))
  const drafts: SetDraft[] = []
  for (const group of joined) drafts.push(...(group.again > 0 ? again(drafts, group.again) : draftGroup(group, doubts)))
  const total = joined.find((group) => group.totalSets !== null)?.totalSets ?? null
  if (total !== null && total !== drafts.length)
    doubts.push({ question: `Were there ${total} sets or ${drafts.length}?`, options: [] })
  if (drafts.length > mostSets || joined.some((group) => (group.sets ?? 1) > 20)) {
    doubts.push({ question: 'That is a great many sets. How many were there?', options: [] })
  }
  const warmups = joined.filter((group) => group.type === 'warmup')
  if (warmups.length > 1) cost += 0.1
  return { drafts: settleDrops(drafts.slice(0, mostSets)), doubts, cost }
}
