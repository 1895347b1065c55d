import type { SetPatch } from '../session/set.ts'
import type { Entry } from './entry.ts'
import type { Choice, ParseOutcome, SetReference } from './outcome.ts'
import { sayEntries } from './say-entry.ts'

/** What is to be done about an utterance that was meant for the log. */
export type LogDecision =
  | { kind: 'store'; entries: Entry[] }
  | { kind: 'correct'; target: SetReference; patch: SetPatch }
  | { kind: 'undo'; target: SetReference }
  | { kind: 'note'; note: string }
  /** The rest timer of the session: null starts it without a length, 0 switches it off. */
  | { kind: 'rest'; restSeconds: number | null }
  | { kind: 'start' }
  | { kind: 'finish' }
  /** Nothing is stored before one of the choices is taken. */
  | { kind: 'ask'; question: string; choices: Choice[] }
  /** Nothing is stored: the words were not for the log. */
  | { kind: 'none'; message: string }

/**
 * Decides what an outcome may do by itself. What is not certain is asked; `isConfirmed` says that the
 * athlete saw the reading and agreed, which makes a complete reading certain and never fills a gap.
 */
export function decideLog(outcome: ParseOutcome, isConfirmed: boolean): LogDecision {
  if (outcome.kind === 'ask') return { kind: 'ask', question: outcome.question, choices: outcome.choices }
  if ((outcome.kind === 'log' || outcome.kind === 'repeat') && !outcome.isAuto && !isConfirmed) {
    const label = sayEntries(outcome.entries)
    return {
      kind: 'ask',
      question: `Did you mean ${label}?`,
      choices: [{ label: `Log ${label}`, utterance: outcome.understood }],
    }
  }
  switch (outcome.kind) {
    case 'log':
    case 'repeat':
      return { kind: 'store', entries: outcome.entries }
    case 'correct':
      return { kind: 'correct', target: outcome.target, patch: outcome.patch }
    case 'undo':
      return { kind: 'undo', target: outcome.target }
    case 'note':
      return { kind: 'note', note: outcome.note }
    case 'start':
    case 'finish':
      return { kind: outcome.kind }
    case 'rest':
      return { kind: 'rest', restSeconds: outcome.restSeconds }
    case 'query':
      return { kind: 'none', message: 'That sounds like a question, so nothing was logged.' }
    case 'none':
      return {
        kind: 'none',
        message: 'That was not understood as a set, so nothing was logged. Try "bench press 185 for 8".',
      }
  }
}
