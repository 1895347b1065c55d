import pg from 'pg'
import type { DatabaseDriver } from './database.ts'

export type Row = Record<string, unknown>

/** Runs a script of one or more statements and returns the rows of the last one. */
export type RunScript = (script: string) => Promise<Row[]>

/** Plain SQL as the connecting user, for what is above row level security: migrations and housekeeping. */
export type AdminConnection = {
  transaction<T>(work: (run: RunScript) => Promise<T>): Promise<T>
  /** Outside any transaction: one statement, such as VACUUM. */
  run: RunScript
  close(): Promise<void>
}

/** On PGlite this is the open handle; on a server it is a connection of its own, to be closed. */
export async function openAdminConnection(driver: DatabaseDriver): Promise<AdminConnection> {
  if (driver.kind === 'pglite') {
    const { pglite } = driver
    return {
      transaction: (work) => pglite.transaction((tx) => work(async (script) => lastRows(await tx.exec(script)))),
      run: async (script) => lastRows(await pglite.exec(script)),
      close: async () => undefined,
    }
  }
  const client = new pg.Client({ connectionString: driver.connectionString })
  await client.connect()
  const run: RunScript = async (script) => lastRows(await client.query(script))
  return {
    run,
    transaction: async (work) => {
      await run('begin')
      try {
        const result = await work(run)
        await run('commit')
        return result
      } catch (error) {
        await run('rollback')
        throw error
      }
    },
    close: () => client.end(),
  }
}

/** Both drivers answer a script with one result per statement; pg leaves the list away when there is one. */
function lastRows(results: { rows: Row[] } | { rows: Row[] }[]): Row[] {
  const last = Array.isArray(results) ? results.at(-1) : results
  return last?.rows ?? []
}
