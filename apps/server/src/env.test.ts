import { expect, test } from 'vitest'
import { EnvironmentFaults, readConfig } from './env.ts'

const randomSecret = 'Zk3vQ8xN1pLr7TjWb5yHc0GdMfE2uSaK'

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment, '/srv/voicefit')
    return []
  } catch (error) {
    if (error instanceof EnvironmentFaults) return error.faults
    throw error
  }
}

test('nothing set is the embedded default on this machine alone', () => {
  expect(readConfig({}, '/srv/voicefit')).toMatchObject({
    profile: 'development',
    host: '127.0.0.1',
    port: 3000,
    dataDir: '/srv/voicefit/.voicefit',
    database: { kind: 'embedded' },
    memory: { kind: 'in_process' },
    identity: { kind: 'local', secret: null, isRequired: true },
    trustedProxies: [],
    isRateLimited: true,
    isDemoSeeded: true,
  })
})

test('all faults are listed at once, each naming its variable', () => {
  const faults = faultsOf({
    PORT: 'eighty',
    DATABASE_URL: 'mysql://x',
    SUPABASE_JWT_SECRET: 'short',
    LOG_LEVEL: 'loud',
  })
  expect(faults).toHaveLength(4)
  for (const name of ['PORT', 'DATABASE_URL', 'SUPABASE_JWT_SECRET', 'LOG_LEVEL'])
    expect(faults.some((fault) => fault.startsWith(name))).toBe(true)
})

test('an empty variable counts as absent', () => {
  expect(faultsOf({ PORT: '', REDIS_URL: '' })).toEqual([])
})

test('production does not start without a secret or with the demo account', () => {
  expect(faultsOf({ NODE_ENV: 'production', VOICEFIT_DEMO: 'true' })).toHaveLength(2)
  const config = readConfig({ NODE_ENV: 'production', SUPABASE_JWT_SECRET: randomSecret }, '/srv/voicefit')
  expect(config).toMatchObject({ isDemoSeeded: false, logLevel: 'info' })
})

test('a relative data directory is below the working directory', () => {
  expect(readConfig({ VOICEFIT_DATA_DIR: 'data' }, '/srv/voicefit').dataDir).toBe('/srv/voicefit/data')
})
