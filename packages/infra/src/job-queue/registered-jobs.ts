import type { JobDefinition, JobFailure } from './job-queue.ts'
import { assertSchedule } from './schedule.ts'

/** A declared job with its defaults filled in and the type of its data closed over. */
export type RegisteredJob = {
  name: string
  schedule: string | null
  retryLimit: number
  retryDelaySeconds: number
  expireAfterSeconds: number
  concurrency: number
  /** One run; reports a failure and then rejects with its cause. */
  run(run: { id: string; data: unknown; attempt: number; signal: AbortSignal }): Promise<void>
}

/** The longest wait between two runs of a job that keeps failing. */
export const maxRetryDelaySeconds = 3_600

/** The jobs a queue knows, by name. */
export class RegisteredJobs {
  readonly #jobs = new Map<string, RegisteredJob>()
  readonly #onFailure: (failure: JobFailure) => void

  constructor(onFailure: (failure: JobFailure) => void) {
    this.#onFailure = onFailure
  }

  add<Data>(name: string, definition: JobDefinition<Data>): void {
    if (!/^[\w.-]{1,100}$/.test(name)) throw new RangeError(`not a job name: ${name}`)
    if (this.#jobs.has(name)) throw new Error(`the job ${name} is registered twice`)
    if (definition.schedule !== undefined) assertSchedule(definition.schedule)
    const retryLimit = definition.retryLimit ?? 3
    this.#jobs.set(name, {
      name,
      schedule: definition.schedule ?? null,
      retryLimit: wholeNumber('retryLimit', retryLimit, 0),
      retryDelaySeconds: wholeNumber('retryDelaySeconds', definition.retryDelaySeconds ?? 5, 1),
      expireAfterSeconds: wholeNumber('expireAfterSeconds', definition.expireAfterSeconds ?? 300, 1),
      concurrency: wholeNumber('concurrency', definition.concurrency ?? 1, 1),
      run: async ({ id, data, attempt, signal }) => {
        try {
          await untilAborted(signal, async () => {
            await definition.handler({ id, data: definition.parse(data), attempt, signal })
          })
        } catch (cause) {
          this.#onFailure({ name, jobId: id, attempt, willRetry: attempt <= retryLimit, cause })
          throw cause
        }
      },
    })
  }

  get(name: string): RegisteredJob {
    const job = this.#jobs.get(name)
    if (job === undefined) throw new Error(`the job ${name} is not registered`)
    return job
  }

  all(): RegisteredJob[] {
    return [...this.#jobs.values()]
  }
}

function wholeNumber(what: string, value: number, least: number): number {
  if (!Number.isSafeInteger(value) || value < least) throw new RangeError(`${what} is a whole number >= ${least}`)
  return value
}

/** The run's own end, or a rejection as soon as the signal aborts: a handler that ignores its signal holds up nobody. */
async function untilAborted(signal: AbortSignal, run: () => Promise<void>): Promise<void> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const onAbort = () => reject(new Error('the run took too long or was given up', { cause: signal.reason }))
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    await Promise.race([run(), aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
