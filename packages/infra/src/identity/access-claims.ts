/** What a verified access token says about its bearer. */
export type AccessClaims = Readonly<{
  userId: string
  /** Empty for accounts without an address. */
  email: string
  sessionId: string
  /** What the issuer granted, or null where the token does not say. Never what the user wrote about themselves. */
  tier: string | null
  /** The database role. */
  role: string
  issuedAt: Date
  expiresAt: Date
}>

/**
 * The claims of a payload whose signature was verified, or null when one is missing or of another type.
 * The tier is read from `app_metadata`, which only the issuer writes; users can write `user_metadata` themselves.
 */
export function parseClaims(payload: Readonly<Record<string, unknown>>): AccessClaims | null {
  const { sub, email, session_id: sessionId, role, iat, exp, app_metadata: appMetadata = {} } = payload
  if (!isFilledText(sub) || !isFilledText(sessionId) || !isFilledText(role) || typeof email !== 'string') return null
  if (!isInstant(iat) || !isInstant(exp) || !isRecord(appMetadata)) return null
  const tier = appMetadata.tier ?? null
  if (tier !== null && !isFilledText(tier)) return null
  return {
    userId: sub,
    email,
    sessionId,
    tier,
    role,
    issuedAt: new Date(iat * 1000),
    expiresAt: new Date(exp * 1000),
  }
}

const lastSecond = 8_640_000_000_000

function isFilledText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0
}

function isInstant(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= lastSecond
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
