import type { Exercise } from '../exercises/exercise.ts'
import { matchExercise } from '../exercises/match-exercise.ts'
import type { Item } from './item.ts'
import type { ParseContext } from './parse-context.ts'
import { type Scan, wordsBetween } from './scan.ts'

/** `isFamily`: the words name several exercises ("curls"), not none. */
export type UnknownName = { words: string; candidates: readonly Exercise[]; isFamily: boolean }

type Naming = { items: Item[]; unknown: UnknownName | null }

/** A range ("to 6") is left over too, but names nothing. */
const isWordRun = (item: Item | undefined) => item?.kind === 'word' && !/\d/.test(item.text)

/** Where the words of a run of unknown words end: the words themselves, with glue between them. */
function runEnd(items: readonly Item[], start: number): number {
  let end = start
  while (isWordRun(items[end + 1]) && (items[end + 1]?.from ?? 0) - (items[end]?.to ?? 0) <= 1) end += 1
  return end
}

/**
 * Takes words no rule knew for an exercise's name where a name can stand: the nearest name by spelling or sound, at its score;
 * a name that is not sure enough is left as unknown, with what it may be.
 */
export function nameExercises(scan: Scan, items: readonly Item[], context: ParseContext): Naming {
  const named: Item[] = []
  let unknown: UnknownName | null = null
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (item === undefined) break
    if (!isWordRun(item)) {
      named.push(item)
      continue
    }
    const end = runEnd(items, at)
    const last = items[end] ?? item
    const next = items[end + 1]
    const before = named.at(-1)
    // Words in front of a known name may make it another exercise; the whole is looked up.
    const joinsNext = next?.kind === 'exercise' && next.from === last.to
    const joinsBefore = before?.kind === 'exercise' && before.to === item.from
    const from = joinsBefore ? before.from : item.from
    const to = joinsNext ? next.to : last.to
    const words = wordsBetween(scan, from, to)
    const match = matchExercise(words, { customExercises: context.customExercises })
    if (match.kind === 'accepted') {
      if (joinsBefore) named.pop()
      const score = match.how === 'exact' || match.how === 'alias' ? 1 : match.score
      named.push({ kind: 'exercise', exercise: match.exercise, score, from, to, doubt: 0 })
      at = joinsNext ? end + 1 : end
      continue
    }
    if (!joinsNext && !joinsBefore && unknown === null) {
      unknown = {
        words,
        candidates: match.candidates.map((candidate) => candidate.exercise),
        isFamily: match.kind === 'ambiguous',
      }
    }
    named.push(...items.slice(at, end + 1))
    at = end
  }
  return { items: named, unknown }
}
