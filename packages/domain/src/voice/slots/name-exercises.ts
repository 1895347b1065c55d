import type { Exercise } from '../../exercises/exercise.ts'
import type { ParseContext } from '../parse-context.ts'
import type { Item } from './item.ts'
import { matchInContext, readMatch } from './match-in-context.ts'
import { type Scan, wordsBetween } from './scan.ts'

/** `isFamily`: the words name several exercises ("curls"), not none. `isHead`: they open the utterance and a set follows at once, so they stand where a name stands. */
export type UnknownName = { words: string; candidates: readonly Exercise[]; isFamily: boolean; isHead: boolean }

/** Names looked up by spelling and sound in one utterance, and the words one can have: what is more is no list of exercises. */
const mostLookUps = 4
const mostWordsOfName = 8

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
  let lookUps = 0
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
    lookUps += 1
    if (lookUps > mostLookUps || end - at >= mostWordsOfName) {
      named.push(...items.slice(at, end + 1))
      at = end
      continue
    }
    const match = matchInContext(words, context)
    // Beside a known name strange words make another one only where it is called so; a slip of the tongue is no name.
    const isSlip = match.kind === 'accepted' && (match.how === 'typo' || match.how === 'phonetic')
    if (match.kind === 'accepted' && !(isSlip && (joinsNext || joinsBefore))) {
      if (joinsBefore) named.pop()
      named.push({ kind: 'exercise', exercise: match.exercise, ...readMatch(match), from, to, doubt: 0 })
      at = joinsNext ? end + 1 : end
      continue
    }
    if (!joinsNext && !joinsBefore && unknown === null) {
      unknown = {
        words,
        candidates: match.candidates.map((candidate) => candidate.exercise),
        isFamily: match.kind === 'ambiguous',
        isHead:
          item.from <= 1 &&
          (next?.kind === 'number' || next?.kind === 'load' || next?.kind === 'sets' || next?.kind === 'reps'),
      }
    }
    named.push(...items.slice(at, end + 1))
    at = end
  }
  return { items: named, unknown }
}
