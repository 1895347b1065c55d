// "npm start": the server at once, the web app as soon as it is built.
import process from 'node:process'
import { startServer } from './child-server.ts'
import { requireNode } from './require-node.ts'
import { seconds } from './run-command.ts'
import { buildWeb, isWebBuildCurrent } from './web-build.ts'

const help = `Usage: npm start

Installs what is missing, builds the web app when its sources changed, and runs the server until Ctrl-C.
The server answers while the web app is still being built; a page says so until it is there.

Settings are environment variables, for example PORT=4000 npm start. See .env.example for every one.
`

requireNode()
if (process.argv.includes('--help') || process.argv.includes('-h')) {
  process.stdout.write(help)
  process.exit(0)
}

const stopping = new AbortController()
const server = startServer([], () => stopping.abort())
const [build, code] = await Promise.all([buildWhenNeeded(), server.exited.finally(() => stopping.abort())])
process.exitCode = build === 'failed' ? 1 : code

async function buildWhenNeeded(): Promise<'ready' | 'failed' | 'stopped'> {
  if (await isWebBuildCurrent()) return 'ready'
  process.stdout.write('Building the web app; the first time takes up to a minute …\n')
  const startedAt = performance.now()
  const build = await buildWeb(stopping.signal)
  if (stopping.signal.aborted) return 'stopped'
  if (build.kind === 'failed') {
    process.stderr.write(`${build.log}\nThe web app could not be built; the reason is above.\n`)
    server.stop()
    return 'failed'
  }
  process.stdout.write(`Web app built in ${seconds(performance.now() - startedAt)}.\n`)
  return 'ready'
}
