import type { Exercise } from '../../exercises/exercise.ts'
import type { Provenance } from '../../session/set.ts'
import { fromKg, type Load, type LoadUnit, toKg } from '../../units.ts'
import { barWeight, plateWeight } from '../slots/bar-and-plates.ts'
import type { SaidLoad } from '../slots/item.ts'
import type { SetDraft } from './set-draft.ts'

export type ResolvedLoad =
  | { kind: 'known'; load: Load | null; from: Provenance; unitFrom: Provenance }
  /** The words lean on a set before, and there is none. */
  | { kind: 'no_reference' }
  /** What was said is no weight: a time of day, a length of time. */
  | { kind: 'no_number' }

export type LoadSurroundings = {
  exercise: Exercise
  /** Rule 1: spoken elsewhere in the same breath, else that of the last set, else the athlete's. */
  unit: LoadUnit
  unitFrom: Provenance
  /** The load of the set before, in this utterance or in the session. */
  reference: Load | null
}

/** The smallest step most gyms can load: a relative load is rounded to it. */
const stepByUnit = { kg: 2.5, lb: 5 } as const satisfies Record<LoadUnit, number>

const hundredths = (value: number) => Math.round(value * 100) / 100

function platesValue(said: Extract<SaidLoad, { kind: 'plates' }>, unit: LoadUnit, exercise: Exercise): number {
  const bar = barWeight(unit)
  const plate = plateWeight(unit)
  const perSide = said.plates * plate + said.extraPerSide
  // On a belt or a sled plates are counted as they are; on a bar they come in pairs.
  if (exercise.loadBasis === 'added' || exercise.equipment[0] === 'sled' || exercise.equipment[0] === 'plate')
    return perSide
  if (exercise.loadBasis === 'per_side') return perSide
  return bar + 2 * perSide
}

function fromReference(said: SaidLoad, reference: Load, unit: LoadUnit): Load {
  switch (said.kind) {
    case 'change': {
      const deltaUnit = said.unit ?? reference.unit
      const delta =
        deltaUnit === reference.unit ? said.by : fromKg(toKg({ value: said.by, unit: deltaUnit }), reference.unit)
      return { value: hundredths(reference.value + delta), unit: reference.unit }
    }
    case 'share': {
      const step = stepByUnit[reference.unit]
      return { value: hundredths(Math.round((reference.value * said.factor) / step) * step), unit: reference.unit }
    }
    default:
      return { value: reference.value, unit: said.kind === 'same' ? reference.unit : unit }
  }
}

/**
 * Turns a load as said into a value in a unit (rules 1, 5, 7 and 11): plates are counted up, relative loads resolve against the set
 * before and round to what can be loaded, assistance is negative.
 */
export function resolveLoad(saidLoad: NonNullable<SetDraft['load']>, near: LoadSurroundings): ResolvedLoad {
  const { said, bearing } = saidLoad
  switch (said.kind) {
    case 'none':
      return { kind: 'known', load: null, from: 'said', unitFrom: 'said' }
    case 'amount': {
      if (!Number.isFinite(said.value)) return { kind: 'no_number' }
      const unit = said.unit ?? near.unit
      const isHelp = bearing === 'assisted' || (bearing === 'plain' && near.exercise.loadBasis === 'assistance')
      const load = { value: isHelp ? -said.value : said.value, unit }
      return { kind: 'known', load, from: 'said', unitFrom: said.unit === null ? near.unitFrom : 'said' }
    }
    case 'plates': {
      const load = { value: hundredths(platesValue(said, near.unit, near.exercise)), unit: near.unit }
      return { kind: 'known', load, from: 'inferred', unitFrom: near.unitFrom }
    }
    case 'bar':
      return {
        kind: 'known',
        load: { value: barWeight(near.unit), unit: near.unit },
        from: 'inferred',
        unitFrom: near.unitFrom,
      }
    case 'same':
    case 'change':
    case 'share': {
      if (near.reference === null) return { kind: 'no_reference' }
      if (said.kind === 'change' && !Number.isFinite(said.by)) return { kind: 'no_number' }
      const from = said.kind === 'same' ? 'carried' : 'inferred'
      return { kind: 'known', load: fromReference(said, near.reference, near.unit), from, unitFrom: 'carried' }
    }
  }
}
