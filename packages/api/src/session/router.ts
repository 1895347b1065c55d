import { t } from '../trpc.ts'
import { correctSet } from './correct-set.ts'
import { deleteSet } from './delete-set.ts'
import { finishSession } from './finish-session.ts'
import { getCurrentSession } from './get-current-session.ts'
import { listSessions } from './list-sessions.ts'
import { watchSession } from './watch-session.ts'

export const sessionRouter = t.router({
  current: getCurrentSession,
  correctSet,
  deleteSet,
  finish: finishSession,
  history: listSessions,
  changes: watchSession,
})
