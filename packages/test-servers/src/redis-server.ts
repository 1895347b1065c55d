import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from './free-port.ts'
import { untilLogged } from './until-logged.ts'

/** What `describeWithBinary` needs to know about the server started here. */
export const redisBinary = { binary: 'redis-server', aptPackage: 'redis-server' }

export interface RedisServer {
  readonly url: string
  readonly port: number
  /** Stops the process from answering, as a frozen machine would; `resume` undoes it. */
  freeze(): void
  resume(): void
  /** Ends the process at once, as a crash would, and waits until it is gone; `stop` removes its directory. */
  kill(): Promise<void>
  /** Ends the process and removes its directory. */
  stop(): Promise<void>
}

/** Starts a private Redis on that or a free loopback port, its files in a directory of its own. */
export async function startRedisServer(
  options: { port?: number; settings?: readonly string[] } = {},
): Promise<RedisServer> {
  const directory = await mkdtemp(join(tmpdir(), 'voicefit-redis-'))
  const port = options.port ?? (await findFreePort())
  const server = spawn(
    redisBinary.binary,
    [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      directory,
      '--save',
      '',
      '--appendonly',
      'no',
      ...(options.settings ?? []),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const exited = once(server, 'exit')
  try {
    await untilLogged(server, server.stdout, 'Ready to accept connections')
  } catch (cause) {
    await rm(directory, { recursive: true, force: true })
    throw cause
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    freeze: () => server.kill('SIGSTOP'),
    resume: () => server.kill('SIGCONT'),
    async kill() {
      server.kill('SIGKILL')
      await exited
    },
    async stop() {
      server.kill('SIGCONT')
      server.kill('SIGTERM')
      await exited
      await rm(directory, { recursive: true, force: true })
    },
  }
}
