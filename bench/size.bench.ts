import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { bundleParser } from './bundle-parser.ts'
import { quantile, report } from './compare.ts'

const processes = 15
const limitKb = 150
const limitMs = 30

const Loaded = z.object({ kind: z.literal('log'), loadMs: z.number(), readyMs: z.number() })

/**
 * What the parser and the catalogue weigh in the app: gzipped and minified, and the time a fresh process takes to load them
 * (`load`) and until the first utterance is read (`ready`), median of fifteen processes. zod is left out of all of them: the app
 * carries and loads it in any case.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'voicefit-bundle-'))
  try {
    const { parserFile, zodFile, gzipBytes } = bundleParser(folder)
    const goal = { op: '<=', ratio: 1 } as const
    report({ bench: 'size', metric: 'gzip_kb_limit', ours: gzipBytes / 1000, rival: limitKb, goal })
    const loader = fileURLToPath(import.meta.resolve('./load-parser.ts'))
    const runs = Array.from({ length: processes }, () => {
      const args = [loader, parserFile, zodFile, 'bench press 185 for 8']
      return Loaded.parse(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })))
    })
    const load = runs.map(({ loadMs }) => loadMs)
    const ready = runs.map(({ readyMs }) => readyMs)
    report({ bench: 'size', metric: 'load_ms_limit', ours: quantile(load, 0.5), rival: limitMs, goal })
    report({ bench: 'size', metric: 'ready_ms_limit', ours: quantile(ready, 0.5), rival: limitMs, goal })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
