import { createHash } from 'node:crypto'
import { catalog } from '@voicefit/domain/exercises/catalog'
import type { Exercise } from '@voicefit/domain/exercises/exercise'
import { eq, sql } from 'drizzle-orm'
import type { Database, Tx } from '../database.ts'
import { seeds } from '../schema/seeds.ts'

const seedName = 'catalogue'

export type CatalogueSeed = { kind: 'unchanged' } | { kind: 'seeded'; exerciseCount: number }

/**
 * Makes the shared exercises those of this version's catalogue; one query where they are already. An exercise
 * that left the catalogue goes only when no set names it.
 */
export async function seedCatalogue(
  database: Database,
  exercises: readonly Exercise[] = catalog,
): Promise<CatalogueSeed> {
  const content = JSON.stringify(exercises)
  const contentHash = createHash('sha256').update(content).digest('hex')
  return database.asService(async (tx) => {
    const [stored] = await tx.select({ contentHash: seeds.contentHash }).from(seeds).where(eq(seeds.name, seedName))
    if (stored?.contentHash === contentHash) return { kind: 'unchanged' }
    await upsertShared(tx, content)
    await dropRetired(tx, exercises)
    await tx
      .insert(seeds)
      .values({ name: seedName, contentHash })
      .onConflictDoUpdate({ target: seeds.name, set: { contentHash, appliedAt: sql`now()` } })
    return { kind: 'seeded', exerciseCount: exercises.length }
  })
}

/** The whole catalogue as one parameter: a parameter for every value would be thousands. */
async function upsertShared(tx: Tx, content: string): Promise<void> {
  await tx.execute(sql`
    insert into exercises (id, name, aliases, muscles, equipment, pattern, measure, load_basis, laterality, level)
    select id, name, aliases, muscles, equipment, pattern, measure, "loadBasis", laterality, level
    from jsonb_to_recordset(${content}::jsonb) as entry (id text, name text, aliases text[], muscles jsonb,
      equipment text[], pattern text, measure text, "loadBasis" text, laterality text, level text)
    on conflict (id) do update set name = excluded.name, aliases = excluded.aliases, muscles = excluded.muscles,
      equipment = excluded.equipment, pattern = excluded.pattern, measure = excluded.measure,
      load_basis = excluded.load_basis, laterality = excluded.laterality, level = excluded.level, updated_at = now()
    where exercises.owner_id is null`)
}

async function dropRetired(tx: Tx, exercises: readonly Exercise[]): Promise<void> {
  const ids = exercises.map((exercise) => exercise.id)
  await tx.execute(sql`
    delete from exercises where owner_id is null and id <> all(${sql.param(ids)}::text[])
      and not exists (select from sets where sets.exercise_id = exercises.id)`)
}
