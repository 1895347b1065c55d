import type { MutationId, UserId } from '@voicefit/domain/ids'
import { and, eq, lt, sql } from 'drizzle-orm'
import type { Tx } from '../database.ts'
import { answers } from '../schema/answers.ts'

/** What a mutation answered, and to what input. */
export type StoredAnswer = { mutationId: MutationId; procedure: string; inputHash: string; answer: unknown }

const answerColumns = {
  mutationId: answers.mutationId,
  procedure: answers.procedure,
  inputHash: answers.inputHash,
  answer: answers.answer,
}

/** The answer a mutation of this owner got, or null. */
export async function findAnswer(tx: Tx, ownerId: UserId, mutationId: MutationId): Promise<StoredAnswer | null> {
  const [found] = await tx
    .select(answerColumns)
    .from(answers)
    .where(and(eq(answers.ownerId, ownerId), eq(answers.mutationId, mutationId)))
  return found ?? null
}

/**
 * Keeps an answer. `exists` where another call of the same id committed one first, which it then waits for:
 * the caller rolls back what it did and gives that answer.
 */
export async function saveAnswer(
  tx: Tx,
  ownerId: UserId,
  answer: StoredAnswer,
): Promise<{ kind: 'saved' } | { kind: 'exists' }> {
  const { mutationId, procedure, inputHash } = answer
  const { rows } = await tx.execute(sql`
    insert into answers (owner_id, mutation_id, procedure, input_hash, answer)
    values (${ownerId}::uuid, ${mutationId}::uuid, ${procedure}, ${inputHash}, ${JSON.stringify(answer.answer)}::jsonb)
    on conflict (owner_id, mutation_id) do nothing returning 1 as saved`)
  return { kind: rows.length === 1 ? 'saved' : 'exists' }
}

/** For the service: forgets answers older than any client still asks for. Returns how many. */
export async function forgetAnswers(tx: Tx, olderThan: Date): Promise<number> {
  const forgotten = await tx
    .delete(answers)
    .where(lt(answers.createdAt, olderThan))
    .returning({ id: answers.mutationId })
  return forgotten.length
}
