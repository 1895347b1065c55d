import type { Choice } from '@voicefit/domain/voice/outcome'
import { strings } from '../../strings.ts'
import { formatMeasure } from './format-set.ts'
import { type Rest, usualRestSeconds } from './rest.ts'
import type { LogAnswer, SessionSummary, SetView } from './session-types.ts'

/** What the app says after an utterance was answered. */
export type Feedback =
  /** Stored: can be taken back as a whole. `record` is the greatest record broken, in words. */
  | { kind: 'logged'; text: string; sets: SetView[]; record: string | null }
  | { kind: 'said'; text: string }
  /** Not logged, and why; `heard` are the words it is about, to be said better. */
  | { kind: 'question'; question: string; choices: Choice[]; heard: string }
  | { kind: 'finished'; session: SessionSummary }
  /** A rest runs: asked for on this device, or told to the server. */
  | ({ kind: 'resting' } & Rest)

function describe(set: SetView): string {
  return `${set.exerciseName} ${formatMeasure(set)}`
}

/** The answer to the utterance `heard`, ready to be shown. */
export function feedbackOf(answer: LogAnswer, heard: string): Feedback {
  const words = strings.log
  switch (answer.kind) {
    case 'logged': {
      const what = answer.sets[0] === undefined ? '' : describe(answer.sets[0])
      const text = answer.sets.length === 1 ? words.logged(what) : words.loggedMany(answer.sets.length, what)
      const record = answer.records[0]
      return {
        kind: 'logged',
        text,
        sets: answer.sets,
        record: record === undefined ? null : strings.set.records[record.kind],
      }
    }
    case 'corrected':
      return { kind: 'said', text: words.corrected(describe(answer.set)) }
    case 'undone':
      return { kind: 'said', text: words.removed(answer.removed.map(describe).join(', ')) }
    case 'resting':
      return {
        kind: 'resting',
        startedAt: answer.rest === null ? Date.now() : Date.parse(answer.rest.startedAt),
        restSeconds: answer.rest === null ? 0 : (answer.rest.restSeconds ?? usualRestSeconds),
      }
    case 'started':
      return { kind: 'said', text: words.started }
    case 'finished':
      return { kind: 'finished', session: answer.session }
    case 'ask':
      return { kind: 'question', question: answer.question, choices: answer.choices, heard }
    case 'none':
      return { kind: 'question', question: answer.message, choices: [], heard }
  }
}
