import type { Exercise } from '../../exercises/exercise.ts'
import { nameFragment, nameWords } from '../../exercises/exercise-name.ts'
import { exerciseNameIndex, matchExerciseAt } from '../../exercises/exercise-name-index.ts'
import { equipmentByWord } from '../../exercises/name-word-classes.ts'
import type { ParseContext } from '../parse-context.ts'
import type { Item } from './item.ts'
import { matchInContext, readMatch } from './match-in-context.ts'
import { type Scan, wordsBetween } from './scan.ts'

type Equipped = Extract<Item, { kind: 'equipment' }>
type Named = Extract<Item, { kind: 'exercise' }>

/** What an equipment the exercise is not known to be done with costs in confidence, and what a slope does. */
const strangeEquipmentCost = 0.1
const strangeSlopeCost = 0.25

const slopes = new Set(['incline', 'decline'])

/** The exercise that the words of a name and an equipment name together, in either order, or null. */
function findEquipped(name: readonly string[], equipment: string, context: ParseContext): Exercise | null {
  const index = exerciseNameIndex(context.customExercises)
  const said = equipment.split(' ')
  for (const words of [
    [...said, ...name],
    [...name, ...said],
  ]) {
    const match = matchExerciseAt(words, 0, index)
    if (match !== null && match.length === words.length) return match.exercise
  }
  return null
}

function isDoneWith(exercise: Exercise, equipment: string): boolean {
  const word = nameFragment(equipment.split(' ')[0] ?? '', undefined)
  const kinds = equipmentByWord.get(equipment.replaceAll(' ', '')) ?? equipmentByWord.get(word) ?? []
  return exercise.equipment.some((kind) => kinds.includes(kind))
}

/** Where the name stands that an equipment belongs to: the last before it, else the first behind it; -1 for none. */
function ownerOf(items: readonly Item[], at: number): number {
  const before = items.slice(0, at).findLastIndex((item) => item.kind === 'exercise')
  return before === -1 ? items.findIndex((item, position) => position > at && item.kind === 'exercise') : before
}

function equipNamed(named: Named, item: Equipped, scan: Scan, context: ParseContext): { named: Named; cost: number } {
  const name = nameWords(wordsBetween(scan, named.from, named.to))
  // "flat bench dumbbells": by the words said, else by the exercise's own name.
  const exercise =
    findEquipped(name, item.name, context) ?? findEquipped(nameWords(named.exercise.name), item.name, context)
  if (exercise !== null) return { named: { ...named, exercise }, cost: 0 }
  if (slopes.has(item.name)) return { named, cost: strangeSlopeCost }
  return { named, cost: isDoneWith(named.exercise, item.name) ? 0 : strangeEquipmentCost }
}

/** "curls with the ez bar", "incline dumbbell": words that name an exercise only together with what it was done with. */
function nameByEquipment(items: readonly Item[], at: number, item: Equipped, context: ParseContext): Item[] | null {
  let start = at
  while (items[start - 1]?.kind === 'word') start -= 1
  let end = at + 1
  if (start === at) while (items[end]?.kind === 'word') end += 1
  const words = items.slice(start, end).flatMap((other) => (other.kind === 'word' ? [other.text] : []))
  if (words.length === 0 || words.length > 4) return null
  const from = items[start]?.from ?? item.from
  const to = items[end - 1]?.to ?? item.to
  const put = (exercise: Exercise, sureness: { score: number; isInferred: boolean }): Item[] => [
    ...items.slice(0, start),
    { kind: 'exercise', exercise, ...sureness, from, to, doubt: 0 },
    ...items.slice(end),
  ]
  const known = findEquipped(words, item.name, context)
  if (known !== null) return put(known, { score: 1, isInferred: false })
  const match = matchInContext(`${item.name} ${words.join(' ')}`, context)
  return match.kind === 'accepted' ? put(match.exercise, readMatch(match)) : null
}

/**
 * Gives every equipment said apart to the exercise it belongs to: "bench press with dumbbells" is the dumbbell bench press.
 * Where no exercise is called so, the name stays, at a cost if it is not known to be done with that.
 */
export function equipExercises(scan: Scan, said: readonly Item[], context: ParseContext): Item[] {
  let items = [...said]
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (item?.kind !== 'equipment') continue
    const position = ownerOf(items, at)
    const named = items[position]
    if (named?.kind !== 'exercise') {
      items = nameByEquipment(items, at, item, context) ?? items
      continue
    }
    const equipped = equipNamed(named, item, scan, context)
    items[position] = equipped.named
    items[at] = { ...item, doubt: item.doubt + equipped.cost }
  }
  return items
}
