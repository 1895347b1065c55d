import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { AppError } from '@voicefit/domain/errors'
import { PgDialect } from 'drizzle-orm/pg-core'
import { PgliteSession, PgliteTransaction } from 'drizzle-orm/pglite/session'
import { lockDataDir } from './data-dir-lock.ts'
import type { Database, Tx } from './database.ts'
import { GuardedPGlite } from './pglite-guard.ts'
import { PreparedStatements } from './pglite-statements.ts'
import { toStorageError } from './storage-failure.ts'
import { becomeOwner, becomeService } from './transaction-role.ts'

/** The Postgres major version inside the pinned PGlite; a directory of another one cannot be opened. */
const embeddedMajorVersion = '18'

export type EmbeddedDatabaseOptions = {
  /** A directory, made when missing, or `memory` for one that ends with the process. */
  dataDir: string
  /** A data directory dump to begin with; refused by PGlite when the directory holds a database already. */
  startFrom?: Blob
}

/** Opens Postgres in this process. Throws `unavailable` when another process has the directory open. */
export async function openEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<Database> {
  const isInMemory = options.dataDir === 'memory'
  const lock = isInMemory ? null : lockDataDir(options.dataDir)
  try {
    if (!isInMemory) refuseOtherVersion(options.dataDir)
    const pglite = new GuardedPGlite({
      dataDir: isInMemory ? 'memory://' : options.dataDir,
      extensions: { pg_trgm, unaccent },
      postgresqlconf: ['shared_buffers=16MB', 'max_connections=5'],
      // NOTE: the command line wins over ALTER DATABASE, and "extensions" must stay on the path after RESET ALL.
      startParams: PGlite.defaultStartParams.map((parameter) =>
        parameter === 'search_path=public' ? 'search_path=public,extensions' : parameter,
      ),
      ...(options.startFrom === undefined ? {} : { loadDataDir: options.startFrom }),
    })
    await pglite.waitReady
    return embeddedDatabase(pglite, () => lock?.release())
  } catch (error) {
    lock?.release()
    throw error
  }
}

function embeddedDatabase(pglite: PGlite, release: () => void): Database {
  const dialect = new PgDialect()
  const statements = new PreparedStatements()
  const run = async <T>(become: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
    try {
      return await pglite.transaction(async (client) => {
        await client.exec(become)
        const session = new PgliteSession<Record<string, never>, Record<string, never>>(
          statements.on(client),
          dialect,
          undefined,
        )
        return work(new PgliteTransaction(dialect, session, undefined))
      })
    } catch (error) {
      throw toStorageError(error)
    }
  }
  return {
    kind: 'pglite',
    driver: { kind: 'pglite', pglite },
    asOwner: async (ownerId, work) => run(becomeOwner(ownerId), work),
    asService: (work) => run(becomeService, work),
    ping: async () => {
      if (pglite.closed) throw new AppError('unavailable', { message: 'the embedded database is closed' })
      await pglite.query('select 1')
    },
    close: async () => {
      if (pglite.closed) return
      await pglite.close()
      release()
    },
  }
}

function refuseOtherVersion(dataDir: string): void {
  const file = join(dataDir, 'PG_VERSION')
  if (!existsSync(file)) return
  const version = readFileSync(file, 'utf8').trim()
  if (version === embeddedMajorVersion) return
  throw new AppError('conflict', {
    message: `data directory ${dataDir} is of Postgres ${version}, this version embeds ${embeddedMajorVersion}`,
    userMessage:
      `The data in ${dataDir} was written by Postgres ${version}; this VoiceFit contains Postgres ${embeddedMajorVersion}. ` +
      'Open it with the VoiceFit that wrote it and export it there, or start with another data directory.',
  })
}
