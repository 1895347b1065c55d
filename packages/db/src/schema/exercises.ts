import {
  Equipment,
  Laterality,
  Level,
  LoadBasis,
  Measure,
  MovementPattern,
  type MuscleShare,
} from '@voicefit/domain/exercises/exercise'
import type { ExerciseId, UserId } from '@voicefit/domain/ids'
import { sql } from 'drizzle-orm'
import { check, customType, index, jsonb, pgPolicy, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { authenticatedRole, authUid, authUsers } from 'drizzle-orm/supabase'
import { wordArray, wordList } from './closed-list.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** The shared catalogue (no owner) and every athlete's own exercises. */
export const exercises = pgTable(
  'exercises',
  {
    id: text('id').$type<ExerciseId>().primaryKey(),
    ownerId: uuid('owner_id')
      .$type<UserId>()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    aliases: text('aliases').array().notNull().default(sql`'{}'::text[]`),
    muscles: jsonb('muscles').$type<MuscleShare[]>().notNull(),
    equipment: text('equipment').array().$type<Equipment[]>().notNull(),
    pattern: text('pattern').$type<MovementPattern>().notNull(),
    measure: text('measure').$type<Measure>().notNull(),
    loadBasis: text('load_basis').$type<LoadBasis>().notNull(),
    laterality: text('laterality').$type<Laterality>().notNull(),
    level: text('level').$type<Level>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
    searchWords: tsvector('search_words').generatedAlwaysAs(
      sql`public.exercise_search_words(name, aliases, muscles, equipment)`,
    ),
  },
  (table) => [
    index('exercises_owner_id_name').on(table.ownerId, table.name),
    index('exercises_search_words').using('gin', table.searchWords),
    index('exercises_name_trigrams').using('gin', sql`lower(${table.name}) extensions.gin_trgm_ops`),
    check('exercises_id_form', sql`${table.ownerId} is null or ${table.id} ~ '^exr_[0-9a-f]{32}$'`),
    check('exercises_id_length', sql`char_length(${table.id}) between 1 and 64`),
    check('exercises_name_length', sql`char_length(${table.name}) between 2 and 80`),
    check('exercises_muscles_list', sql`jsonb_typeof(${table.muscles}) = 'array'`),
    check('exercises_equipment_known', sql`${table.equipment} <@ ${wordArray(Equipment.options)}`),
    check('exercises_pattern_known', sql`${table.pattern} in ${wordList(MovementPattern.options)}`),
    check('exercises_measure_known', sql`${table.measure} in ${wordList(Measure.options)}`),
    check('exercises_load_basis_known', sql`${table.loadBasis} in ${wordList(LoadBasis.options)}`),
    check('exercises_laterality_known', sql`${table.laterality} in ${wordList(Laterality.options)}`),
    check('exercises_level_known', sql`${table.level} in ${wordList(Level.options)}`),
    pgPolicy('exercises_read_shared_or_own', {
      for: 'select',
      to: authenticatedRole,
      using: sql`${table.ownerId} is null or ${table.ownerId} = ${authUid}`,
    }),
    pgPolicy('exercises_insert_own', {
      for: 'insert',
      to: authenticatedRole,
      withCheck: sql`${table.ownerId} = ${authUid}`,
    }),
    pgPolicy('exercises_update_own', {
      for: 'update',
      to: authenticatedRole,
      using: sql`${table.ownerId} = ${authUid}`,
      withCheck: sql`${table.ownerId} = ${authUid}`,
    }),
    pgPolicy('exercises_delete_own', {
      for: 'delete',
      to: authenticatedRole,
      using: sql`${table.ownerId} = ${authUid}`,
    }),
  ],
)
