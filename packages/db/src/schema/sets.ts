import type { ExerciseId, SessionId, SetId, UserId } from '@voicefit/domain/ids'
import { type ProvenanceByField, SetType, Side } from '@voicefit/domain/session/set'
import { LoadUnit } from '@voicefit/domain/units'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  real,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { authenticatedRole, authUid } from 'drizzle-orm/supabase'
import { wordList } from './closed-list.ts'
import { exercises } from './exercises.ts'
import { sessions } from './sessions.ts'

/** Every performed set, with the load as said and in kilograms. A deleted one stays, marked. */
export const sets = pgTable(
  'sets',
  {
    id: text('id').$type<SetId>().primaryKey(),
    ownerId: uuid('owner_id').$type<UserId>().notNull(),
    sessionId: text('session_id').$type<SessionId>().notNull(),
    exerciseId: text('exercise_id')
      .$type<ExerciseId>()
      .notNull()
      .references(() => exercises.id),
    position: integer('position').notNull(),
    loadKg: doublePrecision('load_kg'),
    enteredLoad: doublePrecision('entered_load'),
    enteredUnit: text('entered_unit').$type<LoadUnit>(),
    reps: integer('reps'),
    rpe: real('rpe'),
    rir: real('rir'),
    durationSeconds: doublePrecision('duration_seconds'),
    distanceMeters: doublePrecision('distance_meters'),
    type: text('type').$type<SetType>().notNull(),
    side: text('side').$type<Side>(),
    isBodyweight: boolean('is_bodyweight').notNull(),
    note: text('note'),
    provenance: jsonb('provenance').$type<ProvenanceByField>().notNull(),
    confidence: real('confidence').notNull(),
    transcript: text('transcript'),
    estimatedOneRepMaxKg: doublePrecision('estimated_one_rep_max_kg'),
    performedAt: timestamp('performed_at', { withTimezone: true }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
    deletedAt: timestamp('deleted_at', { withTimezone: true }),
  },
  (table) => [
    foreignKey({
      name: 'sets_session_of_owner',
      columns: [table.ownerId, table.sessionId],
      foreignColumns: [sessions.ownerId, sessions.id],
    }).onDelete('cascade'),
    uniqueIndex('sets_owner_id_session_id_position')
      .on(table.ownerId, table.sessionId, table.position)
      .where(sql`${table.deletedAt} is null`),
    index('sets_owner_id_exercise_id_performed_at').on(table.ownerId, table.exerciseId, table.performedAt),
    check('sets_id_form', sql`${table.id} ~ '^set_[0-9a-f]{32}$'`),
    check('sets_position_range', sql`${table.position} >= 1`),
    check('sets_load_whole', sql`num_nulls(${table.loadKg}, ${table.enteredLoad}, ${table.enteredUnit}) in (0, 3)`),
    check('sets_load_range', sql`${table.loadKg} between -10000 and 10000`),
    check('sets_entered_unit_known', sql`${table.enteredUnit} in ${wordList(LoadUnit.options)}`),
    check('sets_reps_range', sql`${table.reps} between 1 and 1000`),
    check('sets_rpe_range', sql`${table.rpe} between 1 and 10 and ${table.rpe} * 2 = floor(${table.rpe} * 2)`),
    check('sets_rir_range', sql`${table.rir} between 0 and 9 and ${table.rir} * 2 = floor(${table.rir} * 2)`),
    check('sets_duration_range', sql`${table.durationSeconds} > 0 and ${table.durationSeconds} <= 172800`),
    check('sets_distance_range', sql`${table.distanceMeters} > 0 and ${table.distanceMeters} <= 1000000`),
    check('sets_type_known', sql`${table.type} in ${wordList(SetType.options)}`),
    check('sets_side_known', sql`${table.side} in ${wordList(Side.options)}`),
    check('sets_note_length', sql`char_length(${table.note}) <= 500`),
    check('sets_transcript_length', sql`char_length(${table.transcript}) <= 2000`),
    check('sets_provenance_object', sql`jsonb_typeof(${table.provenance}) = 'object'`),
    check('sets_confidence_range', sql`${table.confidence} between 0 and 1`),
    check('sets_one_rep_max_range', sql`${table.estimatedOneRepMaxKg} > 0`),
    pgPolicy('sets_own', {
      for: 'all',
      to: authenticatedRole,
      using: sql`${table.ownerId} = ${authUid}`,
      withCheck: sql`${table.ownerId} = ${authUid}`,
    }),
  ],
)
