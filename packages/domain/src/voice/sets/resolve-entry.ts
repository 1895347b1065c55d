import type { Exercise } from '../../exercises/exercise.ts'
import type { Performance, Provenance, ProvenanceByField } from '../../session/set.ts'
import type { LoadUnit } from '../../units.ts'
import type { Entry } from '../entry.ts'
import type { ParseContext } from '../parse-context.ts'
import type { SaidEffort } from '../slots/item.ts'
import { profileOf } from '../slots/scan.ts'
import { type LoadSurroundings, resolveLoad } from './resolve-load.ts'
import type { SetDraft } from './set-draft.ts'

/** What keeps an entry from being stored: a value is missing, or lies where no value can. */
export type Gap =
  | 'reps'
  | 'load_range'
  | 'conflict'
  | 'last_set'
  | 'rpe_range'
  | 'rir_range'
  | 'reps_range'
  | 'time_range'

/** `isUnsure`: complete, yet for the athlete to confirm: a lift without its weight, plates on a machine that has no bar. */
export type ResolvedEntry = { entry: Entry; gaps: Gap[]; isUnsure: boolean }

export type EntrySurroundings = {
  exercise: Exercise
  isExerciseSaid: boolean
  /** The name that was said fits other exercises as well; see `matchInContext`. */
  isInferred: boolean
  /** The unit spoken anywhere in the words of this exercise, or null. */
  spokenUnit: LoadUnit | null
  /** The set before this one in the same utterance. */
  previous: Entry | null
  context: ParseContext
}

type Fields = Pick<Performance, 'rpe' | 'rir' | 'type'>

function resolveEfforts(
  efforts: readonly SaidEffort[],
  fields: Fields,
  provenance: ProvenanceByField,
  gaps: Gap[],
): Fields {
  let { rpe, rir, type } = fields
  for (const effort of efforts) {
    if (effort.kind === 'failure') {
      rir = 0
      provenance.rir = 'said'
      if (type === 'working') {
        type = 'failure'
        provenance.type = 'said'
      }
      continue
    }
    // Efforts are said in halves; what lies between is taken to the nearest.
    const value = Math.round((effort.values[0] ?? 0) * 2) / 2
    const isRpe = effort.kind === 'rpe'
    const isInRange = isRpe ? value >= 1 && value <= 10 : value >= 0 && value <= 9
    if (!isInRange) gaps.push(isRpe ? 'rpe_range' : 'rir_range')
    else if (isRpe) {
      rpe = value
      provenance.rpe = 'said'
    } else {
      rir = value
      provenance.rir = 'said'
    }
  }
  if (rpe !== null && rir === null) {
    rir = 10 - rpe
    provenance.rir = 'inferred'
  } else if (rir !== null && rpe === null) {
    rpe = 10 - rir
    provenance.rpe = 'inferred'
  }
  return { rpe, rir, type }
}

function surroundingsOf(near: EntrySurroundings): LoadSurroundings {
  const { context, previous, exercise } = near
  const lastSet = context.lastSet?.exerciseId === exercise.id ? context.lastSet : null
  const unit = near.spokenUnit ?? previous?.load?.unit ?? context.lastSet?.load?.unit ?? context.defaultUnit
  const isCarried = near.spokenUnit !== null || (previous?.load ?? context.lastSet?.load ?? null) !== null
  return {
    exercise,
    unit,
    unitFrom: isCarried ? 'carried' : 'default',
    reference: previous?.load ?? lastSet?.load ?? null,
  }
}

/** Whether a set of the exercise is done against the body's own weight. */
export function isBodyweightExercise(exercise: Exercise): boolean {
  return (
    exercise.loadBasis === 'added' ||
    exercise.loadBasis === 'assistance' ||
    (exercise.equipment[0] === 'bodyweight' && exercise.measure !== 'distance_duration')
  )
}

/** A pin or a band stands for the load: a number kept as a note, never a weight made up. */
const hasSetting = (draft: SetDraft) => draft.notes.some((note) => /^(?:pin\b|.*\bband$)/.test(note))

