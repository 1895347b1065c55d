/** What one suite, or one part of it, came to. */
export type SuiteResult = {
  passed: number
  failed: number
  /** Full names of tests that were left out; each says in its title why. */
  skipped: string[]
  /** A few words for the line of the suite, for example the counts by project. */
  note: string
  /** What the tools said; printed when something failed. */
  output: string
  /** Test files that ran, as absolute paths. */
  files: string[]
}

export type SuiteName = 'types' | 'lint' | 'structure' | 'unit' | 'integration' | 'browser'

export type Suite = {
  name: SuiteName
  /** What it proves, for --help. */
  promise: string
  /** Programs it cannot do without; the suite counts as "could not run" when one is missing. */
  needs: readonly Program[]
  run: () => Promise<SuiteResult>
}

export type Program = 'chromium'

/** A check that is one yes or no. */
export function singleCheck(exitCode: number, output: string): SuiteResult {
  const isPassed = exitCode === 0
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: [], note: '', output, files: [] }
}

/** Several parts as one suite; only the words of parts that failed are kept. */
export function joinResults(parts: readonly SuiteResult[]): SuiteResult {
  return {
    passed: parts.reduce((sum, part) => sum + part.passed, 0),
    failed: parts.reduce((sum, part) => sum + part.failed, 0),
    skipped: parts.flatMap((part) => part.skipped),
    note: parts
      .map((part) => part.note)
      .filter((note) => note !== '')
      .join(', '),
    output: parts
      .filter((part) => part.failed > 0)
      .map((part) => part.output)
      .join('\n'),
    files: parts.flatMap((part) => part.files),
  }
}
