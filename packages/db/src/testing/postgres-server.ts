import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe } from 'vitest'

export type PostgresServer = {
  /** The address of an empty database on the server, its user a superuser. */
  readonly connectionString: string
  stop(): Promise<void>
}

/**
 * A suite that needs the programs of a Postgres server. Without them it is skipped under a title that says what to
 * install; under CI it fails instead.
 */
export function describeWithPostgres(title: string, body: () => void): void {
  if (findBinaries() !== null) {
    describe(title, body)
    return
  }
  const reason = 'no Postgres server programs under /usr/lib/postgresql: apt-get install postgresql'
  // biome-ignore lint/style/noProcessEnv: whether tests may be skipped is a question about the test run, not the app
  if (process.env['CI'] === 'true') throw new Error(`${title}: ${reason}`)
  describe.skip(`${title} (${reason})`, body)
}

/** Starts a private Postgres of the newest installed version on a free loopback port, in a directory of its own. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const binaries = findBinaries()
  if (binaries === null) throw new Error('no Postgres server programs: apt-get install postgresql')
  const user = serverUser()
  const directory = mkdtempSync(join(tmpdir(), 'voicefit-postgres-'))
  if (user !== null) chownSync(directory, user.uid, user.gid)
  const data = join(directory, 'data')
  const asUser = user ?? {}
  try {
    execFileSync(
      join(binaries, 'initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
      {
        ...asUser,
        cwd: directory,
        stdio: 'pipe',
      },
    )
    const port = await findFreePort()
    const settings = [
      '-c',
      'fsync=off',
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=${directory}`,
    ]
    const server = spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
      ...asUser,
      cwd: directory,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const exited = once(server, 'exit')
    await untilReady(server)
    return {
      connectionString: await withDatabase(`postgres://postgres@127.0.0.1:${port}/postgres`),
      async stop() {
        server.kill('SIGINT')
        await exited
        rmSync(directory, { recursive: true, force: true })
      },
    }
  } catch (cause) {
    rmSync(directory, { recursive: true, force: true })
    throw cause
  }
}

async function withDatabase(connectionString: string): Promise<string> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query('create database voicefit')
  await client.end()
  return connectionString.replace(/postgres$/, 'voicefit')
}

/** Debian puts the server's programs beside each other by version, and not on the path. */
function findBinaries(): string | null {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return null
  const versions = readdirSync(root).filter((version) => existsSync(join(root, version, 'bin', 'postgres')))
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0]
  return newest === undefined ? null : join(root, newest, 'bin')
}

/** Postgres refuses to run as root: then it runs as the user its package made. */
function serverUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function untilReady(server: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let log = ''
  server.stderr?.on('data', (chunk: Buffer) => {
    log += chunk.toString()
    if (log.includes('database system is ready to accept connections')) resolve()
  })
  server.once('error', reject)
  server.once('exit', (code) => reject(new Error(`postgres ended with ${code}:\n${log}`)))
  await promise
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('the probe got no port')
  return address.port
}
