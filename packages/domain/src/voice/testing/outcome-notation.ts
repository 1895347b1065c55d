import type { SetPatch } from '../../session/set.ts'
import type { Entry } from '../entry.ts'
import type { ParseOutcome, SetReference } from '../outcome.ts'

function noteEntry(entry: Entry): string {
  const parts = [
    entry.exerciseId,
    entry.load === null ? '' : `${entry.load.value}${entry.load.unit}`,
    entry.reps === null ? '' : `x${entry.reps}`,
    entry.durationSeconds === null ? '' : `${entry.durationSeconds}s`,
    entry.distanceMeters === null ? '' : `${entry.distanceMeters}m`,
    entry.rpe === null ? '' : `@${entry.rpe}`,
    entry.type === 'working' ? '' : entry.type,
    entry.side ?? '',
    entry.note === null ? '' : `"${entry.note}"`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** Equal neighbours are written once, with their number in front. */
function noteEntries(entries: readonly Entry[]): string {
  const runs: { words: string; count: number }[] = []
  for (const entry of entries) {
    const words = noteEntry(entry)
    const last = runs.at(-1)
    if (last?.words === words) last.count += 1
    else runs.push({ words, count: 1 })
  }
  return runs.map(({ words, count }) => (count === 1 ? words : `${count}* ${words}`)).join('; ')
}

const noteTarget = (target: SetReference) => (target.kind === 'last' ? 'last' : `set ${target.position}`)

function notePatch(patch: SetPatch): string {
  const values = Object.entries(patch).map(([field, value]) => {
    const isLoad = field === 'load' && patch.load !== null && patch.load !== undefined
    return `${field}=${isLoad ? `${patch.load?.value}${patch.load?.unit}` : String(value)}`
  })
  return values.join(' ')
}

/** Writes an outcome in one line, for tables of tests: kind, a "?" where it would not be stored unasked, and what was read. */
export function noteOutcome(outcome: ParseOutcome): string {
  const head = outcome.kind === 'ask' || outcome.kind === 'none' || outcome.isAuto ? outcome.kind : `${outcome.kind}?`
  switch (outcome.kind) {
    case 'log':
    case 'repeat':
      return `${head}: ${noteEntries(outcome.entries)}`
    case 'correct':
      return `${head} ${noteTarget(outcome.target)}: ${notePatch(outcome.patch)}`
    case 'undo':
      return `${head} ${noteTarget(outcome.target)}`
    case 'rest':
      return `${head} ${outcome.restSeconds ?? ''}`.trim()
    case 'note':
      return `${head}: ${outcome.note}`
    case 'ask':
      return `ask: ${outcome.question}`
    default:
      return head
  }
}
