import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openAdminConnection } from './admin-connection.ts'
import { openEmbeddedDatabase } from './embedded-database.ts'
import { migrate } from './migrate.ts'
import { keepsAccounts } from './stores/account-store.ts'

test("where the schema auth is Supabase's, the migrations leave it alone and its accounts are known to be its own", async () => {
  const database = await openEmbeddedDatabase({ dataDir: 'memory' })
  const admin = await openAdminConnection(database.driver)
  const columns = () =>
    admin.run(`select table_name, column_name from information_schema.columns where table_schema = 'auth'
      order by table_name, ordinal_position`)
  // What tells the two apart: Supabase keeps refresh tokens as they are.
  await admin.run(readFileSync(new URL('./supabase-shape.sql', import.meta.url), 'utf8'))
  await admin.run('alter table auth.refresh_tokens rename column token_hash to token')
  const before = await columns()
  await migrate(database)
  expect(await columns()).toEqual(before)
  expect(await database.asService(keepsAccounts)).toBe(false)
  await database.close()
})
