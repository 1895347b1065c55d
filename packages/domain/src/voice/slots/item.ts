import type { Exercise } from '../../exercises/exercise.ts'
import type { SetType, Side } from '../../session/set.ts'
import type { LoadUnit } from '../../units.ts'
import type { NumberReading } from '../words/number-words.ts'

/** How a load was said. `plates` needs the unit to become a number, `change` the set before. */
export type SaidLoad =
  | { kind: 'amount'; value: number; unit: LoadUnit | null }
  | { kind: 'plates'; plates: number; extraPerSide: number; unit: LoadUnit | null }
  | { kind: 'bar' }
  | { kind: 'change'; by: number; unit: LoadUnit | null }
  | { kind: 'share'; factor: number }
  | { kind: 'same' }
  | { kind: 'none' }

export type SaidEffort = { kind: 'rpe' | 'rir'; values: readonly number[] } | { kind: 'failure' }

/** One slot of an utterance, as read from its words; `number` is still without a role. */
export type ItemContent =
  /** `isInferred`: the words fit others as well, and the plan or the history told it from them. */
  | { kind: 'exercise'; exercise: Exercise; score: number; isInferred?: boolean }
  | { kind: 'number'; reading: NumberReading }
  | { kind: 'load'; load: SaidLoad; bearing: 'plain' | 'added' | 'assisted' }
  | { kind: 'reps'; reps: number; isSame?: boolean }
  | { kind: 'sets'; sets: number }
  | { kind: 'effort'; effort: SaidEffort }
  | { kind: 'duration'; seconds: number }
  | { kind: 'pace'; seconds: number; meters: number }
  | { kind: 'distance'; meters: number }
  | { kind: 'side'; side: Side }
  | { kind: 'type'; type: SetType }
  | { kind: 'bodyweight' }
  /** The unit of what is said around it: "in kilos". */
  | { kind: 'unit'; unit: LoadUnit }
  /** The set just said once more, or several times. */
  | { kind: 'again'; times: number }
  /** Which repetition was not made: its number, or null for the last one said. */
  | { kind: 'missed'; rep: number | null }
  | { kind: 'technique'; technique: 'minis' | 'alternating' | 'total' | 'last-set' | 'drop-chain' }
  | { kind: 'link'; link: 'for' | 'x' | 'at' | 'of' | 'and' | 'comma' | 'then' }
  /** What it was done with, said apart from the name: "with dumbbells", "on the smith machine". */
  | { kind: 'equipment'; name: string }
  | { kind: 'repair' }
  /** Words with a meaning that no field holds: seat positions, tempo, heart rate. Kept as a note; `isNote` when one was asked for. */
  | { kind: 'remark'; text: string; isNote?: boolean }
  /** A content word no rule took. */
  | { kind: 'word'; text: string }

/** An item and the tokens it was read from. `doubt` is what reading it so costs in confidence, 0 for none. */
export type Item = ItemContent & { from: number; to: number; doubt: number }

/** Whether an item counts or measures what was done, loads left out; a bare number may yet turn out to be one. */
export function isAmount({ kind }: Item): boolean {
  return kind === 'number' || kind === 'reps' || kind === 'duration' || kind === 'distance'
}

/** Whether an item says something of one set: an amount or a load. */
export function isWork(item: Item): boolean {
  return isAmount(item) || item.kind === 'load'
}

/** Whether an item says something of sets, how many there were included. */
export function isSetData(item: Item): boolean {
  return isWork(item) || item.kind === 'sets'
}
