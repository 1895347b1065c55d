import { z } from 'zod'

/** Every kind of id and its prefix; an id says what it names wherever it turns up. */
export const idPrefixes = {
  session: 'ses',
  set: 'set',
  exercise: 'exr',
  request: 'req',
} as const satisfies Record<string, string>

export type IdKind = keyof typeof idPrefixes

const prefixed = <Kind extends IdKind>(kind: Kind) =>
  z
    .string()
    .regex(new RegExp(`^${idPrefixes[kind]}_[0-9a-f]{32}$`), `expected an id that starts with ${idPrefixes[kind]}_`)

/** The subject of a verified token: a UUID, as Supabase and the local accounts issue it. */
export const UserId = z.uuid().brand<'UserId'>()
export type UserId = z.infer<typeof UserId>

export const SessionId = prefixed('session').brand<'SessionId'>()
export type SessionId = z.infer<typeof SessionId>

export const SetId = prefixed('set').brand<'SetId'>()
export type SetId = z.infer<typeof SetId>

/** A slug of the shared catalogue ("bench-press") or the prefixed id of an athlete's own exercise. */
export const ExerciseId = z.string().min(1).max(64).brand<'ExerciseId'>()
export type ExerciseId = z.infer<typeof ExerciseId>

/** Made by the client, one for each thing it wants done once; a replay carries the same one. */
export const MutationId = z.uuid().brand<'MutationId'>()
export type MutationId = z.infer<typeof MutationId>
