import type { RouterOutputs } from '../../api/client.ts'

export type SessionView = NonNullable<RouterOutputs['session']['current']>
export type SessionSummary = Omit<SessionView, 'sets'>
export type SetView = SessionView['sets'][number]
export type LogAnswer = RouterOutputs['voice']['log']
export type RecordView = Extract<LogAnswer, { kind: 'logged' }>['records'][number]
