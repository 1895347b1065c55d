import { AppError } from '@voicefit/domain/errors'
import { NodePgSession, NodePgTransaction } from 'drizzle-orm/node-postgres'
import { PgDialect } from 'drizzle-orm/pg-core'
import pg from 'pg'
import type { Database, Tx } from './database.ts'
import { toStorageError } from './storage-failure.ts'
import { becomeOwner, becomeService } from './transaction-role.ts'

export type ServerDatabaseOptions = {
  /** A `postgres://` address of Postgres 15 or newer, or of a Supabase project. */
  connectionString: string
  /** Connections at most; 10 unless told. */
  maxConnections?: number
  /** Called when an idle connection breaks; the pool replaces it by itself. */
  onConnectionLost?: (error: Error) => void
}

/** Opens a pool on a Postgres server and proves it with one query; throws `unavailable` when it does not answer. */
export async function openServerDatabase(options: ServerDatabaseOptions): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'voicefit',
  })
  // NOTE: without a listener a broken idle connection ends the process.
  pool.on('error', (error) => options.onConnectionLost?.(error))
  const database = serverDatabase(pool, options.connectionString)
  try {
    await database.ping()
  } catch (error) {
    await pool.end()
    throw error
  }
  return database
}

function serverDatabase(pool: pg.Pool, connectionString: string): Database {
  const dialect = new PgDialect()
  const run = async <T>(become: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
    try {
      return await inTransaction(pool, become, (client) => {
        const session = new NodePgSession<Record<string, never>, Record<string, never>>(client, dialect, undefined)
        return work(new NodePgTransaction(dialect, session, undefined))
      })
    } catch (error) {
      throw toStorageError(error)
    }
  }
  let isClosed = false
  return {
    kind: 'postgres',
    driver: { kind: 'postgres', connectionString },
    asOwner: async (ownerId, work) => run(becomeOwner(ownerId), work),
    asService: (work) => run(becomeService, work),
    ping: async () => {
      try {
        await pool.query('select 1')
      } catch (cause) {
        throw new AppError('unavailable', { message: 'the database server does not answer', cause })
      }
    },
    close: async () => {
      if (isClosed) return
      isClosed = true
      await pool.end()
    },
  }
}

/** BEGIN and the change of role travel together; a connection whose rollback fails is thrown away. */
async function inTransaction<T>(
  pool: pg.Pool,
  become: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(`begin; ${become}`)
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error('rollback failed')
    })
    throw error
  } finally {
    client.release(broken)
  }
}
