import type { ExerciseId } from '../ids.ts'
import { backIsolationTable } from './catalog/back-isolation.ts'
import { bandTable } from './catalog/band.ts'
import { bicepsTable } from './catalog/biceps.ts'
import { calvesTable } from './catalog/calves.ts'
import { carriesTable } from './catalog/carries.ts'
import { chestIsolationTable } from './catalog/chest-isolation.ts'
import { chestPressTable } from './catalog/chest-press.ts'
import { conditioningTable } from './catalog/conditioning.ts'
import { crunchesTable } from './catalog/crunches.ts'
import { cyclingTable } from './catalog/cycling.ts'
import { dipTable } from './catalog/dip.ts'
import { ergometersTable } from './catalog/ergometers.ts'
import { forearmsTable } from './catalog/forearms.ts'
import { glutesTable } from './catalog/glutes.ts'
import { gymnasticsTable } from './catalog/gymnastics.ts'
import { hingesTable } from './catalog/hinges.ts'
import { jumpsTable } from './catalog/jumps.ts'
import { kettlebellTable } from './catalog/kettlebell.ts'
import { landmineTable } from './catalog/landmine.ts'
import { legIsolationTable } from './catalog/leg-isolation.ts'
import { legPressTable } from './catalog/leg-press.ts'
import { lungesTable } from './catalog/lunges.ts'
import { mobilityTable } from './catalog/mobility.ts'
import { neckTable } from './catalog/neck.ts'
import { olympicTable } from './catalog/olympic.ts'
import { planksTable } from './catalog/planks.ts'
import { pushUpTable } from './catalog/push-up.ts'
import { rotationTable } from './catalog/rotation.ts'
import { rowsTable } from './catalog/rows.ts'
import { runningTable } from './catalog/running.ts'
import { shoulderIsolationTable } from './catalog/shoulder-isolation.ts'
import { shoulderPressTable } from './catalog/shoulder-press.ts'
import { sportTable } from './catalog/sport.ts'
import { squatsTable } from './catalog/squats.ts'
import { stairsTable } from './catalog/stairs.ts'
import { strongmanTable } from './catalog/strongman.ts'
import { suspensionTable } from './catalog/suspension.ts'
import { swimmingTable } from './catalog/swimming.ts'
import { tricepsTable } from './catalog/triceps.ts'
import { verticalPullTable } from './catalog/vertical-pull.ts'
import type { Exercise } from './exercise.ts'
import { type CatalogTable, parseCatalogTable } from './parse-catalog-table.ts'

/** The tables the catalogue is made of, one an area. */
export const catalogTables: readonly CatalogTable[] = [
  { area: 'chest-press', text: chestPressTable },
  { area: 'chest-isolation', text: chestIsolationTable },
  { area: 'push-up', text: pushUpTable },
  { area: 'dip', text: dipTable },
  { area: 'shoulder-press', text: shoulderPressTable },
  { area: 'shoulder-isolation', text: shoulderIsolationTable },
  { area: 'triceps', text: tricepsTable },
  { area: 'rows', text: rowsTable },
  { area: 'vertical-pull', text: verticalPullTable },
  { area: 'back-isolation', text: backIsolationTable },
  { area: 'biceps', text: bicepsTable },
  { area: 'forearms', text: forearmsTable },
  { area: 'squats', text: squatsTable },
  { area: 'leg-press', text: legPressTable },
  { area: 'hinges', text: hingesTable },
  { area: 'lunges', text: lungesTable },
  { area: 'leg-isolation', text: legIsolationTable },
  { area: 'glutes', text: glutesTable },
  { area: 'calves', text: calvesTable },
  { area: 'olympic', text: olympicTable },
  { area: 'strongman', text: strongmanTable },
  { area: 'carries', text: carriesTable },
  { area: 'kettlebell', text: kettlebellTable },
  { area: 'planks', text: planksTable },
  { area: 'crunches', text: crunchesTable },
  { area: 'rotation', text: rotationTable },
  { area: 'gymnastics', text: gymnasticsTable },
  { area: 'jumps', text: jumpsTable },
  { area: 'conditioning', text: conditioningTable },
  { area: 'running', text: runningTable },
  { area: 'cycling', text: cyclingTable },
  { area: 'swimming', text: swimmingTable },
  { area: 'ergometers', text: ergometersTable },
  { area: 'stairs', text: stairsTable },
  { area: 'sport', text: sportTable },
  { area: 'suspension', text: suspensionTable },
  { area: 'band', text: bandTable },
  { area: 'landmine', text: landmineTable },
  { area: 'neck', text: neckTable },
  { area: 'mobility', text: mobilityTable },
]

/** Every exercise everybody can log, in the order of the tables. */
export const catalog: readonly Exercise[] = catalogTables.flatMap(parseCatalogTable)

const catalogById: ReadonlyMap<string, Exercise> = new Map(catalog.map((exercise) => [exercise.id, exercise]))

/** The catalogue's exercise of that id, or null. */
export function findExercise(id: ExerciseId | string): Exercise | null {
  return catalogById.get(id) ?? null
}
