import type { ParseOutcome } from '@voicefit/domain/voice/outcome'
import type { ParseContext } from '@voicefit/domain/voice/parse-context'
import { parseUtterance } from '@voicefit/domain/voice/parse-utterance'

export type Words = { transcript: string; alternatives: readonly string[] }

/** How the words read on this device, by the very grammar the server uses; null while there are none. */
export function readDraft(words: Words, context: ParseContext): ParseOutcome | null {
  const transcript = words.transcript.trim()
  return transcript === '' ? null : parseUtterance({ transcript, alternatives: [...words.alternatives] }, context)
}
