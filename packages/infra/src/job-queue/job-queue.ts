/**
 * Work that happens later or again: outside a request, surviving a crash, tried again when it fails.
 *
 * What callers may rely on:
 * - At least once: a job that was queued runs until one run succeeds or `retryLimit` further ones have failed, also
 *   when the process dies in the middle. Handlers must therefore bear running twice.
 * - Data is JSON: what `parse` gets is what `enqueue` was given, after a trip through JSON. A parse that throws counts
 *   as a failed run.
 * - Jobs of one name start roughly in the order of enqueueing; no order holds across retries or between names.
 * - A `singletonKey` keeps one job of its name and key waiting for its first run: until that begins, enqueueing
 *   another changes nothing. A running one does not count, so that what happened after it began is not overlooked.
 * - Times are in seconds and never early; they may be late by some seconds, a schedule by up to a minute.
 * - Schedules are cron expressions of five fields in UTC. They queue a job with the data `{}` once per moment however
 *   many processes there are, none while the last one still waits, and none for moments when no process ran.
 * - Enqueueing is not part of any database transaction. Do it after the commit, never inside.
 * - When the vendor is away, or outside `start`…`stop`, methods reject with PortUnavailable.
 */
export interface JobQueue {
  /** Declares a job; each name once, before `start`. Every process that enqueues a job has to declare it. */
  register<Data>(name: string, definition: JobDefinition<Data>): void
  /** Queues one run of a registered job. */
  enqueue(name: string, data: Readonly<Record<string, unknown>>, options?: EnqueueOptions): Promise<EnqueueOutcome>
  /** Begins to run jobs. */
  start(): Promise<void>
  /** Takes up no more jobs, lets those that run finish within the adapter's patience, then aborts them. */
  stop(): Promise<void>
  /** Resolves when the queue answers. */
  ping(): Promise<void>
}

export type JobDefinition<Data> = {
  /** From JSON to what the handler takes; throws when it is something else. */
  parse: (data: unknown) => Data
  handler: (job: RunningJob<Data>) => Promise<void>
  /** Five cron fields, UTC. */
  schedule?: string
  /** Runs after the first that failed; 3 unless said otherwise. */
  retryLimit?: number
  /** About how long to wait before the second run; doubles each time, up to an hour. 5 unless said otherwise. */
  retryDelaySeconds?: number
  /** A run that takes longer is aborted and counts as failed; 300 unless said otherwise. */
  expireAfterSeconds?: number
  /** How many jobs of this name one process runs at once; 1 unless said otherwise. */
  concurrency?: number
}

export type RunningJob<Data> = {
  id: string
  data: Data
  /** 1 for the first run. */
  attempt: number
  /** Aborted when the run has expired or the process gives up waiting for it. */
  signal: AbortSignal
}

/** `singletonKey`: one waiting job of its name and key. `startAfterSeconds`: not before then. */
export type EnqueueOptions = { singletonKey?: string; startAfterSeconds?: number }

/** `already_queued`: one with the same singleton key waits already, and nothing changed. */
export type EnqueueOutcome = { kind: 'queued'; id: string } | { kind: 'already_queued' }

/** What a queue reports about a run that failed. */
export type JobFailure = { name: string; jobId: string; attempt: number; willRetry: boolean; cause: unknown }
