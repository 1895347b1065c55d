import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { UserId } from '@voicefit/domain/ids'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backupEmbedded, restoreEmbedded } from './backup.ts'
import type { Database } from './database.ts'
import { openEmbeddedDatabase } from './embedded-database.ts'
import { checkpoint, vacuum } from './housekeeping.ts'
import { findAccount } from './stores/account-store.ts'
import { addTestAthlete } from './testing/test-athlete.ts'
import { openTestDatabase } from './testing/test-database.ts'

const longMs = 60_000

let directory: string
let source: Database
let file: string
let athlete: UserId
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'voicefit-backup-'))
  file = join(directory, 'backup.tar.gz')
  source = await openTestDatabase()
  athlete = await addTestAthlete(source)
  expect(await backupEmbedded(source, file)).toBeGreaterThan(100_000)
}, longMs)
afterAll(async () => {
  await source.close()
  rmSync(directory, { recursive: true, force: true })
})

async function holdsAthlete(dataDir: string): Promise<boolean> {
  const database = await openEmbeddedDatabase({ dataDir })
  try {
    return (await database.asService((tx) => findAccount(tx, athlete))) !== null
  } finally {
    await database.close()
  }
}

test('what was backed up from the open database is there after a restore, and can be backed up by its directory', {
  timeout: longMs,
}, async () => {
  const dataDir = join(directory, 'restored')
  await restoreEmbedded(file, dataDir)
  const copy = join(directory, 'copy.tar.gz')
  await backupEmbedded(dataDir, copy)
  const again = join(directory, 'again')
  await restoreEmbedded(copy, again)
  expect(await holdsAthlete(again)).toBe(true)
  expect(readdirSync(directory).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('a directory that holds something is refused, and replaced only when told to', { timeout: longMs }, async () => {
  const dataDir = join(directory, 'taken')
  const before = await openEmbeddedDatabase({ dataDir })
  await before.close()
  await expect(restoreEmbedded(file, dataDir)).rejects.toMatchObject({ code: 'conflict' })
  await restoreEmbedded(file, dataDir, { isReplacing: true })
  expect(await holdsAthlete(dataDir)).toBe(true)
  expect(existsSync(`${dataDir}.before-restore`)).toBe(false)
})

test('a backup that does not open leaves the directory as it was', { timeout: longMs }, async () => {
  const dataDir = join(directory, 'kept')
  await restoreEmbedded(file, dataDir)
  const damaged = join(directory, 'damaged.tar.gz')
  await backupEmbedded(source, damaged)
  truncateSync(damaged, 50_000)
  await expect(restoreEmbedded(damaged, dataDir, { isReplacing: true })).rejects.toMatchObject({
    code: 'invalid_input',
  })
  const otherArchive = join(directory, 'other.tar.gz')
  writeFileSync(otherArchive, gzipSync('whole, and no database'))
  await expect(restoreEmbedded(otherArchive, dataDir, { isReplacing: true })).rejects.toMatchObject({
    code: 'invalid_input',
  })
  expect(existsSync(`${dataDir}.before-restore`)).toBe(false)
  expect(await holdsAthlete(dataDir)).toBe(true)
})

test('a running database is neither backed up by its directory nor restored over', { timeout: longMs }, async () => {
  const dataDir = join(directory, 'running')
  const running = await openEmbeddedDatabase({ dataDir })
  try {
    await expect(backupEmbedded(dataDir, join(directory, 'never.tar.gz'))).rejects.toMatchObject({
      code: 'unavailable',
    })
    await expect(restoreEmbedded(file, dataDir, { isReplacing: true })).rejects.toMatchObject({ code: 'unavailable' })
    await running.ping()
  } finally {
    await running.close()
  }
})

test('a file that is missing or is no backup is refused by name', async () => {
  const dataDir = join(directory, 'nothing')
  await expect(restoreEmbedded(join(directory, 'absent'), dataDir)).rejects.toMatchObject({ code: 'not_found' })
  const text = join(directory, 'text.tar.gz')
  writeFileSync(text, 'not a backup')
  await expect(restoreEmbedded(text, dataDir)).rejects.toMatchObject({ code: 'invalid_input' })
  await expect(backupEmbedded(dataDir, join(directory, 'x'))).rejects.toMatchObject({ code: 'not_found' })
  expect(existsSync(dataDir)).toBe(false)
})

test('housekeeping runs on the open database and changes nothing in it', async () => {
  await checkpoint(source)
  await vacuum(source)
  expect(await source.asService((tx) => findAccount(tx, athlete))).not.toBeNull()
})
