import type { PGlite } from '@electric-sql/pglite'
import type { UserId } from '@voicefit/domain/ids'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

type Rows<Row> = { rows: Row[] }

/** What both drivers answer to raw SQL: the rows, under the same name. */
interface RowsResult extends PgQueryResultHKT {
  type: Rows<this['row']>
}

/**
 * An open transaction that already runs as somebody. The only thing a store accepts.
 * NOTE: raw SQL through `execute` returns a timestamp as Date from PGlite and as text from a server: select
 * timestamps with the query builder, which gives a Date from both, and cast counts to int.
 */
export type Tx = PgDatabase<RowsResult, Record<string, never>>

/** The one type behind which PGlite on disk and a Postgres server are the same. */
export type Database = {
  readonly kind: 'pglite' | 'postgres'
  /**
   * Runs `work` in one transaction as the athlete: role `authenticated`, their claims, row level security on.
   * Commits when it resolves, rolls back when it throws. Await no network inside: PGlite has one connection.
   */
  asOwner<T>(ownerId: UserId, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Runs `work` in one transaction as `service_role`, which row level security does not bind. */
  asService<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Resolves when the database answers a query; throws `unavailable` when it does not. */
  ping(): Promise<void>
  close(): Promise<void>
  /** The raw connection, for what brings its own SQL: migrations, the job queue, backups. */
  readonly driver: DatabaseDriver
}

export type DatabaseDriver = { kind: 'pglite'; pglite: PGlite } | { kind: 'postgres'; connectionString: string }
