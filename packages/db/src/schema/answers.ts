import type { MutationId, UserId } from '@voicefit/domain/ids'
import { sql } from 'drizzle-orm'
import { check, jsonb, pgPolicy, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { authenticatedRole, authUid, authUsers } from 'drizzle-orm/supabase'

/** What each mutation answered, so that a replay gets the same answer and does nothing twice. */
export const answers = pgTable(
  'answers',
  {
    ownerId: uuid('owner_id')
      .$type<UserId>()
      .notNull()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    mutationId: uuid('mutation_id').$type<MutationId>().notNull(),
    procedure: text('procedure').notNull(),
    inputHash: text('input_hash').notNull(),
    answer: jsonb('answer').$type<unknown>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: 'answers_pkey', columns: [table.ownerId, table.mutationId] }),
    check('answers_procedure_length', sql`char_length(${table.procedure}) between 1 and 100`),
    check('answers_input_hash_length', sql`char_length(${table.inputHash}) between 1 and 128`),
    pgPolicy('answers_own', {
      for: 'all',
      to: authenticatedRole,
      using: sql`${table.ownerId} = ${authUid}`,
      withCheck: sql`${table.ownerId} = ${authUid}`,
    }),
  ],
)
