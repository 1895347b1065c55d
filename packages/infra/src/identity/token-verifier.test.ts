import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { manualClock } from '../clock.ts'
import { remoteKeySet } from './remote-key-set.ts'
import { type KeyServer, startKeyServer } from './testing/key-server.ts'
import { encodePart, type SigningKey, signingKey } from './testing/signing-key.ts'
import { type TokenVerifierOptions, tokenVerifier } from './token-verifier.ts'

const secret = 'a-test-secret-of-at-least-thirty-two-bytes'
const start = new Date('2026-01-05T09:00:00.000Z')
const startSeconds = start.getTime() / 1000
const keys = {
  ES256: signingKey('ES256', 'elliptic'),
  RS256: signingKey('RS256', 'prime'),
  EdDSA: signingKey('EdDSA', 'edwards'),
}
const stranger = signingKey('ES256', 'elliptic')

let server: KeyServer
beforeEach(async () => {
  server = await startKeyServer()
  server.publish(keys.ES256, keys.RS256, keys.EdDSA)
})
afterEach(() => server.close())

const payloadAt = (issuedAtSeconds: number) => ({
  iss: 'https://project.supabase.co/auth/v1',
  aud: 'authenticated',
  sub: '0190a1b2-0000-7000-8000-000000000001',
  email: 'ann@example.com',
  role: 'authenticated',
  session_id: 'f0000000-0000-4000-8000-000000000001',
  app_metadata: { provider: 'google', tier: 'premium' },
  user_metadata: { tier: 'admin', role: 'admin' },
  iat: issuedAtSeconds,
  exp: issuedAtSeconds + 3600,
})
const payload = payloadAt(startSeconds)

const setUp = (options: Partial<TokenVerifierOptions> = {}) => {
  const clock = manualClock(start)
  const keySet = remoteKeySet({ url: server.keysUrl, clock, onError: () => undefined })
  const verifier = tokenVerifier({ keys: keySet, issuer: payload.iss, clock, ...options })
  return { clock, verify: verifier.verify, kindOf: async (token: string) => (await verifier.verify(token)).kind }
}

/** A token "signed" by HMAC with whatever text an attacker takes for the secret. */
function hmac(claims: unknown, key: string | Buffer, header: object = { alg: 'HS256', typ: 'JWT' }): string {
  const signed = `${encodePart(header)}.${encodePart(claims)}`
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
}

const pemOf = (key: SigningKey) => key.publicKey.export({ format: 'pem', type: 'spki' })
const derOf = (key: SigningKey) => key.publicKey.export({ format: 'der', type: 'spki' })
const { sign } = keys.ES256

describe('tokens of a project with key pairs', () => {
  it.each([
    ['ES256', keys.ES256.sign(payload)],
    ['RS256', keys.RS256.sign(payload)],
    ['EdDSA', keys.EdDSA.sign(payload)],
  ])('are valid when signed by %s, with what the issuer granted', async (_, token) => {
    expect(await setUp().verify(token)).toMatchObject({
      kind: 'valid',
      claims: { userId: payload.sub, tier: 'premium', role: null, sessionId: payload.session_id },
    })
  })

  it.each<[string, string, string]>([
    ['no algorithm', 'algorithm', `${encodePart({ alg: 'none', kid: 'elliptic' })}.${encodePart(payload)}.`],
    ['no algorithm and a signature', 'algorithm', sign(payload, { alg: 'none', kid: 'elliptic' })],
    ['the public key (PEM) taken for a secret', 'algorithm', hmac(payload, pemOf(keys.RS256))],
    ['the public key (DER) taken for a secret', 'algorithm', hmac(payload, derOf(keys.ES256))],
    [
      'the public key taken for a secret, under its own id',
      'algorithm',
      hmac(payload, pemOf(keys.RS256), { alg: 'HS256', kid: 'prime' }),
    ],
    ['an HMAC passed off as RS256', 'signature', hmac(payload, pemOf(keys.RS256), { alg: 'RS256', kid: 'prime' })],
    ['a key of one algorithm named for another', 'unknown_key', sign(payload, { alg: 'RS256', kid: 'elliptic' })],
    ['an algorithm nobody asked for', 'algorithm', sign(payload, { alg: 'ES512', kid: 'elliptic' })],
    ["a stranger's key under a known id", 'signature', stranger.sign(payload)],
    ['an id nobody published', 'unknown_key', sign(payload, { alg: 'ES256', kid: 'made up' })],
    ['an id that is no text', 'unknown_key', sign(payload, { alg: 'ES256', kid: ['elliptic'] })],
    [
      'a key of its own in the header',
      'signature',
      stranger.sign(payload, { alg: 'ES256', kid: 'elliptic', jwk: stranger.jwk, jku: 'https://evil.example' }),
    ],
    ['another issuer', 'issuer', sign({ ...payload, iss: 'https://other.supabase.co/auth/v1' })],
    ['another audience', 'audience', sign({ ...payload, aud: 'anon' })],
    ['a start in the future', 'not_yet_valid', sign({ ...payload, nbf: startSeconds + 11 })],
    ['an issue in the future', 'not_yet_valid', sign({ ...payload, iat: startSeconds + 11 })],
    ['no expiry', 'claims', sign({ ...payload, exp: undefined })],
    ['no session', 'claims', sign({ ...payload, session_id: undefined })],
    ['the role of the public api key', 'claims', sign({ ...payload, role: 'anon' })],
    ['too much text', 'oversized', sign({ ...payload, user_metadata: { note: 'x'.repeat(8192) } })],
    ['garbage', 'malformed', 'not.a.token'],
  ])('are refused with %s', async (_, reason, token) => {
    expect(await setUp().verify(token)).toEqual({ kind: 'invalid', reason })
  })

  it('are refused when expired, to the second', async () => {
    const { clock, kindOf } = setUp()
    clock.advance(3_600_000)
    expect(await kindOf(sign(payload))).toBe('expired')
  })

  it('may also be signed with the secret where the project still has one, and only with that', async () => {
    const { verify } = setUp({ secret })
    expect(await verify(hmac(payload, secret))).toMatchObject({ kind: 'valid' })
    expect(await verify(sign(payload))).toMatchObject({ kind: 'valid' })
    for (const key of [pemOf(keys.RS256), derOf(keys.ES256), JSON.stringify(keys.ES256.jwk)])
      expect(await verify(hmac(payload, key))).toEqual({ kind: 'invalid', reason: 'signature' })
  })
})

