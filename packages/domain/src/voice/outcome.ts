import type { SetPatch } from '../session/set.ts'
import type { Entry } from './entry.ts'

/** One answer to a question: what the button says, and the utterance that means it without doubt. */
export type Choice = { label: string; utterance: string }

/** Which set a correction or an undo is about. `position` counts from 1 within the session. */
export type SetReference = { kind: 'last' } | { kind: 'position'; position: number }

/** What an utterance asks for. Exactly one of these; nothing is invented, doubt is `ask`. */
export type Reading =
  /** One or more sets, complete. */
  | { kind: 'log'; entries: Entry[] }
  /** The last set again, `entries` holding the copies without effort. */
  | { kind: 'repeat'; entries: Entry[] }
  | { kind: 'correct'; target: SetReference; patch: SetPatch }
  | { kind: 'undo'; target: SetReference }
  | { kind: 'rest'; restSeconds: number | null }
  | { kind: 'note'; note: string }
  | { kind: 'query' }
  | { kind: 'start' }
  | { kind: 'finish' }
  | { kind: 'ask'; question: string; choices: Choice[]; entries: Entry[] }
  /** Not for us: chatter, plans, other people, noise. */
  | { kind: 'none' }

/**
 * The outcome of parsing. `confidence` is in 0..1; `isAuto` says whether it may be stored without asking.
 * `transcript` is the recogniser's first hypothesis, `understood` the one that was read, `leftOver` the
 * words of it no rule took: a second reader can be asked for those alone.
 */
export type ParseOutcome = Reading & {
  confidence: number
  isAuto: boolean
  transcript: string
  understood: string
  leftOver: string[]
}
