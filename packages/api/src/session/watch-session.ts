import { tracked } from '@trpc/server'
import { z } from 'zod'
import { sessionChannel } from '../logbook/session-event.ts'
import { athleteProcedure } from '../procedures.ts'
import { followChannel } from './follow-channel.ts'

/**
 * Tells a device what its athlete's other devices did to the session, as it happens. A device that comes
 * back names the last event it saw and gets what it missed; `resync` tells it to load the session anew.
 */
export const watchSession = athleteProcedure
  .meta({ limit: 'own_data' })
  .input(z.object({ lastEventId: z.coerce.number().int().min(0).optional() }).default({}))
  .subscription(async function* ({ ctx, input, signal }) {
    const events = followChannel(ctx.events, sessionChannel(ctx.athlete.id), input.lastEventId ?? null, signal)
    for await (const { id, event } of events) yield tracked(String(id), event)
  })
