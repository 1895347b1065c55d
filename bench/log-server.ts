import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { signUp } from '@voicefit/api/server/account/sign-up'
import { readConfig } from '@voicefit/server/env'
import { buildHttp } from '@voicefit/server/http'
import { readiness } from '@voicefit/server/readiness'
import { wire } from '@voicefit/server/wire'
import { sql } from 'drizzle-orm'
import Fastify from 'fastify'
import pino from 'pino'
import { z } from 'zod'

// The server of the log benchmark: VoiceFit and, on a port of its own, one bare insert into the same database.
const storedSets = Number(process.argv[2])
const config = readConfig()
const logger = pino({ level: 'warn' })
const webDir = join(config.dataDir, 'web')
mkdirSync(webDir, { recursive: true })
const wired = await wire(config, logger)
const { services, accounts } = wired
if (accounts.kind !== 'local') throw new Error('this benchmark signs in with a local account')
if (services.database.driver.kind !== 'pglite') throw new Error('this benchmark is about the embedded database')
const { pglite } = services.database.driver

const account = await signUp(accounts.services, { email: 'bench@example.com', password: 'a long password' })
if (account.kind !== 'signed_in') throw new Error('the address is taken')
const ownerId = account.session.user.id
const hexId = (prefix: string) => `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`
const pastSession = hexId('ses')
await services.database.asService(async (tx) => {
  await tx.execute(sql`insert into sessions (id, owner_id, started_at, last_activity_at, finished_at)
    values (${pastSession}, ${ownerId}::uuid, now() - interval '1 day', now() - interval '1 day', now() - interval '1 day')`)
  await tx.execute(sql`insert into sets (id, owner_id, session_id, exercise_id, position, load_kg, entered_load, entered_unit,
      reps, type, is_bodyweight, provenance, confidence, estimated_one_rep_max_kg, performed_at)
    select 'set_' || md5(n::text), ${ownerId}::uuid, ${pastSession},
      (array['bench-press','back-squat','deadlift','overhead-press','barbell-row'])[1 + n % 5], n,
      60 + n % 60, 60 + n % 60, 'kg', 1 + n % 12, 'working', false, '{}', 1, 80 + n % 70, now() - interval '1 day'
    from generate_series(1, ${storedSets}::int) as n`)
})

const app = await buildHttp({ services, accounts, health: readiness(wired, config), logger, webDir })
const Insert = z.object({ id: z.uuid(), reps: z.int() })
const bare = Fastify()
let position = storedSets
bare.post('/insert', async (request) => {
  const { id, reps } = Insert.parse(request.body)
  position += 1
  await pglite.query(
    `insert into sets (id, owner_id, session_id, exercise_id, position, load_kg, entered_load, entered_unit,
       reps, type, is_bodyweight, provenance, confidence, estimated_one_rep_max_kg, performed_at)
     values ($1, $2, $3, 'bench-press', $4, 80, 80, 'kg', $5, 'working', false, '{}', 1, 90, now())`,
    [`set_${id.replaceAll('-', '')}`, ownerId, pastSession, position, reps],
  )
  return { id }
})
const ours = await app.listen({ port: 0, host: '127.0.0.1' })
const bareAddress = await bare.listen({ port: 0, host: '127.0.0.1' })
process.stdout.write(`${JSON.stringify({ ours, bare: bareAddress, token: account.session.access_token })}\n`)
process.once('SIGTERM', async () => {
  await Promise.all([app.close(), bare.close()])
  await wired.close()
})
