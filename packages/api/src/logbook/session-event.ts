import type { ExerciseId, SessionId, SetId, UserId } from '@voicefit/domain/ids'
import type { RecordKind } from '@voicefit/domain/insights/records'

/** What happened to a session, after it was committed. Published on the athlete's own channel. */
export type SessionEvent =
  | { kind: 'sets_logged'; sessionId: SessionId; setIds: SetId[]; exerciseIds: ExerciseId[]; records: RecordKind[] }
  | { kind: 'set_corrected'; sessionId: SessionId; setIds: SetId[] }
  | { kind: 'set_removed'; sessionId: SessionId; setIds: SetId[] }
  | { kind: 'session_started'; sessionId: SessionId }
  | { kind: 'session_finished'; sessionId: SessionId }

/** The channel on which an athlete's devices hear of their own session. */
export function sessionChannel(ownerId: UserId): string {
  return `session:${ownerId}`
}
