import type { LogAnswer, SessionSummary, SessionView, SetView } from './session-types.ts'

type Current = SessionView | null

/** A session with its sets, and what follows from the last of them. A rest of a given length runs in the app itself. */
function inFull(session: SessionSummary, sets: SetView[]): SessionView {
  const lastSet = sets.at(-1) ?? null
  return {
    ...session,
    sets,
    lastSet,
    currentExercise: lastSet && { id: lastSet.exerciseId, name: lastSet.exerciseName },
    rest: lastSet && { startedAt: lastSet.performedAt, restSeconds: null },
  }
}

/** The open session after sets were added: the sums are the server's, the sets those known here and the new ones. */
export function withSets(current: Current, session: SessionSummary, added: readonly SetView[]): SessionView {
  const known = current?.id === session.id ? current.sets : []
  const isNew = (set: SetView) => known.every((other) => other.id !== set.id)
  return inFull(session, [...known, ...added.filter(isNew)])
}

/** The open session after one set changed. A set of another session leaves it as it is. */
export function withChangedSet(current: Current, session: SessionSummary, changed: SetView): Current {
  if (current?.id !== session.id) return current
  return inFull(
    session,
    current.sets.map((set) => (set.id === changed.id ? changed : set)),
  )
}

/** The open session after one set was taken back. */
export function withoutSet(current: Current, session: SessionSummary, removedId: string): Current {
  if (current?.id !== session.id) return current
  return inFull(
    session,
    current.sets.filter((set) => set.id !== removedId),
  )
}

/** The open session after an utterance was answered, without asking the server for it again. */
export function afterAnswer(current: Current, answer: LogAnswer): Current {
  switch (answer.kind) {
    case 'logged':
      return withSets(current, answer.session, answer.sets)
    case 'corrected':
      return withChangedSet(current, answer.session, answer.set)
    case 'undone':
      return answer.removed.reduce<Current>((session, set) => withoutSet(session, answer.session, set.id), current)
    case 'started':
      return withSets(current, answer.session, [])
    case 'finished':
      return null
    case 'resting':
    case 'ask':
    case 'none':
      return current
  }
}
