import type { SessionId, UserId } from '@voicefit/domain/ids'
import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { authenticatedRole, authUid, authUsers } from 'drizzle-orm/supabase'

/** One workout each. An athlete has at most one that is not finished. */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').$type<SessionId>().primaryKey(),
    ownerId: uuid('owner_id')
      .$type<UserId>()
      .notNull()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    lastActivityAt: timestamp('last_activity_at', { withTimezone: true }).notNull(),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
    note: text('note'),
    /** Grows by one with every change to the session or its sets: whoever decided on an older one decides again. */
    revision: integer('revision').notNull().default(0),
    /** The position the next set takes; positions are never given twice. */
    nextPosition: integer('next_position').notNull().default(1),
    /** What was last asked of the rest timer; 0 seconds: to be off. */
    restStartedAt: timestamp('rest_started_at', { withTimezone: true }),
    restSeconds: integer('rest_seconds'),
  },
  (table) => [
    // NOTE: the target of the foreign key of `sets`, which thereby cannot name another athlete's session.
    unique('sessions_owner_id_id').on(table.ownerId, table.id),
    uniqueIndex('sessions_one_open').on(table.ownerId).where(sql`${table.finishedAt} is null`),
    index('sessions_owner_id_started_at').on(table.ownerId, table.startedAt, table.id),
    // NOTE: no index on the columns a logged set changes, so that its update rewrites no index at all.
    check('sessions_id_form', sql`${table.id} ~ '^ses_[0-9a-f]{32}$'`),
    check('sessions_activity_after_start', sql`${table.lastActivityAt} >= ${table.startedAt}`),
    check('sessions_finish_after_start', sql`${table.finishedAt} >= ${table.startedAt}`),
    check('sessions_revision_range', sql`${table.revision} >= 0`),
    check('sessions_next_position_range', sql`${table.nextPosition} >= 1`),
    check('sessions_rest_range', sql`${table.restSeconds} between 0 and 7200`),
    check('sessions_rest_started', sql`${table.restSeconds} is null or ${table.restStartedAt} is not null`),
    check('sessions_note_length', sql`char_length(${table.note}) <= 2000`),
    pgPolicy('sessions_own', {
      for: 'all',
      to: authenticatedRole,
      using: sql`${table.ownerId} = ${authUid}`,
      withCheck: sql`${table.ownerId} = ${authUid}`,
    }),
  ],
)
