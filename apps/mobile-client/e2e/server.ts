import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')
const webDir = join(import.meta.dirname, '../dist')

export type RunningServer = { url: string; kill: () => Promise<void> }

/** A port nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('the probe has no port')
  return address.port
}

/**
 * Starts the real server over `dataDir`, serving the built app. Resolves once it has said its address.
 * `kill` ends it as a power cut would: at once, without a goodbye.
 */
export async function startServer(options: {
  dataDir: string
  port: number
  isDemoSeeded: boolean
}): Promise<RunningServer> {
  if (!existsSync(join(webDir, 'index.html')))
    throw new Error(
      'There is no built app in apps/mobile-client/dist. Build it first: pnpm --filter @voicefit/mobile-client build',
    )
  const child = spawn(process.execPath, [join(root, 'apps/server/src/main.ts')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'test',
      PORT: String(options.port),
      VOICEFIT_DATA_DIR: options.dataDir,
      VOICEFIT_WEB_DIR: webDir,
      VOICEFIT_DEMO: String(options.isDemoSeeded),
      ENABLE_RATE_LIMITING: 'false',
    },
  })
  return { url: await addressOf(child), kill: () => killNow(child) }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const address = said.match(/https?:\/\/[\w.:-]+/)
      if (address) resolve(address[0])
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it was ready:\n${said}`)))
  })
}

function killNow(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}
