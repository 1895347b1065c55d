import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PortUnavailable } from '../port-unavailable.ts'
import type { JobDefinition, JobFailure, JobQueue } from './job-queue.ts'

export type QueueUnderTest = {
  /** Not started yet. Its clock stands at 2026-01-05T09:00:00Z, a Monday. */
  queue: JobQueue
  /** Moves the clock, and resolves when nothing that is due is left to run. */
  pass(seconds: number): Promise<void>
}

type Sample = { text: string }

const parseSample = (data: unknown): Sample => {
  if (typeof data !== 'object' || data === null || !('text' in data) || typeof data.text !== 'string') {
    throw new TypeError('no text')
  }
  return { text: data.text }
}

/** What every queue is held to; `make` gives a new one that reports failed runs to `onFailure`. */
export function describeJobQueue(
  adapter: string,
  make: (onFailure: (failure: JobFailure) => void) => Promise<QueueUnderTest>,
): void {
  describe(`job queue: ${adapter}`, () => {
    let queue: JobQueue
    let pass: QueueUnderTest['pass']
    let failures: JobFailure[]

    beforeEach(async () => {
      failures = []
      const made = await make((failure) => failures.push(failure))
      queue = made.queue
      pass = made.pass
    })
    afterEach(() => queue.stop())

    /** Starts with one job `note` that writes down the texts it was given, and then does what the test says. */
    const startWithNotes = async (
      then: (text: string, attempt: number, signal: AbortSignal) => void | Promise<void> = () => undefined,
      settings: Partial<JobDefinition<Sample>> = {},
    ): Promise<string[]> => {
      const texts: string[] = []
      const handler: JobDefinition<Sample>['handler'] = async ({ data, attempt, signal }) => {
        texts.push(data.text)
        await then(data.text, attempt, signal)
      }
      queue.register('note', { parse: parseSample, handler, ...settings })
      await queue.start()
      return texts
    }

    it('runs what was enqueued, with its data, as the first attempt', async () => {
      const attempts: number[] = []
      const texts = await startWithNotes((_, attempt) => {
        attempts.push(attempt)
      })
      const outcome = await queue.enqueue('note', { text: 'Größe "M"' })
      expect(outcome.kind).toBe('queued')
      await pass(0)
      expect([texts, attempts]).toEqual([['Größe "M"'], [1]])
    })

    it('runs a backlog without waiting in between', async () => {
      const texts = await startWithNotes()
      const expected = Array.from({ length: 12 }, (_, index) => String(index))
      for (const text of expected) await queue.enqueue('note', { text })
      await pass(0)
      expect(texts.toSorted()).toEqual(expected.toSorted())
    })

    it('hands each job to the handler of its name', async () => {
      const others: string[] = []
      queue.register('other', {
        parse: parseSample,
        handler: async ({ data }) => {
          others.push(data.text)
        },
      })
      const texts = await startWithNotes()
      await queue.enqueue('other', { text: 'o' })
      await queue.enqueue('note', { text: 'n' })
      await pass(0)
      expect([texts, others]).toEqual([['n'], ['o']])
    })

    it('runs a job that fails again, later each time, until it succeeds', async () => {
      const attempts: number[] = []
      await startWithNotes(
        (_, attempt) => {
          attempts.push(attempt)
          if (attempt < 3) throw new Error(`no ${attempt}`)
        },
        { retryDelaySeconds: 20 },
      )
      await queue.enqueue('note', { text: 'x' })
      await pass(0)
      expect(attempts).toEqual([1])
      await pass(5)
      expect(attempts).toEqual([1])
      await pass(40)
      expect(attempts).toEqual([1, 2])
      await pass(90)
      expect(attempts).toEqual([1, 2, 3])
      await pass(300)
      expect(attempts).toEqual([1, 2, 3])
      expect(failures).toMatchObject([
        { name: 'note', attempt: 1, willRetry: true, cause: new Error('no 1') },
        { name: 'note', attempt: 2, willRetry: true, cause: new Error('no 2') },
      ])
    })

    it('gives up after the last retry, and says so', async () => {
      const texts = await startWithNotes(
        () => {
          throw new Error('never')
        },
        { retryLimit: 1, retryDelaySeconds: 1 },
      )
      await queue.enqueue('note', { text: 'x' })
      await pass(0)
      await pass(30)
      await pass(300)
      expect(texts).toEqual(['x', 'x'])
      expect(failures.map(({ willRetry }) => willRetry)).toEqual([true, false])
    })

    it('does not hold up other jobs because one fails', async () => {
      const texts = await startWithNotes((text) => {
        if (text === 'bad') throw new Error('no')
      })
      await queue.enqueue('note', { text: 'bad' })
      await queue.enqueue('note', { text: 'good' })
      await pass(0)
      expect(texts).toEqual(['bad', 'good'])
    })

    it('counts data of the wrong form as a failed run', async () => {
      const texts = await startWithNotes(undefined, { retryLimit: 0 })
      await queue.enqueue('note', { wrong: 1 })
      await pass(0)
      expect(texts).toEqual([])
      expect(failures).toMatchObject([{ attempt: 1, willRetry: false, cause: new TypeError('no text') }])
    })

    it('aborts a run that takes too long, and counts it as failed though the handler ignores it', async () => {
      const begun = Promise.withResolvers<void>()
      const aborted = Promise.withResolvers<void>()
      await startWithNotes(
        (_text, _attempt, signal) => {
          begun.resolve()
          signal.addEventListener('abort', () => aborted.resolve())
          return Promise.withResolvers<void>().promise
        },
        { retryLimit: 0, expireAfterSeconds: 1 },
      )
      await queue.enqueue('note', { text: 'x' })
      const running = pass(0)
      await begun.promise
      await Promise.all([aborted.promise, running, pass(5)])
      await vi.waitFor(() => expect(failures).toMatchObject([{ name: 'note', willRetry: false }]))
    })

    it('does not start a delayed job early', async () => {
      const texts = await startWithNotes()
      await queue.enqueue('note', { text: 'later' }, { startAfterSeconds: 60 })
      await pass(0)
      await pass(58)
      expect(texts).toEqual([])
      await pass(20)
      expect(texts).toEqual(['later'])
    })

    it('keeps one job of a key waiting, and others apart from it', async () => {
      const texts = await startWithNotes()
      const options = { singletonKey: 'user ann/ä', startAfterSeconds: 30 }
      expect((await queue.enqueue('note', { text: 'first' }, options)).kind).toBe('queued')
      expect(await queue.enqueue('note', { text: 'second' }, options)).toEqual({ kind: 'already_queued' })
      expect((await queue.enqueue('note', { text: 'bob' }, { ...options, singletonKey: 'bob' })).kind).toBe('queued')
      for (const text of ['a', 'b']) expect((await queue.enqueue('note', { text })).kind).toBe('queued')
      await pass(0)
      expect(texts.toSorted()).toEqual(['a', 'b'])
      await pass(40)
      expect(texts.toSorted()).toEqual(['a', 'b', 'bob', 'first'])
    })

    it('takes a key again once its job has begun, so that nothing is overlooked', async () => {
      const texts = await startWithNotes(async (text) => {
        if (text !== 'first') return
        expect((await queue.enqueue('note', { text: 'second' }, { singletonKey: 'k' })).kind).toBe('queued')
      })
      await queue.enqueue('note', { text: 'first' }, { singletonKey: 'k' })
      await pass(0)
      expect([texts, failures]).toEqual([['first', 'second'], []])
    })

    it('runs a schedule at its moments, in UTC, with empty data', async () => {
      const runs: unknown[] = []
      queue.register('nightly', {
        parse: (data) => data,
        handler: async ({ data }) => {
          runs.push(data)
        },
        schedule: '10 9 * * 1',
      })
      await queue.start()
      await pass(9 * 60)
      expect(runs).toEqual([])
      await pass(3 * 60)
      expect(runs).toEqual([{}])
      await pass(10 * 60)
      expect(runs).toEqual([{}])
    })

    it('lets a job finish that runs when it stops, and takes up no other', async () => {
      const begun = Promise.withResolvers<void>()
      const gate = Promise.withResolvers<void>()
      const finished: string[] = []
      const texts = await startWithNotes(async (text) => {
        begun.resolve()
        await gate.promise
        finished.push(text)
      })
      await queue.enqueue('note', { text: '1' })
      await queue.enqueue('note', { text: '2' })
      const passing = pass(0)
      await begun.promise
      const stopped = queue.stop()
      gate.resolve()
      await stopped
      await passing
      expect([texts, finished]).toEqual([['1'], ['1']])
    })

    it('refuses what was not declared properly', async () => {
      const job = { parse: parseSample, handler: async () => undefined }
      queue.register('note', job)
      expect(() => queue.register('note', job)).toThrow('twice')
      expect(() => queue.register('a b', job)).toThrow(RangeError)
      expect(() => queue.register('cron', { ...job, schedule: 'every day' })).toThrow(RangeError)
      expect(() => queue.register('cron', { ...job, schedule: '0 0 3 * * *' })).toThrow(RangeError)
      expect(() => queue.register('cron', { ...job, schedule: '99 3 * * *' })).toThrow(RangeError)
      expect(() => queue.register('limit', { ...job, retryLimit: -1 })).toThrow(RangeError)
      await queue.start()
      expect(() => queue.register('late', job)).toThrow('after the start')
      await expect(queue.enqueue('nothing', {})).rejects.toThrow('not registered')
      await expect(queue.enqueue('note', {}, { singletonKey: '' })).rejects.toThrow(RangeError)
      await expect(queue.enqueue('note', {}, { startAfterSeconds: 0.5 })).rejects.toThrow(RangeError)
    })

    it('is available between start and stop only', async () => {
      queue.register('note', { parse: parseSample, handler: async () => undefined })
      await expect(queue.enqueue('note', { text: 'x' })).rejects.toThrow(PortUnavailable)
      await expect(queue.ping()).rejects.toThrow(PortUnavailable)
      await queue.start()
      await queue.ping()
      await queue.stop()
      await expect(queue.enqueue('note', { text: 'x' })).rejects.toThrow(PortUnavailable)
      await expect(queue.ping()).rejects.toThrow(PortUnavailable)
    })
  })
}
