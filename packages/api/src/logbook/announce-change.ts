import type { UserId } from '@voicefit/domain/ids'
import type { Services } from '../context.ts'
import { type SessionEvent, sessionChannel } from './session-event.ts'

/** Tells the log and every device of the athlete what was committed. */
export async function announceChange(
  services: Pick<Services, 'events' | 'log'>,
  ownerId: UserId,
  event: SessionEvent,
): Promise<void> {
  services.log.info({ ownerId, event }, 'session changed')
  await services.events.publish(sessionChannel(ownerId), event)
}
