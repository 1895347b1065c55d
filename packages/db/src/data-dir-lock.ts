import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { AppError } from '@voicefit/domain/errors'

export type DataDirLock = { release(): void }

/**
 * Holds a data directory for this process, or throws `unavailable` naming the directory. PGlite has no lock
 * of its own, and two processes on one directory lose rows without an error. The lock is the write lock of
 * a SQLite file beside the directory: the kernel frees it however the process ends, so it cannot be stale.
 */
export function lockDataDir(dataDir: string): DataDirLock {
  const dir = resolve(dataDir)
  mkdirSync(dirname(dir), { recursive: true })
  const file = new DatabaseSync(`${dir}.lock`)
  try {
    file.exec('pragma busy_timeout = 0; pragma journal_mode = memory; begin exclusive')
  } catch (cause) {
    file.close()
    throw new AppError('unavailable', {
      message: `data directory ${dir} is locked by another process`,
      userMessage:
        `The VoiceFit data in ${dir} is open in another VoiceFit process. ` +
        'Stop that one first, or start this one with another data directory.',
      cause,
    })
  }
  return { release: () => file.close() }
}
