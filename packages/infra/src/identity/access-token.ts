import { createSecretKey } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { LRUCache } from 'lru-cache'
import { type Clock, systemClock } from '../clock.ts'
import { type AccessClaims, parseClaims } from './access-claims.ts'

/**
 * Access tokens in the shape Supabase Auth issues: HS256, so one secret serves the local accounts and a Supabase
 * project. What is valid stays valid until its own expiry; revoking a session is up to whoever keeps the sessions.
 */
export interface AccessTokens {
  /** A signed token; `expiresInSeconds` is an integer >= 1. Without a `tier` it grants none by itself. */
  sign(grant: AccessGrant): Promise<string>
  /**
   * Valid means: HS256 and no other algorithm, our key, issuer and audience, not expired to the second, not from the
   * future beyond the leeway, and every claim of the expected type. Never throws for anything a caller could send.
   */
  verify(token: string): Promise<Verification>
}

export type AccessGrant = {
  userId: string
  email: string
  sessionId: string
  tier?: string
  /** The database role, `authenticated` unless said otherwise. */
  role?: string
  expiresInSeconds: number
}

export type Verification =
  | { kind: 'valid'; claims: AccessClaims }
  | { kind: 'expired' }
  | { kind: 'invalid'; reason: InvalidReason }

export type InvalidReason =
  | 'oversized'
  | 'malformed'
  | 'algorithm'
  | 'signature'
  | 'issuer'
  | 'audience'
  | 'not_yet_valid'
  | 'claims'

export type AccessTokenOptions = {
  /** At least 32 bytes of UTF-8, the size of the hash (RFC 7518, section 3.2). */
  secret: string
  issuer: string
  audience?: string
  clock?: Clock
  /** How far the issuer's clock may be ahead of ours. It never extends a token's life. */
  leewaySeconds?: number
  /** How many verified tokens are remembered. */
  maxRemembered?: number
}

const algorithm = 'HS256'
const maxTokenLength = 4096

/** Access tokens for one secret, issuer and audience. */
export function accessTokens(options: AccessTokenOptions): AccessTokens {
  const secret = Buffer.from(options.secret, 'utf8')
  if (secret.length < 32) throw new RangeError(`a token secret has at least 32 bytes, not ${secret.length}`)
  const key = createSecretKey(secret)
  const { issuer, audience = 'authenticated', clock = systemClock, leewaySeconds = 10 } = options
  // Only tokens that passed are remembered: remembering failures would let anyone fill the memory.
  const remembered = new LRUCache<string, AccessClaims>({ max: options.maxRemembered ?? 20_000 })

  const examine = async (token: string, now: Date): Promise<Verification> => {
    const requiredClaims = ['sub', 'iat', 'exp']
    const checks = { algorithms: [algorithm], issuer, audience, requiredClaims, clockTolerance: leewaySeconds }
    try {
      const { payload } = await jwtVerify(token, key, { ...checks, currentDate: now })
      const claims = parseClaims(payload)
      if (claims === null) return { kind: 'invalid', reason: 'claims' }
      if (claims.expiresAt <= now) return { kind: 'expired' }
      if (claims.issuedAt.getTime() > now.getTime() + leewaySeconds * 1000) {
        return { kind: 'invalid', reason: 'not_yet_valid' }
      }
      return { kind: 'valid', claims }
    } catch (cause) {
      return explainRefusal(cause)
    }
  }

  return {
    async sign(grant) {
      const { expiresInSeconds } = grant
      if (!Number.isSafeInteger(expiresInSeconds) || expiresInSeconds < 1) {
        throw new RangeError(`not a token life: ${expiresInSeconds} s`)
      }
      const issuedAtSeconds = Math.floor(clock.now().getTime() / 1000)
      return await new SignJWT(claimsOf(grant))
        .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(grant.userId)
        .setIssuedAt(issuedAtSeconds)
        .setExpirationTime(issuedAtSeconds + expiresInSeconds)
        .sign(key)
    },

    async verify(token) {
      if (token.length > maxTokenLength) return { kind: 'invalid', reason: 'oversized' }
      const now = clock.now()
      const known = remembered.get(token)
      if (known !== undefined) {
        if (known.expiresAt > now) return { kind: 'valid', claims: known }
        remembered.delete(token)
        return { kind: 'expired' }
      }
      const verification = await examine(token, now)
      if (verification.kind === 'valid') remembered.set(token, verification.claims)
      return verification
    },
  }
}

function claimsOf(grant: AccessGrant): Record<string, unknown> {
  const tier = grant.tier === undefined ? {} : { tier: grant.tier }
  return {
    email: grant.email,
    role: grant.role ?? 'authenticated',
    session_id: grant.sessionId,
    app_metadata: { provider: 'email', ...tier },
    user_metadata: {},
    aal: 'aal1',
  }
}

function explainRefusal(cause: unknown): Verification {
  if (cause instanceof errors.JWTExpired) return { kind: 'expired' }
  if (cause instanceof errors.JWTClaimValidationFailed) return { kind: 'invalid', reason: reasonOfClaim(cause.claim) }
  if (cause instanceof errors.JWSSignatureVerificationFailed) return { kind: 'invalid', reason: 'signature' }
  if (cause instanceof errors.JOSEAlgNotAllowed) return { kind: 'invalid', reason: 'algorithm' }
  if (cause instanceof errors.JOSEError) return { kind: 'invalid', reason: 'malformed' }
  throw cause
}

function reasonOfClaim(claim: string): InvalidReason {
  if (claim === 'iss') return 'issuer'
  if (claim === 'aud') return 'audience'
  return claim === 'nbf' ? 'not_yet_valid' : 'claims'
}
