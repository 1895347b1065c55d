import type { Item } from '../slots/item.ts'
import type { Profile } from '../slots/scan.ts'
import type { Group } from './set-draft.ts'

/** What it costs when several stretches were read where only one may have been said: enough to be asked about. */
const unlikeStretchesCost = 0.3

const isParting = (item: Item) =>
  item.kind === 'type' ||
  (item.kind === 'link' && (item.link === 'then' || item.link === 'and' || item.link === 'comma'))

/** Two distances with nothing between that parts or times them: the second may be a time misread. */
function hasTightDistances(items: readonly Item[]): boolean {
  let isOpen = false
  for (const item of items) {
    if (item.kind === 'distance' && isOpen) return true
    if (item.kind === 'distance') isOpen = true
    else if (item.kind === 'duration' || item.kind === 'pace' || isParting(item)) isOpen = false
  }
  return false
}

/**
 * The safety net of distances: what several stretches of one exercise in one breath cost in confidence when they are not alike
 * (one with a time and one without) or stand tight together. 0 where they are told alike, or one after the other ("then …").
 */
export function unlikeStretchesDoubt(items: readonly Item[], groups: readonly Group[], profile: Profile): number {
  if (profile !== 'distance') return 0
  const stretches = groups.filter((group) => group.distances.length > 0 || group.durations.length > 0)
  if (stretches.length < 2) return 0
  if (hasTightDistances(items)) return unlikeStretchesCost
  const isTold = items.some((item) => item.kind === 'type' || (item.kind === 'link' && item.link === 'then'))
  const shapes = new Set(
    stretches.map((group) => `${group.distances.length > 0} ${group.durations.length > 0 || group.pace !== null}`),
  )
  return shapes.size > 1 && !isTold ? unlikeStretchesCost : 0
}
