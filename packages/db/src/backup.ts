import { existsSync, readdirSync } from 'node:fs'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { AppError } from '@voicefit/domain/errors'
import { lockDataDir } from './data-dir-lock.ts'
import type { Database } from './database.ts'
import { openEmbeddedDatabase } from './embedded-database.ts'

const unpack = promisify(gunzip)

/**
 * Writes a copy of the embedded database to `file` as a gzipped tar and returns its size in bytes. Given a
 * directory it takes the lock, so it refuses while VoiceFit runs there; given the open database it copies that,
 * between two transactions. The file appears whole or not at all, and can be read back by the same Postgres major.
 */
export async function backupEmbedded(source: string | Database, file: string): Promise<number> {
  if (typeof source !== 'string') return dump(source, file)
  refuseMissing(source)
  const database = await openEmbeddedDatabase({ dataDir: source })
  try {
    return await dump(database, file)
  } finally {
    await database.close()
  }
}

/**
 * Makes `dataDir` the database that `file` holds. A directory that holds anything is refused unless `isReplacing`;
 * then it is kept aside until the restored one has opened, and put back when it does not.
 */
export async function restoreEmbedded(file: string, dataDir: string, options = { isReplacing: false }): Promise<void> {
  const dir = resolve(dataDir)
  const tar = await readBackup(file)
  const isTaken = existsSync(dir) && readdirSync(dir).length > 0
  if (isTaken && !options.isReplacing) {
    throw new AppError('conflict', {
      message: `restore into ${dir}, which is not empty`,
      userMessage: `${dir} already holds data. Choose another directory, or add --replace to put the backup in its place.`,
    })
  }
  if (isTaken) proveUnused(dir)
  const aside = `${dir}.before-restore`
  if (isTaken) await rename(dir, aside)
  try {
    const restored = await openEmbeddedDatabase({
      dataDir: dir,
      startFrom: new Blob([tar], { type: 'application/x-tar' }),
    })
    await restored.ping()
    await restored.close()
  } catch (cause) {
    await rm(dir, { recursive: true, force: true })
    if (isTaken) await rename(aside, dir)
    throw new AppError('invalid_input', {
      message: `${file} did not open as a database: ${cause instanceof Error ? cause.message : 'unknown failure'}`,
      userMessage: `${file} is not a backup this version can open. The data in ${dir} is as it was.`,
      cause,
    })
  }
  await rm(aside, { recursive: true, force: true })
}

async function dump(database: Database, file: string): Promise<number> {
  if (database.driver.kind !== 'pglite') {
    throw new AppError('invalid_input', {
      message: 'backupEmbedded was given a server database',
      userMessage: 'This copies the embedded database only. Back a Postgres server up with pg_dump.',
    })
  }
  const { pglite } = database.driver
  await pglite.exec('checkpoint')
  const bytes = Buffer.from(await (await pglite.dumpDataDir('gzip')).arrayBuffer())
  const aside = `${file}.part`
  const handle = await open(aside, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(aside, file)
  return bytes.length
}

/** The tar within. Unpacked here and not by PGlite, whose stream of a damaged file fails where nobody can catch it. */
async function readBackup(file: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!existsSync(file) || !(await stat(file)).isFile()) {
    throw new AppError('not_found', { message: `no backup ${file}`, userMessage: `There is no backup file ${file}.` })
  }
  try {
    return new Uint8Array(await unpack(await readFile(file)))
  } catch (cause) {
    throw new AppError('invalid_input', {
      message: `${file} is not a whole gzip file`,
      userMessage: `${file} is damaged or is not a VoiceFit backup. Nothing was changed.`,
      cause,
    })
  }
}

function refuseMissing(dataDir: string): void {
  if (existsSync(dataDir)) return
  throw new AppError('not_found', {
    message: `no data directory ${dataDir}`,
    userMessage: `There is no VoiceFit data in ${resolve(dataDir)}.`,
  })
}

/** Throws `unavailable` where another process has the directory open. */
function proveUnused(dir: string): void {
  lockDataDir(dir).release()
}
