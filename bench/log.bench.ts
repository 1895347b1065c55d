import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { quantile, report } from './compare.ts'

const warmUps = 200
const rounds = 1500
const storedSets = 10_000

const Addresses = z.object({ ours: z.url(), bare: z.url(), token: z.string() })

/**
 * `voice.log` over HTTP on the embedded database with 10,000 sets stored, against a bare Fastify route that
 * does one insert into the same table of the same database in the same process. Requests alternate.
 */
export async function run(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'voicefit-bench-'))
  const server = spawn(process.execPath, [join(import.meta.dirname, 'log-server.ts'), String(storedSets)], {
    env: {
      ...process.env,
      VOICEFIT_DATA_DIR: dataDir,
      PORT: '0',
      VOICEFIT_DEMO: 'false',
      ENABLE_RATE_LIMITING: 'false',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const { ours, bare, token } = Addresses.parse(JSON.parse(await firstLine(server.stdout)))
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const log = (index: number) =>
      post(
        agent,
        `${ours}/trpc/voice.log`,
        token,
        { id: randomUUID(), transcript: utterance(index) },
        '"kind":"logged"',
      )
    const insert = (index: number) =>
      post(agent, `${bare}/insert`, token, { id: randomUUID(), reps: 1 + (index % 12) }, '"id"')

    const oursMs: number[] = []
    const bareMs: number[] = []
    for (let index = 0; index < warmUps + rounds; index++) {
      const tookOurs = await log(index)
      const tookBare = await insert(index)
      if (index < warmUps) continue
      oursMs.push(tookOurs)
      bareMs.push(tookBare)
    }
    report({
      bench: 'log',
      metric: 'p50_ms',
      ours: quantile(oursMs, 0.5),
      rival: quantile(bareMs, 0.5),
      goal: { op: '<=', ratio: 2 },
    })
    report({
      bench: 'log',
      metric: 'p50_ms_limit',
      ours: quantile(oursMs, 0.5),
      rival: 5,
      goal: { op: '<=', ratio: 1 },
    })
    report({
      bench: 'log',
      metric: 'p95_ms_limit',
      ours: quantile(oursMs, 0.95),
      rival: 12,
      goal: { op: '<=', ratio: 1 },
    })
    agent.destroy()
  } finally {
    const exited = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await exited
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const lifts = ['bench press', 'back squat', 'deadlift', 'overhead press', 'barbell row']

function utterance(index: number): string {
  return `${lifts[index % lifts.length]} ${100 + (index % 40) * 5} for ${1 + (index % 12)}`
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line
  throw new Error('the server ended without a word')
}

/** Milliseconds from sending a request to the end of its answer, which must hold the expected words. */
function post(agent: Agent, url: string, token: string, body: object, expected: string): Promise<number> {
  const payload = JSON.stringify(body)
  const startMs = performance.now()
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(payload),
      authorization: `Bearer ${token}`,
    }
    const outgoing = request(url, { method: 'POST', agent, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const tookMs = performance.now() - startMs
        const body = Buffer.concat(chunks).toString()
        if (answer.statusCode === 200 && body.includes(expected)) return resolve(tookMs)
        reject(new Error(`${url} answered ${answer.statusCode}: ${body}`))
      })
    })
    outgoing.on('error', reject)
    outgoing.end(payload)
  })
}
