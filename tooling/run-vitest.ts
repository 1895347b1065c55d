import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { runCommand } from './run-command.ts'
import type { SuiteResult } from './suite.ts'

const root = join(import.meta.dirname, '..')

type Assertion = { status: string; fullName: string }
type FileReport = { name: string; status: string; message: string; assertionResults: Assertion[] }
export type Report = { testResults: FileReport[] }

/**
 * Runs the named vitest projects and counts what came back. A file that could not be loaded counts as one failure, and
 * so does a run that ended badly though every test passed (an unhandled rejection, no test found).
 */
export async function runVitest(projects: readonly string[], env: Record<string, string>): Promise<SuiteResult> {
  const folder = await mkdtemp(join(tmpdir(), 'voicefit-test-'))
  const reportFile = join(folder, 'report.json')
  try {
    const run = await runCommand(
      join(root, 'node_modules', '.bin', 'vitest'),
      [
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
      ],
      { cwd: root, env: { NO_COLOR: '1', FORCE_COLOR: '0', ...env } },
    )
    const text = await readFile(reportFile, 'utf8').catch(() => '{"testResults":[]}')
    const report: Report = JSON.parse(text)
    return countReport(report, run.exitCode, run.output)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Adds up what vitest wrote. */
export function countReport(report: Report, exitCode: number, output: string): SuiteResult {
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const withStatus = (status: string) => tests.filter((one) => one.status === status)
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
  )
  const counted = withStatus('failed').length + unloadable.length
  const isBad = exitCode !== 0 || tests.length === 0
  const failed = isBad && counted === 0 ? 1 : counted
  return {
    passed: withStatus('passed').length,
    failed,
    skipped: tests.filter((one) => one.status !== 'passed' && one.status !== 'failed').map((one) => one.fullName),
    note: countsByFolder(report),
    output,
    files: report.testResults.map((file) => file.name),
  }
}

function countsByFolder(report: Report): string {
  const counts = new Map<string, number>()
  for (const file of report.testResults) {
    const [group = '', name = ''] = relative(root, file.name).split('/')
    const folder = group === 'apps' || group === 'packages' ? name : group
    counts.set(folder, (counts.get(folder) ?? 0) + file.assertionResults.length)
  }
  return [...counts].map(([folder, count]) => `${folder} ${count}`).join(', ')
}
