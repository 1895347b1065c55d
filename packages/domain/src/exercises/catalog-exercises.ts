import type { ExerciseId } from '../ids.ts'
import { catalogTables } from './catalog-tables.ts'
import type { Exercise } from './exercise.ts'
import type { ExerciseList } from './exercise-list.ts'
import { type CatalogLine, catalogLinesOf, parseCatalogLine } from './parse-catalog-table.ts'

// The catalogue is read line by line, when a line is wanted: an utterance names one exercise or two of seven hundred.
let readLines: readonly CatalogLine[] | null = null
let lineById: ReadonlyMap<string, number> | null = null
const built: Exercise[] = []

function catalogLines(): readonly CatalogLine[] {
  readLines ??= catalogTables.flatMap(catalogLinesOf)
  return readLines
}

function exerciseAt(line: number): Exercise {
  const known = built[line]
  if (known !== undefined) return known
  const found = catalogLines()[line]
  if (found === undefined) throw new RangeError(`the catalogue has no exercise ${line}`)
  const exercise = parseCatalogLine(found)
  built[line] = exercise
  return exercise
}

const idOf = ({ text }: CatalogLine) => text.slice(0, text.indexOf('|')).trim()

/** The name and the aliases of a line; see `catalogColumns`. */
function namesOf({ text }: CatalogLine): string {
  const nameAt = text.indexOf('|') + 1
  return `${text.slice(nameAt, text.indexOf('|', nameAt))};${text.slice(text.lastIndexOf('|') + 1)}`
}

/** The exercises of the catalogue, each built when it is first asked for and then the same one. */
export const catalogExercises: ExerciseList = {
  namesText: () => catalogLines().map(namesOf).join('\n'),
  exerciseAt,
}

/** Every exercise of the catalogue, in the order of the tables; a line that cannot be read throws `internal`. */
export function buildCatalog(): Exercise[] {
  return catalogLines().map((_, line) => exerciseAt(line))
}

/** The catalogue's exercise of that id, or null. */
export function findExercise(id: ExerciseId | string): Exercise | null {
  lineById ??= new Map(catalogLines().map((line, at) => [idOf(line), at]))
  const line = lineById.get(id)
  return line === undefined ? null : exerciseAt(line)
}
