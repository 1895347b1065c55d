import { everydayWords } from '../../exercises/everyday-words.ts'
import type { Exercise } from '../../exercises/exercise.ts'
import { equipmentByWord, looseWords } from '../../exercises/name-word-classes.ts'
import { ExerciseId } from '../../ids.ts'
import type { LoadUnit } from '../../units.ts'
import { autoThreshold, confidenceAfter, doubtCost } from '../confidence.ts'
import { findContextExercise, findKnownExercise } from '../context-exercise.ts'
import type { Entry } from '../entry.ts'
import type { Reading } from '../outcome.ts'
import type { ParseContext } from '../parse-context.ts'
import { equipExercises } from '../slots/equip-exercises.ts'
import { type Item, isSetData } from '../slots/item.ts'
import { nameExercises, type UnknownName } from '../slots/name-exercises.ts'
import { profileOf, type Scan } from '../slots/scan.ts'
import { numberWords } from '../vocabulary/english-numbers.ts'
import { ask, choicesOf, likelyExercises, likelyReps } from './ask-reading.ts'
import { draftSets } from './draft-sets.ts'
import { groupSets } from './group-sets.ts'
import { findImplausible } from './plausibility.ts'
import { repairItems } from './repair-items.ts'
import { type Gap, resolveEntry } from './resolve-entry.ts'
import { segmentByExercise } from './segments.ts'
import type { DraftDoubt, SetDraft } from './set-draft.ts'
import { unlikeStretchesDoubt } from './stretch-doubts.ts'

export type LogReading = { reading: Reading; confidence: number; isAuto: boolean; leftOver: string[] }

type Part = {
  exercise: Exercise | null
  isNamed: boolean
  isInferred: boolean
  drafts: SetDraft[]
  spokenUnit: LoadUnit | null
}

type Draft = { parts: Part[]; doubts: DraftDoubt[]; costs: number[] }

function spokenUnitOf(items: readonly Item[]): LoadUnit | null {
  const units = new Set(
    items.flatMap((item) =>
      item.kind === 'unit'
        ? [item.unit]
        : item.kind === 'load' && 'unit' in item.load && item.load.unit !== null
          ? [item.load.unit]
          : [],
    ),
  )
  return units.size === 1 ? ([...units][0] ?? null) : null
}

/** Reads the items of a whole utterance into drafted sets, exercise by exercise. */
export function draftLog(items: readonly Item[], context: ParseContext): Draft {
  const parts: Part[] = []
  const doubts: DraftDoubt[] = []
  const costs: number[] = []
  for (const segment of segmentByExercise(items)) {
    const exercise = segment.exercise ?? parts.at(-1)?.exercise ?? findContextExercise(context)
    const grouping = groupSets(segment.items, profileOf(exercise))
    const drafted = draftSets(grouping.groups, grouping.doubts, grouping.cost)
    if (segment.exercise !== null && segment.score < 1) costs.push((1 - segment.score) * 1.5)
    if (drafted.drafts.length === 0 && segment.exercise !== null && segment.items.length > 0)
      costs.push(parts.length > 0 ? 0.3 : 0)
    doubts.push(...drafted.doubts)
    costs.push(drafted.cost, unlikeStretchesDoubt(segment.items, grouping.groups, profileOf(exercise)))
    if (drafted.drafts.length > 0 || segment.exercise !== null) {
      parts.push({
        exercise,
        isNamed: segment.exercise !== null,
        isInferred: segment.isInferred,
        drafts: drafted.drafts,
        spokenUnit: spokenUnitOf(segment.items),
      })
    }
  }
  return { parts, doubts, costs }
}

type Resolved = { entries: Entry[]; exercises: Exercise[]; gaps: Gap[]; isUnsure: boolean }

/** Fills all drafts; parts without an exercise take `fallback`. */
export function resolveParts(
  parts: readonly Part[],
  context: ParseContext,
  fallback: Exercise | null = null,
): Resolved {
  const resolved: Resolved = { entries: [], exercises: [], gaps: [], isUnsure: false }
  for (const part of parts) {
    const exercise = part.exercise ?? fallback
    if (exercise === null) continue
    const { isInferred, spokenUnit } = part
    let previous: Entry | null = null
    for (const draft of part.drafts) {
      const isExerciseSaid = part.isNamed || part.exercise === null
      const result = resolveEntry(draft, { exercise, isExerciseSaid, isInferred, spokenUnit, previous, context })
      previous = result.entry
      resolved.entries.push(result.entry)
      resolved.exercises.push(exercise)
      resolved.gaps.push(...result.gaps)
      resolved.isUnsure ||= result.isUnsure
    }
  }
  return resolved
}

