import { SignJWT } from 'jose'
import { systemClock } from '../clock.ts'
import { personRole } from './access-claims.ts'
import { secretKeyOf, type TokenVerifier, type TokenVerifierOptions, tokenVerifier } from './token-verifier.ts'

/** The tokens of local accounts: HS256, in the shape Supabase Auth issues, so that one verifier serves both. */
export interface AccessTokens extends TokenVerifier {
  /** A signed token; `expiresInSeconds` is an integer >= 1. Without a `tier` or `role` it grants none by itself. */
  sign(grant: AccessGrant): Promise<string>
}

export type AccessGrant = {
  userId: string
  email: string
  sessionId: string
  tier?: string
  role?: string
  expiresInSeconds: number
}

export type AccessTokenOptions = Omit<TokenVerifierOptions, 'keys' | 'secret'> & { secret: string }

/** Access tokens for one secret, issuer and audience. */
export function accessTokens(options: AccessTokenOptions): AccessTokens {
  const key = secretKeyOf(options.secret)
  const { issuer, audience = 'authenticated', clock = systemClock } = options
  return {
    ...tokenVerifier(options),
    async sign(grant) {
      const { expiresInSeconds } = grant
      if (!Number.isSafeInteger(expiresInSeconds) || expiresInSeconds < 1) {
        throw new RangeError(`not a token life: ${expiresInSeconds} s`)
      }
      const issuedAtSeconds = Math.floor(clock.now().getTime() / 1000)
      return await new SignJWT(claimsOf(grant))
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(grant.userId)
        .setIssuedAt(issuedAtSeconds)
        .setExpirationTime(issuedAtSeconds + expiresInSeconds)
        .sign(key)
    },
  }
}

function claimsOf(grant: AccessGrant): Record<string, unknown> {
  const tier = grant.tier === undefined ? {} : { tier: grant.tier }
  const role = grant.role === undefined ? {} : { role: grant.role }
  return {
    email: grant.email,
    role: personRole,
    session_id: grant.sessionId,
    app_metadata: { provider: 'email', ...tier, ...role },
    user_metadata: {},
    aal: 'aal1',
  }
}
