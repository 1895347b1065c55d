import type { Provenance, SetPatch } from '@voicefit/domain/session/set'
import type { Entry } from '@voicefit/domain/voice/entry'
import type { Choice, ParseOutcome } from '@voicefit/domain/voice/outcome'
import { strings } from '../../strings.ts'
import { formatEffort, formatLoad, formatMeters, formatSeconds } from './format-set.ts'
import { formatClock, usualRestSeconds } from './rest.ts'

/** One field of a reading: what it is, what it says and where that came from. */
export type PreviewChip = { field: string; label: string; value: string; source: Provenance; note: string | null }

/** Equal sets in a row, shown once. */
export type PreviewGroup = { count: number; chips: PreviewChip[] }

/** What the words read as, ready to be shown. `canSend` is false where there is nothing the server could do. */
export type Preview =
  | { kind: 'sets'; groups: PreviewGroup[]; isAuto: boolean }
  | { kind: 'question'; question: string; choices: Choice[] }
  | { kind: 'sentence'; text: string; canSend: boolean }

/** The fields of one entry, each with its source; what is not known is not shown. */
export function chipsOfEntry(entry: Entry): PreviewChip[] {
  const { provenance } = entry
  const words = strings.preview
  const chip = (
    field: string,
    label: string,
    value: string | null,
    source: Provenance | undefined,
    note: string | null = null,
  ) => (value === null ? [] : [{ field, label, value, source: source ?? 'inferred', note } satisfies PreviewChip])
  const effortSource =
    provenance.rpe === 'said' || provenance.rir === 'said' ? 'said' : (provenance.rpe ?? provenance.rir)
  const isUnitAssumed = provenance.load === 'said' && provenance.unit === 'default'
  return [
    ...chip('exercise', words.exercise, entry.exerciseName, provenance.exercise),
    ...(entry.load === null
      ? chip('load', words.load, entry.isBodyweight ? words.bodyweight : null, provenance.isBodyweight)
      : chip(
          'load',
          words.load,
          formatLoad(entry.load, entry.isBodyweight),
          provenance.load,
          isUnitAssumed ? entry.load.unit : null,
        )),
    ...chip('reps', words.reps, entry.reps === null ? null : String(entry.reps), provenance.reps),
    ...chip(
      'distance',
      words.distance,
      entry.distanceMeters === null ? null : formatMeters(entry.distanceMeters),
      provenance.distanceMeters,
    ),
    ...chip(
      'duration',
      words.duration,
      entry.durationSeconds === null ? null : formatSeconds(entry.durationSeconds),
      provenance.durationSeconds,
    ),
    ...chip('effort', words.effort, formatEffort(entry), effortSource),
    ...chip('type', words.type, entry.type === 'working' ? null : strings.set[entry.type], provenance.type),
    ...chip('side', words.side, entry.side === null ? null : strings.set[entry.side], provenance.side),
    ...chip('note', words.note, entry.note, provenance.note),
  ]
}

function sameChips(a: readonly PreviewChip[], b: readonly PreviewChip[]): boolean {
  return (
    a.length === b.length && a.every((chip, index) => chip.field === b[index]?.field && chip.value === b[index]?.value)
  )
}

/** Entries with equal ones in a row folded into a count. */
export function groupEntries(entries: readonly Entry[]): PreviewGroup[] {
  const groups: PreviewGroup[] = []
  for (const entry of entries) {
    const chips = chipsOfEntry(entry)
    const last = groups.at(-1)
    if (last !== undefined && sameChips(last.chips, chips)) last.count += 1
    else groups.push({ count: 1, chips })
  }
  return groups
}

/** A change of a set in words: "190 lb, 8 reps". */
export function describePatch(patch: SetPatch): string {
  const parts = [
    patch.load ? formatLoad(patch.load) : null,
    patch.reps ? strings.set.reps(patch.reps) : null,
    formatEffort({ rpe: patch.rpe ?? null, rir: patch.rir ?? null }),
    patch.distanceMeters ? formatMeters(patch.distanceMeters) : null,
    patch.durationSeconds ? formatSeconds(patch.durationSeconds) : null,
    patch.type ? strings.set[patch.type].toLowerCase() : null,
    patch.side ? strings.set[patch.side].toLowerCase() : null,
    patch.note ?? null,
  ]
  return parts.filter((part) => part !== null).join(', ')
}

/** What is shown under the words while they are typed or spoken. */
export function previewOutcome(outcome: ParseOutcome): Preview {
  const words = strings.preview
  const sentence = (text: string, canSend = true): Preview => ({ kind: 'sentence', text, canSend })
  switch (outcome.kind) {
    case 'log':
    case 'repeat':
      return { kind: 'sets', groups: groupEntries(outcome.entries), isAuto: outcome.isAuto }
    case 'ask':
      return { kind: 'question', question: outcome.question, choices: outcome.choices }
    case 'correct': {
      const what = describePatch(outcome.patch)
      return sentence(
        outcome.target.kind === 'last' ? words.correct(what) : words.correctNth(outcome.target.position, what),
      )
    }
    case 'undo':
      return sentence(outcome.target.kind === 'last' ? words.undo : words.undoNth(outcome.target.position))
    case 'note':
      return sentence(words.note_)
    case 'start':
      return sentence(words.start)
    case 'finish':
      return sentence(words.finish)
    case 'rest':
      return sentence(words.rest(formatClock(outcome.restSeconds ?? usualRestSeconds)))
    case 'query':
      return sentence(words.query, false)
    case 'none':
      return sentence(words.none, false)
  }
}
