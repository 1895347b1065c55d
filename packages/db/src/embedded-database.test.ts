import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from './database.ts'
import { openEmbeddedDatabase } from './embedded-database.ts'
import { migrate } from './migrate.ts'
import { sessions } from './schema/sessions.ts'
import { openTestDatabase } from './testing/test-database.ts'

const longMs = 120_000
const writer = new URL('./testing/endless-writer.ts', import.meta.url).pathname

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'voicefit-embedded-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

function startWriter(dataDir: string): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, [writer, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
}

test('kill -9 in the middle of writing keeps every acknowledged row, and the directory opens again', {
  timeout: longMs,
}, async () => {
  const dataDir = join(directory, 'db')
  const child = startWriter(dataDir)
  const exited = once(child, 'exit')
  const acknowledged: string[] = []
  for await (const id of createInterface({ input: child.stdout })) {
    acknowledged.push(id)
    if (acknowledged.length === 40) child.kill('SIGKILL')
  }
  await exited
  const database = await openEmbeddedDatabase({ dataDir })
  const stored = await database.asService((tx) => tx.select().from(sessions))
  await database.close()
  const finished = new Set(stored.filter((session) => session.finishedAt !== null).map((session) => session.id))
  expect(acknowledged.filter((id) => !finished.has(id as (typeof stored)[number]['id']))).toEqual([])
  expect(stored.length - finished.size).toBe(0)
})

test('a directory that another process has open is refused by name, and free once that one is dead', {
  timeout: longMs,
}, async () => {
  const dataDir = join(directory, 'db')
  const child = startWriter(dataDir)
  const exited = once(child, 'exit')
  await once(createInterface({ input: child.stdout }), 'line')
  await expect(openEmbeddedDatabase({ dataDir })).rejects.toMatchObject({
    code: 'unavailable',
    userMessage: expect.stringContaining(dataDir),
  })
  child.kill('SIGKILL')
  await exited
  const database = await openEmbeddedDatabase({ dataDir })
  expect(await migrate(database)).toEqual([])
  await database.close()
})

test('what was written is there after closing and opening again', { timeout: longMs }, async () => {
  const dataDir = join(directory, 'db')
  const first = await openEmbeddedDatabase({ dataDir })
  const applied = await migrate(first)
  await first.close()
  const second = await openEmbeddedDatabase({ dataDir })
  expect(applied.length).toBeGreaterThan(0)
  expect(await migrate(second)).toEqual([])
  await second.close()
  await expect(second.ping()).rejects.toMatchObject({ code: 'unavailable' })
})

test('a directory of another Postgres version is refused before anything is touched', async () => {
  writeFileSync(join(directory, 'PG_VERSION'), '17\n')
  await expect(openEmbeddedDatabase({ dataDir: directory })).rejects.toMatchObject({
    code: 'conflict',
    userMessage: expect.stringContaining('Postgres 17'),
  })
})

test('a query on the database inside its own transaction is an error and not a wait for ever', async () => {
  const database = await openTestDatabase()
  const inside = (work: (pglite: Extract<Database['driver'], { kind: 'pglite' }>['pglite']) => Promise<unknown>) =>
    database.asService(async () => {
      if (database.driver.kind === 'pglite') await work(database.driver.pglite)
    })
  await expect(inside((pglite) => pglite.query('select 1'))).rejects.toThrow(/inside a transaction/)
  await expect(inside((pglite) => pglite.exec('select 1'))).rejects.toThrow(/inside a transaction/)
  await expect(inside(() => database.asService(async () => 1))).rejects.toThrow(/inside a transaction/)
  await expect(inside(() => database.ping())).rejects.toThrow(/inside a transaction/)
  await database.ping()
  await database.close()
})

test('work left behind by an ended transaction may use the database', async () => {
  const database = await openTestDatabase()
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  let leftBehind: Promise<void> = Promise.resolve()
  await database.asService(async () => {
    leftBehind = ended.then(() => database.ping())
  })
  end()
  await leftBehind
  await database.close()
})

test('values with quotes, backslashes and line ends survive a statement that is prepared', async () => {
  const database = await openTestDatabase()
  const values = ["it's", "''; drop table sets; --", '\\', "\\'", 'two\nlines', '', '$1', 'ünï 🏋']
  const echoed = await database.asService(async (tx) => {
    const rows: unknown[] = []
    for (const value of values)
      rows.push(
        (await tx.execute(sql`select ${value}::text as value, ${7}::int as n, ${null}::text as nothing`)).rows[0],
      )
    return rows
  })
  expect(echoed).toEqual(values.map((value) => ({ value, n: 7, nothing: null })))
  const nul = database.asService(async (tx) => {
    for (let round = 0; round < 3; round += 1) await tx.execute(sql`select ${'a\0b'}::text`)
  })
  await expect(nul).rejects.toThrow(/22021/)
  await database.close()
})
