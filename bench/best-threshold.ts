/** One answered query: the exercise it means (null for none), and what was found with what score. */
export type AnsweredName = { expected: string | null; found: string | null; score: number }

export type NameAccuracy = { topOne: number; falseAccept: number; right: number }

/**
 * Shares in 0..1 when everything from `threshold` on is accepted: names that mean an exercise and got it, names that mean none
 * and got one, and all that came out right.
 */
export function accuracyAt(threshold: number, answers: readonly AnsweredName[]): NameAccuracy {
  const accepted = ({ found, score }: AnsweredName) => (score >= threshold ? found : null)
  const meant = answers.filter(({ expected }) => expected !== null)
  const meaningless = answers.filter(({ expected }) => expected === null)
  const share = (all: readonly AnsweredName[], isCounted: (answer: AnsweredName) => boolean) =>
    all.filter(isCounted).length / all.length
  return {
    topOne: share(meant, (answer) => accepted(answer) === answer.expected),
    falseAccept: share(meaningless, (answer) => accepted(answer) !== null),
    right: share(answers, (answer) => accepted(answer) === answer.expected),
  }
}

/** The threshold with which most answers are right; of several the strictest. */
export function bestThreshold(answers: readonly AnsweredName[]): number {
  const scores = [...new Set(answers.map(({ score }) => score))].sort((one, other) => other - one)
  let best = { threshold: Number.POSITIVE_INFINITY, right: accuracyAt(Number.POSITIVE_INFINITY, answers).right }
  for (const threshold of scores) {
    const { right } = accuracyAt(threshold, answers)
    if (right > best.right) best = { threshold, right }
  }
  return best.threshold
}
