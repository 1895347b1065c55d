import type { UserId } from '@voicefit/domain/ids'
import { jsonb, pgSchema, text, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'

// The tables of local identity. They are made by supabase-shape.sql, not by the migrations: in a Supabase
// project the schema `auth` belongs to Supabase.
const auth = pgSchema('auth')

export const users = auth.table('users', {
  id: uuid('id').$type<UserId>().primaryKey(),
  email: varchar('email', { length: 255 }).notNull(),
  encryptedPassword: varchar('encrypted_password', { length: 255 }).notNull(),
  appMetadata: jsonb('raw_app_meta_data').$type<Record<string, unknown>>().notNull().default({}),
  userMetadata: jsonb('raw_user_meta_data').$type<Record<string, unknown>>().notNull().default({}),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  lastSignInAt: timestamp('last_sign_in_at', { withTimezone: true }),
})

export const refreshTokens = auth.table('refresh_tokens', {
  tokenHash: text('token_hash').primaryKey(),
  userId: uuid('user_id').$type<UserId>().notNull(),
  familyId: uuid('family_id').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  replacedAt: timestamp('replaced_at', { withTimezone: true }),
})
