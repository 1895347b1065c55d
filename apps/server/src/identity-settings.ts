import { isIP } from 'node:net'
import { z } from 'zod'

/** Who keeps the accounts. */
export type IdentitySettings =
  | {
      kind: 'local'
      /** Null: a secret is made once and kept in the data directory. */
      secret: string | null
      /** False: callers without a token are one fixed local athlete. */
      isRequired: boolean
    }
  | {
      kind: 'supabase'
      /** Where the app signs in; null where only the keys' address was given. */
      url: string | null
      keysUrl: string
      issuer: string
      audience: string
      /** Null where the project signs with key pairs only. */
      secret: string | null
    }

const flag = (name: string) =>
  z.enum(['true', 'false'], `${name} is "true" or "false"`).transform((value) => value === 'true')

const httpUrl = (name: string) =>
  z
    .url({ protocol: /^https?$/, error: `${name} is an address that starts with https:// or http://` })
    .transform((value) => value.replace(/\/+$/, ''))

/** The variables that decide who keeps the accounts and how callers are told apart. */
export const identityVariables = {
  SUPABASE_JWT_SECRET: z.string().min(32, 'SUPABASE_JWT_SECRET has at least 32 characters').optional(),
  SUPABASE_URL: httpUrl('SUPABASE_URL').optional(),
  SUPABASE_JWKS_URL: httpUrl('SUPABASE_JWKS_URL').optional(),
  SUPABASE_JWT_ISSUER: z.string().min(1).optional(),
  SUPABASE_JWT_AUDIENCE: z.string().min(1).default('authenticated'),
  REQUIRE_AUTH: flag('REQUIRE_AUTH').default(true),
  TRUSTED_PROXIES: z
    .string()
    .refine((value) => trustedProxiesOf(value) !== null, {
      error: 'TRUSTED_PROXIES is a list of addresses or networks, such as 127.0.0.1, 10.0.0.0/8',
    })
    .transform((value) => trustedProxiesOf(value) ?? [])
    .default([]),
}

const Variables = z.object({ ...identityVariables, NODE_ENV: z.string() })
type Variables = z.infer<typeof Variables>

/** What follows from the variables, and in `faults` what must not be. */
export function identityOf(env: Variables): { identity: IdentitySettings; faults: string[] } {
  const keysUrl =
    env.SUPABASE_JWKS_URL ?? (env.SUPABASE_URL && `${env.SUPABASE_URL}/auth/v1/.well-known/jwks.json`) ?? null
  const faults = env.NODE_ENV === 'production' ? secretFaults(env.SUPABASE_JWT_SECRET, keysUrl !== null) : []
  if (!env.REQUIRE_AUTH && env.NODE_ENV !== 'development')
    faults.push('REQUIRE_AUTH can be false only when NODE_ENV is development: it lets everybody in')
  const secret = env.SUPABASE_JWT_SECRET ?? null
  if (keysUrl === null) return { identity: { kind: 'local', secret, isRequired: env.REQUIRE_AUTH }, faults }
  if (!env.REQUIRE_AUTH) faults.push('REQUIRE_AUTH can be false only with local accounts: leave SUPABASE_URL empty')
  const issuer = env.SUPABASE_JWT_ISSUER ?? issuerOf(env.SUPABASE_URL, keysUrl)
  if (issuer === null)
    faults.push('SUPABASE_JWT_ISSUER is required: SUPABASE_JWKS_URL does not end in /.well-known/jwks.json')
  const url = env.SUPABASE_URL ?? null
  const audience = env.SUPABASE_JWT_AUDIENCE
  return { identity: { kind: 'supabase', url, keysUrl, issuer: issuer ?? '', audience, secret }, faults }
}

function issuerOf(supabaseUrl: string | undefined, keysUrl: string): string | null {
  if (supabaseUrl !== undefined) return `${supabaseUrl}/auth/v1`
  return /^(.+)\/\.well-known\/jwks\.json$/.exec(keysUrl)?.[1] ?? null
}

/** Secrets that stand in examples and in Supabase's own kits, and what people put where a secret should be. */
const publicSecret = /super-secret|change[-_ ]?me|your[-_ ]|example|placeholder|password|(.)\1{7}/i

/** Fewer different characters than this is no random text of 32. */
const leastVariety = 12

function secretFaults(secret: string | undefined, hasKeys: boolean): string[] {
  const advice = 'make one with: openssl rand -base64 48'
  if (secret === undefined)
    return hasKeys ? [] : [`SUPABASE_JWT_SECRET (or SUPABASE_URL) is required when NODE_ENV is production; ${advice}`]
  const isWeak = publicSecret.test(secret) || new Set(secret).size < leastVariety
  return isWeak
    ? [`SUPABASE_JWT_SECRET is a default or can be guessed: anybody could sign in as anybody; ${advice}`]
    : []
}

/** The networks of a list; null for what is none. */
function trustedProxiesOf(value: string): string[] | null {
  const networks = value.split(',').map((network) => network.trim())
  return networks.every(isNetwork) ? networks : null
}

function isNetwork(value: string): boolean {
  const [address = '', bits, ...more] = value.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}
