import type { Item } from '../slots/item.ts'

type Slot = 'exercise' | 'number' | 'effort' | 'side' | 'sets' | 'duration' | 'distance' | 'other'

function slotOf(item: Item): Slot {
  switch (item.kind) {
    case 'exercise':
    case 'effort':
    case 'side':
    case 'sets':
    case 'duration':
    case 'distance':
      return item.kind
    case 'number':
    case 'load':
    case 'reps':
      return 'number'
    default:
      return 'other'
  }
}

const saidValue = (item: Item): number | null => {
  if (item.kind === 'number') return item.reading.value
  if (item.kind === 'reps') return item.reps
  if (item.kind === 'load' && item.load.kind === 'amount') return item.load.value
  return null
}

/** Which number before a repair the number behind it replaces: the nearest in size, the latest among equals. */
function nearestNumber(before: readonly Item[], value: number): number {
  let best = -1
  let bestGap = Number.POSITIVE_INFINITY
  for (const [at, item] of before.entries()) {
    const said = saidValue(item)
    if (said === null || said <= 0) continue
    const gap = Math.abs(Math.log(said / value))
    if (gap <= bestGap + 0.01) {
      best = at
      bestGap = Math.min(gap, bestGap)
    }
  }
  return best
}

function startOfLastSet(before: readonly Item[]): number {
  const starts = before.findLastIndex(
    (item) => item.kind === 'exercise' || (item.kind === 'link' && item.link === 'then'),
  )
  return starts === -1 ? 0 : starts
}

/** The items with what was said last of a slot taken out, and the value meant in its place. */
function replaceLast(before: readonly Item[], after: readonly Item[], slot: Slot): Item[] {
  const last = before.at(-1)
  // "three no four sets": the count was cut off before its word.
  const isCutOff = slot === 'sets' && last?.kind === 'number' && !before.some((item) => item.kind === 'sets')
  const at = isCutOff ? before.length - 1 : before.findLastIndex((item) => slotOf(item) === slot)
  return at === -1 ? [...before, ...after] : [...before.slice(0, at), ...before.slice(at + 1), ...after]
}

/** "RPE 8 no 9", "sixty seconds no ninety": a bare number right behind an effort or a time is one itself. */
function inSlotBefore(before: readonly Item[], after: readonly Item[]): Item[] | null {
  const said = before.findLast((item) => item.kind !== 'link')
  const [meant, ...rest] = after.filter((item, at) => at > 0 || item.kind !== 'link')
  if (meant?.kind !== 'number' || rest.length > 0) return null
  const value = meant.reading.value
  const { from, to, doubt } = meant
  if (said?.kind === 'effort' && said.effort.kind !== 'failure' && value <= 10)
    return [{ kind: 'effort', effort: { kind: said.effort.kind, values: [value] }, from, to, doubt }]
  const isHold =
    said?.kind === 'duration' && !before.some((item) => slotOf(item) === 'distance' || item.kind === 'load')
  return isHold ? [{ kind: 'duration', seconds: meant.reading.clockSeconds ?? value, from, to, doubt }] : null
}

/** "no it's 110, 110 for 8": the value meant, and then the set with it. */
function withoutEcho(after: readonly Item[]): readonly Item[] {
  const [first, link, second] = after
  const isEcho =
    first?.kind === 'number' &&
    link?.kind === 'link' &&
    second?.kind === 'number' &&
    first.reading.value === second.reading.value
  return isEcho ? after.slice(2) : after
}

function applyRepair(saidBefore: readonly Item[], said: readonly Item[]): Item[] {
  // A pause in front of a repair leads on to no further set.
  const before = saidBefore.slice(0, saidBefore.findLastIndex((item) => item.kind !== 'link') + 1)
  const after = withoutEcho(inSlotBefore(before, said) ?? said)
  const first = after.find((item) => slotOf(item) !== 'other')
  if (first === undefined) return [...before, ...after]
  const slot = slotOf(first)
  // "three sets of ten, hang on, three sets of eight": the counts said anew with it.
  if (slot === 'sets' && after.some((item) => slotOf(item) === 'number') && before.some((item) => item.kind === 'sets'))
    return [...before.filter((item) => !['sets', 'number'].includes(slotOf(item)) && item.kind !== 'link'), ...after]
  if (slot === 'sets' || slot === 'side' || slot === 'duration' || slot === 'distance')
    return replaceLast(before, after, slot)
  if (first.kind === 'exercise') {
    const exerciseAt = before.findLastIndex((item) => item.kind === 'exercise')
    const hasOwnNumbers = after.some((item) => slotOf(item) === 'number')
    // A new name with its own numbers takes the place of the whole set; alone it takes the place of the name.
    if (exerciseAt === -1) return [...before.filter((item) => slotOf(item) !== 'number' || !hasOwnNumbers), ...after]
    return hasOwnNumbers
      ? [...before.slice(0, exerciseAt), ...after]
      : [...before.slice(0, exerciseAt), ...after, ...before.slice(exerciseAt + 1)]
  }
  if (first.kind === 'effort') return replaceLast(before, after, 'effort')
  const start = startOfLastSet(before)
  const isComplete = after.filter((item) => slotOf(item) === 'number').length >= 2
  const kept = before.slice(0, start + (before[start]?.kind === 'exercise' ? 1 : 0))
  if (isComplete) {
    const countBefore = before.slice(start).filter((item) => slotOf(item) === 'number').length
    if (countBefore === 2) return [...kept, ...after]
  }
  const value = saidValue(first)
  const at = value === null ? -1 : nearestNumber(before, value)
  if (at < start) return [...before, ...after]
  // The repaired value stands where the mistaken one stood; what followed the mistake stays unless it is said again.
  const tail = before.slice(at + 1)
  const rest = after.filter((item) => item !== first)
  const role = before[at]
  const repaired: Item =
    first.kind === 'number' && role?.kind === 'reps' && value !== null ? { ...role, reps: value } : first
  return [...before.slice(0, at), repaired, ...tail, ...rest]
}

/** Applies the repairs inside one utterance: "185 no sorry 195 for 5" is 195 for 5. `isVoid` when nothing follows the last taking back. */
export function repairItems(items: readonly Item[]): { items: Item[]; isRepaired: boolean; isVoid: boolean } {
  let repaired: Item[] = []
  let isRepaired = false
  let rest = items.filter((item, at) => item.kind !== 'repair' || items[at + 1]?.kind !== 'repair')
  for (;;) {
    const at = rest.findIndex((item) => item.kind === 'repair')
    if (at === -1) break
    isRepaired = true
    const before = [...repaired, ...rest.slice(0, at)]
    const next = rest.findIndex((item, position) => position > at && item.kind === 'repair')
    const after = rest.slice(at + 1, next === -1 ? rest.length : next)
    if (after.every((item) => item.kind === 'link')) return { items: before, isRepaired, isVoid: next === -1 }
    repaired = applyRepair(before, after)
    rest = next === -1 ? [] : rest.slice(next)
  }
  return { items: [...repaired, ...rest], isRepaired, isVoid: false }
}
