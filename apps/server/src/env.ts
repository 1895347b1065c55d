import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { z } from 'zod'
import { type IdentitySettings, identityOf, identityVariables } from './identity-settings.ts'

/** What the server runs on; alternatives are unions, so that no half of one can be configured. */
export type Config = {
  profile: 'development' | 'test' | 'production'
  host: string
  port: number
  /** Holds the embedded database, its backups and the secret of local accounts. */
  dataDir: string
  /** Where the built web app is, or will be. */
  webDir: string
  database: { kind: 'embedded' } | { kind: 'server'; connectionString: string }
  memory: { kind: 'in_process' } | { kind: 'redis'; url: string }
  identity: IdentitySettings
  /** The networks whose `X-Forwarded-For` is believed; nobody's by default. */
  trustedProxies: string[]
  isRateLimited: boolean
  isDemoSeeded: boolean
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

const flag = (name: string) =>
  z.enum(['true', 'false'], `${name} is "true" or "false"`).transform((value) => value === 'true')

const url = (name: string, protocols: readonly string[]) =>
  z.string().refine((value) => protocols.some((protocol) => value.startsWith(`${protocol}://`)), {
    error: `${name} starts with ${protocols.map((protocol) => `${protocol}://`).join(' or ')}`,
  })

const Environment = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], 'NODE_ENV is development, test or production')
    .default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number('PORT is a number')
    .int()
    .min(0, 'PORT is 0 to 65535')
    .max(65_535, 'PORT is 0 to 65535')
    .default(3000),
  VOICEFIT_DATA_DIR: z.string().min(1).optional(),
  VOICEFIT_WEB_DIR: z.string().min(1).optional(),
  DATABASE_URL: url('DATABASE_URL', ['postgres', 'postgresql']).optional(),
  REDIS_URL: url('REDIS_URL', ['redis', 'rediss']).optional(),
  ...identityVariables,
  ENABLE_RATE_LIMITING: flag('ENABLE_RATE_LIMITING').default(true),
  VOICEFIT_DEMO: flag('VOICEFIT_DEMO').optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'LOG_LEVEL is debug, info, warn, error or silent')
    .optional(),
})

/** All faults of an environment at once, a line each. */
export class EnvironmentFaults extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(
      `The settings cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\nSee .env.example for every setting.`,
    )
    this.name = 'EnvironmentFaults'
    this.faults = faults
  }
}

/** Reads the environment into a Config; throws EnvironmentFaults naming every fault. Empty variables count as absent. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env, workingDir: string = process.cwd()): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => describe(issue))
  const isProduction = given.NODE_ENV === 'production'
  if (isProduction && given.VOICEFIT_DEMO === 'true')
    faults.push('VOICEFIT_DEMO cannot be true when NODE_ENV is production: its password is public')
  if (!parsed.success) throw new EnvironmentFaults(faults)
  const env = parsed.data
  const { identity, faults: identityFaults } = identityOf(env)
  faults.push(...identityFaults)
  if (env.VOICEFIT_DEMO === true && identity.kind === 'supabase')
    faults.push('VOICEFIT_DEMO cannot be true with SUPABASE_URL: the demo athlete is a local account')
  if (faults.length > 0) throw new EnvironmentFaults(faults)
  return {
    profile: env.NODE_ENV,
    host: env.HOST,
    port: env.PORT,
    dataDir: absolute(env.VOICEFIT_DATA_DIR, workingDir, join(workingDir, '.voicefit')),
    webDir: absolute(env.VOICEFIT_WEB_DIR, workingDir, join(import.meta.dirname, '../../mobile-client/dist')),
    database:
      env.DATABASE_URL === undefined ? { kind: 'embedded' } : { kind: 'server', connectionString: env.DATABASE_URL },
    memory: env.REDIS_URL === undefined ? { kind: 'in_process' } : { kind: 'redis', url: env.REDIS_URL },
    identity,
    trustedProxies: env.TRUSTED_PROXIES,
    isRateLimited: env.ENABLE_RATE_LIMITING,
    isDemoSeeded: env.VOICEFIT_DEMO ?? (!isProduction && identity.kind === 'local'),
    logLevel: env.LOG_LEVEL ?? (isProduction ? 'info' : 'warn'),
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const name = issue.path.join('.')
  return issue.message.startsWith(name) ? issue.message : `${name}: ${issue.message}`
}

function absolute(path: string | undefined, workingDir: string, fallback: string): string {
  if (path === undefined) return fallback
  if (path.startsWith('~/')) return join(homedir(), path.slice(2))
  return isAbsolute(path) ? path : resolve(workingDir, path)
}
