import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Terminal } from './terminal.ts'

const Identified = z.object({ id: z.unknown() })

/**
 * Answers every line of the input in order, in one process. A line that cannot be read gets an error of its
 * own and the rest goes on; the exit status is 1 then.
 */
export async function answerLines(terminal: Terminal, answer: (line: unknown) => object): Promise<void> {
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    terminal.print(JSON.stringify(answerOrError(line, answer, () => terminal.setExitCode(1))))
  }
}

function answerOrError(line: string, answer: (line: unknown) => object, onError: () => void): object {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    onError()
    return { error: 'This line is not JSON.' }
  }
  try {
    return answer(parsed)
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    onError()
    const identified = Identified.safeParse(parsed)
    return { ...(identified.success ? { id: identified.data.id } : {}), error: z.prettifyError(error) }
  }
}
