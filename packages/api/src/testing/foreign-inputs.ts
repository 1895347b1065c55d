import type { FurnishedAthlete } from './furnished-athlete.ts'
import type { RoutedProcedure } from './router-procedures.ts'
import { acceptsId, idFieldsOf, sampleInputs } from './sample-input.ts'
import { newId } from './test-athlete.ts'

/** Which id a field is filled with: the kind and its place among the ids of that kind, one made up, or what a sample has. */
export type IdChoice = { kind: string; at: number } | 'new' | 'sampled'

/** What the id fields of an input are filled with, by their dotted names. */
export type IdChoices = Record<string, IdChoice>

/** Of each kind the first ids are enough: the others are of the same standing. */
const maxOfKind = 2

/** The ids of an athlete that each id field of a procedure accepts, best match first: an id of the field's own kind. */
function acceptedIds(procedure: RoutedProcedure, athlete: FurnishedAthlete): Map<string, IdChoice[]> {
  const all = Object.entries(athlete.ids).flatMap(([kind, ids]) =>
    ids.slice(0, maxOfKind).map((_, at) => ({ kind, at })),
  )
  return new Map(
    idFieldsOf(procedure.schema).map((field) => [
      field,
      all.filter((choice) => acceptsId(procedure.schema, field, idOf(athlete, choice) ?? '')),
    ]),
  )
}

/** Ways to call a procedure with the athlete's own ids: a new id for the call, and every combination for what exists. */
export function ownChoices(procedure: RoutedProcedure, athlete: FurnishedAthlete): IdChoices[] {
  return [...acceptedIds(procedure, athlete)].reduce<IdChoices[]>(
    (combined, [field, accepted]) => {
      const choices: IdChoice[] = field === 'id' && procedure.type === 'mutation' ? ['new'] : [...accepted, 'sampled']
      return combined.flatMap((before) => choices.map((choice) => ({ ...before, [field]: choice })))
    },
    [{}],
  )
}

/**
 * Ways to call a procedure with ids of another athlete: each id in each field that takes it, the other fields as
 * given, and all fields at once.
 */
export function foreignChoices(procedure: RoutedProcedure, other: FurnishedAthlete): IdChoices[] {
  const accepted = [...acceptedIds(procedure, other)]
  const single = accepted.flatMap(([field, choices]) => choices.map((choice) => ({ [field]: choice })))
  const most = Math.max(0, ...accepted.map(([, choices]) => choices.length))
  const together = Array.from({ length: most }, (_, at) =>
    Object.fromEntries(
      accepted.flatMap(([field, choices]) =>
        choices
          .slice(at % choices.length)
          .slice(0, 1)
          .map((one) => [field, one]),
      ),
    ),
  )
  return [...single, ...(accepted.length > 1 ? together : [])]
}

/** The ids of an athlete that the choices name. */
export function idsChosen(athlete: FurnishedAthlete, choices: IdChoices): Record<string, string> {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([field, choice]) => {
      const id = idOf(athlete, choice)
      return id === undefined ? [] : [[field, id]]
    }),
  )
}

function idOf(athlete: FurnishedAthlete, choice: IdChoice): string | undefined {
  if (choice === 'sampled') return undefined
  return choice === 'new' ? newId() : athlete.ids[choice.kind]?.[choice.at]
}

/** All inputs with these ids and words that the schemas of a procedure accept. */
export function validInputs(procedure: RoutedProcedure, ids: Record<string, string>, text: string): unknown[] {
  if (procedure.schemas.length === 0) return [undefined]
  const inputs = sampleInputs(procedure.schema, { ids, text }).filter((input) =>
    procedure.schemas.every((schema) => schema.safeParse(input).success),
  )
  return [...new Map(inputs.map((input) => [JSON.stringify(input), input])).values()]
}
