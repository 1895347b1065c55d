import type { Database } from './database.ts'

/**
 * Writes what is in memory down and lets old log files go. Embedded Postgres has no process that does so by
 * itself, and its log grows for ever: call it every few minutes. Does nothing on a server, which has one.
 */
export async function checkpoint(database: Database): Promise<void> {
  if (database.driver.kind !== 'pglite') return
  await database.driver.pglite.exec('checkpoint')
}

/** Frees the space of dead rows and counts the living ones for the planner: embedded, call it once a day. Nothing on a server. */
export async function vacuum(database: Database): Promise<void> {
  if (database.driver.kind !== 'pglite') return
  // NOTE: alone in its message, because several statements in one are a transaction and VACUUM refuses to be in one.
  await database.driver.pglite.exec('vacuum analyze')
}