function carriesLoad(draft: SetDraft, near: EntrySurroundings): boolean {
  if (draft.isBodyweight || hasSetting(draft)) return false
  const profile = profileOf(near.exercise)
  if (profile === 'time' || profile === 'distance')
    return near.previous?.load !== undefined && near.previous.load !== null
  return profile !== 'bodyweight' || !near.isExerciseSaid || near.previous !== null
}

function resolveDuration(draft: SetDraft, provenance: ProvenanceByField): number | null {
  if (draft.durationSeconds !== null) {
    provenance.durationSeconds = 'said'
    return draft.durationSeconds
  }
  if (draft.pace === null || draft.distanceMeters === null) return null
  provenance.durationSeconds = 'inferred'
  return Math.round((draft.distanceMeters / draft.pace.meters) * draft.pace.seconds)
}

/** Nobody does push-ups or crunches for longer than this without counting them. */
const longestCountedSeconds = 600

/** A time said beside a pace may differ from it by this share: paces are rounded, and clocks run on at a drink. */
const paceTolerance = 0.1

/** Whether a time is that of the distance at the pace said with it; true where one of them was not said. */
function isOfPace({ pace, distanceMeters }: SetDraft, durationSeconds: number): boolean {
  if (pace === null || distanceMeters === null) return true
  const expected = (distanceMeters / pace.meters) * pace.seconds
  return Math.abs(durationSeconds - expected) <= paceTolerance * expected
}

function resolveReps(
  draft: SetDraft,
  near: EntrySurroundings,
  provenance: ProvenanceByField,
  gaps: Gap[],
): number | null {
  if (draft.reps === 'same') {
    const reps = near.previous?.reps ?? near.context.lastSet?.reps ?? null
    if (reps === null) gaps.push('last_set')
    else provenance.reps = 'carried'
    return reps
  }
  if (draft.reps === null) return null
  const reps = Math.floor(draft.reps)
  if (reps < 1 || (draft.reps !== reps && draft.reps !== reps + 0.5) || draft.reps > 1000) {
    gaps.push('reps_range')
    return null
  }
  provenance.reps = draft.isAlternatingTotal ? 'inferred' : 'said'
  return reps
}

const longestSeconds = 172_800
const longestMeters = 1_000_000

function inRange(value: number | null, most: number, gaps: Gap[]): number | null {
  if (value === null) return null
  if (value > 0 && value <= most) return value
  gaps.push('time_range')
  return null
}

/** Whether a complete entry is still for the athlete to confirm: its weight is missing, or its values do not fit what was done. */
function isOddEntry(
  { load, reps, durationSeconds, isBodyweight }: Entry,
  draft: SetDraft,
  exercise: Exercise,
): boolean {
  const needsLoad =
    profileOf(exercise) === 'loaded' &&
    draft.load === null &&
    !hasSetting(draft) &&
    !exercise.equipment.includes('bodyweight') &&
    !exercise.equipment.includes('band')
  const isLoadMissing = needsLoad && load === null && !isBodyweight
  const isMachinePlates =
    draft.load?.said.kind === 'plates' &&
    ['plate_machine', 'stack_machine', 'cable', 'landmine'].includes(exercise.equipment[0] ?? '')
  const profile = profileOf(exercise)
  const isLongCount = profile === 'bodyweight' && (durationSeconds ?? 0) > longestCountedSeconds
  const isOddTime = (profile === 'loaded' || isLongCount) && reps === null && durationSeconds !== null
  // "ran 10 x 60", "sprint 70s": sixty of what, and what would weigh 70?
  const isBareLoad = draft.load?.said.kind === 'amount' && draft.load.said.unit === null
  const isCountedRun = exercise.measure === 'distance_duration' && (reps !== null || isBareLoad)
  const isOffPace = durationSeconds !== null && !isOfPace(draft, durationSeconds)
  const isManyOnBar = exercise.equipment[0] === 'barbell' && (reps ?? 0) > 30
  return isLoadMissing || isMachinePlates || isOddTime || isManyOnBar || isOffPace || isCountedRun
}

/**
 * Fills a draft from its surroundings by the rules, and notes for every field where it came from. Nothing is invented:
 * what the rules cannot fill stays null, and what the set cannot do without is a gap.
 */
