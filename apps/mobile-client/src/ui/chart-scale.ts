/** A linear map from a range of values to a range of points, with the values worth a grid line. */
export type Scale = { place: (value: number) => number; ticks: readonly number[] }

const niceSteps = [1, 2, 2.5, 5, 10] as const

/** The step of at most `most` even divisions of `span`: 1, 2, 2.5 or 5 times a power of ten. */
function niceStep(span: number, most: number): number {
  const rough = span / most
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = niceSteps.find((nice) => nice * power >= rough) ?? 10
  return step * power
}

/**
 * A scale over `values`, widened outwards to even ticks. A single value (or equal ones) gets room above
 * and below, so that the line has a place. `from` and `to` are points on the screen; `to` may lie above `from`.
 */
export function valueScale(values: readonly number[], from: number, to: number, mostTicks = 4): Scale {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const span = high - low || Math.max(Math.abs(high) * 0.1, 1)
  const step = niceStep(span, mostTicks)
  const start = Math.floor((high === low ? low - span / 2 : low) / step) * step
  const end = Math.ceil((high === low ? high + span / 2 : high) / step) * step
  const count = Math.round((end - start) / step)
  const ticks = Array.from({ length: count + 1 }, (_, index) => Math.round((start + index * step) * 1e6) / 1e6)
  return { place: (value) => from + ((value - start) / (end - start)) * (to - from), ticks }
}

/** Places moments between `from` and `to` by their distance in time; equal moments stand in the middle. */
export function timeScale(times: readonly number[], from: number, to: number): (time: number) => number {
  const first = Math.min(...times)
  const span = Math.max(...times) - first
  return (time) => (span === 0 ? (from + to) / 2 : from + ((time - first) / span) * (to - from))
}
