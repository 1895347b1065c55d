import { commonLiftIds } from './common-lifts.ts'
import { Exercise } from './exercise.ts'
import { nameKey } from './exercise-name.ts'
import { type CatalogTable, readCatalogTable } from './parse-catalog-table.ts'

/** What is wrong with a catalogue, and where: `where` is a table with a line number, or the id of an exercise. */
export type CatalogFault = {
  kind:
    | 'unreadable_line'
    | 'invalid_exercise'
    | 'duplicate_id'
    | 'duplicate_name'
    | 'alias_collision'
    | 'redundant_alias'
    | 'reserved_name'
    | 'no_direct_muscle'
    | 'repeated_muscle'
    | 'load_mismatch'
    | 'missing_common_lift'
    | 'too_few_aliases'
  where: string
  message: string
}

const fewestAliases = 5

/** Words that name a whole family of lifts, or something else in a gym: nobody's name when said alone. */
const reservedKeys: ReadonlySet<string> = new Set(
  (
    'press row curl raise extension fly carry hold bridge kickback rotation bar barbell dumbbell kettlebell cable band plate weight machine ' +
    'bodyweight set superset rest rep failure max next last warm warmup cooldown pr pb amrap kilo pound minute second'
  ).split(' '),
)

const numberWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred'
const onlyNumbers = new RegExp(`^(?:\\d|${numberWords})+$`)

/** Said once for the gait, stretching and the like, where no single muscle need be worked directly. */
const patternsWithoutTarget: ReadonlySet<string> = new Set(['mobility', 'gait'])

/** The bases a load may have in each measure; a measure without a load has only `none`. */
const basesByMeasure: Readonly<Record<Exercise['measure'], readonly Exercise['loadBasis'][]>> = {
  load_reps: ['total', 'per_hand', 'per_side', 'stack'],
  load_duration: ['total', 'per_hand', 'per_side', 'stack'],
  load_distance: ['total', 'per_hand', 'per_side'],
  bw_plus: ['added'],
  bw_reps: ['added', 'none'],
  bw_assisted: ['assistance'],
  reps: ['none'],
  duration: ['none'],
  distance_duration: ['none'],
  calories: ['none'],
}

function checkExercise(exercise: Exercise): CatalogFault[] {
  const faults: CatalogFault[] = []
  const add = (kind: CatalogFault['kind'], message: string) => faults.push({ kind, where: exercise.id, message })
  const parsed = Exercise.safeParse(exercise)
  for (const issue of parsed.error?.issues ?? []) add('invalid_exercise', `${issue.path.join('.')}: ${issue.message}`)
  if (!patternsWithoutTarget.has(exercise.pattern) && !exercise.muscles.some(({ share }) => share === 1)) {
    add('no_direct_muscle', 'no muscle has a share of 1')
  }
  const muscles = exercise.muscles.map(({ muscle }) => muscle)
  for (const muscle of new Set(muscles.filter((muscle, at) => muscles.indexOf(muscle) !== at))) {
    add('repeated_muscle', `"${muscle}" is listed twice`)
  }
  if (!basesByMeasure[exercise.measure].includes(exercise.loadBasis)) {
    add('load_mismatch', `measure "${exercise.measure}" cannot have load basis "${exercise.loadBasis}"`)
  }
  for (const text of [exercise.name, ...exercise.aliases]) {
    const key = nameKey(text)
    if (key === '' || reservedKeys.has(key) || onlyNumbers.test(key))
      add('reserved_name', `"${text}" means something else when said alone`)
  }
  return faults
}

/** Names first, so that an alias that equals another exercise's name is reported on the alias. */
function checkNames(exercises: readonly Exercise[]): CatalogFault[] {
  const faults: CatalogFault[] = []
  const ids = new Set<string>()
  const ownerByKey = new Map<string, string>()
  for (const { id, name } of exercises) {
    if (ids.has(id)) faults.push({ kind: 'duplicate_id', where: id, message: `the id "${id}" is taken` })
    ids.add(id)
    const owner = ownerByKey.get(nameKey(name))
    if (owner === undefined) ownerByKey.set(nameKey(name), id)
    else faults.push({ kind: 'duplicate_name', where: id, message: `the name "${name}" is that of ${owner}` })
  }
  for (const { id, aliases } of exercises) {
    for (const alias of aliases) {
      const owner = ownerByKey.get(nameKey(alias))
      if (owner === undefined) ownerByKey.set(nameKey(alias), id)
      else if (owner === id)
        faults.push({ kind: 'redundant_alias', where: id, message: `"${alias}" is compared as a name it already has` })
      else faults.push({ kind: 'alias_collision', where: id, message: `"${alias}" also names ${owner}` })
    }
  }
  return faults
}

function checkCommonLifts(exercises: readonly Exercise[], ids: readonly string[]): CatalogFault[] {
  const byId = new Map<string, Exercise>(exercises.map((exercise) => [exercise.id, exercise]))
  return ids.flatMap((id): CatalogFault[] => {
    const exercise = byId.get(id)
    if (exercise === undefined)
      return [{ kind: 'missing_common_lift', where: id, message: 'a common lift is not in the catalogue' }]
    const count = exercise.aliases.length
    if (count >= fewestAliases) return []
    return [
      { kind: 'too_few_aliases', where: id, message: `a common lift with ${count} aliases, needs ${fewestAliases}` },
    ]
  })
}

/**
 * Lists everything wrong with the catalogue the tables make, in the order lines, exercises, names, common lifts; empty when it is sound.
 * Reads past bad lines, so one run finds all faults. `commonIds` are the lifts that must exist and have at least five aliases.
 */
export function checkCatalog(
  tables: readonly CatalogTable[],
  commonIds: readonly string[] = commonLiftIds,
): CatalogFault[] {
  const read = tables.map(readCatalogTable)
  const exercises = read.flatMap((table) => table.exercises)
  const unreadable = read.flatMap((table) =>
    table.faults.map(
      ({ area, line, message }): CatalogFault => ({ kind: 'unreadable_line', where: `${area}:${line}`, message }),
    ),
  )
  return [
    ...unreadable,
    ...exercises.flatMap(checkExercise),
    ...checkNames(exercises),
    ...checkCommonLifts(exercises, commonIds),
  ]
}
