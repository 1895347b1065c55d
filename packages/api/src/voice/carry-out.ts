import type { Tx } from '@voicefit/db/database'
import type { LogDecision } from '@voicefit/domain/voice/decide-log'
import type { ParseOutcome } from '@voicefit/domain/voice/outcome'
import type { Athlete, Services } from '../context.ts'
import { openSessionOf, type Remembered } from '../logbook/athlete-memory.ts'
import type { SessionChange } from '../logbook/change-session.ts'
import { correctSet, presentChanged, removeSet, resolveSet } from '../logbook/change-set.ts'
import { logEntries } from '../logbook/log-entries.ts'
import { assertCurrent, finishOpenSession, setRestTimer, startSession } from '../logbook/open-and-finish.ts'
import { presentRecord } from '../logbook/record-view.ts'
import { presentRest, presentSummary } from '../logbook/session-view.ts'
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
    case 'rest':
      return rest(tx, ctx, remembered, decision.restSeconds)
    case 'start': {
      if (openSessionOf(remembered, ctx.clock.now()) !== null) {
        await assertCurrent(tx, ctx.athlete.id, remembered)
        return unchanged({ kind: 'none', message: 'A workout is open already. Finish it first to start another.' })
      }
      const session = await startSession(tx, ctx, ctx.athlete.id, remembered)
      return {
        answer: { kind: 'started', session: presentSummary(session) },
        session,
        events: [{ kind: 'session_started', sessionId: session.id }],
      }
    }
    case 'finish': {
      const finished = await finishOpenSession(tx, ctx, ctx.athlete.id, remembered)
      if (finished === null) return unchanged({ kind: 'none', message: 'There is no open workout to finish.' })
      return {
        answer: { kind: 'finished', session: presentSummary(finished) },
        session: null,
        events: [{ kind: 'session_finished', sessionId: finished.id }],
      }
    }
    case 'ask':
    case 'none':
      return unchanged(decision)
  }
}

async function rest(tx: Tx, ctx: Caller, remembered: Remembered, restSeconds: number | null): Promise<Change> {
  const session = await setRestTimer(tx, ctx, ctx.athlete.id, remembered, restSeconds)
  if (session === null) return unchanged({ kind: 'none', message: 'There is no open workout to rest in.' })
  return {
    answer: { kind: 'resting', rest: presentRest(session), session: presentSummary(session) },
    session,
    events: [{ kind: 'rest_set', sessionId: session.id }],
  }
}

async function changeStoredSet(
  tx: Tx,
  ctx: Caller,
  remembered: Remembered,
  decision: Extract<LogDecision, { kind: 'correct' | 'undo' | 'note' }>,
): Promise<Change> {
  await assertCurrent(tx, ctx.athlete.id, remembered)
  const session = openSessionOf(remembered, ctx.clock.now())
  if (session?.lastSet == null) return unchanged({ kind: 'none', message: 'There is no set in this workout yet.' })
  const target = await resolveSet(
    tx,
    ctx.athlete.id,
    session,
    decision.kind === 'note' ? { kind: 'last' } : decision.target,
  )
  if (decision.kind === 'undo') {
    const removed = await removeSet(tx, ctx, ctx.athlete.id, target.id)
    return {
      answer: { kind: 'undone', removed: [presentSet(removed.set)], session: presentSummary(removed.session) },
      session: removed.session,
      events: [{ kind: 'set_removed', sessionId: removed.session.id, setIds: [target.id] }],
    }
  }
  const patch = decision.kind === 'note' ? { note: decision.note } : decision.patch
  const changed = await correctSet(tx, ctx, ctx.athlete.id, remembered, { setId: target.id, patch })
  return {
    answer: { kind: 'corrected', ...presentChanged(changed, remembered.defaultUnit) },
    session: changed.session,
    events: [{ kind: 'set_corrected', sessionId: changed.session.id, setIds: [target.id] }],
  }
}

function unchanged(answer: LogAnswer): Change {
  return { answer }
}
