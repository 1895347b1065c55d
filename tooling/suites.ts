import { join } from 'node:path'
import { findChromium, searchPath } from './find-program.ts'
import { longFile } from './house-rules.ts'
import { runCommand } from './run-command.ts'
import { runVitest } from './run-vitest.ts'
import { listSourceFiles } from './source-file.ts'
import { joinResults, type Suite, type SuiteResult, singleCheck } from './suite.ts'
import { buildWeb, isWebBuildCurrent } from './web-build.ts'

const root = join(import.meta.dirname, '..')
const tool = (name: string) => join(root, 'node_modules', '.bin', name)
const quiet = { NO_COLOR: '1', FORCE_COLOR: '0', TURBO_TELEMETRY_DISABLED: '1' }

async function check(note: string, program: string, args: string[]): Promise<SuiteResult> {
  const run = await runCommand(tool(program), args, { cwd: root, env: quiet })
  return { ...singleCheck(run.exitCode, run.output), note: run.exitCode === 0 ? '' : note }
}

const chromium = findChromium()

/** The environment of every test run: programs can be found, and the browser is named. */
const testEnv = { PATH: searchPath, ...(chromium ? { CHROMIUM_PATH: chromium } : {}) }

async function structure(): Promise<SuiteResult> {
  const parts = [
    await runVitest(['tooling'], testEnv),
    await check('unused code', 'knip', ['--no-progress', '--no-config-hints']),
    await check('manifests', 'sherif', ['--fail-on-warnings']),
    await check('package boundaries', 'turbo', ['boundaries', '--no-color']),
  ]
  const joined = joinResults(parts)
  const long = listSourceFiles().filter((file) => file.lineCount > longFile)
  const warning = long.length > 0 ? `over ${longFile} lines: ${long.map((file) => file.path).join(' ')}` : ''
  return { ...joined, note: [joined.note, warning].filter((note) => note !== '').join('; ') }
}

async function browser(): Promise<SuiteResult> {
  const failure = await webBuild()
  if (failure) return failure
  return runVitest(['e2e'], testEnv)
}

let building: Promise<SuiteResult | null> | null = null

/** Builds the web app once for a run; what went wrong, or null. */
export function webBuild(): Promise<SuiteResult | null> {
  building ??= (async () => {
    if (await isWebBuildCurrent()) return null
    const build = await buildWeb()
    return build.kind === 'failed' ? { ...singleCheck(1, build.log), note: 'the web app does not build' } : null
  })()
  return building
}

/** In the order of their lines in the report. */
export const suites: readonly Suite[] = [
  {
    name: 'types',
    promise: 'every package compiles (TypeScript, strict)',
    needs: [],
    run: () => check('', 'turbo', ['run', 'types', '--continue', '--output-logs=errors-only', '--no-color']),
  },
  {
    name: 'lint',
    promise: 'formatting and lint rules hold (Biome)',
    needs: [],
    run: () => check('', 'biome', ['ci', '--colors=off', '--max-diagnostics=60', '.']),
  },
  {
    name: 'structure',
    promise: 'who imports whom, sizes, names, docstrings, unused code, manifests',
    needs: [],
    run: structure,
  },
  {
    name: 'unit',
    promise: 'every module and every adapter against its contract',
    needs: [],
    run: () => runVitest(['domain', 'infra', 'db', 'api', 'server', 'cli', 'bench', 'mobile-client'], testEnv),
  },
  {
    name: 'integration',
    promise: 'the whole server over HTTP, its storage and its shutdown',
    needs: [],
    run: () => runVitest(['integration'], testEnv),
  },
  {
    name: 'browser',
    promise: 'the built web app in Chromium against the real server',
    needs: ['chromium'],
    run: browser,
  },
]

/** Whether this machine has what the suite cannot do without. */
export function canRun(suite: Suite): boolean {
  return suite.needs.every((need) => need !== 'chromium' || chromium !== null)
}
