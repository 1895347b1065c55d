import { getProfile as get } from '@voicefit/db/stores/profile-store'
import { athleteProcedure } from '../procedures.ts'

/** The caller's settings; defaults where nothing was ever set. */
export const getProfile = athleteProcedure
  .meta({ limit: 'own_data' })
  .query(async ({ ctx }) => ctx.database.asOwner(ctx.athlete.id, (tx) => get(tx, ctx.athlete.id)))
