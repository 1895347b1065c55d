import { AppError } from '@voicefit/domain/errors'
import type { UserId } from '@voicefit/domain/ids'
import type { Profile } from '@voicefit/domain/profile/profile'
import { eq } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { profiles } from '../schema/profiles.ts'

const profileColumns = {
  displayName: profiles.displayName,
  defaultUnit: profiles.defaultUnit,
  timeZone: profiles.timeZone,
  weekStartsOn: profiles.weekStartsOn,
}

/** The owner's settings; the defaults are stored where nothing was set yet. */
export async function getProfile(tx: Tx, ownerId: UserId): Promise<Profile> {
  const [stored] = await tx.select(profileColumns).from(profiles).where(eq(profiles.userId, ownerId))
  return stored ?? upsertProfile(tx, ownerId, { userId: ownerId })
}

/** Changes the named settings and returns all of them. */
export async function updateProfile(tx: Tx, ownerId: UserId, patch: ProfilePatch, now: Date): Promise<Profile> {
  return upsertProfile(tx, ownerId, { ...patch, updatedAt: now })
}

/** Absent or undefined means unchanged. */
export type ProfilePatch = { [Field in keyof Profile]?: Profile[Field] | undefined }

async function upsertProfile(
  tx: Tx,
  ownerId: UserId,
  change: ProfilePatch & { userId?: UserId; updatedAt?: Date },
): Promise<Profile> {
  const [profile] = await tx
    .insert(profiles)
    .values({ ...change, userId: ownerId })
    .onConflictDoUpdate({ target: profiles.userId, set: change })
    .returning(profileColumns)
  if (profile === undefined) throw new AppError('internal', { message: 'the upsert of a profile returned no row' })
  return profile
}
