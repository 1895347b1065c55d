import { AppError } from '@voicefit/domain/errors'
import type { Exercise } from '@voicefit/domain/exercises/exercise'
import type { ExerciseId, UserId } from '@voicefit/domain/ids'
import { and, asc, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { exercises } from '../schema/exercises.ts'

/** How many exercises of their own an athlete may have: all of them are read with every utterance. */
export const maxCustomExercises = 300

/** Below this share of common trigrams a name is not taken for a misspelling of the query. */
const leastSimilarity = 0.4

const exerciseColumns = {
  id: exercises.id,
  name: exercises.name,
  aliases: exercises.aliases,
  muscles: exercises.muscles,
  equipment: exercises.equipment,
  pattern: exercises.pattern,
  measure: exercises.measure,
  loadBasis: exercises.loadBasis,
  laterality: exercises.laterality,
  level: exercises.level,
}

/** The owner's own exercises by name; there are at most `maxCustomExercises`. */
export async function listCustomExercises(tx: Tx, ownerId: UserId): Promise<Exercise[]> {
  return tx
    .select(exerciseColumns)
    .from(exercises)
    .where(eq(exercises.ownerId, ownerId))
    .orderBy(asc(exercises.name), asc(exercises.id))
}

/** An exercise of the shared catalogue or of the owner; throws `not_found`. */
export async function getExercise(tx: Tx, ownerId: UserId, exerciseId: ExerciseId): Promise<Exercise> {
  const [found] = await tx
    .select(exerciseColumns)
    .from(exercises)
    .where(and(eq(exercises.id, exerciseId), visibleTo(ownerId)))
  if (found !== undefined) return found
  throw new AppError('not_found', {
    message: `no exercise ${exerciseId}`,
    userMessage: 'There is no exercise by that id. Search for it by name first.',
  })
}

/**
 * Shared and own exercises whose words begin with, or are other forms of, every word of the query, over name,
 * aliases, muscles and equipment: a name or alias that is the query first, then names that hold all of it, then by rank. Only when there are
 * none, names and aliases that resemble it, the most alike first.
 */
export async function searchExercises(tx: Tx, ownerId: UserId, query: string, limit: number): Promise<Exercise[]> {
  const words = sql`public.exercise_search_query(${query})`
  const said = query.trim().toLowerCase()
  const isNamedSo = sql`(lower(${exercises.name}) = ${said} or ${said} = any(${exercises.aliases}))`
  const isInName = sql`ts_filter(${exercises.searchWords}, '{a}') @@ ${words}`
  const found = await tx
    .select(exerciseColumns)
    .from(exercises)
    .where(and(visibleTo(ownerId), sql`${exercises.searchWords} @@ ${words}`))
    .orderBy(
      desc(isNamedSo),
      desc(isInName),
      // Where the name says it all, the plainest lift has the shortest name; else the rank of the words decides.
      sql`case when ${isInName} then char_length(${exercises.name}) end`,
      desc(sql`ts_rank(${exercises.searchWords}, ${words})`),
      sql`char_length(${exercises.name})`,
      asc(exercises.name),
      asc(exercises.id),
    )
    .limit(limit)
  return found.length > 0 ? found : findAlike(tx, ownerId, said, limit)
}

async function findAlike(tx: Tx, ownerId: UserId, said: string, limit: number): Promise<Exercise[]> {
  const likeness = sql`(select max(extensions.similarity(lower(word), ${said}))
    from unnest(${exercises.aliases} || ${exercises.name}) as word)`
  return tx
    .select(exerciseColumns)
    .from(exercises)
    .where(and(visibleTo(ownerId), sql`${likeness} >= ${leastSimilarity}::float4`))
    .orderBy(desc(likeness), sql`char_length(${exercises.name})`, asc(exercises.id))
    .limit(limit)
}

/** Adds an exercise of the owner's own. Throws `conflict` for a taken id, `limit_reached` at `maxCustomExercises`. */
export async function createExercise(tx: Tx, ownerId: UserId, exercise: Exercise): Promise<void> {
  if ((await tx.$count(exercises, eq(exercises.ownerId, ownerId))) >= maxCustomExercises) {
    throw new AppError('limit_reached', {
      message: `${ownerId} has ${maxCustomExercises} exercises of their own`,
      userMessage: `You have ${maxCustomExercises} exercises of your own, which is as many as there can be.`,
    })
  }
  const created = await tx
    .insert(exercises)
    .values({ ...exercise, ownerId })
    .onConflictDoNothing()
    .returning({ id: exercises.id })
  if (created.length === 0) throw new AppError('conflict', { message: `exercise id ${exercise.id} is taken` })
}

function visibleTo(ownerId: UserId): SQL | undefined {
  return or(isNull(exercises.ownerId), eq(exercises.ownerId, ownerId))
}
