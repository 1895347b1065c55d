import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const domainDir = join(import.meta.dirname, '..', 'packages', 'domain')

/** The bundler the migration tool brings along; the bench adds none of its own. */
function esbuildProgram(): string {
  const fromDb = createRequire(join(import.meta.dirname, '..', 'packages', 'db', 'package.json'))
  return createRequire(fromDb.resolve('drizzle-kit')).resolve('esbuild/bin/esbuild')
}

function esbuild(args: readonly string[]): void {
  const shared = ['--bundle', '--minify', '--format=esm', '--platform=neutral', '--main-fields=module,main']
  execFileSync(process.execPath, [esbuildProgram(), ...shared, '--log-level=error', ...args], {
    cwd: domainDir,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/**
 * Writes the parser with the catalogue to `parser.js` and zod to `zod.js` of a folder, as minified modules. `gzipBytes` is what
 * the parser and the catalogue add to an app that has zod already, which ours does.
 */
export function bundleParser(folder: string): { parserFile: string; zodFile: string; gzipBytes: number } {
  const entry = 'parser=src/voice/parse-utterance.ts'
  const alone = join(folder, 'alone')
  esbuild(['--external:zod', `--outdir=${alone}`, entry])
  const gzipBytes = gzipSync(readFileSync(join(alone, 'parser.js')), { level: 9 }).length
  // Split, so that what both need stands in a third file and zod can be loaded before the clock starts.
  esbuild(['--splitting', '--out-extension:.js=.mjs', `--outdir=${folder}`, entry, 'zod=zod'])
  return { parserFile: join(folder, 'parser.mjs'), zodFile: join(folder, 'zod.mjs'), gzipBytes }
}
