import { pathToFileURL } from 'node:url'
import { emptyContext } from '@voicefit/domain/voice/parse-context'

// A fresh process of the size benchmark: loads the bundled parser once, reads one utterance and prints what both took.
const [parserFile = '', zodFile = '', transcript = ''] = process.argv.slice(2)
await import(pathToFileURL(zodFile).href)
const context = emptyContext('lb')
const startMs = performance.now()
const { parseUtterance } = (await import(pathToFileURL(parserFile).href)) as {
  parseUtterance: typeof import('@voicefit/domain/voice/parse-utterance').parseUtterance
}
const loadMs = performance.now() - startMs
const { kind } = parseUtterance({ transcript }, context)
process.stdout.write(`${JSON.stringify({ kind, loadMs, readyMs: performance.now() - startMs })}\n`)
