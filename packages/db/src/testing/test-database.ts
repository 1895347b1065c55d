import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalog } from '@voicefit/domain/exercises/catalog'
import type { Database } from '../database.ts'
import { openEmbeddedDatabase } from '../embedded-database.ts'
import { listMigrations, migrate } from '../migrate.ts'
import { seedCatalogue } from '../seed/seed-catalogue.ts'

/**
 * A fresh database in memory with this version's schema and catalogue. The first one of a version is built and
 * kept as a template in the temporary directory; each later one is a copy of it.
 */
export async function openTestDatabase(): Promise<Database> {
  return openEmbeddedDatabase({ dataDir: 'memory', startFrom: await template() })
}

async function template(): Promise<Blob> {
  const file = join(tmpdir(), `voicefit-test-${templateHash()}.tar.gz`)
  if (!existsSync(file)) await buildTemplate(file)
  return new Blob([readFileSync(file)], { type: 'application/x-gzip' })
}

/** Written aside and renamed, so that of several test processes every one reads a whole file. */
async function buildTemplate(file: string): Promise<void> {
  const database = await openEmbeddedDatabase({ dataDir: 'memory' })
  try {
    await migrate(database)
    await seedCatalogue(database)
    if (database.driver.kind !== 'pglite') throw new Error('the template is built on PGlite')
    const dump = await database.driver.pglite.dumpDataDir('gzip')
    const aside = `${file}.${process.pid}`
    writeFileSync(aside, Buffer.from(await dump.arrayBuffer()))
    renameSync(aside, file)
  } finally {
    await database.close()
  }
}

/** Everything the template depends on. */
function templateHash(): string {
  const hash = createHash('sha256')
  hash.update(readFileSync(createRequire(import.meta.url).resolve('@electric-sql/pglite')))
  hash.update(readFileSync(new URL('../supabase-shape.sql', import.meta.url)))
  for (const { version, script } of listMigrations()) hash.update(version).update(script)
  return hash.update(JSON.stringify(catalog)).digest('hex').slice(0, 16)
}
