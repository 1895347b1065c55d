/** What a verified access token says about its bearer. */
export type AccessClaims = Readonly<{
  userId: string
  /** Empty for accounts without an address. */
  email: string
  sessionId: string
  /** What the issuer granted, or null where the token does not say. Never what the user wrote about themselves. */
  tier: string | null
  /** Who the issuer made the bearer (an admin, say), or null; from the same place as the tier. */
  role: string | null
  issuedAt: Date
  expiresAt: Date
}>

/** The role that the database gives people; tokens of any other are for machines and open nothing here. */
export const personRole = 'authenticated'

/**
 * The claims of a payload whose signature was verified, or null when one is missing or of another type.
 * Tier and role are read from `app_metadata`, which only the issuer writes; users can write `user_metadata` themselves.
 */
export function parseClaims(payload: Readonly<Record<string, unknown>>): AccessClaims | null {
  const { sub, email, session_id: sessionId, role: databaseRole, iat, exp, app_metadata: granted = {} } = payload
  if (!isUuid(sub) || !isFilledText(sessionId) || databaseRole !== personRole || typeof email !== 'string') return null
  if (!isInstant(iat) || !isInstant(exp) || !isRecord(granted)) return null
  const { tier = null, role = null } = granted
  if ((tier !== null && !isFilledText(tier)) || (role !== null && !isFilledText(role))) return null
  return {
    userId: sub.toLowerCase(),
    email,
    sessionId,
    tier,
    role,
    issuedAt: new Date(iat * 1000),
    expiresAt: new Date(exp * 1000),
  }
}

const lastSecond = 8_640_000_000_000
const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && uuidForm.test(value)
}

function isFilledText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0
}

function isInstant(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= lastSecond
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
