import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const root = join(import.meta.dirname, '..')
const orphanCheckMs = 500

export type ChildServer = {
  /** The code the server ended with; 0 when it was asked to end. */
  exited: Promise<number>
  /** Asks the server to close what it holds; the answer comes with `exited`. */
  stop(): void
}

/**
 * Starts the server with our own terminal and ends it when we are asked to end. Under npm it also ends when npm is gone:
 * npm runs scripts through a shell that dies of a signal without passing it on.
 */
export function startServer(nodeArgs: string[], onStop: () => void): ChildServer {
  const child = spawn(process.execPath, [...nodeArgs, join(root, 'apps', 'server', 'src', 'main.ts')], {
    cwd: root,
    stdio: 'inherit',
  })
  let isAsked = false
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    if (isAsked) return
    isAsked = true
    onStop()
    child.kill(signal)
  }
  // A terminal sends Ctrl-C to the whole group, so the server has it already; sent twice it would mean "at once".
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) return stop('SIGINT')
    isAsked = true
    onStop()
  })
  process.on('SIGTERM', () => stop())
  process.on('SIGHUP', () => stop())
  stopWithParent(child, stop)
  return { exited: exitCode(child, () => isAsked), stop: () => stop() }
}

/** Our parent, and its parent where the system tells: the shell of an npm script, and npm. */
function readAncestors(): string {
  try {
    const shell = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    return `${process.ppid} ${shell.slice(shell.lastIndexOf(')')).split(' ')[2]}`
  } catch (error) {
    if (error instanceof Error && 'code' in error) return `${process.ppid}`
    throw error
  }
}

function stopWithParent(child: ChildProcess, stop: () => void): void {
  // Started by hand, a server may well outlive the shell it was started from.
  if (process.env['npm_lifecycle_event'] === undefined) return
  const ancestors = readAncestors()
  const timer = setInterval(() => {
    if (readAncestors() !== ancestors) stop()
  }, orphanCheckMs)
  timer.unref()
  child.once('exit', () => clearInterval(timer))
}

function exitCode(child: ChildProcess, isAsked: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`The server could not be started: ${error.message}\n`)
      resolve(1)
    })
    child.once('exit', (code, signal) => resolve(code ?? (signal && isAsked() ? 0 : 1)))
  })
}
