// "npm test": every suite, a line each, and one line at the end that adds them up.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { findProgram } from './find-program.ts'
import { requireNode } from './require-node.ts'
import { seconds } from './run-command.ts'
import type { Suite, SuiteResult } from './suite.ts'
import { canRun, suites, webBuild } from './suites.ts'

const root = join(import.meta.dirname, '..')
const isCi = process.env['CI'] === 'true'
const installLine = 'apt-get install -y redis-server postgresql chromium'

requireNode()
const wanted = process.argv.slice(2)
if (wanted.includes('--help') || wanted.includes('-h')) {
  printHelp()
  process.exit(0)
}
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no suite ${unknown.join(', ')}. Suites: ${suites.map((suite) => suite.name).join(' ')}\n`,
  )
  process.exit(2)
}

const chosen = suites.filter((suite) => wanted.length === 0 || wanted.includes(suite.name))
const unable = chosen.filter((suite) => !canRun(suite))
// Listed before the run: a file saved meanwhile was not there to be picked up.
const testFiles = listTestFiles()
const results = await runInTwoLanes(chosen.filter(canRun))
report(results)

/**
 * Two cores: the checks and then the web build on one, the tests on the other. The browser comes last because it needs
 * the build and is the one suite that minds a busy machine.
 */
async function runInTwoLanes(runnable: readonly Suite[]): Promise<Map<Suite, SuiteResult>> {
  const done = new Map<Suite, SuiteResult>()
  const inOrder = async (lane: readonly Suite[]) => {
    for (const suite of lane) done.set(suite, await runSuite(suite))
  }
  const named = (...names: string[]) => runnable.filter((suite) => names.includes(suite.name))
  const needsWeb = named('browser').length > 0
  await Promise.all([
    inOrder(named('types', 'lint', 'structure')).then(() => (needsWeb ? webBuild() : null)),
    inOrder(named('unit', 'integration')),
  ])
  await inOrder(named('browser'))
  return done
}

async function runSuite(suite: Suite): Promise<SuiteResult> {
  const startedAt = performance.now()
  const result = await suite.run()
  const verdict = result.failed > 0 ? 'FAIL' : 'ok'
  const counts = [
    `${result.passed} passed`,
    result.failed > 0 ? `${result.failed} failed` : '',
    result.skipped.length > 0 ? `${result.skipped.length} skipped` : '',
  ]
  const time = seconds(performance.now() - startedAt)
  const note = result.note === '' ? '' : `  (${result.note})`
  const line = `${verdict.padEnd(5)}${suite.name.padEnd(13)}${time.padStart(8)}   ${counts.filter(Boolean).join(', ')}${note}`
  process.stdout.write(`${line}\n`)
  if (result.failed > 0) process.stdout.write(`${result.output}\n`)
  return result
}

function report(done: ReadonlyMap<Suite, SuiteResult>): void {
  const all = [...done.values()]
  const skipped = all.flatMap((result) => result.skipped)
  const forgotten =
    wanted.length === 0 && unable.length === 0 ? findForgotten(all.flatMap((result) => result.files)) : []
  printGaps(skipped, forgotten)
  const passed = all.reduce((sum, result) => sum + result.passed, 0)
  const failed =
    all.reduce((sum, result) => sum + result.failed, 0) + forgotten.length + (isCi ? skipped.length + unable.length : 0)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exitCode = failed > 0 ? 1 : 0
}

function listTestFiles(): string[] {
  const inPackages = globSync('{apps,packages}/*/{src,test,e2e}/**/*.test.{ts,tsx}', { cwd: root })
  const atRoot = globSync('{tooling,bench}/**/*.test.ts', { cwd: root, exclude: ['**/node_modules'] })
  return [...inPackages, ...atRoot]
}

/** Test files that no project picked up. */
function findForgotten(ran: readonly string[]): string[] {
  const seen = new Set(ran)
  return testFiles.filter((file) => !seen.has(join(root, file)))
}

function printGaps(skipped: readonly string[], forgotten: readonly string[]): void {
  for (const name of skipped) process.stdout.write(`skipped: ${name}\n`)
  for (const file of forgotten) process.stdout.write(`never ran: ${file} belongs to no vitest project\n`)
  for (const suite of unable) process.stdout.write(`could not run: ${suite.name} needs ${suite.needs.join(', ')}\n`)
  const isProgramMissing = unable.length > 0 || !findProgram(['redis-server']) || !findProgram(['postgres'])
  if (isProgramMissing) process.stdout.write(`To run everything: ${installLine}\n`)
}

function printHelp(): void {
  const lines = suites.map((suite) => `  ${suite.name.padEnd(13)}${suite.promise}`)
  process.stdout.write(
    `Usage: npm test [-- <suite> …]\n\nWithout a name every suite runs:\n${lines.join('\n')}\n\n` +
      'A suite or test that cannot run here is named at the end; with CI=true it counts as failed.\n',
  )
}
