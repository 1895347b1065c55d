import type { Tx } from '@voicefit/db/database'
import type { LogDecision } from '@voicefit/domain/voice/decide-log'
import type { ParseOutcome } from '@voicefit/domain/voice/outcome'
import type { Athlete, Services } from '../context.ts'
import { openSessionOf, type Remembered } from '../logbook/athlete-memory.ts'
import type { SessionChange } from '../logbook/change-session.ts'
import { correctSet, presentChanged, removeSet, resolveSet } from '../logbook/change-set.ts'
import { logEntries } from '../logbook/log-entries.ts'
import { finishOpenSession, startSession } from '../logbook/open-and-finish.ts'
import { presentRecord } from '../logbook/record-view.ts'
import { presentSummary } from '../logbook/session-view.ts'
import { presentSet } from '../logbook/set-view.ts'
import type { LogAnswer } from './log-answer.ts'

type Caller = Services & { athlete: Athlete }
type Change = SessionChange<LogAnswer>

/** Does what was decided about an utterance and says what became of it. */
export async function carryOut(
  tx: Tx,
  ctx: Caller,
  remembered: Remembered,
  decision: LogDecision,
  outcome: ParseOutcome,
): Promise<Change> {
  switch (decision.kind) {
    case 'store': {
      const heard = { entries: decision.entries, transcript: outcome.transcript, confidence: outcome.confidence }
      const { sets, records, session, bests } = await logEntries(tx, ctx, ctx.athlete.id, remembered, heard)
      const nameOf = (exerciseId: string) =>
        sets.find((set) => set.exerciseId === exerciseId)?.exerciseName ?? exerciseId
      return {
        kind: 'settled',
        answer: {
          kind: 'logged',
          sets: sets.map(presentSet),
          records: records.map((record) => presentRecord(record, nameOf(record.exerciseId), remembered.defaultUnit)),
          session: presentSummary(session),
          confidence: outcome.confidence,
        },
        session,
        bests,
        events: [
          {
            kind: 'sets_logged',
            sessionId: session.id,
            setIds: sets.map((set) => set.id),
            exerciseIds: [...new Set(sets.map((set) => set.exerciseId))],
            records: records.map((record) => record.kind),
          },
        ],
      }
    }
    case 'correct':
    case 'undo':
    case 'note':
      return changeStoredSet(tx, ctx, remembered, decision)
    case 'start': {
      const session = await startSession(tx, ctx, ctx.athlete.id, remembered)
      return {
        kind: 'settled',
        answer: { kind: 'started', session: presentSummary(session) },
        session,
        events: [{ kind: 'session_started', sessionId: session.id }],
      }
    }
    case 'finish': {
      const finished = await finishOpenSession(tx, ctx, ctx.athlete.id, remembered)
      if (finished === null) return open({ kind: 'none', message: 'There is no open workout to finish.' })
      return {
        kind: 'settled',
        answer: { kind: 'finished', session: presentSummary(finished) },
        session: null,
        events: [{ kind: 'session_finished', sessionId: finished.id }],
      }
    }
    case 'ask':
    case 'none':
      return open(decision)
  }
}

async function changeStoredSet(
  tx: Tx,
  ctx: Caller,
  remembered: Remembered,
  decision: Extract<LogDecision, { kind: 'correct' | 'undo' | 'note' }>,
): Promise<Change> {
  const session = openSessionOf(remembered, ctx.clock.now())
  if (session?.lastSet == null) return open({ kind: 'none', message: 'There is no set in this workout yet.' })
  const target = await resolveSet(
    tx,
    ctx.athlete.id,
    session,
    decision.kind === 'note' ? { kind: 'last' } : decision.target,
  )
  if (decision.kind === 'undo') {
    const removed = await removeSet(tx, ctx, ctx.athlete.id, target.id)
    return {
      kind: 'settled',
      answer: { kind: 'undone', removed: [presentSet(removed.set)], session: presentSummary(removed.session) },
      session: removed.session,
      events: [{ kind: 'set_removed', sessionId: removed.session.id, setIds: [target.id] }],
    }
  }
  const patch = decision.kind === 'note' ? { note: decision.note } : decision.patch
  const changed = await correctSet(tx, ctx, ctx.athlete.id, remembered, { setId: target.id, patch })
  return {
    kind: 'settled',
    answer: { kind: 'corrected', ...presentChanged(changed, remembered.defaultUnit) },
    session: changed.session,
    events: [{ kind: 'set_corrected', sessionId: changed.session.id, setIds: [target.id] }],
  }
}

function open(answer: LogAnswer): Change {
  return { kind: 'open', answer }
}
