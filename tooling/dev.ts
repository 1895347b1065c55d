// "npm run dev": the server restarts and the web app is built again when their sources change; one port for both.
import { type FSWatcher, watch } from 'node:fs'
import process from 'node:process'
import { startServer } from './child-server.ts'
import { requireNode } from './require-node.ts'
import { seconds } from './run-command.ts'
import { buildWeb, isWebBuildCurrent, watchedFolders } from './web-build.ts'

const help = `Usage: npm run dev

Runs the server and restarts it when a source of it changes; builds the web app again when a source of that changes
(2 to 4 seconds after the first time): reload the page to see it. Ctrl-C ends both.

Settings are environment variables, as for npm start.
`

/** Editors write a file in several steps; one save is one build. */
const settleMs = 150

requireNode()
if (process.argv.includes('--help') || process.argv.includes('-h')) {
  process.stdout.write(help)
  process.exit(0)
}

const stopping = new AbortController()
let building: Promise<void> = Promise.resolve()
let settling: NodeJS.Timeout | null = null
const watchers = watchedFolders.flatMap(watchFolder)
const server = startServer(['--watch', '--watch-preserve-output'], close)
rebuild()
process.exitCode = await server.exited
close()
await building

function watchFolder(folder: string): FSWatcher[] {
  try {
    return [watch(folder, { recursive: true }, (_event, file) => noticeChange(file))]
  } catch (error) {
    // An app without a public folder is whole; any other fault is worth seeing.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

function noticeChange(file: string | null): void {
  if (file === null || /\.test\.tsx?$/.test(file)) return
  if (settling) clearTimeout(settling)
  settling = setTimeout(rebuild, settleMs)
}

/** Builds one after the other; a change during a build is seen by the next. */
function rebuild(): void {
  building = building.then(async () => {
    if (stopping.signal.aborted || (await isWebBuildCurrent())) return
    const startedAt = performance.now()
    const build = await buildWeb(stopping.signal)
    if (stopping.signal.aborted) return
    process.stdout.write(
      build.kind === 'built'
        ? `Web app built in ${seconds(performance.now() - startedAt)}; reload the page.\n`
        : `${build.log}\nThe web app could not be built; the last one that worked is still served.\n`,
    )
  })
}

function close(): void {
  stopping.abort()
  if (settling) clearTimeout(settling)
  for (const watcher of watchers) watcher.close()
}
