import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type KeyServer, startKeyServer } from '@voicefit/infra/identity/testing/key-server'
import { signingKey } from '@voicefit/infra/identity/testing/signing-key'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  callsWith,
  currentSets,
  post,
  type RunningServer,
  signUpOver,
  startRefused,
  startServer,
  temporaryDir,
} from './running-server.ts'

const command = join(import.meta.dirname, '../src/account-command.ts')

describe('with accounts kept by Supabase', () => {
  const dir = temporaryDir()
  const key = signingKey('ES256', 'of the project')
  const stranger = signingKey('ES256', 'of the project')
  let issuer: KeyServer
  let server: RunningServer

  beforeAll(async () => {
    issuer = await startKeyServer()
    issuer.publish(key)
    server = await startServer(dir.path, { SUPABASE_URL: issuer.url })
  })
  afterAll(async () => {
    await server.kill('SIGTERM')
    await issuer.close()
    dir.remove()
  })

  const claimsOf = (sub: string, more: object = {}) => {
    const iat = Math.floor(Date.now() / 1000)
    const session = { session_id: randomUUID(), role: 'authenticated', aud: 'authenticated' }
    return { iss: `${issuer.url}/auth/v1`, sub, email: 'sam@example.com', ...session, iat, exp: iat + 3600, ...more }
  }

  test('an athlete who was never seen here logs a set with a token of the project', async () => {
    const athlete = callsWith(server.url, key.sign(claimsOf(randomUUID())))
    expect((await athlete.log('bench press 185 for 8')).status).toBe(200)
    expect(await currentSets(athlete)).toMatchObject([{ reps: 8 }])
  })

  test("another key under the project's id, and another project's token, open nothing", async () => {
    const forged = [
      stranger.sign(claimsOf(randomUUID())),
      key.sign(claimsOf(randomUUID(), { iss: 'https://x.supabase.co/auth/v1' })),
    ]
    for (const token of forged) expect((await callsWith(server.url, token).query('session.current')).status).toBe(401)
  })

  test('with the issuer away known keys go on, also for a token not seen before', async () => {
    const athlete = callsWith(server.url, key.sign(claimsOf(randomUUID())))
    expect((await athlete.query('session.current')).status).toBe(200)
    issuer.feel('failing')
    const another = callsWith(server.url, key.sign(claimsOf(randomUUID())))
    expect([(await athlete.query('session.current')).status, (await another.log('squat 100 kg for 5')).status]).toEqual(
      [200, 200],
    )
    issuer.feel('well')
  })

  test('local accounts are not offered', async () => {
    const reply = await post(`${server.url}/auth/v1/signup`, { email: 'a@example.com', password: 'a long password' })
    expect([reply.status, await reply.json()]).toMatchObject([404, { error_code: 'accounts_elsewhere' }])
    expect(await (await fetch(`${server.url}/health`)).json()).toMatchObject({ identity: 'supabase' })
  })
})

test('an issuer that is away at the start is no reason not to start; its tokens are told to come back', async () => {
  const dir = temporaryDir()
  const issuer = await startKeyServer()
  const key = signingKey('ES256', 'one')
  issuer.feel('failing')
  const server = await startServer(dir.path, { SUPABASE_URL: issuer.url })
  const reply = await callsWith(server.url, key.sign({})).query('session.current')
  expect(reply.status).toBe(503)
  expect(await reply.json()).toMatchObject({ error: { data: { errorCode: 'unavailable', isRetryable: true } } })
  await server.kill('SIGTERM')
  await issuer.close()
  dir.remove()
})

test('the operator makes a code and grants a tier from the command line while the server is stopped', async () => {
  const dir = temporaryDir()
  const email = 'sam@example.com'
  const first = await startServer(dir.path)
  await signUpOver(first.url, email)
  const refused = await runAccount(dir.path, ['reset-code', email])
  expect([refused.exitCode, refused.output]).toEqual([1, expect.stringMatching(/\S/)])
  await first.kill('SIGTERM')

  const code = /code (\S+),/.exec((await runAccount(dir.path, ['reset-code', email])).output)?.[1]
  expect((await runAccount(dir.path, ['grant', email, '--tier', 'premium', '--role', 'admin'])).output).toContain(
    'premium',
  )
  expect(await runAccount(dir.path, ['reset-code', 'nobody@example.com'])).toEqual({
    exitCode: 1,
    output: 'There is no account nobody@example.com.\n',
  })

  const second = await startServer(dir.path)
  const reply = await post(`${second.url}/auth/v1/verify`, { type: 'recovery', email, token: code })
  expect([reply.status, await reply.json()]).toMatchObject([
    200,
    { user: { app_metadata: { tier: 'premium', role: 'admin' } } },
  ])
  await second.kill('SIGTERM')
  dir.remove()
}, 60_000)

test('without required sign-in everybody is one local athlete and the start says so loudly; production refuses', async () => {
  const dir = temporaryDir()
  const server = await startServer(dir.path, { REQUIRE_AUTH: 'false', LOG_LEVEL: 'silent' })
  expect(server.said()).toContain('AUTHENTICATION IS OFF')
  expect(
    (await post(`${server.url}/trpc/voice.log`, { id: randomUUID(), transcript: 'squat 100 kg for 5' })).status,
  ).toBe(200)
  expect(await (await fetch(`${server.url}/health`)).json()).toMatchObject({ isAuthRequired: false })
  await server.kill('SIGTERM')
  for (const NODE_ENV of ['production', 'test']) {
    const refused = await startRefused(dir.path, {
      REQUIRE_AUTH: 'false',
      NODE_ENV,
      SUPABASE_JWT_SECRET: 'Zk3vQ8xN1pLr7TjWb5yHc0GdMfE2uSaK',
    })
    expect([refused.exitCode, refused.message]).toEqual([1, expect.stringContaining('REQUIRE_AUTH')])
  }
  dir.remove()
})

async function runAccount(dataDir: string, args: string[]): Promise<{ exitCode: number | null; output: string }> {
  const child = spawn(process.execPath, [command, ...args], {
    env: { PATH: process.env.PATH, VOICEFIT_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [out, err, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exited])
  return { exitCode, output: out + err }
}
