// Brings node_modules up to the lockfile, and Node 24 with it. Plain JavaScript: it runs on whatever Node the host has.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const pnpmVersion = '12.21.0'
const oldestHostNode = 20
const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const stampFile = join(root, 'node_modules', '.voicefit-installed')

function fail(...lines) {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(1)
}

/** The manifests of the workspace: what an install depends on, next to the lockfile. */
function manifestPaths() {
  const groups = ['apps', 'packages'].flatMap((group) =>
    readdirSync(join(root, group), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${group}/${entry.name}`),
  )
  return ['', ...groups.sort(), 'bench', 'tooling']
    .map((folder) => join(root, folder, 'package.json'))
    .filter((path) => existsSync(path))
}

function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${pnpmVersion}\n`)
  for (const path of [join(root, 'pnpm-lock.yaml'), join(root, 'pnpm-workspace.yaml'), ...manifestPaths()]) {
    hash.update(path.slice(root.length)).update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

function isInstalled(wanted) {
  return (
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8').trim() === wanted &&
    existsSync(join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node'))
  )
}

function install(wanted) {
  process.stdout.write('Installing packages (about 10 s the first time) …\n')
  const startedAt = Date.now()
  rmSync(stampFile, { force: true })
  // CI=true: pnpm asks nothing and never edits the lockfile.
  const result = spawnSync('npx', ['--yes', `pnpm@${pnpmVersion}`, 'install', '--frozen-lockfile'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true' },
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (result.error || result.status !== 0) {
    fail(
      result.stdout ?? '',
      result.stderr ?? '',
      result.error
        ? `npx could not be started: ${result.error.message}`
        : `pnpm ended with ${result.status ?? result.signal}.`,
      'The install failed; its own words are above. Nothing was started.',
      'No network: connect once, later starts need none. A lockfile that does not match package.json:',
      `run "npx pnpm@${pnpmVersion} install" and commit pnpm-lock.yaml.`,
    )
  }
  writeFileSync(stampFile, `${wanted}\n`)
  process.stdout.write(`Installed in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.\n`)
}

if (Number(process.versions.node.split('.')[0]) < oldestHostNode) {
  fail(
    `This is Node ${process.versions.node}; VoiceFit needs Node ${oldestHostNode} or newer to begin (it brings Node 24 along by itself).`,
    'Get one from https://nodejs.org and run the same command again.',
  )
}

const wanted = fingerprint()
if (!isInstalled(wanted)) install(wanted)
