import type { RouterOutputs } from '../../api/client.ts'

export type SessionView = NonNullable<RouterOutputs['session']['current']>
/** The sums of a session, which every change to it answers with. */
export type SessionSummary = Omit<SessionView, 'sets' | 'currentExercise' | 'lastSet' | 'rest'>
export type SetView = SessionView['sets'][number]
export type LogAnswer = RouterOutputs['voice']['log']
export type RecordView = Extract<LogAnswer, { kind: 'logged' }>['records'][number]
