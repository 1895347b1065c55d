import type { Exercise } from '@voicefit/domain/exercises/exercise'
import { matchExercise } from '@voicefit/domain/exercises/match-exercise'
import { ExerciseId } from '@voicefit/domain/ids'
import type { SetPatch } from '@voicefit/domain/session/set'
import { LoadUnit } from '@voicefit/domain/units'
import type { Entry } from '@voicefit/domain/voice/entry'
import type { ParseOutcome } from '@voicefit/domain/voice/outcome'
import { emptyContext, type ParseContext } from '@voicefit/domain/voice/parse-context'
import { parseUtterance } from '@voicefit/domain/voice/parse-utterance'
import { sayEntries } from '@voicefit/domain/voice/say-entry'
import { z } from 'zod'

const LastSetLine = z.object({
  exercise: z.string().min(1),
  weight: z.number().nullish(),
  unit: LoadUnit.nullish(),
  reps: z.int().nullish(),
  rpe: z.number().nullish(),
})

const ParseLine = z.object({
  id: z.unknown().optional(),
  text: z.string(),
  alternatives: z.array(z.string()).nullish(),
  context: z
    .object({ lastSet: LastSetLine.nullish(), currentExercise: z.string().nullish(), defaultUnit: LoadUnit.nullish() })
    .nullish(),
})

/** One line of `parse --jsonl`; absent values are null. */
export function answerParse(line: unknown): object {
  const { id, text, alternatives, context } = ParseLine.parse(line)
  const outcome = parseUtterance({ transcript: text, alternatives: alternatives ?? [] }, contextOf(context ?? {}))
  return {
    id,
    kind: outcome.kind,
    auto: outcome.isAuto,
    confidence: outcome.confidence,
    sets: 'entries' in outcome ? outcome.entries.map(presentEntry) : [],
    ...(outcome.kind === 'correct' ? { patch: presentPatch(outcome.patch) } : {}),
    ...(outcome.kind === 'rest' ? { restSeconds: outcome.restSeconds } : {}),
    ...(outcome.kind === 'ask' ? { question: outcome.question, choices: outcome.choices } : {}),
  }
}

/** An outcome as a person reads it. */
export function describeParse(text: string): string {
  const outcome = parseUtterance({ transcript: text }, emptyContext())
  const certainty = `${Math.round(outcome.confidence * 100)} % sure, ${outcome.isAuto ? 'logged without asking' : 'asked before logging'}`
  const lines = describeReading(outcome)
  return [lines[0] ?? outcome.kind, ...lines.slice(1), ...(outcome.kind === 'none' ? [] : [certainty])].join('\n')
}

function describeReading(outcome: ParseOutcome): string[] {
  switch (outcome.kind) {
    case 'log':
    case 'repeat':
      return [`${outcome.kind}:`, ...outcome.entries.map((entry) => `  ${sayEntries([entry])}${provenanceOf(entry)}`)]
    case 'ask':
      return [`ask: ${outcome.question}`, ...outcome.choices.map((choice) => `  - ${choice.label}`)]
    case 'correct':
      return [`correct: ${JSON.stringify(presentPatch(outcome.patch))}`]
    case 'rest':
      return [outcome.restSeconds === null ? 'rest' : `rest: ${outcome.restSeconds} s`]
    case 'note':
      return [`note: ${outcome.note}`]
    case 'none':
      return ['none: nothing here is for the log']
    default:
      return [outcome.kind]
  }
}

function provenanceOf(entry: Entry): string {
  const notSaid = Object.entries(entry.provenance).filter(([, source]) => source !== 'said')
  return notSaid.length === 0 ? '' : `  (${notSaid.map(([field, source]) => `${field} ${source}`).join(', ')})`
}

function presentEntry(entry: Entry): object {
  return {
    exercise: entry.exerciseName,
    exerciseId: entry.exerciseId,
    weight: entry.load?.value ?? null,
    unit: entry.load?.unit ?? null,
    reps: entry.reps,
    rpe: entry.rpe,
    rir: entry.rir,
    durationSeconds: entry.durationSeconds,
    distanceMeters: entry.distanceMeters,
    type: entry.type,
    side: entry.side,
    bodyweight: entry.isBodyweight,
  }
}

/** Only what the correction changes, under the names a set has. */
function presentPatch({ load, isBodyweight, note: _, ...rest }: SetPatch): object {
  return {
    ...rest,
    ...(load === undefined ? {} : { weight: load?.value ?? null, unit: load?.unit ?? null }),
    ...(isBodyweight === undefined ? {} : { bodyweight: isBodyweight }),
  }
}

type ContextLine = NonNullable<z.infer<typeof ParseLine>['context']>

function contextOf({ lastSet, currentExercise, defaultUnit }: ContextLine): ParseContext {
  const base = emptyContext(defaultUnit ?? 'lb')
  const last = lastSet ? exerciseNamed(lastSet.exercise) : null
  const current = currentExercise ? exerciseNamed(currentExercise) : last
  const own = [last, current].filter((exercise) => exercise?.isOwn === true).map((exercise) => exercise?.exercise)
  return {
    ...base,
    currentExerciseId: current?.exercise.id ?? null,
    customExercises: own.filter((exercise) => exercise !== undefined),
    lastSet:
      lastSet && last
        ? {
            exerciseId: last.exercise.id,
            load: lastSet.weight == null ? null : { value: lastSet.weight, unit: lastSet.unit ?? base.defaultUnit },
            reps: lastSet.reps ?? null,
            rpe: lastSet.rpe ?? null,
            durationSeconds: null,
            distanceMeters: null,
            isBodyweight: last.exercise.measure.startsWith('bw_'),
            side: null,
            type: 'working',
          }
        : null,
  }
}

/** The catalogue's exercise of a name, or one of the caller's own where the catalogue has none. */
function exerciseNamed(name: string): { exercise: Exercise; isOwn: boolean } {
  const match = matchExercise(name)
  if (match.kind === 'accepted') return { exercise: match.exercise, isOwn: false }
  return {
    isOwn: true,
    exercise: {
      id: ExerciseId.parse(
        name
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, '-')
          .slice(0, 64),
      ),
      name,
      aliases: [],
      muscles: [{ muscle: 'chest', share: 1 }],
      equipment: ['barbell'],
      pattern: 'horizontal_push',
      measure: 'load_reps',
      loadBasis: 'total',
      laterality: 'bilateral',
      level: 'beginner',
    },
  }
}