describe('a verified token', () => {
  it('is remembered until it expires and not a second longer', async () => {
    const { clock, kindOf } = setUp()
    const token = sign(payload)
    expect(await kindOf(token)).toBe('valid')
    clock.advance(3_599_999)
    expect(await kindOf(token)).toBe('valid')
    clock.advance(1)
    expect(await kindOf(token)).toBe('expired')
  })

  it('is forgotten when its key is withdrawn, although it has not expired', async () => {
    const { clock, verify } = setUp()
    const token = sign(payload)
    for (let call = 0; call < 3; call += 1) expect(await verify(token)).toMatchObject({ kind: 'valid' })
    server.publish(keys.RS256)
    clock.advance(600_000)
    expect(await verify(token)).toEqual({ kind: 'invalid', reason: 'unknown_key' })
  })

  it('goes on when another key joins its own', async () => {
    const { clock, kindOf } = setUp()
    const token = sign(payload)
    await kindOf(token)
    const next = signingKey('ES256', 'next')
    server.publish(keys.ES256, next)
    clock.advance(30_000)
    expect(await kindOf(next.sign(payload))).toBe('valid')
    expect(await kindOf(token)).toBe('valid')
  })

  it('was not remembered when it was refused: what was wrong may be put right', async () => {
    const { clock, kindOf } = setUp()
    const next = signingKey('ES256', 'next')
    const early = next.sign(payloadAt(startSeconds + 20))
    expect(await kindOf(early)).toBe('invalid')
    server.publish(next)
    clock.advance(30_000)
    expect(await kindOf(early)).toBe('valid')
  })
})

describe('with the issuer away', () => {
  it('known keys go on, an unknown one is unavailable and not refused, and recovery needs nobody', async () => {
    const { clock, verify } = setUp()
    await verify(sign(payload))
    const next = signingKey('ES256', 'next')
    server.publish(keys.ES256, next)
    server.feel('failing')
    clock.advance(1_800_000)
    const later = payloadAt(startSeconds + 1800)
    expect(await verify(sign(later))).toMatchObject({ kind: 'valid' })
    expect(await verify(next.sign(later))).toEqual({ kind: 'unavailable', retryAfterMs: 30_000 })
    server.feel('well')
    clock.advance(30_000)
    expect(await verify(next.sign(later))).toMatchObject({ kind: 'valid' })
  })

  it('nothing that needs no key is in doubt: a wrong algorithm is refused as ever', async () => {
    const { verify } = setUp()
    server.feel('failing')
    expect(await verify(hmac(payload, secret))).toEqual({ kind: 'invalid', reason: 'algorithm' })
    expect(await verify(sign(payload))).toMatchObject({ kind: 'unavailable' })
  })
})
