import { mkdirSync } from 'node:fs'
import { AppError } from '@voicefit/domain/errors'
import { PortUnavailable } from '@voicefit/infra/port-unavailable'
import pino from 'pino'
import { type Config, EnvironmentFaults, readConfig } from './env.ts'
import { buildHttp } from './http.ts'
import { readiness } from './readiness.ts'
import { wire } from './wire.ts'

/** How long calls under way have to end when the server is asked to stop. */
const graceMs = 2_000

/** Starts everything in order, says where it is, and stops it in reverse order on the first signal. */
async function main(): Promise<void> {
  const config = readConfig()
  const logger = pino({ level: config.logLevel, redact: { paths: redactedPaths, censor: '[redacted]' } })
  mkdirSync(config.webDir, { recursive: true })
  const wired = await wire(config, logger)
  const app = await buildHttp({
    services: wired.services,
    accounts: wired.accounts,
    trustedProxies: config.trustedProxies,
    health: readiness(wired, config),
    logger,
    webDir: config.webDir,
  })
  await app.listen({ host: config.host, port: config.port })
  if (wired.services.settings.athleteWithoutToken !== null)
    process.stdout.write('AUTHENTICATION IS OFF (REQUIRE_AUTH=false): everybody who reaches it is one local athlete.\n')
  process.stdout.write(`VoiceFit is ready at ${addressOf(config, app.server.address())}\n`)

  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    // Calls under way are answered; streams, which would never end by themselves, are cut and taken up elsewhere.
    const grace = setTimeout(() => app.server.closeAllConnections(), graceMs)
    await app.close()
    clearTimeout(grace)
    await wired.close()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

const redactedPaths = [
  'req.headers.authorization',
  'headers.authorization',
  '*.password',
  '*.access_token',
  '*.refresh_token',
  '*.secret',
]

function addressOf(config: Config, address: ReturnType<import('node:net').Server['address']>): string {
  const port = typeof address === 'object' && address !== null ? address.port : config.port
  const host = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(config.host) ? 'localhost' : config.host
  return `http://${host}:${port}`
}

/** What to tell whoever started the server; null for what nobody foresaw. */
function startAdvice(error: unknown): string | null {
  if (error instanceof EnvironmentFaults) return error.message
  if (error instanceof AppError) return error.userMessage
  if (error instanceof PortUnavailable)
    return `${error.message}. Check that it runs and that its address in the settings is right.`
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return `${error.message}. Another program has this port: stop it, or set PORT to a free one.`
  return null
}

main().catch((error: unknown) => {
  const advice = startAdvice(error)
  process.stderr.write(
    advice === null ? `VoiceFit could not start: ${error instanceof Error ? error.stack : error}\n` : `${advice}\n`,
  )
  process.exitCode = 1
})
