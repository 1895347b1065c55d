import { createHash } from 'node:crypto'
import type { Tx } from '@voicefit/db/database'
import { findAnswer, saveAnswer } from '@voicefit/db/stores/answer-store'
import { AppError } from '@voicefit/domain/errors'
import type { MutationId, UserId } from '@voicefit/domain/ids'
import type { z } from 'zod'
import type { Services } from '../context.ts'

/** One thing a client wants done once: its own id, the procedure, and the input that must be the same on a replay. */
export type Mutation = { id: MutationId; procedure: string; input: unknown }

/**
 * Does a mutation once, in one transaction with whatever it writes. A replay with the same input gets the
 * first answer and does nothing, a question back to the athlete included; the same id with another input is a `conflict`; of two at once one does
 * the work and the other gets its answer.
 */
export async function answerOnce<Answer>(
  services: Pick<Services, 'database'>,
  ownerId: UserId,
  mutation: Mutation,
  schema: z.ZodType<Answer>,
  work: (tx: Tx) => Promise<Answer>,
): Promise<{ answer: Answer; isReplay: boolean }> {
  const inputHash = createHash('sha256').update(JSON.stringify(mutation.input)).digest('hex')

  const earlier = async (): Promise<{ answer: Answer; isReplay: boolean } | null> => {
    const found = await services.database.asOwner(ownerId, (tx) => findAnswer(tx, ownerId, mutation.id))
    if (found === null) return null
    if (found.procedure !== mutation.procedure || found.inputHash !== inputHash) throw reusedId(mutation)
    return { answer: schema.parse(found.answer), isReplay: true }
  }

  const once = async (tx: Tx): Promise<Answer> => {
    const answer = await work(tx)
    const { id: mutationId, procedure } = mutation
    const saved = await saveAnswer(tx, ownerId, { mutationId, procedure, inputHash, answer })
    if (saved.kind === 'exists') throw new OvertakenError()
    return answer
  }

  // NOTE: nearly every call is the first of its id, so the earlier answer is looked for only where this call
  // could not be the first: it was refused, or found an answer of its id. What it wrote rolls back then.
  try {
    return { answer: await services.database.asOwner(ownerId, once), isReplay: false }
  } catch (error) {
    if (!(error instanceof OvertakenError || error instanceof AppError)) throw error
    const first = await earlier()
    if (first !== null) return first
    throw error
  }
}

/** Another call with the same id committed first: this one's transaction rolls back. */
class OvertakenError extends Error {}

function reusedId(mutation: Mutation): AppError {
  return new AppError('conflict', {
    message: `mutation id ${mutation.id} reused on ${mutation.procedure}`,
    userMessage: 'This id was used for something else before. Make a new id for each new request.',
  })
}
