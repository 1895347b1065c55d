import fc from 'fast-check'
import { inject, test } from 'vitest'
import { anyUtterance } from './any-utterance.ts'
import { findFault } from './find-fault.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** How many utterances all shards try together; set in vitest.config.ts. */
    fuzzRuns: number
  }
}

/** As many files call `fuzzShard`, each with its own number, so that the cores share the work. */
const shards = 4
const timeoutMs = 900_000

/** Tries one shard's part of the runs. Every shard has its own seed: a run that fails does so again. */
export function fuzzShard(shard: number): void {
  const numRuns = Math.ceil(inject('fuzzRuns') / shards)
  test(
    `any utterance is read within the bounds of a set, and what is logged parses back from its own words (part ${shard} of ${shards})`,
    () => {
      const isSound = fc.property(anyUtterance, (heard) => {
        const fault = findFault(heard)
        if (fault !== null) throw new Error(`${JSON.stringify(heard.transcript)}: ${fault}`)
      })
      fc.assert(isSound, { numRuns, seed: shard })
    },
    timeoutMs,
  )
}