function askForExercise(parts: readonly Part[], unknown: UnknownName | null, context: ParseContext): Reading {
  const candidates = unknown === null ? likelyExercises(context) : unknown.candidates
  const readings = candidates.map((exercise) => resolveParts(withoutName(parts, unknown), context, exercise).entries)
  const named = unknown === null ? 'Which exercise was it?' : `Which exercise is "${unknown.words}"?`
  // The set is kept under the nearest name, for the screen; only a choice stores it.
  return ask(named, choicesOf(readings), readings[0] ?? [])
}

/** An unknown name overrides the exercise the context would lend. */
function withoutName(parts: readonly Part[], unknown: UnknownName | null): Part[] {
  return parts.map((part) => (unknown !== null && !part.isNamed ? { ...part, exercise: null } : part))
}

function askForGap(gap: Gap, resolved: Resolved, context: ParseContext): Reading {
  const { entries } = resolved
  switch (gap) {
    case 'reps': {
      const readings = likelyReps(context).map((reps) =>
        entries.map((entry) =>
          entry.reps === null && entry.durationSeconds === null && entry.distanceMeters === null
            ? { ...entry, reps }
            : entry,
        ),
      )
      return ask('How many reps?', choicesOf(readings), entries)
    }
    case 'last_set':
      return ask('There is no set before this one to go by. What was the weight, and how many reps?', [], entries)
    case 'load_range':
      return ask('What was the weight?', [], entries)
    case 'conflict':
      return ask('That does not go together. What was the set?', [], entries)
    case 'rpe_range':
      return ask('RPE goes from 1 to 10. Log it without?', choicesOf([entries]), entries)
    case 'rir_range':
      return ask('Reps in reserve go from 0 to 9. Log it without?', choicesOf([entries]), entries)
    case 'reps_range':
      return ask('How many reps were there?', [], entries)
    case 'time_range':
      return ask('How long or how far was it?', [], entries)
  }
}

function askForDoubt(
  doubt: DraftDoubt,
  parts: readonly Part[],
  context: ParseContext,
  entries: readonly Entry[],
): Reading {
  // An option changes one set; among several it is not known which.
  const isOne = parts.length === 1 && parts[0]?.drafts.length === 1
  const options = isOne ? doubt.options : []
  const readings = options.map(
    (option) =>
      resolveParts(
        parts.map((part) => ({ ...part, drafts: part.drafts.map(option) })),
        context,
      ).entries,
  )
  return ask(doubt.question, choicesOf(readings), entries)
}

type LogQuestion = {
  scan: Scan
  items: readonly Item[]
  context: ParseContext
  isConfirmed: boolean
  isDoubtful: boolean
}

