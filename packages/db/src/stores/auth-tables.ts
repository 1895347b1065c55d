import type { UserId } from '@voicefit/domain/ids'
import { integer, jsonb, pgSchema, text, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'

// The tables of local identity. They are made by supabase-shape.sql and one guarded migration, not from the schema:
// in a Supabase project the schema `auth` belongs to Supabase.
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
  successorHash: text('successor_hash'),
  successorSalt: text('successor_salt'),
})

export const passwordResets = auth.table('password_resets', {
  userId: uuid('user_id').$type<UserId>().primaryKey(),
  codeHash: text('code_hash').notNull(),
  attemptsLeft: integer('attempts_left').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  redeemedAt: timestamp('redeemed_at', { withTimezone: true }),
  familyId: uuid('family_id'),
})
