import { pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** What was seeded, by the hash of its content: an unchanged seed is skipped. Athletes have no policy here, so no access. */
export const seeds = pgTable('seeds', {
  name: text('name').primaryKey(),
  contentHash: text('content_hash').notNull(),
  appliedAt: timestamp('applied_at', { withTimezone: true }).notNull().defaultNow(),
}).enableRLS()