export function resolveEntry(draft: SetDraft, near: EntrySurroundings): ResolvedEntry {
  const gaps: Gap[] = []
  const provenance: ProvenanceByField = {}
  const { exercise } = near
  provenance.exercise = near.isInferred ? 'inferred' : near.isExerciseSaid ? 'said' : 'carried'
  const loadNear = surroundingsOf(near)
  let load = null
  if (draft.load !== null) {
    const resolved = resolveLoad(draft.load, loadNear)
    if (resolved.kind === 'no_reference') gaps.push('last_set')
    else if (resolved.kind === 'no_number') gaps.push('load_range')
    else {
      load = resolved.load
      putLoadProvenance(provenance, load !== null, resolved.from, resolved.unitFrom)
    }
  } else if (carriesLoad(draft, near) && loadNear.reference !== null) {
    load = loadNear.reference
    putLoadProvenance(provenance, true, 'carried', 'carried')
  }
  const durationSeconds = inRange(resolveDuration(draft, provenance), longestSeconds, gaps)
  const distanceMeters = inRange(draft.distanceMeters, longestMeters, gaps)
  if (distanceMeters !== null) provenance.distanceMeters = 'said'
  const reps = resolveReps(draft, near, provenance, gaps)
  if (reps === null && durationSeconds === null && distanceMeters === null && gaps.length === 0) gaps.push('reps')
  provenance.type = draft.type === null ? 'default' : 'said'
  const effort = resolveEfforts(
    draft.efforts,
    { rpe: null, rir: null, type: draft.type ?? 'working' },
    provenance,
    gaps,
  )
  if (draft.side !== null) provenance.side = draft.isAlternatingTotal ? 'inferred' : 'said'
  const isBodyweight = draft.isBodyweight || isBodyweightExercise(exercise)
  provenance.isBodyweight = draft.isBodyweight ? 'said' : 'inferred'
  // "four and a half": the half is a partial rep, which no count holds.
  const hasPartial = typeof draft.reps === 'number' && reps !== null && draft.reps > reps
  const said = [...(hasPartial ? ['and a partial rep'] : []), ...draft.notes].join('; ').slice(0, 500)
  // Marks alone say nothing.
  const note = /[\p{L}\p{N}]/u.test(said) ? said : ''
  if (note !== '') provenance.note = 'said'
  const entry: Entry = {
    exerciseId: exercise.id,
    exerciseName: exercise.name,
    load,
    reps,
    ...effort,
    durationSeconds,
    distanceMeters,
    side: draft.side,
    isBodyweight,
    note: note === '' ? null : note,
    provenance,
  }
  if (isContradictory(entry, exercise)) gaps.push('conflict')
  return { entry, gaps, isUnsure: isOddEntry(entry, draft, exercise) }
}

/** Fields that do not go together on one set: two efforts that differ, reps of a hold, a weight on a run, help with what has none. */
function isContradictory(entry: Entry, exercise: Exercise): boolean {
  const profile = profileOf(exercise)
  const { rpe, rir, type } = entry
  const isEffortTwice = (rpe !== null && rir !== null && rpe + rir !== 10) || (type === 'failure' && (rir ?? 0) > 0)
  // With a weight and reps as well it is another exercise, which is asked for elsewhere.
  if (profile === 'distance') return isEffortTwice || (entry.load === null) !== (entry.reps === null)
  // "cable curls 15 for 12 then bodyweight plus 45 on dips": said of another exercise.
  const isWeighedBody = entry.isBodyweight && entry.load !== null && !isBodyweightExercise(exercise)
  if (isWeighedBody) return true
  const isCountedHold = profile === 'time' && entry.reps !== null
  const isHelpedHold = profile === 'time' && entry.load !== null && entry.load.value < 0
  return isEffortTwice || isCountedHold || isHelpedHold
}

function putLoadProvenance(
  provenance: ProvenanceByField,
  hasLoad: boolean,
  from: Provenance,
  unitFrom: Provenance,
): void {
  provenance.load = from
  if (hasLoad) provenance.unit = unitFrom
}
