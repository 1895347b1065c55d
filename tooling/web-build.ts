import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { runCommand } from './run-command.ts'

const root = join(import.meta.dirname, '..')
const app = join(root, 'apps', 'mobile-client')
const domain = join(root, 'packages', 'domain', 'src')
const work = join(app, '.expo')
const exported = join(work, 'web-build')
const stampFile = join(work, 'web-build.inputs')

/** The folder the server serves; it only ever holds a whole build. */
export const webDir = join(app, 'dist')

/** Folders whose change means another web app; the dev server watches them. */
export const watchedFolders = [join(app, 'src'), join(app, 'public'), domain]

const skippedFolders = new Set(['node_modules', 'dist', '.expo', '.turbo', 'e2e', 'test', 'coverage'])
const isInput = (name: string) => !/\.test\.tsx?$|\.md$|^vitest\.|^tsconfig|^turbo\.json$/.test(name)

async function listInputs(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const nested = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : listInputs(path)
      return isInput(entry.name) ? [path] : []
    }),
  )
  return nested.flat().sort()
}

/**
 * The state of everything the web app is made of: its sources, the rules of domain and the lockfile. The api is not
 * among them: the app imports its types alone, and those leave nothing in the bundle.
 */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  const files = [...(await listInputs(app)), ...(await listInputs(domain)), join(root, 'pnpm-lock.yaml')]
  const contents = await Promise.all(files.map((file) => readFile(file)))
  for (const [position, content] of contents.entries()) {
    hash
      .update(relative(root, files[position] ?? ''))
      .update('\0')
      .update(content)
  }
  for (const [name, value] of Object.entries(process.env).sort()) {
    if (name.startsWith('EXPO_PUBLIC_')) hash.update(`${name}=${value}\0`)
  }
  return hash.digest('hex')
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Whether the build that is served was made from what is on disk now. */
export async function isWebBuildCurrent(): Promise<boolean> {
  if (!(await isThere(join(webDir, 'index.html'))) || !(await isThere(stampFile))) return false
  return (await readFile(stampFile, 'utf8')) === (await fingerprint())
}

export type WebBuild = { kind: 'built' } | { kind: 'failed'; log: string }

/**
 * Builds the web app and puts it where the server serves it, the old one staying until the new one is whole.
 * A build of the same inputs comes out of turbo's cache. An abort ends the build and leaves what was served.
 */
export async function buildWeb(signal?: AbortSignal): Promise<WebBuild> {
  const inputs = await fingerprint()
  const built = await runCommand(
    join(root, 'node_modules', '.bin', 'turbo'),
    [
      'run',
      'build',
      '--filter=@voicefit/mobile-client',
      '--output-logs=new-only',
      '--',
      '--output-dir',
      relative(app, exported),
    ],
    {
      cwd: root,
      env: { CI: '1', EXPO_OFFLINE: '1', EXPO_NO_TELEMETRY: '1', TURBO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
      ...(signal ? { signal } : {}),
    },
  )
  if (built.exitCode !== 0) return { kind: 'failed', log: built.output }
  if (!(await isThere(join(exported, 'index.html')))) {
    return { kind: 'failed', log: `${built.output}\nThe export ended well but left no index.html in ${exported}.` }
  }
  await publish()
  await writeFile(stampFile, inputs)
  return { kind: 'built' }
}

/** Two renames instead of a copy into place: a browser gets the old files or the new ones. */
async function publish(): Promise<void> {
  const next = join(work, 'web-build.next')
  const previous = join(work, 'web-build.previous')
  await mkdir(work, { recursive: true })
  await Promise.all([rm(next, { recursive: true, force: true }), rm(previous, { recursive: true, force: true })])
  await cp(exported, next, { recursive: true })
  if (await isThere(webDir)) await rename(webDir, previous)
  await rename(next, webDir)
  await rm(previous, { recursive: true, force: true })
}
