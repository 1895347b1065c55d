import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cruiseImports, ruleNames } from './cruise-imports.ts'

const root = join(import.meta.dirname, '..')
const folders: string[] = []

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

/** A small monorepo of empty files that import what they are told to. */
async function plantTree(imports: Record<string, string[]>): Promise<string> {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'voicefit-imports-')))
  folders.push(base)
  const targets = Object.entries(imports).flatMap(([file, sources]) =>
    sources.filter((source) => source.startsWith('.')).map((source) => join(dirname(file), source)),
  )
  for (const file of new Set([...targets, ...Object.keys(imports)])) {
    await mkdir(dirname(join(base, file)), { recursive: true })
    const lines = (imports[file] ?? []).map((source, position) => `import type { A as A${position} } from '${source}'`)
    await writeFile(join(base, file), [...lines, 'export type A = 1', ''].join('\n'))
  }
  for (const vendor of ['zod', 'ioredis', 'drizzle-orm', '@supabase/auth-js', '@supabase/supabase-js']) {
    const folder = join(base, 'node_modules', vendor)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: vendor, main: 'main.js' }))
    await writeFile(join(folder, 'main.js'), '')
  }
  await mkdir(join(base, 'node_modules', '@voicefit'), { recursive: true })
  await mkdir(join(base, 'packages', 'api'), { recursive: true })
  await symlink(join(base, 'packages', 'api'), join(base, 'node_modules', '@voicefit', 'api'))
  const manifest = { name: '@voicefit/api', exports: { '.': { types: './src/router.ts' }, './server/*': './src/*.ts' } }
  await writeFile(join(base, 'packages', 'api', 'package.json'), JSON.stringify(manifest))
  return base
}

/** Who breaks which rule: [rule, file, what it imports]. */
const breaches: [string, string, string][] = [
  ['resolves', 'packages/db/src/a.ts', 'no-such-package'],
  ['domain-only-zod', 'packages/domain/src/units.ts', 'node:fs'],
  ['domain-only-zod', 'packages/domain/src/ids.ts', 'ioredis'],
  ['domain-only-zod', 'packages/domain/src/errors.ts', '../../infra/src/clock.ts'],
  ['infra-nothing-of-ours', 'packages/infra/src/kv/memory.ts', '../../../domain/src/errors.ts'],
  ['test-servers-in-tests', 'packages/infra/src/kv/kv.ts', '../../../test-servers/src/redis-server.ts'],
  ['db-only-domain', 'packages/db/src/b.ts', '../../infra/src/clock.ts'],
  ['api-only-ports', 'packages/api/src/context.ts', '../../infra/src/kv/memory.ts'],
  ['api-own-area', 'packages/api/src/voice/log-utterance.ts', '../session/add-set.ts'],
  ['api-ground-below-areas', 'packages/api/src/logbook/change-set.ts', '../session/add-set.ts'],
  ['client-only-domain-and-api', 'apps/mobile-client/src/ui/card.tsx', '../../../../packages/infra/src/clock.ts'],
  ['client-only-domain-and-api', 'apps/cli/src/main.ts', '../../../packages/db/src/c.ts'],
  ['client-api-router-only', 'apps/mobile-client/src/api/client.ts', '@voicefit/api/server/context'],
  ['nothing-imports-an-app', 'packages/api/src/run.ts', '../../../apps/server/src/env.ts'],
  ['apps-apart', 'apps/cli/src/other.ts', '../../server/src/env.ts'],
  ['vendors-at-the-edge', 'packages/api/src/trpc.ts', 'ioredis'],
  ['client-vendors', 'apps/mobile-client/src/api/files.ts', '@supabase/supabase-js'],
  ['sql-drivers-in-db', 'apps/server/src/wire.ts', 'drizzle-orm'],
  ['no-test-in-source', 'packages/db/src/d.ts', './e.test.ts'],
]

/** The nearest neighbours of the breaches, all allowed. */
const allowed: [string, string][] = [
  ['packages/domain/src/session/set.ts', 'zod'],
  ['packages/domain/src/session/set.test.ts', 'node:fs'],
  ['packages/db/src/stores/set-store.ts', 'drizzle-orm'],
  ['packages/db/src/stores/session-store.ts', '../../../domain/src/session/set.ts'],
  ['packages/infra/src/kv/redis.ts', 'ioredis'],
  ['packages/api/src/services.ts', '../../infra/src/kv/kv.ts'],
  ['packages/api/src/session/get-session.ts', '../logbook/session-view.ts'],
  ['apps/mobile-client/src/api/auth.ts', '@supabase/auth-js'],
  ['apps/mobile-client/src/api/types.ts', '@voicefit/api'],
  ['packages/api/src/router.ts', './session/router.ts'],
  ['apps/server/src/main.ts', '../../../packages/infra/src/kv/redis.ts'],
  ['bench/run.ts', '../apps/server/src/main.ts'],
]

/** Two files that need each other, and two folders that do while no two files are in a ring. */
const rings = {
  'packages/api/src/ring-a.ts': ['./ring-b.ts'],
  'packages/api/src/ring-b.ts': ['./ring-a.ts'],
  'packages/domain/src/voice/entry.ts': ['../exercises/exercise.ts'],
  'packages/domain/src/exercises/match.ts': ['../voice/tokens.ts'],
}

describe('who imports whom', () => {
  it('holds in this repository', { timeout: 30_000 }, async () => {
    const { breaches: found } = await cruiseImports(root, ['packages', 'apps', 'tooling', 'bench'])
    expect(found.map((breach) => `${breach.rule}: ${breach.from} -> ${breach.to}`)).toEqual([])
  })

  it('every rule catches its planted breach and nothing beside it', { timeout: 30_000 }, async () => {
    const tree: Record<string, string[]> = { ...rings }
    for (const [, file, source] of breaches) tree[file] = [...(tree[file] ?? []), source]
    for (const [file, source] of allowed) tree[file] = [...(tree[file] ?? []), source]
    const { breaches: found } = await cruiseImports(await plantTree(tree), ['packages', 'apps', 'bench'])
    const caught = new Set(found.map((breach) => `${breach.rule}: ${breach.from}`))
    const expected = [
      ...breaches.map(([rule, file]) => `${rule}: ${file}`),
      'no-cycle: packages/api/src/ring-a.ts',
      'no-folder-cycle: packages/domain/src/exercises',
      'no-folder-cycle: packages/domain/src/voice',
    ]
    expect([...caught].sort()).toEqual([...new Set(expected)].sort())
    expect([...ruleNames].filter((rule) => !expected.some((line) => line.startsWith(`${rule}: `)))).toEqual([])
  })

  it('a tree in which no import was seen is a failure, not a clean house', async () => {
    const base = await plantTree({ 'packages/db/src/a.ts': [] })
    await expect(cruiseImports(base, ['packages'])).rejects.toThrow('looked at no import')
  })
})
