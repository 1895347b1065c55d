import { createSecretKey, type KeyObject } from 'node:crypto'
import { errors, type JWTHeaderParameters, jwtVerify } from 'jose'
import { LRUCache } from 'lru-cache'
import { type Clock, systemClock } from '../clock.ts'
import { type AccessClaims, parseClaims } from './access-claims.ts'
import type { RemoteKeySet } from './remote-key-set.ts'

/** Tells whose an access token is; the same for tokens of local accounts and of a Supabase project. */
export interface TokenVerifier {
  /**
   * Valid means: an algorithm whose key we have, signed with that key, our issuer and audience, not expired to the
   * second, not from the future beyond the leeway, and every claim of the expected type. What is valid stays valid until
   * its own expiry or until the issuer's keys change. Never throws for anything a caller could send.
   */
  verify(token: string): Promise<Verification>
}

export type Verification =
  | { kind: 'valid'; claims: AccessClaims }
  | { kind: 'expired' }
  | { kind: 'invalid'; reason: InvalidReason }
  /** The issuer's key for this token is not known and cannot be asked for now: not the bearer's fault. */
  | { kind: 'unavailable'; retryAfterMs: number }

export type InvalidReason =
  | 'oversized'
  | 'malformed'
  | 'algorithm'
  | 'unknown_key'
  | 'signature'
  | 'issuer'
  | 'audience'
  | 'not_yet_valid'
  | 'claims'

export type TokenVerifierOptions = {
  /** Verifies HS256. At least 32 bytes of UTF-8, the size of the hash (RFC 7518, section 3.2). */
  secret?: string | undefined
  /** Verify ES256, RS256 and EdDSA. */
  keys?: RemoteKeySet | undefined
  issuer: string
  audience?: string | undefined
  clock?: Clock | undefined
  /** How far the issuer's clock may be ahead of ours. It never extends a token's life. */
  leewaySeconds?: number | undefined
  /** How many verified tokens are remembered. */
  maxRemembered?: number | undefined
}

/** Room for the metadata of any account; a request's headers may not be longer than twice this. */
const maxTokenLength = 8192
const publicKeyAlgorithms = ['ES256', 'RS256', 'EdDSA']

/** A verifier for one issuer and audience. An algorithm is tied to its kind of key: a public key is never a secret. */
export function tokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const { keys, issuer, audience = 'authenticated', clock = systemClock, leewaySeconds = 10 } = options
  const secretKey = options.secret === undefined ? null : secretKeyOf(options.secret)
  const algorithms = [...(secretKey === null ? [] : ['HS256']), ...(keys === undefined ? [] : publicKeyAlgorithms)]
  const checks = { algorithms, issuer, audience, requiredClaims: ['sub', 'iat', 'exp'], clockTolerance: leewaySeconds }
  // Only tokens that passed are remembered: remembering failures would let anyone fill the memory.
  const remembered = new LRUCache<string, AccessClaims>({ max: options.maxRemembered ?? 20_000 })
  let generation = keys?.generation

  const keyOf = async (header: JWTHeaderParameters) => {
    if (header.alg === 'HS256' && secretKey !== null) return secretKey
    if (keys === undefined) throw new errors.JWKSNoMatchingKey()
    const finding = await keys.find(header)
    if (finding.kind === 'unavailable') throw new KeyUnavailable(finding.retryAfterMs)
    if (finding.kind === 'unknown') throw new errors.JWKSNoMatchingKey()
    return finding.key
  }

  const examine = async (token: string, now: Date): Promise<Verification> => {
    try {
      const { payload } = await jwtVerify(token, keyOf, { ...checks, currentDate: now })
      const claims = parseClaims(payload)
      if (claims === null) return { kind: 'invalid', reason: 'claims' }
      if (claims.expiresAt <= now) return { kind: 'expired' }
      const latestIssueMs = now.getTime() + leewaySeconds * 1000
      return claims.issuedAt.getTime() > latestIssueMs
        ? { kind: 'invalid', reason: 'not_yet_valid' }
        : { kind: 'valid', claims }
    } catch (cause) {
      return explainRefusal(cause)
    }
  }

  const forgetAfterRotation = () => {
    if (generation === keys?.generation) return
    generation = keys?.generation
    remembered.clear()
  }

  return {
    async verify(token) {
      if (token.length > maxTokenLength) return { kind: 'invalid', reason: 'oversized' }
      const freshening = keys?.freshen()
      if (freshening !== undefined) await freshening
      forgetAfterRotation()
      const now = clock.now()
      const known = remembered.get(token)
      if (known !== undefined) {
        if (known.expiresAt > now) return { kind: 'valid', claims: known }
        remembered.delete(token)
        return { kind: 'expired' }
      }
      const before = generation
      const verification = await examine(token, now)
      // When the keys changed meanwhile nobody knows whether the token was held to the old ones: it is looked at again.
      if (verification.kind === 'valid' && before === keys?.generation) remembered.set(token, verification.claims)
      return verification
    },
  }
}

class KeyUnavailable extends Error {
  readonly retryAfterMs: number

  constructor(retryAfterMs: number) {
    super('the key of the token cannot be asked for')
    this.retryAfterMs = retryAfterMs
  }
}

/** A key of at least the size of the hash; throws RangeError for a shorter one. */
export function secretKeyOf(secret: string): KeyObject {
  const bytes = Buffer.from(secret, 'utf8')
  if (bytes.length < 32) throw new RangeError(`a token secret has at least 32 bytes, not ${bytes.length}`)
  return createSecretKey(bytes)
}

function explainRefusal(cause: unknown): Verification {
  if (cause instanceof KeyUnavailable) return { kind: 'unavailable', retryAfterMs: cause.retryAfterMs }
  if (cause instanceof errors.JWTExpired) return { kind: 'expired' }
  if (cause instanceof errors.JWTClaimValidationFailed) return { kind: 'invalid', reason: reasonOfClaim(cause.claim) }
  if (cause instanceof errors.JWSSignatureVerificationFailed) return { kind: 'invalid', reason: 'signature' }
  if (cause instanceof errors.JOSEAlgNotAllowed) return { kind: 'invalid', reason: 'algorithm' }
  if (cause instanceof errors.JWKSNoMatchingKey) return { kind: 'invalid', reason: 'unknown_key' }
  if (cause instanceof errors.JOSEError) return { kind: 'invalid', reason: 'malformed' }
  throw cause
}

function reasonOfClaim(claim: string): InvalidReason {
  if (claim === 'iss') return 'issuer'
  if (claim === 'aud') return 'audience'
  return claim === 'nbf' ? 'not_yet_valid' : 'claims'
}
