import { parseArgs } from 'node:util'
import { requestPasswordReset } from '@voicefit/api/server/account/request-password-reset'
import { migrate } from '@voicefit/db/migrate'
import { findAccountByEmail, grantMetadata, keepsAccounts } from '@voicefit/db/stores/account-store'
import { Role } from '@voicefit/domain/account/role'
import { AppError } from '@voicefit/domain/errors'
import { Tier } from '@voicefit/domain/usage/tier'
import { systemClock } from '@voicefit/infra/clock'
import { z } from 'zod'
import { type Config, EnvironmentFaults, readConfig } from './env.ts'
import { openDatabase } from './wire.ts'

const help = `Looks after local accounts. The settings of the server say where they are; an embedded database is open to one
process at a time, so stop the server first (while it runs, it shows the codes that people ask for by itself).

  npm run account -- reset-code sam@example.com
                                   shows a one-time code with which Sam sets a new password
  npm run account -- grant sam@example.com --tier premium
  npm run account -- grant sam@example.com --role admin
                                   what the next sign-in or refresh of Sam says of them
`

const Request = z.discriminatedUnion('command', [
  z.object({ command: z.literal('reset-code'), email: z.string().min(1) }),
  z.object({
    command: z.literal('grant'),
    email: z.string().min(1),
    granted: z
      .object({ tier: Tier.optional(), role: Role.optional() })
      .refine((granted) => Object.keys(granted).length > 0),
  }),
])
type Request = z.infer<typeof Request>

function readRequest(): Request | null {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, tier: { type: 'string' }, role: { type: 'string' } },
  })
  const [command, email] = positionals
  const { help: isHelp, ...granted } = values
  return isHelp === true ? null : (Request.safeParse({ command, email, granted }).data ?? null)
}

/** Does what was asked for and says what became of it; false where there is no such account. */
async function carryOut(request: Request, config: Config): Promise<boolean> {
  const database = await openDatabase(config)
  try {
    await migrate(database)
    if (!(await database.asService(keepsAccounts)))
      throw new AppError('conflict', {
        message: 'accounts of Supabase Auth',
        userMessage: 'The accounts of this database are kept by Supabase Auth: use its dashboard.',
      })
    if (request.command === 'reset-code') {
      const services = { database, clock: systemClock, tellOperator: print }
      return (await requestPasswordReset(services, request.email)).kind === 'sent'
    }
    const account = await database.asService(async (tx) => {
      const found = await findAccountByEmail(tx, request.email)
      return found === null ? null : grantMetadata(tx, found.id, request.granted, systemClock.now())
    })
    if (account !== null) print(`${account.email} has ${JSON.stringify(account.appMetadata)} from the next refresh on.`)
    return account !== null
  } finally {
    await database.close()
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** The command line of accounts. */
async function main(): Promise<void> {
  const request = readRequest()
  if (request === null) {
    process.stdout.write(help)
    process.exitCode = process.argv.includes('--help') || process.argv.includes('-h') ? 0 : 1
    return
  }
  if (await carryOut(request, readConfig())) return
  process.stderr.write(`There is no account ${request.email}.\n`)
  process.exitCode = 1
}

main().catch((error: unknown) => {
  const isForeseen = error instanceof AppError || error instanceof EnvironmentFaults
  const message = error instanceof AppError ? error.userMessage : error instanceof Error ? error.message : String(error)
  process.stderr.write(`${message}\n`)
  if (!isForeseen && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  process.exitCode = 1
})
