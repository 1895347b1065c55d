import type { Tx } from '@voicefit/db/database'
import type { Account } from '@voicefit/db/stores/account-store'
import { saveRefreshToken } from '@voicefit/db/stores/refresh-token-store'
import { makeRefreshToken } from '@voicefit/infra/identity/refresh-token'
import type { AccountServices } from './account-services.ts'

/** How long an access token lives. A revoked account keeps access for this long at most. */
export const accessTokenSeconds = 3600

/** A sign-in that is not refreshed for this long ends. */
export const refreshTokenDays = 60

/** What a client keeps of a sign-in, in the shape Supabase Auth gives it. */
export type AccountSession = {
  access_token: string
  token_type: 'bearer'
  expires_in: number
  expires_at: number
  refresh_token: string
  user: AccountUser
}

export type AccountUser = {
  id: string
  aud: 'authenticated'
  role: 'authenticated'
  email: string
  email_confirmed_at: string
  app_metadata: Record<string, unknown>
  user_metadata: Record<string, unknown>
  identities: []
  created_at: string
}

type Tokens = Pick<AccountServices, 'accessTokens' | 'clock' | 'ids'>

/** Starts a sign-in of its own: later refreshes belong to its family, and reuse of a spent token ends them all. */
export async function openAccountSession(
  tx: Tx,
  services: Tokens,
  account: Account,
  familyId: string = services.ids.makeUuid(),
): Promise<AccountSession> {
  const { token, tokenHash } = makeRefreshToken()
  await saveRefreshToken(tx, { tokenHash, userId: account.id, familyId, ...lifetime(services) })
  return presentSession(services, account, familyId, token)
}

export function lifetime(services: Pick<AccountServices, 'clock'>): { createdAt: Date; expiresAt: Date } {
  const createdAt = services.clock.now()
  return { createdAt, expiresAt: new Date(createdAt.getTime() + refreshTokenDays * 24 * 60 * 60 * 1000) }
}

export async function presentSession(
  services: Pick<AccountServices, 'accessTokens' | 'clock'>,
  account: Account,
  familyId: string,
  refreshToken: string,
): Promise<AccountSession> {
  const { tier, role } = account.appMetadata
  const accessToken = await services.accessTokens.sign({
    userId: account.id,
    email: account.email,
    sessionId: familyId,
    expiresInSeconds: accessTokenSeconds,
    ...(typeof tier === 'string' ? { tier } : {}),
    ...(typeof role === 'string' ? { role } : {}),
  })
  return {
    access_token: accessToken,
    token_type: 'bearer',
    expires_in: accessTokenSeconds,
    expires_at: Math.floor(services.clock.now().getTime() / 1000) + accessTokenSeconds,
    refresh_token: refreshToken,
    user: presentUser(account),
  }
}

export function presentUser(account: Account): AccountUser {
  return {
    id: account.id,
    aud: 'authenticated',
    role: 'authenticated',
    email: account.email,
    email_confirmed_at: account.createdAt.toISOString(),
    app_metadata: { provider: 'email', providers: ['email'], ...account.appMetadata },
    user_metadata: account.userMetadata,
    identities: [],
    created_at: account.createdAt.toISOString(),
  }
}
