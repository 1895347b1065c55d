import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** One project for each folder whose tests run on plain Node; integration tests start whole servers and run apart. */
const nodeFolders = {
  domain: 'packages/domain',
  infra: 'packages/infra',
  db: 'packages/db',
  api: 'packages/api',
  server: 'apps/server',
  cli: 'apps/cli',
  bench: 'bench',
  tooling: 'tooling',
}

const integration = '**/*.integration.test.ts'

/** Utterances the parser is fuzzed with: the full million on a build machine, as many as nobody waits for elsewhere. */
const fuzzRuns = process.env.CI === 'true' ? 1_000_000 : 20_000

const nodeProjects = Object.entries(nodeFolders).map(([name, folder]) => ({
  extends: true as const,
  test: { name, include: [`${folder}/**/*.test.ts`], exclude: ['**/node_modules/**', integration] },
}))

/** The app brings its own settings: React Native needs a transform, the browser tests need long timeouts. */
const ownConfigs = ['apps/mobile-client/vitest.config.mts', 'apps/mobile-client/vitest.e2e.config.mts'].filter((path) =>
  existsSync(path),
)

export default defineConfig({
  test: {
    // Threads were no faster and once ended without a word: native modules (argon2, PGlite) and threads do not mix well.
    pool: 'forks',
    testTimeout: 15_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    provide: { fuzzRuns },
    projects: [
      ...nodeProjects,
      {
        extends: true,
        test: {
          name: 'integration',
          include: [`apps/*/test/${integration}`, `packages/*/test/${integration}`],
          exclude: ['**/node_modules/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      ...ownConfigs,
    ],
  },
})
