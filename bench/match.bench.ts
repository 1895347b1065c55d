import { matchExercise } from '@voicefit/domain/exercises/match-exercise'
import { type AnsweredName, accuracyAt, bestThreshold } from './best-threshold.ts'
import { quantile, report } from './compare.ts'
import { type NameCase, readNames } from './development-cases.ts'
import { fuseRival, miniSearchRival, type NameRival, trigramRival } from './name-rivals.ts'

const warmUps = 2
const rounds = 5

/**
 * `matchExercise` against Fuse.js, MiniSearch and Postgres trigrams over the same names and aliases and the same development
 * queries. Speed: all answer a query in turn. Accuracy: ours as it is; each rival accepts from the fixed score on with which most
 * of these very queries come out right.
 */
export async function run(): Promise<void> {
  const names = readNames()
  const rivals = [fuseRival(), miniSearchRival(), await trigramRival()]
  try {
    const took = await timeAll(names, rivals)
    const ours = accuracyAt(0, names.map(answerOurs))
    for (const [at, rival] of rivals.entries()) {
      const answers: AnsweredName[] = []
      for (const name of names) answers.push(await answerOf(rival, name))
      const theirs = accuracyAt(bestThreshold(answers), answers)
      const bench = `match vs ${rival.name}`
      const fewer = { op: '<=', ratio: 1 } as const
      const more = { op: '>=', ratio: 1 } as const
      report({ bench, metric: 'median_ms', ours: median(took.ours), rival: median(took.rivals[at]), goal: fewer })
      report({ bench, metric: 'top_1', ours: ours.topOne, rival: theirs.topOne, goal: more })
      report({ bench, metric: 'rejected', ours: 1 - ours.falseAccept, rival: 1 - theirs.falseAccept, goal: more })
      report({ bench, metric: 'all_right', ours: ours.right, rival: theirs.right, goal: more })
    }
  } finally {
    for (const rival of rivals) await rival.close()
  }
}

const median = (samples: readonly number[] = []) => quantile(samples, 0.5)

function answerOurs({ query, expected }: NameCase): AnsweredName {
  const match = matchExercise(query)
  return { expected, found: match.kind === 'accepted' ? match.exercise.id : null, score: 1 }
}

async function answerOf(rival: NameRival, { query, expected }: NameCase): Promise<AnsweredName> {
  const best = await rival.find(query)
  return { expected, found: best?.exerciseId ?? null, score: best?.score ?? 0 }
}

/** Milliseconds of every answer, ours and each rival's, query by query in turn. */
async function timeAll(names: readonly NameCase[], rivals: readonly NameRival[]) {
  const ours: number[] = []
  const theirs: number[][] = rivals.map(() => [])
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const { query } of names) {
      const startMs = performance.now()
      matchExercise(query)
      const tookMs = performance.now() - startMs
      if (round >= warmUps) ours.push(tookMs)
      for (const [at, rival] of rivals.entries()) {
        const rivalStartMs = performance.now()
        const answer = rival.find(query)
        // Awaiting what is no promise would add a turn of the event loop to the rivals that answer at once.
        if (answer instanceof Promise) await answer
        if (round >= warmUps) theirs[at]?.push(performance.now() - rivalStartMs)
      }
    }
  }
  return { ours, rivals: theirs }
}
