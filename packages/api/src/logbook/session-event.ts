import { ExerciseId, SessionId, SetId, type UserId } from '@voicefit/domain/ids'
import { z } from 'zod'
import { RecordView } from './record-view.ts'

/** What happened to a session, after it was committed. Published on the athlete's own channel. */
export const SessionEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('sets_logged'),
    sessionId: SessionId,
    setIds: z.array(SetId),
    exerciseIds: z.array(ExerciseId),
    records: z.array(RecordView.shape.kind),
  }),
  z.object({ kind: z.literal('set_corrected'), sessionId: SessionId, setIds: z.array(SetId) }),
  z.object({ kind: z.literal('set_removed'), sessionId: SessionId, setIds: z.array(SetId) }),
  z.object({ kind: z.literal('rest_set'), sessionId: SessionId }),
  z.object({ kind: z.literal('session_started'), sessionId: SessionId }),
  z.object({ kind: z.literal('session_finished'), sessionId: SessionId }),
])
export type SessionEvent = z.infer<typeof SessionEvent>

/** The channel on which an athlete's devices hear of their own session. */
export function sessionChannel(ownerId: UserId): string {
  return `session:${ownerId}`
}
