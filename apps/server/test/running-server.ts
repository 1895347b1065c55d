import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const main = join(import.meta.dirname, '../src/main.ts')

export type RunningServer = {
  url: string
  /** What it wrote to standard output until now. */
  said: () => string
  kill: (signal: NodeJS.Signals) => Promise<number | null>
}

/** A data directory that goes with the test. */
export function temporaryDir(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'voicefit-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Starts the server as a user does, on a free port, and resolves when it says where it is. */
export async function startServer(dataDir: string, environment: Record<string, string> = {}): Promise<RunningServer> {
  const child = spawnServer(dataDir, environment)
  const exited = exitOf(child)
  const errors: string[] = []
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
  const ready = Promise.withResolvers<string>()
  if (child.stdout === null) throw new Error('no output to read')
  const said: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line)
    const address = /ready at (\S+)/.exec(line)?.[1]
    if (address !== undefined) ready.resolve(address)
  })
  void exited.then((code) => ready.reject(new Error(`the server ended with ${code}: ${errors.join('')}`)))
  const url = await ready.promise
  return {
    url,
    said: () => said.join('\n'),
    kill: (signal) => {
      child.kill(signal)
      return exited
    },
  }
}

/** Starts a server that is expected to refuse, and resolves with what it said. */
export async function startRefused(dataDir: string, environment: Record<string, string> = {}) {
  const child = spawnServer(dataDir, environment)
  const errors: string[] = []
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
  return { exitCode: await exitOf(child), message: errors.join('') }
}

function spawnServer(dataDir: string, environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      VOICEFIT_DATA_DIR: dataDir,
      VOICEFIT_WEB_DIR: join(dataDir, 'web'),
      VOICEFIT_DEMO: 'false',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve))
}

const Session = z.object({ access_token: z.string(), refresh_token: z.string() })

/** An account over the wire and the calls a client makes with it, as plain HTTP. */
export async function signUpOver(url: string, email: string) {
  const response = await post(`${url}/auth/v1/signup`, { email, password: 'correct horse battery' })
  const tokens = Session.parse(await response.json())
  return { ...tokens, ...callsWith(url, tokens.access_token) }
}

export function callsWith(url: string, token: string) {
  const headers = { authorization: `Bearer ${token}` }
  return {
    log: (transcript: string, id: string = randomUUID()) => post(`${url}/trpc/voice.log`, { id, transcript }, headers),
    mutate: (path: string, input: object) => post(`${url}/trpc/${path}`, input, headers),
    query: (path: string, input?: object) =>
      fetch(`${url}/trpc/${path}${input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`}`, {
        headers,
      }),
  }
}

export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

const CurrentSession = z.object({
  result: z.object({
    data: z
      .object({ sets: z.array(z.looseObject({ id: z.string(), reps: z.number().nullable(), exerciseId: z.string() })) })
      .nullable(),
  }),
})

/** The sets of the open session as the server shows them. */
export async function currentSets(calls: ReturnType<typeof callsWith>) {
  const response = await calls.query('session.current')
  return CurrentSession.parse(await response.json()).result.data?.sets ?? []
}
