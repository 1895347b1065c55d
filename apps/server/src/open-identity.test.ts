import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAdminConnection } from '@voicefit/db/admin-connection'
import type { Database } from '@voicefit/db/database'
import { openTestDatabase } from '@voicefit/db/testing/test-database'
import { manualClock } from '@voicefit/infra/clock'
import { startKeyServer } from '@voicefit/infra/identity/testing/key-server'
import { signingKey } from '@voicefit/infra/identity/testing/signing-key'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { IdentitySettings } from './identity-settings.ts'
import { openIdentity } from './open-identity.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'voicefit-identity-'))
const clock = manualClock()
const logged: string[] = []
const logger = pino({ level: 'warn' }, { write: (line: string) => logged.push(line) })
let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await database.close()
  rmSync(dataDir, { recursive: true })
})

const open = (identity: IdentitySettings, on: Database = database) =>
  openIdentity({ identity, dataDir }, { database: on, clock, logger })

test('local accounts sign with a secret that outlives the process', async () => {
  const settings = { kind: 'local', secret: null, isRequired: true } as const
  const [one, next] = [await open(settings), await open(settings)]
  if (one.kind !== 'local') throw new Error(one.kind)
  const grant = { userId: '0190a1b2-0000-7000-8000-000000000001', email: 'a@example.com', sessionId: 's' }
  const token = await one.tokens.sign({ ...grant, expiresInSeconds: 60 })
  expect(await next.verifier.verify(token)).toMatchObject({ kind: 'valid' })
  expect(next.athleteWithoutToken).toBeNull()
})

test('an open door is loud', async () => {
  const { athleteWithoutToken } = await open({ kind: 'local', secret: null, isRequired: false })
  expect(athleteWithoutToken).toMatchObject({ email: 'local@voicefit.local', role: 'athlete', tier: 'free' })
  expect(logged.join('')).toContain('AUTHENTICATION IS OFF')
})

test("local accounts are refused on a database whose accounts are Supabase's, with what to set", async () => {
  const theirs = await openTestDatabase()
  const admin = await openAdminConnection(theirs.driver)
  await admin.run('alter table auth.refresh_tokens rename column token_hash to token')
  await expect(open({ kind: 'local', secret: null, isRequired: true }, theirs)).rejects.toMatchObject({
    code: 'conflict',
    userMessage: expect.stringContaining('SUPABASE_URL'),
  })
  await theirs.close()
})

test("a project's tokens are verified by its keys; what the issuer fails at is in the log", async () => {
  const issuer = await startKeyServer()
  const key = signingKey('EdDSA', 'one')
  issuer.feel('failing')
  const identity = await open({
    kind: 'supabase',
    url: issuer.url,
    keysUrl: issuer.keysUrl,
    issuer: `${issuer.url}/auth/v1`,
    audience: 'authenticated',
    secret: null,
  })
  const iat = Math.floor(clock.now().getTime() / 1000)
  const token = key.sign({
    iss: `${issuer.url}/auth/v1`,
    aud: 'authenticated',
    sub: '0190a1b2-0000-7000-8000-000000000002',
    email: '',
    role: 'authenticated',
    session_id: 's',
    iat,
    exp: iat + 3600,
  })
  expect(await identity.verifier.verify(token)).toMatchObject({ kind: 'unavailable' })
  expect(logged.join('')).toContain(issuer.keysUrl)
  issuer.publish(key)
  issuer.feel('well')
  clock.advance(30_000)
  expect(await identity.verifier.verify(token)).toMatchObject({ kind: 'valid' })
  identity.close()
  await issuer.close()
})
