import { readdirSync, readFileSync } from 'node:fs'
import { describeWithBinary } from '@voicefit/test-servers/describe-with-binary'
import { type PostgresServer, postgresBinary, startPostgresServer } from '@voicefit/test-servers/postgres-server'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAdminConnection, type Row } from './admin-connection.ts'
import type { Database } from './database.ts'
import { openEmbeddedDatabase } from './embedded-database.ts'
import { listMigrations, type Migration, migrate } from './migrate.ts'
import { answers } from './schema/answers.ts'
import { exercises } from './schema/exercises.ts'
import { profiles } from './schema/profiles.ts'
import { seeds } from './schema/seeds.ts'
import { sessions } from './schema/sessions.ts'
import { sets } from './schema/sets.ts'
import { openServerDatabase } from './server-database.ts'

const broken: Migration = {
  version: '99990101000000',
  name: 'broken',
  script: 'create table public.half_done (id int); select no_such_function();',
}

async function rows(database: Database, query: string): Promise<Row[]> {
  const admin = await openAdminConnection(database.driver)
  try {
    return await admin.run(query)
  } finally {
    await admin.close()
  }
}

/** The promises of `migrate`, held to on every kind of database. */
function describeMigrations(database: () => Database): void {
  test('an empty database gets every migration, a migrated one none', async () => {
    const versions = listMigrations().map((migration) => migration.version)
    expect(await migrate(database())).toEqual(versions)
    expect(await migrate(database())).toEqual([])
    const known = await rows(
      database(),
      'select version, name, statements from supabase_migrations.schema_migrations order by version',
    )
    expect(known.map((row) => row.version)).toEqual(versions)
    expect(known.at(0)).toMatchObject({ name: 'search', statements: [expect.stringContaining('pg_trgm')] })
  })

  test('a migration that fails leaves nothing of itself', async () => {
    await expect(migrate(database(), [...listMigrations(), broken])).rejects.toThrow(/no_such_function/)
    const left = await rows(
      database(),
      `select to_regclass('public.half_done') as half_done,
      (select count(*)::int from supabase_migrations.schema_migrations where version = '${broken.version}') as known`,
    )
    expect(left).toEqual([{ half_done: null, known: 0 }])
  })

  test('every table forces row level security and nobody anonymous may touch one', async () => {
    const open = await rows(
      database(),
      `select relname from pg_class where relnamespace = 'public'::regnamespace
      and relkind = 'r' and (not relrowsecurity or not relforcerowsecurity or has_table_privilege('anon', oid, 'select'))`,
    )
    expect(open).toEqual([])
  })
}

let embedded: Database
beforeAll(async () => {
  embedded = await openEmbeddedDatabase({ dataDir: 'memory' })
}, 60_000)
afterAll(() => embedded.close())

describe('on PGlite', () => describeMigrations(() => embedded))

describeWithBinary(postgresBinary, 'on a Postgres server', () => {
  let server: PostgresServer
  let database: Database
  beforeAll(async () => {
    server = await startPostgresServer()
    database = await openServerDatabase({ connectionString: server.connectionString })
  }, 60_000)
  afterAll(async () => {
    await database.close()
    await server.stop()
  })

  describeMigrations(() => database)

  test('several processes that migrate at once apply each migration once', async () => {
    const admin = await openAdminConnection(database.driver)
    await admin.run('create database crowded')
    await admin.close()
    const crowded = await openServerDatabase({
      connectionString: server.connectionString.replace(/postgres$/, 'crowded'),
    })
    try {
      const applied = await Promise.all([migrate(crowded), migrate(crowded), migrate(crowded)])
      expect(applied.flat().sort()).toEqual(listMigrations().map((migration) => migration.version))
    } finally {
      await crowded.close()
    }
  })

  test.each([
    [
      'columns',
      `select table_name, column_name, udt_name, is_nullable, column_default, is_generated, generation_expression
      from information_schema.columns where table_schema = 'public' order by 1, 2`,
    ],
    [
      'policies',
      `select tablename, policyname, permissive, roles::text, cmd, qual, with_check
      from pg_policies where schemaname = 'public' order by 1, 2`,
    ],
    // Whether a schema is spelled out depends on the search path of the connection, not on the index.
    [
      'indexes',
      `select tablename, indexname, replace(indexdef, 'extensions.', '') from pg_indexes where schemaname = 'public' order by 1, 2`,
    ],
    [
      'constraints',
      `select conrelid::regclass::text, conname, contype, condeferrable, pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n' order by 1, 2`,
    ],
    [
      'privileges',
      `select table_name, grantee, privilege_type from information_schema.table_privileges
      where table_schema = 'public' and grantee in ('anon', 'authenticated', 'service_role') order by 1, 2, 3`,
    ],
  ])('its %s are those of PGlite', async (_, query) => {
    const here = await rows(embedded, query)
    expect(here.length).toBeGreaterThan(0)
    expect(await rows(database, query)).toEqual(here)
  })
})

test('the migrations say what the schema says: nothing is waiting to be generated', async () => {
  const meta = new URL('../migrations/meta/', import.meta.url)
  const newest = readdirSync(meta)
    .filter((file) => file.endsWith('_snapshot.json'))
    .sort()
    .at(-1)
  const stored = JSON.parse(readFileSync(new URL(newest ?? '', meta), 'utf8'))
  const schema = { answers, exercises, profiles, seeds, sessions, sets }
  expect(await generateMigration(stored, generateDrizzleJson(schema, stored.id, ['public']))).toEqual([])
  const { seeds: _, ...without } = schema
  expect(await generateMigration(stored, generateDrizzleJson(without, stored.id, ['public']))).not.toEqual([])
})
