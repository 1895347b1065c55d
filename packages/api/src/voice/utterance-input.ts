import { z } from 'zod'

/** The longest utterance that is read: about two minutes of speech. */
export const maxTranscriptLength = 2000

const words = z
  .string()
  .trim()
  .min(1, 'say or type a set, for example "bench press 185 for 8"')
  .max(
    maxTranscriptLength,
    `say it in at most ${maxTranscriptLength} characters; one workout line at a time works best`,
  )

/** What was heard: the recogniser's first hypothesis and up to ten others. */
export const UtteranceInput = z.object({
  transcript: words,
  alternatives: z.array(words).max(10, 'send at most ten alternatives').optional(),
})
