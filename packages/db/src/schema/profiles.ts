import type { UserId } from '@voicefit/domain/ids'
import { LoadUnit } from '@voicefit/domain/units'
import { sql } from 'drizzle-orm'
import { check, pgPolicy, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { authenticatedRole, authUid, authUsers } from 'drizzle-orm/supabase'
import { wordList } from './closed-list.ts'

/** One row per athlete: how they are addressed and how their numbers are shown. */
export const profiles = pgTable(
  'profiles',
  {
    userId: uuid('user_id')
      .$type<UserId>()
      .primaryKey()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    displayName: text('display_name'),
    defaultUnit: text('default_unit').$type<LoadUnit>().notNull().default('lb'),
    timeZone: text('time_zone').notNull().default('UTC'),
    weekStartsOn: smallint('week_starts_on').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    check('profiles_default_unit_known', sql`${table.defaultUnit} in ${wordList(LoadUnit.options)}`),
    check('profiles_week_starts_on_range', sql`${table.weekStartsOn} between 1 and 7`),
    check('profiles_display_name_length', sql`char_length(${table.displayName}) <= 80`),
    check('profiles_time_zone_length', sql`char_length(${table.timeZone}) between 1 and 64`),
    pgPolicy('profiles_own', {
      for: 'all',
      to: authenticatedRole,
      using: sql`${table.userId} = ${authUid}`,
      withCheck: sql`${table.userId} = ${authUid}`,
    }),
  ],
)
