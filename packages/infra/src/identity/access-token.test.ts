import { Buffer } from 'node:buffer'
import { createHmac, createSecretKey, generateKeyPairSync, sign as signBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { manualClock } from '../clock.ts'
import { accessTokens } from './access-token.ts'

const secret = 'a-test-secret-of-at-least-thirty-two-bytes'
const issuer = 'https://voicefit.example/auth/v1'
const start = new Date('2026-01-05T09:00:00.000Z')
const startSeconds = start.getTime() / 1000

const grant = {
  userId: '0190a1b2-0000-7000-8000-000000000001',
  email: 'ann@example.com',
  sessionId: 'login-1',
  tier: 'pro',
  expiresInSeconds: 3600,
}

const payload = {
  iss: issuer,
  aud: 'authenticated',
  sub: grant.userId,
  email: grant.email,
  role: 'authenticated',
  session_id: grant.sessionId,
  app_metadata: { provider: 'email', tier: 'pro' },
  user_metadata: {},
  aal: 'aal1',
  iat: startSeconds,
  exp: startSeconds + 3600,
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token put together by hand, so that the tests do not lean on the code that they test. */
function forge(claims: unknown, forgery: { header?: object; key?: string } = {}): string {
  const signed = `${encode(forgery.header ?? { alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  const signature = createHmac('sha256', createSecretKey(Buffer.from(forgery.key ?? secret))).update(signed)
  return `${signed}.${signature.digest('base64url')}`
}

function forgeWithKeyPair(): string {
  const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(payload)}`
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return `${signed}.${signBytes('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
}

const setUp = () => {
  const clock = manualClock(start)
  return { clock, tokens: accessTokens({ secret, issuer, clock }) }
}

describe('access tokens', () => {
  it('are valid for whoever signed them, and say what was granted', async () => {
    const { tokens } = setUp()
    expect(await tokens.verify(await tokens.sign(grant))).toEqual({
      kind: 'valid',
      claims: {
        userId: grant.userId,
        email: 'ann@example.com',
        sessionId: 'login-1',
        tier: 'pro',
        role: null,
        issuedAt: start,
        expiresAt: new Date('2026-01-05T10:00:00.000Z'),
      },
    })
  })

  it('have the claims of a Supabase token', async () => {
    const [header = '', body = ''] = (await setUp().tokens.sign(grant)).split('.')
    const decode = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString())
    expect(decode(header)).toEqual({ alg: 'HS256', typ: 'JWT' })
    expect(decode(body)).toEqual(payload)
  })

  it('grant no tier that was not given, and a role when it was', async () => {
    const { tokens } = setUp()
    const { tier: _, ...untiered } = grant
    const verification = await tokens.verify(await tokens.sign({ ...untiered, role: 'admin' }))
    expect(verification).toMatchObject({ kind: 'valid', claims: { tier: null, role: 'admin' } })
  })

  it('accept a token made elsewhere with the same secret', async () => {
    const { clock, tokens } = setUp()
    clock.advance(1000)
    expect(await tokens.verify(forge({ ...payload, aud: ['authenticated', 'other'] }))).toMatchObject({ kind: 'valid' })
  })

  it.each<[string, string, string]>([
    ['no algorithm', 'algorithm', forge(payload, { header: { alg: 'none', typ: 'JWT' } })],
    ['no algorithm and no signature', 'algorithm', `${encode({ alg: 'none' })}.${encode(payload)}.`],
    ['another HMAC', 'algorithm', forge(payload, { header: { alg: 'HS512', typ: 'JWT' } })],
    ['a key pair instead of the secret', 'algorithm', forgeWithKeyPair()],
    ['another key', 'signature', forge(payload, { key: 'another-secret-of-at-least-32-bytes!' })],
    ['claims that were changed after signing', 'signature', swapPayload(forge(payload), { ...payload, sub: 'eve' })],
    ['another issuer', 'issuer', forge({ ...payload, iss: 'https://evil.example' })],
    ['another audience', 'audience', forge({ ...payload, aud: 'anon' })],
    ['no audience', 'audience', forge({ ...payload, aud: undefined })],
    ['a start in the future', 'not_yet_valid', forge({ ...payload, nbf: startSeconds + 11 })],
    ['an issue in the future', 'not_yet_valid', forge({ ...payload, iat: startSeconds + 11 })],
    ['no expiry', 'claims', forge({ ...payload, exp: undefined })],
    ['no subject', 'claims', forge({ ...payload, sub: undefined })],
    ['a subject that is no UUID', 'claims', forge({ ...payload, sub: 'ann' })],
    ['no session', 'claims', forge({ ...payload, session_id: undefined })],
    ['the database role of a machine', 'claims', forge({ ...payload, role: 'service_role' })],
    ['a database role that is no text', 'claims', forge({ ...payload, role: ['authenticated'] })],
    ['a role that is no text', 'claims', forge({ ...payload, app_metadata: { role: ['admin'] } })],
    ['a tier that is no text', 'claims', forge({ ...payload, app_metadata: { tier: { name: 'pro' } } })],
    ['app metadata that is no record', 'claims', forge({ ...payload, app_metadata: ['pro'] })],
    ['an expiry beyond all dates', 'claims', forge({ ...payload, exp: 1e300 })],
    ['claims that are no object', 'malformed', forge('claims')],
    ['an unknown critical header', 'malformed', forge(payload, { header: { alg: 'HS256', crit: ['x'], x: 1 } })],
    ['nothing', 'malformed', ''],
    ['garbage', 'malformed', 'not a token'],
    ['dots', 'malformed', '..'],
    ['a surrogate half', 'malformed', '\ud800.\ud800.\ud800'],
    ['too much text', 'oversized', `${forge(payload)}${'a'.repeat(8192)}`],
  ])('are refused with %s', async (_, reason, token) => {
    expect(await setUp().tokens.verify(token)).toEqual({ kind: 'invalid', reason })
  })

  it('allow for an issuer whose clock is a little ahead', async () => {
    const claims = { ...payload, iat: startSeconds + 10, nbf: startSeconds + 10 }
    expect(await setUp().tokens.verify(forge(claims))).toMatchObject({ kind: 'valid' })
  })

  it('expire to the second, without leeway', async () => {
    const { clock, tokens } = setUp()
    clock.advance(3_600_000)
    expect(await tokens.verify(forge(payload))).toEqual({ kind: 'expired' })
    clock.advance(3_600_000)
    expect(await tokens.verify(forge(payload))).toEqual({ kind: 'expired' })
  })

  it('expire also when they are remembered as valid', async () => {
    const { clock, tokens } = setUp()
    const token = await tokens.sign(grant)
    clock.advance(3_599_999)
    expect(await tokens.verify(token)).toMatchObject({ kind: 'valid' })
    clock.advance(1)
    expect(await tokens.verify(token)).toEqual({ kind: 'expired' })
  })

  it('are not valid because a token that differs in one character is remembered', async () => {
    const { tokens } = setUp()
    const token = await tokens.sign(grant)
    await tokens.verify(token)
    const altered = swapPayload(token, { ...payload, sub: 'eve' })
    expect(await tokens.verify(altered)).toEqual({ kind: 'invalid', reason: 'signature' })
  })

  it('take tier and role from what the issuer wrote, not from what the user wrote', async () => {
    const written = { tier: 'pro', role: 'admin' }
    const claims = { ...payload, app_metadata: { provider: 'email' }, user_metadata: written, tier: 'pro' }
    expect(await setUp().tokens.verify(forge(claims))).toMatchObject({
      kind: 'valid',
      claims: { tier: null, role: null },
    })
  })

  it('need a secret as long as the hash, and a life that is a whole number of seconds', async () => {
    expect(() => accessTokens({ secret: 'short', issuer })).toThrow(RangeError)
    await expect(setUp().tokens.sign({ ...grant, expiresInSeconds: 0 })).rejects.toThrow(RangeError)
  })
})

function swapPayload(token: string, claims: unknown): string {
  const [header, , signature] = token.split('.')
  return `${header}.${encode(claims)}.${signature}`
}
