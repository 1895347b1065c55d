import type { Exercise } from '../../exercises/exercise.ts'
import { type Item, isAmount, isSetData } from '../slots/item.ts'

/** The items that belong to one exercise; `exercise` null where none was named. */
export type Segment = { exercise: Exercise | null; score: number; isInferred: boolean; items: Item[] }

const unnamed = { exercise: null, score: 1, isInferred: false }

/** What was done, leaving out loads: "with 15s", "at 90". */
const isCounted = (item: Item, at: number, items: readonly Item[]) => {
  const before = items[at - 1]
  const isLoad = item.kind === 'number' && (item.reading.isPlural || (before?.kind === 'link' && before.link === 'at'))
  return isAmount(item) && !isLoad
}

const isSeparator = (item: Item) =>
  item.kind === 'link' && (item.link === 'comma' || item.link === 'and' || item.link === 'then')

/** Where the words of the next exercise begin, between the exercise before it and its own name. */
function boundaryBefore(items: readonly Item[], previous: number, next: number, following: number): number {
  const gap = items.slice(previous + 1, next)
  const separator = gap.findLastIndex(isSeparator)
  const adjacent = gap.slice(separator + 1)
  const own = items.slice(next + 1, following)
  const firstSeparator = own.findIndex(isSeparator)
  const behind = firstSeparator === -1 ? own : own.slice(0, firstSeparator)
  const isNumberFirst = adjacent.some(isAmount) && (separator !== -1 || !gap.some(isSetData)) && !behind.some(isAmount)
  // "… then 12 pull-ups": the count before the name is its own, unless nothing would be left for the exercise before.
  const leavesWork = items.slice(0, previous).some(isAmount) || gap.slice(0, Math.max(0, separator)).some(isAmount)
  if (isNumberFirst && leavesWork) return previous + 1 + separator + 1
  const isDataFirstAll = items.slice(0, previous).some(isAmount) && adjacent.some(isAmount) && !behind.some(isAmount)
  if (isDataFirstAll && separator === -1) return previous + 1
  // "bench 185 for 8, warm-up squat": a leading kind of set goes with the name behind it.
  const trailing = gap.at(-1)
  // "… and a 5k run in 28 minutes": a distance right before the name of a run is its own.
  const named = items[next]
  const isRun = named?.kind === 'exercise' && named.exercise.measure === 'distance_duration'
  if (isRun && trailing?.kind === 'distance' && items.slice(0, next - 1).some(isAmount)) return next - 1
  return trailing?.kind === 'type' ? next - 1 : next
}

/** "ten pull ups twenty push ups thirty squats": every count stands in front of its name, and nothing behind the last. */
function areAllCountsFirst(items: readonly Item[], positions: readonly number[]): boolean {
  const hasCount = positions.every((position) => {
    const before = items[position - 1]
    return before !== undefined && isAmount(before) && before.to === items[position]?.from
  })
  return hasCount && !items.slice((positions.at(-1) ?? 0) + 1).some(isSetData)
}

/** Parts an utterance by the exercises named in it. A name that nothing was done with is not one: the words stay with the exercise before. */
export function segmentByExercise(items: readonly Item[]): Segment[] {
  return shareBoth(partByExercise(items))
}

/** "hammer curls and Zottman curls both with the 25s for ten": what was done is of the exercise before as well. */
function shareBoth(segments: Segment[]): Segment[] {
  return segments.map((segment, at) => {
    const next = segments[at + 1]
    const [, first] = next?.items ?? []
    const isShared = first?.kind === 'word' && first.text === 'both' && !segment.items.some(isSetData)
    return isShared && next !== undefined ? { ...segment, items: next.items.slice(1) } : segment
  })
}

function partByExercise(items: readonly Item[]): Segment[] {
  const positions = items.flatMap((item, at) => (item.kind === 'exercise' ? [at] : []))
  if (positions.length === 0) return [{ ...unnamed, items: [...items] }]
  const starts: number[] = []
  const areCountsFirst = positions.length > 1 && areAllCountsFirst(items, positions)
  for (const [order, position] of positions.entries()) {
    const previous = positions[order - 1]
    if (previous === undefined) {
      const thenAt = items.slice(0, position).findLastIndex((item) => item.kind === 'link' && item.link === 'then')
      const isOfBefore =
        thenAt > 0 && items.slice(0, thenAt).some(isAmount) && items.slice(position + 1).some(isCounted)
      starts.push(isOfBefore ? thenAt + 1 : 0)
    } else if (areCountsFirst) starts.push(previous + 1)
    else starts.push(boundaryBefore(items, previous, position, positions[order + 1] ?? items.length))
  }
  const segments: Segment[] = []
  const firstStart = starts[0] ?? 0
  if (firstStart > 0) segments.push({ ...unnamed, items: items.slice(0, firstStart) })
  for (const [order, start] of starts.entries()) {
    const named = items[positions[order] ?? -1]
    if (named?.kind !== 'exercise') continue
    // "treadmill, ran 25 minutes": the machine named first, and what was done on it.
    const before = segments.at(-1)
    const machine = before?.exercise?.equipment[0] ?? ''
    if (
      before !== undefined &&
      ['treadmill', 'bike'].includes(machine) &&
      !before.items.some(isSetData) &&
      named.exercise.measure === 'distance_duration'
    ) {
      before.items = [...before.items, ...items.slice(start, starts[order + 1] ?? items.length)]
      continue
    }
    segments.push({
      exercise: named.exercise,
      score: named.score,
      isInferred: named.isInferred === true,
      items: items.slice(start, starts[order + 1] ?? items.length),
    })
  }
  return segments
}
