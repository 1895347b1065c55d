import { describe, expect, it } from 'vitest'
import { exceptions } from './house-rules.exceptions.ts'
import { findBreaches, houseRules } from './house-rules.ts'
import { listSourceFiles, parseSource } from './source-file.ts'

const files = listSourceFiles()
const found = houseRules.flatMap((rule) => findBreaches(rule, files))

/** An exception names a file, or a folder by the slash at its end. */
const covers = (exception: { path: string }, breach: { path: string }) =>
  exception.path.endsWith('/') ? breach.path.startsWith(exception.path) : breach.path === exception.path

const isExcused = (breach: { rule: string; path: string }) =>
  exceptions.some((exception) => exception.rule === breach.rule && covers(exception, breach))

describe('house rules', () => {
  it('look at the whole repository', () => {
    const packages = new Set(files.map((file) => file.path.split('/').slice(0, 2).join('/')))
    expect([...packages]).toEqual(
      expect.arrayContaining(['packages/domain', 'packages/infra', 'packages/db', 'packages/api', 'apps/server']),
    )
  })

  it.each(houseRules)('$promise', (rule) => {
    const open = found.filter((breach) => breach.rule === rule.name && !isExcused(breach))
    expect(open.map((breach) => `${breach.path}: ${breach.detail}`)).toEqual([])
  })

  it('every exception is still needed', () => {
    const idle = exceptions.filter(
      (exception) => !found.some((breach) => breach.rule === exception.rule && covers(exception, breach)),
    )
    expect(idle).toEqual([])
  })
})

const lines = (count: number) => 'export const a = 1\n'.repeat(count).replaceAll('a', 'x')
const longBody = (count: number) => `function f() {\n${'  g()\n'.repeat(count - 2)}}\n`

/** One breach of every rule, and beside it the nearest thing that is allowed. */
const plants = [
  {
    rule: 'file-length',
    path: 'packages/domain/src/voice/vocabulary/a.ts',
    breach: `${lines(400)}export const f = (a) => a ?? 1`,
    allowed: lines(500),
  },
  { rule: 'file-length', path: 'bench/a.ts', breach: lines(401), allowed: lines(400) },
  { rule: 'function-length', path: 'bench/a.ts', breach: longBody(71), allowed: longBody(70) },
  {
    rule: 'function-length',
    path: 'bench/a.ts',
    breach: `const a = { f() {${'\n  g()'.repeat(71)}} }`,
    allowed: `function make() {\n  return { f() {${'\n  g()'.repeat(60)}\n}, h() {${'\n  g()'.repeat(60)}\n} }\n}`,
  },
  { rule: 'barrel', path: 'bench/a.ts', breach: `export * from './b.ts'`, allowed: `export const b = 1` },
  { rule: 'barrel', path: 'bench/a.ts', breach: `export { b } from './b.ts'`, allowed: `const b = 1\nexport { b }` },
  { rule: 'environment', path: 'packages/db/src/a.ts', breach: 'f(process.env.A)', allowed: 'f(process.argv)' },
  {
    rule: 'test-beside',
    path: 'packages/db/src/a.ts',
    breach: 'export const f = (a) => a ?? 1',
    allowed: 'export const f = (a) => [a]',
  },
  { rule: 'left-out-test', path: 'bench/a.test.ts', breach: `it.skip('x', f)`, allowed: `it('x', f)` },
  { rule: 'left-out-test', path: 'bench/a.test.ts', breach: `describe.only('x', f)`, allowed: `a.only('x', f)` },
  { rule: 'left-out-test', path: 'bench/a.test.ts', breach: `test.todo('x')`, allowed: `it.each([1])('x', f)` },
  { rule: 'loose-type', path: 'bench/a.ts', breach: 'let a: any', allowed: 'let a: unknown' },
  { rule: 'loose-type', path: 'bench/a.ts', breach: 'a!.b()', allowed: 'a?.b()' },
  { rule: 'loose-type', path: 'bench/a.ts', breach: 'f(a as unknown as B)', allowed: 'f(a as B)' },
  { rule: 'loose-type', path: 'bench/a.ts', breach: '// @ts-ignore\nf()', allowed: '// about @ts-ignore\nf()' },
  {
    rule: 'sql',
    path: 'packages/api/src/a.ts',
    breach: 'q(`select a from sets where b`)',
    allowed: `q('Select one of the sets')`,
  },
  { rule: 'sql', path: 'apps/server/src/a.ts', breach: `q('DELETE FROM sets')`, allowed: `q('Delete it')` },
  {
    rule: 'test-beside',
    path: 'packages/db/src/b.ts',
    breach: 'export class B { f() { for (const a of this.b) a() } }',
    allowed: 'export type B = { f: () => void }',
  },
  {
    rule: 'api-types-only',
    path: 'apps/cli/src/a.ts',
    breach: `import { type AppRouter } from '@voicefit/api'`,
    allowed: `import type { AppRouter } from '@voicefit/api'`,
  },
  {
    rule: 'domain-docstring',
    path: 'packages/domain/src/a.ts',
    breach: '// not a docstring\nexport function f() {}',
    allowed: '/** É: says what it does. */\nexport function f() {}',
  },
  {
    rule: 'domain-docstring',
    path: 'packages/domain/src/a.ts',
    breach: '/** Of another. */\nconst a = 1\nexport const f = () => a',
    allowed: 'export const a = 1',
  },
  {
    rule: 'port-docstring',
    path: 'packages/infra/src/kv/kv.ts',
    breach: 'export interface Kv { a: string }',
    allowed: '/** Keeps values. */\nexport interface Kv { a: string }',
  },
]

describe('each house rule bites', () => {
  const find = (rule: string, path: string, text: string) =>
    findBreaches(houseRules.filter((one) => one.name === rule)[0] ?? neverRule, [parseSource(path, text)]).length

  const neverRule = { name: 'none', promise: '', find: () => [] }

  it.each(plants)('$rule: $breach', ({ rule, path, breach, allowed }) => {
    expect({ breach: find(rule, path, breach), allowed: find(rule, path, allowed) }).toEqual({ breach: 1, allowed: 0 })
  })

  it.each(['packages/db/src/utils.ts', 'packages/db/src/helpers/a.ts', 'packages/db/src/index.ts'])(
    'vague-name: %s',
    (path) => expect(find('vague-name', path, '')).toBe(1),
  )

  it('test-beside: a test reaches the files of its folder through each other, and no other folder', () => {
    const decide = 'export const f = (a) => a ?? 1'
    const files = [
      parseSource('packages/db/src/a/x.test.ts', `import { x } from './x.ts'`),
      parseSource('packages/db/src/a/x.ts', `import { y } from './y.ts'\nimport { z } from '../b/z.ts'\n${decide}`),
      parseSource('packages/db/src/a/y.ts', decide),
      parseSource('packages/db/src/b/z.ts', decide),
    ]
    const rules = houseRules.filter((rule) => rule.name === 'test-beside')
    const found = rules.flatMap((rule) => findBreaches(rule, files))
    expect(found.map((breach) => breach.path)).toEqual(['packages/db/src/b/z.ts'])
  })

  it('no rule is without a planted breach', () => {
    const planted = new Set([...plants.map((plant) => plant.rule), 'vague-name'])
    expect(houseRules.map((rule) => rule.name).filter((name) => !planted.has(name))).toEqual([])
  })
})
