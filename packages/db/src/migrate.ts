import { readdirSync, readFileSync } from 'node:fs'
import { type AdminConnection, openAdminConnection, type RunScript } from './admin-connection.ts'
import type { Database } from './database.ts'
import { toStorageError } from './storage-failure.ts'

const migrationsDir = new URL('../migrations/', import.meta.url)
const shapeFile = new URL('./supabase-shape.sql', import.meta.url)

/** Any number of ours: whoever migrates the same database waits for the one that holds it. */
const migrationLockKey = 7_046_029_254

export type Migration = { version: string; name: string; script: string }

/** The migrations of this version in order. The digits before the first underscore are the version. */
export function listMigrations(): Migration[] {
  return readdirSync(migrationsDir)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const [version = '', ...name] = file.slice(0, -'.sql'.length).split('_')
      return { version, name: name.join('_'), script: readFileSync(new URL(file, migrationsDir), 'utf8') }
    })
}

/**
 * Brings the database to the schema of this version and returns the versions applied now, none when it was there.
 * Each file is one transaction together with its row in `supabase_migrations.schema_migrations`, so the Supabase
 * command line and this function agree on what is done. Safe to run from several processes on one server.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = listMigrations(),
): Promise<string[]> {
  const admin = await openAdminConnection(database.driver)
  try {
    await locked(admin, prepare)
    const applied: string[] = []
    for (const migration of await pending(admin, migrations)) {
      if (await locked(admin, (run) => apply(run, migration))) applied.push(migration.version)
    }
    return applied
  } catch (error) {
    throw toStorageError(error)
  } finally {
    await admin.close()
  }
}

async function pending(admin: AdminConnection, migrations: readonly Migration[]): Promise<Migration[]> {
  const rows = await admin.run('select version from supabase_migrations.schema_migrations')
  const known = new Set(rows.map((row) => row.version))
  return migrations.filter((migration) => !known.has(migration.version))
}

function locked<T>(admin: AdminConnection, work: (run: RunScript) => Promise<T>): Promise<T> {
  return admin.transaction(async (run) => {
    await run(`select pg_advisory_xact_lock(${migrationLockKey})`)
    return work(run)
  })
}

async function prepare(run: RunScript): Promise<void> {
  const [state] = await run(`select to_regprocedure('auth.uid()') is null as "isShapeMissing",
    to_regclass('supabase_migrations.schema_migrations') is null as "isListMissing"`)
  if (state?.isShapeMissing === true) await run(readFileSync(shapeFile, 'utf8'))
  if (state?.isListMissing !== true) return
  await run(`create schema if not exists supabase_migrations;
    create table if not exists supabase_migrations.schema_migrations (version text primary key, statements text[], name text)`)
}

/** False when another process applied it while this one waited for the lock. */
async function apply(run: RunScript, { version, name, script }: Migration): Promise<boolean> {
  const done = await run(`select 1 from supabase_migrations.schema_migrations where version = ${literal(version)}`)
  if (done.length > 0) return false
  await run(script)
  await run(`insert into supabase_migrations.schema_migrations (version, name, statements)
    values (${literal(version)}, ${literal(name)}, array[${literal(script)}])`)
  return true
}

function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
