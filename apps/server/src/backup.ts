import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backupEmbedded, restoreEmbedded } from '@voicefit/db/backup'
import { AppError } from '@voicefit/domain/errors'
import { EnvironmentFaults, readConfig } from './env.ts'
import { embeddedDirOf } from './wire.ts'

const help = `Copies the embedded database to a file and back. VOICEFIT_DATA_DIR says which one; the server must be stopped.

  npm run db:backup                              writes voicefit-<date>.tar.gz here
  npm run db:backup -- my-training.tar.gz        writes that file
  npm run db:restore -- my-training.tar.gz       makes the file the database, where there is none yet
  npm run db:restore -- my-training.tar.gz --replace
                                                 puts it in the place of the one that is there

A database that DATABASE_URL names is not touched: use pg_dump and pg_restore for that.
`

/** The command line of backup and restore. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, replace: { type: 'boolean' } },
  })
  const [command, file] = positionals
  if (
    values.help === true ||
    (command !== 'backup' && command !== 'restore') ||
    (command === 'restore' && file === undefined)
  ) {
    process.stdout.write(help)
    process.exitCode = values.help === true ? 0 : 1
    return
  }
  const dataDir = embeddedDirOf(readConfig())
  if (command === 'backup') {
    const target = file ?? `voicefit-${new Date().toISOString().slice(0, 10)}.tar.gz`
    process.stdout.write(`Copying ${dataDir} …\n`)
    const bytes = await backupEmbedded(dataDir, target)
    process.stdout.write(`Wrote ${resolve(target)} (${(bytes / 1e6).toFixed(1)} MB).\n`)
  } else if (file !== undefined) {
    process.stdout.write(`Restoring ${file} to ${dataDir} …\n`)
    await restoreEmbedded(file, dataDir, { isReplacing: values.replace === true })
    process.stdout.write('Restored. Start the server to use it.\n')
  }
}

main().catch((error: unknown) => {
  const isForeseen = error instanceof AppError || error instanceof EnvironmentFaults
  const message = error instanceof AppError ? error.userMessage : error instanceof Error ? error.message : String(error)
  process.stderr.write(`${message}\n`)
  if (!isForeseen && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  process.exitCode = 1
})
