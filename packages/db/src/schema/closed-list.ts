import { type SQL, sql } from 'drizzle-orm'

/** The words of a closed list as a parenthesised SQL list, for a check constraint. Words are code, never input. */
export function wordList(words: readonly string[]): SQL {
  return sql.raw(`(${quoted(words)})`)
}

/** The words of a closed list as an SQL text array, for a check on an array column. */
export function wordArray(words: readonly string[]): SQL {
  return sql.raw(`array[${quoted(words)}]::text[]`)
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')
}
