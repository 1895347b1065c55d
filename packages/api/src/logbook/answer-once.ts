import { createHash } from 'node:crypto'
import type { Tx } from '@voicefit/db/database'
import { findAnswer, saveAnswer } from '@voicefit/db/stores/answer-store'
import { AppError } from '@voicefit/domain/errors'
import type { MutationId, UserId } from '@voicefit/domain/ids'
import type { z } from 'zod'
import type { Services } from '../context.ts'

/** One thing a client wants done once: its own id, the procedure, and the input that must be the same on a replay. */
export type Mutation = { id: MutationId; procedure: string; input: unknown }

/** `settled` answers are kept and given again; `open` ones changed nothing and may turn out otherwise next time. */
export type Work<Answer> = { kind: 'settled' | 'open'; answer: Answer }

/**
 * Does a mutation once, in one transaction with whatever it writes. A replay with the same input gets the
 * first answer and does nothing; the same id with another input is a `conflict`; of two at once one does
 * the work and the other gets its answer.
 */
export async function answerOnce<Answer>(
  services: Pick<Services, 'database'>,
  ownerId: UserId,
  mutation: Mutation,
  schema: z.ZodType<Answer>,
  work: (tx: Tx) => Promise<Work<Answer>>,
): Promise<{ answer: Answer; isReplay: boolean }> {
  const inputHash = createHash('sha256').update(JSON.stringify(mutation.input)).digest('hex')

  const earlier = async (): Promise<{ answer: Answer; isReplay: boolean } | null> => {
    const found = await services.database.asOwner(ownerId, (tx) => findAnswer(tx, ownerId, mutation.id))
    if (found === null) return null
    if (found.procedure !== mutation.procedure || found.inputHash !== inputHash) throw reusedId(mutation)
    return { answer: schema.parse(found.answer), isReplay: true }
  }

  const once = async (tx: Tx): Promise<Work<Answer>> => {
    const outcome = await work(tx)
    if (outcome.kind === 'open') return outcome
    const { id: mutationId, procedure } = mutation
    const saved = await saveAnswer(tx, ownerId, { mutationId, procedure, inputHash, answer: outcome.answer })
    if (saved.kind === 'exists') throw new OvertakenError()
    return outcome
  }

  // NOTE: nearly every call is the first of its id, so the earlier answer is looked for only where this call
  // could not be the first: it kept no answer, was refused, or found one of its id. What it wrote rolls back then.
  try {
    const { kind, answer } = await services.database.asOwner(ownerId, once)
    return (kind === 'open' ? await earlier() : null) ?? { answer, isReplay: false }
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
