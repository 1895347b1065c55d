import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'

/** Resolves when a process has written that text; rejects, with what it wrote, when it ends before. */
export async function untilLogged(child: ChildProcess, output: Readable, text: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let log = ''
  output.on('data', (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-10_000)
    if (log.includes(text)) resolve()
  })
  child.once('error', reject)
  child.once('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code}:\n${log}`)))
  await promise
}
