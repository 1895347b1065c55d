import type { EnqueueOptions } from './job-queue.ts'

const longestDelaySeconds = 365 * 24 * 3_600

/** Refuses options outside the range the port promises: keys of 1..200 characters, delays of up to a year. */
export function assertEnqueueOptions({ singletonKey, startAfterSeconds }: EnqueueOptions): void {
  if (singletonKey !== undefined && (singletonKey.length < 1 || singletonKey.length > 200)) {
    throw new RangeError(`a singleton key has 1 to 200 characters, not ${singletonKey.length}`)
  }
  if (startAfterSeconds === undefined) return
  if (!Number.isSafeInteger(startAfterSeconds) || startAfterSeconds < 0 || startAfterSeconds > longestDelaySeconds) {
    throw new RangeError(`not a delay: ${startAfterSeconds} s`)
  }
}
