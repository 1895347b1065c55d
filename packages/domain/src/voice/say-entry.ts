import type { Performance } from '../session/set.ts'
import type { Load } from '../units.ts'
import type { Entry } from './entry.ts'

const sayNumber = (value: number) => String(Math.round(value * 1000) / 1000)

function sayLoad(entry: Entry): string {
  const { load } = entry
  if (load === null) return entry.isBodyweight ? 'bodyweight' : hasNoWork(entry) ? '' : 'no weight'
  const amount = (said: Load) => `${sayNumber(Math.abs(said.value))} ${said.unit}`
  if (load.value < 0) return `assisted ${amount(load)}`
  return entry.isBodyweight ? `plus ${amount(load)}` : amount(load)
}

const hasNoWork = (entry: Entry) => entry.reps === null

const typeWords: Readonly<Record<Performance['type'], string>> = {
  working: '',
  warmup: 'warm-up',
  drop: 'drop set',
  amrap: 'AMRAP',
  failure: '',
}

function sayEffort(entry: Entry): string {
  if (entry.type === 'failure') return 'to failure'
  if (entry.rir !== null && entry.provenance.rir === 'said') return `with ${sayNumber(entry.rir)} in the tank`
  if (entry.rpe !== null) return `at RPE ${sayNumber(entry.rpe)}`
  return entry.rir === null ? '' : `with ${sayNumber(entry.rir)} in the tank`
}

function sayWork(entry: Entry): string {
  const load = sayLoad(entry)
  const parts = [
    load,
    entry.reps === null ? '' : `${load === '' ? '' : 'for '}${entry.reps} reps`,
    entry.distanceMeters === null ? '' : `${sayNumber(entry.distanceMeters)} meters`,
    entry.durationSeconds === null ? '' : `in ${sayNumber(entry.durationSeconds)} seconds`,
    entry.side === null ? '' : entry.side === 'each' ? 'each side' : `on the ${entry.side} side`,
    sayEffort(entry),
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/**
 * Says an entry in words that parse back to the same entry, whatever the context: exercise, kind of set, load with its unit,
 * reps, distance, time, side, effort, note.
 */
export function sayEntry(entry: Entry): string {
  // "note down that …" leads a note in: one that begins with such a word needs a lead of its own.
  const lead = /^(?:that|this|it|to|down|saying|about|for|on|notes?|remark|comment|quick|mental)\b/i.test(
    entry.note ?? '',
  )
    ? 'add note saying'
    : 'note'
  const note = entry.note === null ? '' : `${lead} ${entry.note}`
  // A slash in a name would part it.
  const name = entry.exerciseName.replaceAll('/', ' ')
  return [typeWords[entry.type], name, sayWork(entry), note].filter((part) => part !== '').join(' ')
}

const isSameWork = (a: Entry, b: Entry) =>
  a.exerciseId === b.exerciseId && a.type === b.type && a.note === null && sayWork(a) === sayWork(b)

/** Says several entries in order, equal neighbours together: "3 sets of bench press 185 lb for 8 reps, then …". */
export function sayEntries(entries: readonly Entry[]): string {
  const runs: { entry: Entry; count: number }[] = []
  for (const entry of entries) {
    const last = runs.at(-1)
    if (last !== undefined && isSameWork(last.entry, entry)) last.count += 1
    else runs.push({ entry, count: 1 })
  }
  return runs
    .map(({ entry, count }) => (count === 1 ? sayEntry(entry) : `${sayEntry(entry)} for ${count} sets`))
    .join(' then ')
}
