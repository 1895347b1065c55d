import type { UserId } from '@voicefit/domain/ids'
import type { Services } from '../context.ts'
import { type SessionEvent, sessionChannel } from './session-event.ts'

/**
 * Tells the log and every device of the athlete what was committed. Nobody waits for it: the change is made, and a
 * bus that is away has its devices load anew when it answers again.
 */
export function announceChange(services: Pick<Services, 'events' | 'log'>, ownerId: UserId, event: SessionEvent): void {
  services.log.info({ ownerId, event }, 'session changed')
  services.events.publish(sessionChannel(ownerId), event).catch((error: unknown) => {
    services.log.warn({ ownerId, event, err: error }, 'devices were not told of a change')
  })
}
