import type { AccountServices } from '@voicefit/api/server/account/account-services'
import { mirrorAccounts } from '@voicefit/api/server/account/mirror-accounts'
import { openLocalAthlete } from '@voicefit/api/server/account/open-local-athlete'
import type { Athlete } from '@voicefit/api/server/context'
import type { Database } from '@voicefit/db/database'
import { keepsAccounts } from '@voicefit/db/stores/account-store'
import { AppError } from '@voicefit/domain/errors'
import type { Clock } from '@voicefit/infra/clock'
import { type AccessTokens, accessTokens } from '@voicefit/infra/identity/access-token'
import { remoteKeySet } from '@voicefit/infra/identity/remote-key-set'
import { type TokenVerifier, tokenVerifier } from '@voicefit/infra/identity/token-verifier'
import type { Logger } from 'pino'
import type { Config } from './env.ts'
import { localSecret } from './local-secret.ts'

/** Who keeps the accounts, as the HTTP side needs to know it. */
export type Accounts = { kind: 'local'; services: AccountServices } | { kind: 'supabase'; url: string | null }

export type Identity = {
  verifier: TokenVerifier
  athleteWithoutToken: Athlete | null
  close: () => void
} & ({ kind: 'local'; tokens: AccessTokens } | { kind: 'supabase'; url: string | null })

export type IdentityParts = { database: Database; clock: Clock; logger: Logger }

/** The issuer of the tokens that local accounts get. */
const localIssuer = 'voicefit/auth/v1'

/** Chooses the verifier by the settings and holds them to the database: accounts have one keeper. */
export async function openIdentity(
  config: Pick<Config, 'identity' | 'dataDir'>,
  parts: IdentityParts,
): Promise<Identity> {
  const isOurs = await parts.database.asService(keepsAccounts)
  return config.identity.kind === 'local'
    ? openLocal(config.identity, config.dataDir, isOurs, parts)
    : openSupabase(config.identity, isOurs, parts)
}

async function openLocal(
  settings: Extract<Config['identity'], { kind: 'local' }>,
  dataDir: string,
  isOurs: boolean,
  { database, clock, logger }: IdentityParts,
): Promise<Identity> {
  if (!isOurs)
    throw new AppError('conflict', {
      message: 'local accounts on a database whose accounts are Supabase Auth',
      userMessage:
        'The accounts of this database are kept by Supabase Auth. Set SUPABASE_URL to the address of its project.',
    })
  const tokens = accessTokens({ secret: settings.secret ?? localSecret(dataDir), issuer: localIssuer, clock })
  const athleteWithoutToken = settings.isRequired ? null : await openLocalAthlete({ database, clock })
  if (athleteWithoutToken !== null)
    logger.fatal(
      { athleteId: athleteWithoutToken.id },
      'AUTHENTICATION IS OFF (REQUIRE_AUTH=false): everybody who reaches this server is one local athlete',
    )
  return { kind: 'local', tokens, verifier: tokens, athleteWithoutToken, close: () => undefined }
}

function openSupabase(
  settings: Extract<Config['identity'], { kind: 'supabase' }>,
  isOurs: boolean,
  { database, clock, logger }: IdentityParts,
): Identity {
  const { keysUrl, issuer, audience, secret } = settings
  const keys = remoteKeySet({ url: keysUrl, clock, onError: (error) => logger.warn({ err: error }, 'issuer keys') })
  const verifier = tokenVerifier({ keys, issuer, audience, clock, secret: secret ?? undefined })
  return {
    kind: 'supabase',
    url: settings.url,
    verifier: isOurs ? mirrorAccounts(verifier, { database, clock }) : verifier,
    athleteWithoutToken: null,
    close: () => keys.close(),
  }
}
