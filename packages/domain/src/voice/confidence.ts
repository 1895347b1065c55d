/** At or above this an outcome may be stored without asking. */
export const autoThreshold = 0.8

/** What each kind of doubt takes from a confidence of 1. */
export const doubtCost = {
  /** A content word no rule took. */
  leftOverWord: 0.25,
  /** The same beside a named exercise and apart from its name, where it can hardly be part of another name. */
  strayWord: 0.08,
  /** One more of a run of such words. */
  furtherWord: 0.03,
  /** The same where the word is one of everyday speech and stands apart from the exercise's name. */
  everydayWord: 0.1,
  /** A remark that speaks of plans, other people or things that did not happen. */
  remarkOfAnother: 0.4,
  /** Talk of plans or of others around a set that is complete without it. */
  aside: 0.05,
  /** A question mark behind a set. */
  questionMark: 0.3,
  /** A lift with a weight, said without one and with none to carry. */
  loadMissing: 0.3,
  /** The value said was taken back and said anew. */
  repaired: 0.05,
  /** A later hypothesis of the recogniser was read, not its first. */
  laterHypothesis: 0.05,
} as const

/** Confidence in 0..1 after all costs, in hundredths. */
export function confidenceAfter(costs: readonly number[]): number {
  const left = costs.reduce((rest, cost) => rest - cost, 1)
  return Math.round(Math.min(1, Math.max(0, left)) * 100) / 100
}
