import { findExercise } from '../../exercises/catalog-exercises.ts'
import { ExerciseId } from '../../ids.ts'
import type { Item } from './item.ts'
import { profileOf, type Scan } from './scan.ts'

type Named = Extract<Item, { kind: 'exercise' }>

const treadmillWalkId = ExerciseId.parse('treadmill-walk')

/** What is done in general, and named in particular by the machine it is done on. */
const generalIds: ReadonlySet<string> = new Set(['run', 'walk', 'road-cycling', 'row-erg', 'stair-climb', 'stair-run'])
const machines: ReadonlySet<string> = new Set(['treadmill', 'bike', 'rower', 'stair'])

/** The exercise of a verb and the machine behind "on the", or null where the two are two exercises. */
function joinedName(verb: Named, machine: Named, scan: Scan): Named | null {
  const isOnMachine =
    scan.wordAt(machine.from - 1) === 'on' ||
    (['the', 'a', 'my'].includes(scan.wordAt(machine.from - 1)) &&
      ['on', 'rode'].includes(scan.wordAt(machine.from - 2)))
  const isMachine = machines.has(machine.exercise.equipment[0] ?? '') && profileOf(verb.exercise) === 'distance'
  if (!isOnMachine || !isMachine || !generalIds.has(verb.exercise.id)) return null
  const isWalk = verb.exercise.id === 'walk' && machine.exercise.id === 'treadmill-run'
  return { ...verb, exercise: (isWalk ? findExercise(treadmillWalkId) : null) ?? machine.exercise }
}

/** "ran 3 miles on the treadmill in 30 minutes": the verb and the machine are one exercise, told in two places. */
export function joinMachines(items: readonly Item[], scan: Scan): Item[] {
  let joined = [...items]
  for (const item of items) {
    if (item.kind !== 'exercise') continue
    const at = joined.indexOf(item)
    const verbAt = joined.findLastIndex((other, position) => position < at && other.kind === 'exercise')
    const verb = joined[verbAt]
    const named = verb?.kind === 'exercise' ? joinedName(verb, item, scan) : null
    if (named === null) continue
    joined = joined.flatMap((other) => (other === verb ? [named] : other === item ? [] : [other]))
  }
  return joined
}
