import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestServices, testServices } from '@voicefit/api/server/testing/test-athlete'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { buildHttp } from './http.ts'

const webDir = mkdtempSync(join(tmpdir(), 'voicefit-web-'))
const logged: string[] = []
let services: TestServices
let app: FastifyInstance
let count = 0

beforeAll(async () => {
  services = await testServices()
  const alright = () => Promise.resolve()
  const checks = { database: alright, search: alright, kv: alright, admission: alright, jobs: alright }
  const health = { checks, facts: {}, startedAt: services.clock.now(), now: () => services.clock.now() }
  const logger = pino({ level: 'debug' }, { write: (line: string) => logged.push(line) })
  app = await buildHttp({ services, health, logger, webDir })
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

test('no password and no token ever reaches the log', async () => {
  const { email, session } = await signUp()
  await post('/token?grant_type=password', { email, password: 'a wrong secret' })
  await app.inject({ url: '/trpc/session.current', headers: bearer(session.access_token) })
  const log = logged.join('')
  for (const secret of [password, 'a wrong secret', session.access_token, session.refresh_token])
    expect(log).not.toContain(secret)
  expect(log).toContain('"reqId":"req_')
})
