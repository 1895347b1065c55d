import type { FastifyInstance } from 'fastify'

/** What readiness asks; each check resolves when its part answers. */
export type HealthSources = {
  checks: Record<'database' | 'search' | 'kv' | 'events' | 'admission' | 'jobs', () => Promise<void>>
  /** Facts an operator wants at a glance: engines, version, switches. */
  facts: Record<string, string | number | boolean>
  startedAt: Date
  now: () => Date
}

type CheckResult = { isReady: boolean; latencyMs: number }

/** A check that takes longer than this counts as failed. */
const checkTimeoutMs = 2000

/** `/health` says the process lives; `/ready` says whether each part it needs answers, and how fast. */
export function registerHealthRoutes(app: FastifyInstance, sources: HealthSources): void {
  app.get('/health', async () => ({
    status: 'ok',
    uptimeSeconds: Math.round((sources.now().getTime() - sources.startedAt.getTime()) / 1000),
    ...sources.facts,
  }))

  app.get('/ready', async (request, reply) => {
    const results = await Promise.all(
      Object.entries(sources.checks).map(async ([name, check]) => {
        const onFailure = (error: unknown) => request.log.warn({ check: name, err: error }, 'not ready')
        return [name, await timed(check, onFailure)] as const
      }),
    )
    const isReady = results.every(([, result]) => result.isReady)
    return reply
      .status(isReady ? 200 : 503)
      .send({ status: isReady ? 'ready' : 'not_ready', checks: Object.fromEntries(results) })
  })
}

async function timed(check: () => Promise<void>, onFailure: (error: unknown) => void): Promise<CheckResult> {
  const startMs = performance.now()
  const latencyMs = () => Math.round((performance.now() - startMs) * 100) / 100
  const timeout = Promise.withResolvers<never>()
  const timer = setTimeout(() => timeout.reject(new Error(`no answer within ${checkTimeoutMs} ms`)), checkTimeoutMs)
  try {
    await Promise.race([check(), timeout.promise])
    return { isReady: true, latencyMs: latencyMs() }
  } catch (error) {
    onFailure(error)
    return { isReady: false, latencyMs: latencyMs() }
  } finally {
    clearTimeout(timer)
  }
}
