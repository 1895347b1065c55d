import type { UserId } from '@voicefit/domain/ids'
import { sql } from 'drizzle-orm'
import type { Database, Tx } from '../database.ts'

/** All rows of one athlete by table, as JSON. */
export type OwnedRows = Record<string, Record<string, unknown>[]>

/** Every row that belongs to an athlete, in whatever table has an owner: read from the database's own catalog. */
export async function ownedRows(database: Database, ownerId: UserId): Promise<OwnedRows> {
  const tables = await ownedTables(database)
  return database.asService(async (tx) => {
    const rowsByTable: OwnedRows = {}
    for (const { table, column } of tables) {
      const { rows } = await tx.execute<{ row: Record<string, unknown> }>(sql`select to_jsonb(owned) as row
        from ${sql.raw(table)} as owned where ${sql.identifier(column)} = ${ownerId}::uuid order by to_jsonb(owned)::text`)
      rowsByTable[table] = rows.map(({ row }) => row)
    }
    return rowsByTable
  })
}

const known = new WeakMap<Database, Promise<{ table: string; column: string }[]>>()

/** The tables that have an owner, and the column that names them. */
export function ownedTables(database: Database): Promise<{ table: string; column: string }[]> {
  const found = known.get(database) ?? database.asService(readOwnedTables)
  known.set(database, found)
  return found
}

async function readOwnedTables(tx: Tx): Promise<{ table: string; column: string }[]> {
  const { rows } = await tx.execute<{ table: string; column: string }>(sql`
    select format('%I.%I', columns.table_schema, columns.table_name) as table, columns.column_name as column
    from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where tables.table_type = 'BASE TABLE' and columns.table_schema in ('public', 'auth')
      and (columns.column_name in ('owner_id', 'user_id') or (columns.table_schema, columns.table_name, columns.column_name) = ('auth', 'users', 'id'))
    order by 1, 2`)
  return rows
}
