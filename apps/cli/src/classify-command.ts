import { classifyMessage } from '@voicefit/domain/coach/classify-message'
import { z } from 'zod'

const ClassifyLine = z.object({ id: z.unknown().optional(), text: z.string() })

/** One line of `classify --jsonl`. */
export function answerClassify(line: unknown): object {
  const { id, text } = ClassifyLine.parse(line)
  return { id, ...classifyMessage(text) }
}

/** What a message is for, as a person reads it. */
export function describeClassify(text: string): string {
  const { label, confidence } = classifyMessage(text)
  return `${label.replaceAll('_', ' ')}, ${Math.round(confidence * 100)} % sure`
}
