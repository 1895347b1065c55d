import type { Clock } from '../clock.ts'
import { type Ids, seededIds } from '../ids.ts'
import { PortUnavailable } from '../port-unavailable.ts'
import { assertEnqueueOptions } from './enqueue-limits.ts'
import type { JobFailure, JobQueue } from './job-queue.ts'
import { maxRetryDelaySeconds, type RegisteredJob, RegisteredJobs } from './registered-jobs.ts'
import { nextOccurrence } from './schedule.ts'

/** A queue for tests, in which nothing runs by itself. */
export interface MemoryJobQueue extends JobQueue {
  /** Runs, one after another, all that is due by the clock, what that enqueues included. */
  drain(): Promise<void>
}

/** No key that a caller chose is the same: those carry a prefix. */
const tickKey = 'tick'

type WaitingJob = { id: string; job: RegisteredJob; json: string; attempt: number; dueAtMs: number; key: string | null }

/** Jobs in the memory of this process; they are gone with it. */
export function memoryJobQueue(options: {
  clock: Clock
  onFailure: (failure: JobFailure) => void
  ids?: Ids
}): MemoryJobQueue {
  const { clock, onFailure, ids = seededIds('jobs') } = options
  const jobs = new RegisteredJobs(onFailure)
  const waiting: WaitingJob[] = []
  const nextTicks = new Map<RegisteredJob, Date>()
  let wasStarted = false
  let isRunning = false
  let draining: Promise<void> | null = null

  const nowMs = () => clock.now().getTime()

  const assertRunning = () => {
    if (!isRunning) throw new PortUnavailable('job-queue', 'it is not running')
  }

  const hasWaiting = (job: RegisteredJob, key: string) =>
    waiting.some((other) => other.job === job && other.attempt === 1 && other.key === key)

  const add = (job: RegisteredJob, json: string, key: string | null, dueAtMs: number): string => {
    const id = ids.makeUuid()
    waiting.push({ id, job, json, attempt: 1, dueAtMs, key })
    return id
  }

  const queueTicks = () => {
    for (const [job, at] of nextTicks) {
      if (at > clock.now()) continue
      if (!hasWaiting(job, tickKey)) add(job, '{}', tickKey, nowMs())
      nextTicks.set(job, nextOccurrence(job.schedule ?? '', clock.now()))
    }
  }

  const takeDue = (): WaitingJob | null => {
    const index = waiting.findIndex((job) => job.dueAtMs <= nowMs())
    return index === -1 || !isRunning ? null : (waiting.splice(index, 1)[0] ?? null)
  }

  const run = async (due: WaitingJob): Promise<void> => {
    const { id, job, json, attempt } = due
    const signal = AbortSignal.timeout(job.expireAfterSeconds * 1_000)
    try {
      await job.run({ id, data: JSON.parse(json), attempt, signal })
    } catch {
      // Reported by the run itself; here it only decides about another one.
      if (attempt > job.retryLimit) return
      const delaySeconds = Math.min(job.retryDelaySeconds * 2 ** (attempt - 1), maxRetryDelaySeconds)
      waiting.push({ ...due, attempt: attempt + 1, dueAtMs: nowMs() + delaySeconds * 1_000 })
    }
  }

  const drainAll = async (): Promise<void> => {
    queueTicks()
    for (let due = takeDue(); due !== null; due = takeDue()) await run(due)
  }

  return {
    register(name, definition) {
      if (wasStarted) throw new Error(`the job ${name} is registered after the start`)
      jobs.add(name, definition)
    },

    async enqueue(name, data, enqueueOptions = {}) {
      assertRunning()
      assertEnqueueOptions(enqueueOptions)
      const job = jobs.get(name)
      const { singletonKey, startAfterSeconds = 0 } = enqueueOptions
      const key = singletonKey === undefined ? null : `key:${singletonKey}`
      if (key !== null && hasWaiting(job, key)) return { kind: 'already_queued' }
      return { kind: 'queued', id: add(job, JSON.stringify(data), key, nowMs() + startAfterSeconds * 1_000) }
    },

    async start() {
      wasStarted = true
      isRunning = true
      for (const job of jobs.all()) {
        if (job.schedule !== null) nextTicks.set(job, nextOccurrence(job.schedule, clock.now()))
      }
    },

    async stop() {
      isRunning = false
      await draining
    },

    async ping() {
      assertRunning()
    },

    async drain() {
      assertRunning()
      draining ??= drainAll().finally(() => {
        draining = null
      })
      await draining
    },
  }
}
