import { AppError } from '@voicefit/domain/errors'
import type { AthleteMemory, Recall } from './athlete-memory.ts'

/** The session changed under the feet of whoever decided: roll back, read again, decide again. */
export class StaleMemoryError extends Error {}

const maxAttempts = 5

/**
 * Runs work on the athlete's memory. Where another device was faster it runs again on what is stored, read within
 * the work's own transaction with the open session locked: of any number at once each has its turn. A session that
 * opens or ends meanwhile costs a further round; after five it gives up with `conflict`.
 */
export async function onFreshMemory<T>(memory: AthleteMemory, work: (recall: Recall) => Promise<T>): Promise<T> {
  const remembered = await memory.read()
  let recall: Recall = async () => remembered
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(recall)
    } catch (error) {
      if (!(error instanceof StaleMemoryError)) throw error
      if (attempt === maxAttempts)
        throw new AppError('conflict', {
          message: 'session changed on every attempt',
          userMessage: 'Another device is changing this workout right now. Send it again.',
          cause: error,
        })
      recall = await memory.recallStored()
    }
  }
}
