import type { Exercise } from '../exercises/exercise.ts'
import type { Item } from './item.ts'

/** The items that belong to one exercise; `exercise` null where none was named. */
export type Segment = { exercise: Exercise | null; score: number; items: Item[] }

const isData = (item: Item) =>
  item.kind === 'number' ||
  item.kind === 'load' ||
  item.kind === 'reps' ||
  item.kind === 'sets' ||
  item.kind === 'duration' ||
  item.kind === 'distance'

const isWork = (item: Item) =>
  item.kind === 'number' || item.kind === 'reps' || item.kind === 'duration' || item.kind === 'distance'

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
  const isNumberFirst = adjacent.some(isWork) && (separator !== -1 || !gap.some(isData)) && !behind.some(isWork)
  // "… then 12 pull-ups": the count before the name is its own, unless nothing would be left for the exercise before.
  const leavesWork = items.slice(0, previous).some(isWork) || gap.slice(0, Math.max(0, separator)).some(isWork)
  if (isNumberFirst && leavesWork) return previous + 1 + separator + 1
  const isDataFirstAll = items.slice(0, previous).some(isWork) && adjacent.some(isWork) && !behind.some(isWork)
  if (isDataFirstAll && separator === -1) return previous + 1
  // "bench 185 for 8, warm-up squat": a leading kind of set goes with the name behind it.
  const trailing = gap.at(-1)
  return trailing?.kind === 'type' ? next - 1 : next
}

/** Parts an utterance by the exercises named in it. A name that nothing was done with is not one: the words stay with the exercise before. */
export function segmentByExercise(items: readonly Item[]): Segment[] {
  const positions = items.flatMap((item, at) => (item.kind === 'exercise' ? [at] : []))
  if (positions.length === 0) return [{ exercise: null, score: 1, items: [...items] }]
  const starts: number[] = []
  for (const [order, position] of positions.entries()) {
    const previous = positions[order - 1]
    if (previous === undefined) {
      const thenAt = items.slice(0, position).findLastIndex((item) => item.kind === 'link' && item.link === 'then')
      const isOfBefore = thenAt > 0 && items.slice(0, thenAt).some(isWork) && items.slice(position + 1).some(isWork)
      starts.push(isOfBefore ? thenAt + 1 : 0)
    } else starts.push(boundaryBefore(items, previous, position, positions[order + 1] ?? items.length))
  }
  const segments: Segment[] = []
  const firstStart = starts[0] ?? 0
  if (firstStart > 0) segments.push({ exercise: null, score: 1, items: items.slice(0, firstStart) })
  for (const [order, start] of starts.entries()) {
    const named = items[positions[order] ?? -1]
    if (named?.kind !== 'exercise') continue
    segments.push({
      exercise: named.exercise,
      score: named.score,
      items: items.slice(start, starts[order + 1] ?? items.length),
    })
  }
  return segments
}
