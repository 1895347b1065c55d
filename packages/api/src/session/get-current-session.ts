import { findOpenSession } from '@voicefit/db/stores/session-store'
import { listSessionSets } from '@voicefit/db/stores/set-store'
import { isIdle, liveSessionFrom } from '@voicefit/domain/session/live-session'
import { presentSession, SessionView } from '../logbook/session-view.ts'
import { athleteProcedure } from '../procedures.ts'

/** The open session with its sets in order of performance, as it is stored; null where none is open. */
export const getCurrentSession = athleteProcedure
  .meta({ limit: 'own_data' })
  .output(SessionView.nullable())
  .query(async ({ ctx }) => {
    const ownerId = ctx.athlete.id
    return ctx.database.asOwner(ownerId, async (tx) => {
      const open = await findOpenSession(tx, ownerId)
      if (open === null || isIdle(open, ctx.clock.now())) return null
      const sets = await listSessionSets(tx, ownerId, open.id)
      return presentSession(liveSessionFrom(open, sets), sets)
    })
  })
