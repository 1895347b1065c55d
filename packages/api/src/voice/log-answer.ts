import { z } from 'zod'
import { RecordView } from '../logbook/record-view.ts'
import { RestView, SessionSummary } from '../logbook/session-view.ts'
import { SetView } from '../logbook/set-view.ts'

/** A button under a question: its words, and the utterance to send back with `confirmed: true`. */
export const ChoiceView = z.object({ label: z.string(), utterance: z.string() })

/** What became of an utterance. `isReplay` says that this very request was carried out before. */
export const LogAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('logged'),
    sets: z.array(SetView),
    records: z.array(RecordView),
    session: SessionSummary,
    confidence: z.number(),
  }),
  z.object({ kind: z.literal('corrected'), set: SetView, records: z.array(RecordView), session: SessionSummary }),
  z.object({ kind: z.literal('undone'), removed: z.array(SetView), session: SessionSummary }),
  z.object({ kind: z.literal('resting'), rest: RestView.nullable(), session: SessionSummary }),
  z.object({ kind: z.literal('started'), session: SessionSummary }),
  z.object({ kind: z.literal('finished'), session: SessionSummary }),
  z.object({ kind: z.literal('ask'), question: z.string(), choices: z.array(ChoiceView) }),
  z.object({ kind: z.literal('none'), message: z.string() }),
])
export type LogAnswer = z.infer<typeof LogAnswer>
