import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

/** Debian keeps the programs of PostgreSQL out of the path; the newest version wins. */
const debianPostgres = globSync('/usr/lib/postgresql/*/bin').sort().reverse()

/** The path a test run searches: ours, then where Debian puts PostgreSQL. */
export const searchPath = [process.env['PATH'] ?? '', ...debianPostgres].join(delimiter)

/** Where the first of these programs is installed, or null. */
export function findProgram(names: readonly string[]): string | null {
  const folders = searchPath.split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return paths.find((path) => existsSync(path)) ?? null
}

/** The browser of the machine, under any of its usual names. */
export function findChromium(): string | null {
  return findProgram(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])
}
