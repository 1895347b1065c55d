import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findFreePort } from './free-port.ts'
import { untilLogged } from './until-logged.ts'

const packagesDirectory = '/usr/lib/postgresql'

/** What `describeWithBinary` needs to know about the server started here. */
export const postgresBinary = { binary: findProgram('initdb'), aptPackage: 'postgresql' }

export interface PostgresServer {
  readonly connectionString: string
  /** Ends the process and removes its directory. */
  stop(): Promise<void>
}

/** Starts a private Postgres on a free loopback port, not durable, its files in a directory of its own. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const directory = await mkdtemp(join(tmpdir(), 'voicefit-postgres-'))
  const port = await findFreePort()
  const owner = await unprivilegedOwner(directory)
  try {
    const settings = ['-D', directory, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
    await promisify(execFile)(postgresBinary.binary, settings, { ...owner, cwd: directory })
    const run = ['-D', directory, '-p', String(port), '-k', '', '-h', '127.0.0.1', '-F']
    const server = spawn(findProgram('postgres'), run, {
      ...owner,
      cwd: directory,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const exited = once(server, 'exit')
    await untilLogged(server, server.stderr, 'ready to accept connections')
    return {
      connectionString: `postgres://postgres@127.0.0.1:${port}/postgres`,
      async stop() {
        // The gentle way waits until the clients have gone, so that none hears of it as an error; then without asking.
        server.kill('SIGTERM')
        const impatience = setTimeout(() => server.kill('SIGINT'), 5_000)
        await exited
        clearTimeout(impatience)
        await rm(directory, { recursive: true, force: true })
      },
    }
  } catch (cause) {
    await rm(directory, { recursive: true, force: true })
    throw cause
  }
}

/** Debian keeps these programs out of the search path. */
function findProgram(name: string): string {
  const versions = existsSync(packagesDirectory)
    ? readdirSync(packagesDirectory).sort((a, b) => Number(b) - Number(a))
    : []
  const paths = versions.map((version) => join(packagesDirectory, version, 'bin', name))
  return paths.find((path) => existsSync(path)) ?? name
}

/** Postgres refuses to run as root, so root runs it as `nobody`. */
async function unprivilegedOwner(directory: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {}
  const nobody = 65_534
  await chown(directory, nobody, nobody)
  return { uid: nobody, gid: nobody }
}
