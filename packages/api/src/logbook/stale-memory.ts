import { AppError } from '@voicefit/domain/errors'
import type { AthleteMemory, Remembered } from './athlete-memory.ts'

/** The session changed under the feet of whoever decided: roll back, read again, decide again. */
export class StaleMemoryError extends Error {}

const maxAttempts = 5

/**
 * Runs work on the athlete's memory and again on a rebuilt one whenever another device was faster, so that
 * every decision is made on the session as it stands. Gives up with `conflict` after five rounds.
 */
export async function onFreshMemory<T>(
  memory: AthleteMemory,
  work: (remembered: Remembered) => Promise<T>,
): Promise<T> {
  let remembered = await memory.read()
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(remembered)
    } catch (error) {
      if (!(error instanceof StaleMemoryError)) throw error
      if (attempt === maxAttempts)
        throw new AppError('conflict', {
          message: 'session changed on every attempt',
          userMessage: 'Another device is changing this workout right now. Send it again.',
          cause: error,
        })
      remembered = await memory.rebuild()
    }
  }
}
