import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestServices, testServices } from '@voicefit/api/server/testing/test-athlete'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { buildHttp, type HttpOptions } from './http.ts'

const webDir = mkdtempSync(join(tmpdir(), 'voicefit-web-'))
const logged: string[] = []
let services: TestServices
let app: FastifyInstance
let build: (more: Partial<HttpOptions>) => Promise<FastifyInstance>
let count = 0

beforeAll(async () => {
  services = await testServices()
  const alright = () => Promise.resolve()
  const checks = { database: alright, search: alright, kv: alright, events: alright, admission: alright, jobs: alright }
  const health = { checks, facts: {}, startedAt: services.clock.now(), now: () => services.clock.now() }
  const logger = pino({ level: 'debug' }, { write: (line: string) => logged.push(line) })
  const options: HttpOptions = { services, accounts: { kind: 'local', services }, health, logger, webDir }
  build = (more) => buildHttp({ ...options, ...more })
  app = await build({})
})
afterAll(async () => {
  await app.close()
  await services.close()
  rmSync(webDir, { recursive: true })
})

const Session = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  token_type: z.literal('bearer'),
  expires_in: z.literal(3600),
  user: z.object({ id: z.uuid(), email: z.string() }),
})

const password = 'correct horse battery'
const post = (url: string, payload: object) => app.inject({ method: 'POST', url: `/auth/v1${url}`, payload })
const signUp = async () => {
  const email = `lifter-${++count}@example.com`
  return { email, session: Session.parse((await post('/signup', { email, password })).json()) }
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

test('signing up, in, and refreshing each answer a session in the shape of Supabase Auth', async () => {
  const { email, session } = await signUp()
  const signedIn = Session.parse((await post('/token?grant_type=password', { email, password })).json())
  expect(signedIn.user).toEqual(session.user)
  const refreshed = await post('/token?grant_type=refresh_token', { refresh_token: session.refresh_token })
  expect(Session.parse(refreshed.json()).refresh_token).not.toBe(session.refresh_token)
})

test('a token says whose it is', async () => {
  const { email, session } = await signUp()
  const reply = await app.inject({ url: '/auth/v1/user', headers: bearer(session.access_token) })
  expect(reply.json()).toMatchObject({ email, aud: 'authenticated' })
  expect((await app.inject({ url: '/auth/v1/user', headers: bearer('a.b.c') })).statusCode).toBe(401)
})

test('signing out names a JSON body and sends none, as its client does, and ends the sign-in', async () => {
  const { session } = await signUp()
  const headers = { ...bearer(session.access_token), 'content-type': 'application/json;charset=UTF-8' }
  expect((await app.inject({ method: 'POST', url: '/auth/v1/logout?scope=global', headers })).statusCode).toBe(204)
  const refresh = await post('/token?grant_type=refresh_token', { refresh_token: session.refresh_token })
  expect(refresh.json()).toMatchObject({ code: 400, error_code: 'refresh_token_not_found' })
})

test.each([
  ['/signup', { email: 'no address', password }, 400, 'validation_failed'],
  ['/signup', { email: 'new@example.com', password: 'short' }, 400, 'validation_failed'],
  ['/token?grant_type=password', { email: 'nobody@example.com', password }, 400, 'invalid_credentials'],
  ['/token?grant_type=magic', { email: 'nobody@example.com', password }, 400, 'validation_failed'],
  ['/token?grant_type=refresh_token', { refresh_token: 'made up' }, 400, 'refresh_token_not_found'],
  ['/verify', { type: 'recovery', email: 'nobody@example.com', token: 'ABCD-EFGH' }, 403, 'otp_expired'],
  ['/verify', { type: 'magiclink', email: 'nobody@example.com', token: 'ABCD-EFGH' }, 400, 'validation_failed'],
  ['/recover', {}, 400, 'validation_failed'],
])('%s with %o is %d %s, with words a person can use', async (url, payload, status, errorCode) => {
  const reply = await post(url, payload)
  expect(reply.json()).toEqual({
    code: status,
    error_code: errorCode,
    msg: expect.stringMatching(/^[A-Z].+\.$|^(choose|give) /),
  })
})

test('an address that is taken is told to sign in instead', async () => {
  const { email } = await signUp()
  expect((await post('/signup', { email, password })).json()).toMatchObject({
    code: 422,
    error_code: 'user_already_exists',
  })
})

test('a lost answer of a refresh is answered again with the same token', async () => {
  const { session } = await signUp()
  const refresh = async () =>
    Session.parse((await post('/token?grant_type=refresh_token', { refresh_token: session.refresh_token })).json())
  expect((await refresh()).refresh_token).toBe((await refresh()).refresh_token)
})

const lastCode = () => /code (\S+),/.exec(services.told.at(-1) ?? '')?.[1] ?? ''

test('a forgotten password: ask, get the code from the operator, bring it, set a new one', async () => {
  const { email } = await signUp()
  const asked = await post('/recover', { email })
  expect([asked.statusCode, asked.json()]).toEqual([200, {}])
  const recovered = Session.parse((await post('/verify', { type: 'recovery', email, token: lastCode() })).json())
  const changed = await app.inject({
    method: 'PUT',
    url: '/auth/v1/user',
    headers: bearer(recovered.access_token),
    payload: { password: 'a password not forgotten' },
  })
  expect(changed.json()).toMatchObject({ email })
  const tried = (tryPassword: string) => post('/token?grant_type=password', { email, password: tryPassword })
  expect((await tried(password)).json()).toMatchObject({ error_code: 'invalid_credentials' })
  expect((await tried('a password not forgotten')).statusCode).toBe(200)
})

test('asking for a code says the same of an address without an account', async () => {
  const { length } = services.told
  const asked = await post('/recover', { email: 'nobody@example.com' })
  expect([asked.statusCode, asked.json(), services.told.length]).toEqual([200, {}, length])
})

test.each([
  [{}, 401, 'reauthentication_needed'],
  [{ current_password: 'not this one' }, 400, 'invalid_credentials'],
  [{ current_password: password }, 200, undefined],
])('a signed-in athlete who sets a new password and gives %o is answered %d %s', async (more, status, errorCode) => {
  const { session } = await signUp()
  const reply = await app.inject({
    method: 'PUT',
    url: '/auth/v1/user',
    headers: bearer(session.access_token),
    payload: { password: 'a new password', ...more },
  })
  expect([reply.statusCode, reply.json().error_code]).toEqual([status, errorCode])
})

const guess = (email: string, headers: Record<string, string> = {}, remoteAddress = '203.0.113.7') =>
  app.inject({
    method: 'POST',
    url: '/auth/v1/token?grant_type=password',
    remoteAddress,
    headers,
    payload: { email, password: 'a wrong guess' },
  })

test('guessing is stopped with the time to come back, also for the right password, and not at another address', async () => {
  const { email } = await signUp()
  for (let one = 0; one < 20; one += 1) expect((await guess(email)).statusCode).toBe(400)
  const stopped = await guess(email)
  expect([stopped.statusCode, stopped.headers['retry-after']]).toEqual([429, '300'])
  expect(stopped.json()).toEqual({
    code: 429,
    error_code: 'over_request_rate_limit',
    msg: 'Too many attempts. Wait a few minutes and try again.',
  })
  expect((await post('/token?grant_type=password', { email, password })).statusCode).toBe(200)
})

test('an address that a caller makes up in a header is not believed', async () => {
  const { email } = await signUp()
  const claim = (host: number) => ({ 'x-forwarded-for': `198.51.100.${host}` })
  for (let host = 0; host < 20; host += 1) await guess(email, claim(host), '203.0.113.8')
  expect((await guess(email, claim(99), '203.0.113.8')).statusCode).toBe(429)
})

test('no password, code or token ever reaches the log', async () => {
  const { email, session } = await signUp()
  await post('/token?grant_type=password', { email, password: 'a wrong secret' })
  await app.inject({ url: '/trpc/session.current', headers: bearer(session.access_token) })
  await post('/recover', { email })
  await post('/verify', { type: 'recovery', email, token: lastCode() })
  const log = logged.join('')
  for (const secret of [password, lastCode(), 'a wrong secret', session.access_token, session.refresh_token])
    expect(log).not.toContain(secret)
  expect(log).toContain('"reqId":"req_')
})

test('behind a proxy that is trusted the address is the one it names', async () => {
  const proxied = await build({ trustedProxies: ['10.0.0.0/8'] })
  const { email } = await signUp()
  const guessBehind = async (caller: string, proxy: string) => {
    const reply = await proxied.inject({
      method: 'POST',
      url: '/auth/v1/token?grant_type=password',
      remoteAddress: proxy,
      headers: { 'x-forwarded-for': caller },
      payload: { email, password: 'a wrong guess' },
    })
    return reply.statusCode
  }
  for (let one = 0; one < 20; one += 1) await guessBehind('192.0.2.1', '10.0.0.5')
  expect(await guessBehind('192.0.2.1', '10.9.9.9')).toBe(429)
  expect(await guessBehind('192.0.2.2', '10.0.0.5')).toBe(400)
  await proxied.close()
})

test('where Supabase keeps the accounts the routes say so, and the page may call it', async () => {
  const elsewhere = await build({ accounts: { kind: 'supabase', url: 'https://project.supabase.co' } })
  const reply = await elsewhere.inject({ method: 'POST', url: '/auth/v1/signup', payload: {} })
  expect(reply.json()).toEqual({
    code: 404,
    error_code: 'accounts_elsewhere',
    msg: 'Accounts are kept by https://project.supabase.co. Sign in there and bring its token here.',
  })
  expect(reply.headers['content-security-policy']).toContain("connect-src 'self' https://project.supabase.co")
  await elsewhere.close()
})
