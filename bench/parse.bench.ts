import { parseUtterance } from '@voicefit/domain/voice/parse-utterance'
import * as chrono from 'chrono-node'
import { quantile, report } from './compare.ts'
import { readUtterances } from './development-cases.ts'
import { parseNaively } from './naive-parse.ts'

const warmUps = 20
const rounds = 60

const medianLimitMs = 0.2
const p99LimitMs = 1

/**
 * `parseUtterance` with the full catalogue over the development utterances, against what one would put together without it:
 * chrono-node for times plus a few regular expressions. Both read every utterance in turn, first one, then the other.
 */
export async function run(): Promise<void> {
  const utterances = readUtterances()
  const ours: number[] = []
  const rival: number[] = []
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const { transcript, alternatives, context } of utterances) {
      const tookOurs = timeCall(() => parseUtterance({ transcript, alternatives }, context))
      const tookRival = timeCall(() => [chrono.parse(transcript), parseNaively(transcript)])
      if (round < warmUps) continue
      ours.push(tookOurs)
      rival.push(tookRival)
    }
  }
  const goal = { op: '<=', ratio: 1 } as const
  for (const [name, share, limitMs] of [
    ['median', 0.5, medianLimitMs],
    ['p99', 0.99, p99LimitMs],
  ] as const) {
    const took = quantile(ours, share)
    report({ bench: 'parse', metric: `${name}_ms`, ours: took, rival: quantile(rival, share), goal })
    report({ bench: 'parse', metric: `${name}_ms_limit`, ours: took, rival: limitMs, goal })
  }
}

/** Milliseconds a call takes. */
function timeCall(call: () => unknown): number {
  const startMs = performance.now()
  call()
  return performance.now() - startMs
}
