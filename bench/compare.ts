/** One comparison: medians of interleaved runs, the ratio ours/rival, and whether it meets its goal. */
export type Comparison = {
  bench: string
  metric: string
  ours: number
  rival: number
  goal: { op: '<=' | '>='; ratio: number }
}

/** Prints a comparison on one line and marks the process where it falls short. */
export function report({ bench, metric, ours, rival, goal }: Comparison): void {
  const ratio = ours / rival
  const isMet = goal.op === '<=' ? ratio <= goal.ratio : ratio >= goal.ratio
  const figures = `ours=${ours.toFixed(3)} rival=${rival.toFixed(3)} ratio=${ratio.toFixed(2)}`
  process.stdout.write(`bench ${bench} ${metric} ${figures} goal=${goal.op} ${goal.ratio} ${isMet ? 'ok' : 'short'}\n`)
}

/** The value below which this share of the samples lies; `share` in 0..1. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  if (value === undefined) throw new Error('no samples')
  return value
}
