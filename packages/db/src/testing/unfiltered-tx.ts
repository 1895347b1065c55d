import { NodePgSession, NodePgTransaction } from 'drizzle-orm/node-postgres'
import { PgDialect } from 'drizzle-orm/pg-core'
import { PgliteSession, PgliteTransaction } from 'drizzle-orm/pglite/session'
import pg from 'pg'
import type { Database, Tx } from '../database.ts'

/** How many owner filters were taken out. */
export type Removed = { count: number }

/**
 * Takes every comparison of an owner's column with a parameter out of a statement. The parameter stays, so that the
 * others keep their numbers.
 */
export function withoutOwnerFilter(statement: string, removed: Removed): string {
  return statement.replaceAll(
    /(?:"?\w+"?\.)?"?\b(?:owner_id|user_id)\b"? = (\$\d+)(?:::uuid)?/g,
    (_, parameter: string) => {
      removed.count += 1
      return `(${parameter}::uuid is not null)`
    },
  )
}

/**
 * Runs store functions in a transaction whose statements lost their owner filters on the way to the database, as if
 * whoever wrote them had forgotten those. Always rolled back: what was changed within is looked at by `work`.
 */
export async function unfiltered<T>(
  database: Database,
  become: string,
  work: (tx: Tx, removed: Removed) => Promise<T>,
): Promise<T> {
  const removed: Removed = { count: 0 }
  const dialect = new PgDialect()
  const { driver } = database
  if (driver.kind === 'pglite') {
    return driver.pglite.transaction(async (client) => {
      await client.exec(become)
      const stripped = {
        ...client,
        query: <Row>(text: string, ...rest: [unknown[]?, object?]) =>
          client.query<Row>(withoutOwnerFilter(text, removed), ...rest),
      }
      const session = new PgliteSession<Record<string, never>, Record<string, never>>(stripped, dialect, undefined)
      const result = await work(new PgliteTransaction(dialect, session, undefined), removed)
      await client.rollback()
      return result
    })
  }
  const client = new pg.Client({ connectionString: driver.connectionString })
  await client.connect()
  try {
    await client.query(`begin; ${become}`)
    const query = client.query.bind(client)
    const stripped = new Proxy(client, {
      get: (target, name, receiver) =>
        name === 'query'
          ? (config: { text: string }, ...rest: unknown[]) =>
              Reflect.apply(query, client, [{ ...config, text: withoutOwnerFilter(config.text, removed) }, ...rest])
          : Reflect.get(target, name, receiver),
    })
    const session = new NodePgSession<Record<string, never>, Record<string, never>>(stripped, dialect, undefined)
    return await work(new NodePgTransaction(dialect, session, undefined), removed)
  } finally {
    await client.end()
  }
}
