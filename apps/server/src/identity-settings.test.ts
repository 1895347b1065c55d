import { expect, test } from 'vitest'
import { EnvironmentFaults, readConfig } from './env.ts'

const randomSecret = 'Zk3vQ8xN1pLr7TjWb5yHc0GdMfE2uSaK'
const production = { NODE_ENV: 'production' }

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment, '/srv/voicefit')
    return []
  } catch (error) {
    if (error instanceof EnvironmentFaults) return error.faults
    throw error
  }
}
const identityOf = (environment: Record<string, string>) => readConfig(environment, '/srv/voicefit').identity

test.each([
  ['no secret', undefined],
  ['an empty one', ''],
  ['a short one', 'Zk3vQ8xN1pLr7TjWb5yHc0GdMfE2uSa'],
  ["the one of Supabase's command line", 'super-secret-jwt-token-with-at-least-32-characters-long'],
  ["the one of Supabase's container kit", 'your-super-secret-jwt-token-with-at-least-32-characters-long'],
  ['an invitation to change it', 'Change_Me-Zk3vQ8xN1pLr7TjWb5yHc0GdMfE2uSaK'],
  ['one key held down', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['a few characters over and over', 'abcabcabcabcabcabcabcabcabcabcabcabcabc'],
])('production does not start with %s', (_, secret) => {
  const faults = faultsOf({ ...production, ...(secret === undefined ? {} : { SUPABASE_JWT_SECRET: secret }) })
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(/^SUPABASE_JWT_SECRET/)
})

test('production starts with a secret that nobody knows', () => {
  expect(identityOf({ ...production, SUPABASE_JWT_SECRET: randomSecret })).toEqual({
    kind: 'local',
    secret: randomSecret,
    isRequired: true,
  })
})

test('a Supabase project needs its address alone, in production too: keys and issuer follow from it', () => {
  expect(identityOf({ ...production, SUPABASE_URL: 'https://project.supabase.co/' })).toEqual({
    kind: 'supabase',
    url: 'https://project.supabase.co',
    keysUrl: 'https://project.supabase.co/auth/v1/.well-known/jwks.json',
    issuer: 'https://project.supabase.co/auth/v1',
    audience: 'authenticated',
    secret: null,
  })
})

test('a project that still signs with a secret takes both', () => {
  expect(identityOf({ SUPABASE_URL: 'https://project.supabase.co', SUPABASE_JWT_SECRET: randomSecret })).toMatchObject({
    kind: 'supabase',
    secret: randomSecret,
  })
})

test('a default secret is refused in production beside key pairs as well', () => {
  const SUPABASE_JWT_SECRET = 'super-secret-jwt-token-with-at-least-32-characters-long'
  expect(faultsOf({ ...production, SUPABASE_URL: 'https://project.supabase.co', SUPABASE_JWT_SECRET })).toHaveLength(1)
})

test('keys at an address of their own name the issuer by it, or are told the issuer', () => {
  const own = { SUPABASE_JWKS_URL: 'https://login.example/keys' }
  expect(identityOf({ SUPABASE_JWKS_URL: 'https://id.example/auth/v1/.well-known/jwks.json' })).toMatchObject({
    url: null,
    issuer: 'https://id.example/auth/v1',
  })
  expect(faultsOf(own)).toEqual([expect.stringMatching(/^SUPABASE_JWT_ISSUER is required/)])
  expect(identityOf({ ...own, SUPABASE_JWT_ISSUER: 'https://login.example' })).toMatchObject({
    issuer: 'https://login.example',
    keysUrl: 'https://login.example/keys',
  })
})

test('signing in is optional on a developer machine with local accounts, and nowhere else', () => {
  const off = { REQUIRE_AUTH: 'false' }
  expect(identityOf(off)).toMatchObject({ kind: 'local', isRequired: false })
  expect(faultsOf({ ...off, NODE_ENV: 'test' })).toEqual([expect.stringMatching(/^REQUIRE_AUTH/)])
  expect(faultsOf({ ...off, ...production, SUPABASE_JWT_SECRET: randomSecret })).toEqual([
    expect.stringMatching(/^REQUIRE_AUTH/),
  ])
  expect(faultsOf({ ...off, SUPABASE_URL: 'https://project.supabase.co' })).toEqual([
    expect.stringMatching(/^REQUIRE_AUTH/),
  ])
})

test('the demo athlete is a local account: there is none where Supabase keeps them', () => {
  const project = { SUPABASE_URL: 'https://project.supabase.co' }
  expect(readConfig(project, '/srv/voicefit').isDemoSeeded).toBe(false)
  expect(faultsOf({ ...project, VOICEFIT_DEMO: 'true' })).toEqual([expect.stringMatching(/^VOICEFIT_DEMO/)])
})

test.each([
  ['127.0.0.1', ['127.0.0.1']],
  ['10.0.0.0/8, ::1,fd00::/8', ['10.0.0.0/8', '::1', 'fd00::/8']],
])('proxies "%s" are trusted', (value, networks) => {
  expect(readConfig({ TRUSTED_PROXIES: value }, '/srv/voicefit').trustedProxies).toEqual(networks)
})

test.each(['true', '*', '10.0.0.0/33', 'proxy.local', '10.0.0.0/8/8', '1'])('proxies "%s" are refused', (value) => {
  expect(faultsOf({ TRUSTED_PROXIES: value })).toEqual([expect.stringMatching(/^TRUSTED_PROXIES/)])
})

test.each(['project.supabase.co', 'ftp://project.supabase.co'])('the address "%s" is refused', (value) => {
  expect(faultsOf({ SUPABASE_URL: value })).toEqual([expect.stringMatching(/^SUPABASE_URL/)])
})