/** Reads an utterance that reports work: complete and plausible entries, or the one question that is missing. Null when it reports none. */
export function readLog({ scan, items: said, context, isConfirmed, isDoubtful }: LogQuestion): LogReading | null {
  const repaired = repairItems(said)
  if (repaired.isVoid) return { reading: { kind: 'none' }, confidence: 0.9, isAuto: false, leftOver: [] }
  if (!repaired.items.some(isSetData)) return readNameAlone(scan, repaired.items, context)
  const equipped = equipExercises(scan, repaired.items, context)
  const { items, unknown } = equipped.some((item) => item.kind === 'word')
    ? nameExercises(scan, equipped, context)
    : { items: equipped, unknown: null }
  const leftOver = items.flatMap((item) => (item.kind === 'word' ? [item.text] : []))
  const draft = draftLog(items, context)
  if (draft.parts.every((part) => part.drafts.length === 0)) return null
  const asked = (reading: Reading): LogReading => ({ reading, confidence: 0.5, isAuto: false, leftOver })
  const resolved = resolveParts(draft.parts, context)
  if (isChatter(items, draft, resolved)) return null
  const isUnnamed =
    draft.parts.some((part) => part.exercise === null) ||
    (unknown !== null && draft.parts.some((part) => !part.isNamed))
  if (isUnnamed) {
    // Many strange words around a number are not a set of an unknown exercise.
    const isEveryday = unknown?.candidates.length === 0 && leftOver.every((word) => everydayWords.has(word))
    if (leftOver.length > 4 || isEveryday || (unknown !== null && !unknown.isFamily && !hasCompleteSet(draft.parts)))
      return null
    const isDistance =
      unknown === null && draft.parts.some((part) => part.drafts.some((set) => set.distanceMeters !== null))
    return asked(isDistance ? askForDistance(draft.parts, context) : askForExercise(draft.parts, unknown, context))
  }
  // "clean 60 for 3, front squat …": a name that may be several, beside one that is known.
  if (unknown?.isHead === true && unknown.candidates.length > 0)
    return asked(ask(`Which exercise is "${unknown.words}"?`, [], resolved.entries))
  const gap = resolved.gaps.find((kind) => kind !== 'reps') ?? resolved.gaps[0]
  const doubt = draft.doubts[0]
  if (doubt !== undefined) return asked(askForDoubt(doubt, draft.parts, context, resolved.entries))
  if (gap !== undefined) return leftOver.length > 2 ? null : asked(askForGap(gap, resolved, context))
  if (leftOver.length > 5) return null
  if (isLiftOnMachineOfDistance(resolved)) return asked(ask('Which exercise was it?', [], resolved.entries))
  if (isWrongMeasure(resolved)) return asked(askForDistance(draft.parts, context))
  for (const [at, entry] of resolved.entries.entries()) {
    const exercise = resolved.exercises[at]
    const question = exercise === undefined || isConfirmed ? null : findImplausible(entry, exercise, context)
    if (question !== null) return asked(askImplausible(question, resolved.entries, at))
  }
  const hasName = draft.parts.every((part) => part.isNamed)
  const costs = [
    ...draft.costs,
    ...items.map((item, at) => leftOverCost(item, items[at - 1], items[at + 1], hasName)),
    repaired.isRepaired ? doubtCost.repaired : 0,
    isDoubtful ? doubtCost.remarkOfAnother : 0,
    resolved.isUnsure && !isConfirmed ? doubtCost.loadMissing : 0,
  ]
  const confidence = confidenceAfter(costs)
  return {
    reading: { kind: 'log', entries: resolved.entries },
    confidence,
    isAuto: confidence >= autoThreshold,
    leftOver,
  }
}

/** An everyday word is a way of speaking; a strange one, or one that may be part of another name, can mean more. */
function leftOverCost(item: Item, before: Item | undefined, after: Item | undefined, hasName: boolean): number {
  // "both" shares what follows; it was understood.
  if (item.kind !== 'word' || item.text === 'both') return 0
  const isBesideName =
    (before?.kind === 'exercise' && before.to === item.from) || (after?.kind === 'exercise' && after.from === item.to)
  const mayName = isBesideName || looseWords.has(item.text) || equipmentByWord.has(item.text) || /\d/.test(item.text)
  if (mayName || numberWords.homophones.has(item.text)) return doubtCost.leftOverWord
  // Further words of a run add little: "slept terribly" is one remark.
  const isFurther = before?.kind === 'word' && before.to === item.from
  if (hasName) return isFurther ? doubtCost.furtherWord : doubtCost.strayWord
  return everydayWords.has(item.text) ? doubtCost.everydayWord : doubtCost.leftOverWord
}

/** A number or a length of time among words that say nothing of a set: "100 percent", "back in five minutes". */
function isChatter(items: readonly Item[], draft: Draft, resolved: Resolved): boolean {
  if (items.some((item) => item.kind === 'exercise')) return false
  const hasStrangeRemark = items.some((item) => item.kind === 'remark' && item.doubt > 0)
  const isOpen = draft.doubts.length > 0 || resolved.gaps.includes('reps')
  const isOnlyTime = draft.parts.every(
    (part) =>
      profileOf(part.exercise) === 'loaded' &&
      part.drafts.every(
        (set) => set.durationSeconds !== null && set.distanceMeters === null && set.reps === null && set.load === null,
      ),
  )
  const isStranger = items.some((item) => item.kind === 'remark' && item.doubt >= doubtCost.leftOverWord)
  const isWeighed = items.some(
    (item) =>
      item.kind === 'load' || (item.kind === 'reps' && !isStranger) || (item.kind === 'link' && item.link !== 'comma'),
  )
  return isOnlyTime || (hasStrangeRemark && (isOpen || !isWeighed))
}

