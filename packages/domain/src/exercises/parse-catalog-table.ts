import { AppError } from '../errors.ts'
import { ExerciseId } from '../ids.ts'
import {
  Equipment,
  type Exercise,
  Laterality,
  Level,
  LoadBasis,
  Measure,
  MovementPattern,
  Muscle,
  type MuscleShare,
} from './exercise.ts'

/** One area of the catalogue as text: an exercise a line, its columns parted by `|`. */
export type CatalogTable = { area: string; text: string }

export type CatalogLineFault = { area: string; line: number; message: string }

/**
 * The columns of a table, parted by `|`, one exercise a line. To add an exercise, copy a line and change it.
 * Words allowed in each column are those of exercise.ts; several muscles or pieces of equipment are parted by commas.
 * A muscle has a share of 1 (direct) or .5 (helps). Aliases are parted by `;`; plurals, hyphens, capitals and db, bb or kb need none of
 * their own, since names are compared by `nameKey`. A line that starts with # is a remark. `checkCatalog` finds what is wrong with a table.
 */
export const catalogColumns =
  'id | name | muscles | equipment | pattern | measure | load basis | laterality | level | aliases'
const columnCount = catalogColumns.split('|').length

const words = <Word extends string>(options: readonly Word[]): ReadonlyMap<string, Word> =>
  new Map(options.map((word) => [word, word]))

const known = {
  equipment: words(Equipment.options),
  pattern: words(MovementPattern.options),
  measure: words(Measure.options),
  'load basis': words(LoadBasis.options),
  laterality: words(Laterality.options),
  level: words(Level.options),
}

class LineError extends Error {}

function pick<Word extends string>(column: string, options: ReadonlyMap<string, Word>, said: string): Word {
  const word = options.get(said)
  if (word === undefined) throw new LineError(`unknown ${column} "${said}"`)
  return word
}

const shareByText: ReadonlyMap<string, MuscleShare> = new Map(
  Muscle.options.flatMap((muscle): [string, MuscleShare][] => [
    [`${muscle} 1`, { muscle, share: 1 }],
    [`${muscle} .5`, { muscle, share: 0.5 }],
  ]),
)

function parseMuscle(text: string): MuscleShare {
  const found = shareByText.get(text)
  if (found !== undefined) return { ...found }
  throw new LineError(`"${text}" is not a known muscle with a share of 1 or .5`)
}

const list = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '')

function parseLine(line: string): Exercise {
  const columns = line.split('|').map((column) => column.trim())
  if (columns.length !== columnCount) {
    throw new LineError(`${columns.length} columns, expected ${columnCount}: ${catalogColumns}`)
  }
  const [
    id = '',
    name = '',
    muscles = '',
    equipment = '',
    pattern = '',
    measure = '',
    basis = '',
    laterality = '',
    level = '',
    aliases = '',
  ] = columns
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new LineError(`id "${id}" is not lower-case words joined by hyphens`)
  const exerciseId = ExerciseId.safeParse(id)
  if (!exerciseId.success) throw new LineError(`id "${id}" is too long`)
  if (name === '') throw new LineError('the name is empty')
  return {
    id: exerciseId.data,
    name,
    aliases: list(aliases, ';'),
    muscles: list(muscles, ',').map(parseMuscle),
    equipment: list(equipment, ',').map((said) => pick('equipment', known.equipment, said)),
    pattern: pick('pattern', known.pattern, pattern),
    measure: pick('measure', known.measure, measure),
    loadBasis: pick('load basis', known['load basis'], basis),
    laterality: pick('laterality', known.laterality, laterality),
    level: pick('level', known.level, level),
  }
}

/** A line of a table that holds an exercise, and where it stands, counted from 1. */
export type CatalogLine = { area: string; line: number; text: string }

/** The lines of a table that hold exercises, unread. */
export function catalogLinesOf({ area, text }: CatalogTable): CatalogLine[] {
  const lines: CatalogLine[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() !== '' && !line.startsWith('#')) lines.push({ area, line: at + 1, text: line })
  }
  return lines
}

/** Reads a table and keeps going past bad lines: what could be read, and a fault with its line number for what could not. */
export function readCatalogTable(table: CatalogTable): { exercises: Exercise[]; faults: CatalogLineFault[] } {
  const exercises: Exercise[] = []
  const faults: CatalogLineFault[] = []
  for (const { area, line, text } of catalogLinesOf(table)) {
    try {
      exercises.push(parseLine(text))
    } catch (error) {
      if (!(error instanceof LineError)) throw error
      faults.push({ area, line, message: error.message })
    }
  }
  return { exercises, faults }
}

/** Reads a line that must be sound; a bad one throws `internal` and names the table and the line. */
export function parseCatalogLine({ area, line, text }: CatalogLine): Exercise {
  try {
    return parseLine(text)
  } catch (error) {
    if (!(error instanceof LineError)) throw error
    throw new AppError('internal', { message: `catalog/${area} line ${line}: ${error.message}` })
  }
}