/** "5k in 24:30" while the bench press is open: nobody presses a distance. */
function isWrongMeasure({ entries, exercises }: Resolved): boolean {
  return entries.some((entry, at) => {
    const profile = profileOf(exercises[at] ?? null)
    return (
      entry.distanceMeters !== null &&
      (profile === 'loaded' || profile === 'bodyweight' || profile === 'time') &&
      entry.reps === null
    )
  })
}

/** "rowed 135 for 10": nobody loads the rowing machine. */
function isLiftOnMachineOfDistance({ entries, exercises }: Resolved): boolean {
  return entries.some(
    (entry, at) => profileOf(exercises[at] ?? null) === 'distance' && entry.reps !== null && entry.load !== null,
  )
}

/** Offered where a distance was said and no exercise that has one. */
const distanceExerciseIds = ['run', 'treadmill-run', 'walk', 'row-erg']

function askForDistance(parts: readonly Part[], context: ParseContext): Reading {
  const runs = distanceExerciseIds.flatMap((id) => findKnownExercise(ExerciseId.parse(id), context) ?? [])
  const unnamed = parts.map((part) => ({ ...part, exercise: null }))
  return ask(
    'Which exercise was it?',
    choicesOf(runs.map((exercise) => resolveParts(unnamed, context, exercise).entries)),
    [],
  )
}

function hasCompleteSet(parts: readonly Part[]): boolean {
  return parts.some(
    (part) => part.drafts.some((draft) => draft.load !== null && draft.reps !== null) || part.drafts.length > 1,
  )
}

/** The value as said, to be confirmed, and the same value in the other unit. */
function askImplausible(question: string, entries: Entry[], at: number): Reading {
  const other = entries.map((entry, position): Entry => {
    if (entry.load === null || (position !== at && entry.provenance.unit === 'said')) return entry
    return { ...entry, load: { value: entry.load.value, unit: entry.load.unit === 'kg' ? 'lb' : 'kg' } }
  })
  const asSaid = choicesOf([entries], 'yes, ')
  const inOtherUnit = entries[at]?.provenance.unit === 'said' ? [] : choicesOf([other], 'yes, ')
  return ask(question, [...asSaid, ...inOtherUnit.filter((choice) => choice.label !== asSaid[0]?.label)], entries)
}

const leavingWords = new Set(['done', 'finished', 'completed'])

/** "bench press": an exercise and nothing done. "done with bench" is no question of ours. */
function readNameAlone(scan: Scan, items: readonly Item[], context: ParseContext): LogReading | null {
  const named = items.filter((item) => item.kind === 'exercise')
  const hasOther =
    items.some((item) => item.kind === 'word' || item.kind === 'remark') ||
    scan.tokens.some((token) => leavingWords.has(token.text))
  const first = named[0]
  // "assault bike 20 calories": a reading of the machine is kept for the screen; how long or how far is still to be said.
  const isMeasured =
    first?.kind === 'exercise' &&
    profileOf(first.exercise) === 'distance' &&
    items.some((item) => item.kind === 'remark')
  if (isMeasured && named.length === 1)
    return { reading: ask('How long or how far was it?', [], []), confidence: 0.5, isAuto: false, leftOver: [] }
  if (named.length !== 1 || hasOther || first?.kind !== 'exercise') return null
  const last = context.lastSet?.exerciseId === first.exercise.id ? context.lastSet : null
  const isSet = last !== null && (last.reps !== null || last.durationSeconds !== null)
  const again: Entry[] = isSet
    ? [{ ...last, exerciseName: first.exercise.name, rpe: null, rir: null, note: null, provenance: {} }]
    : []
  return {
    reading: ask(`What did you do on ${first.exercise.name}?`, choicesOf([again]), []),
    confidence: 0.5,
    isAuto: false,
    leftOver: [],
  }
}
