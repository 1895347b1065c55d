import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { type HealthSources, registerHealthRoutes } from './health-routes.ts'

const answering = () => Promise.resolve()
const startedAt = new Date('2026-11-20T18:00:00Z')

const ask = async (url: string, checks: Partial<HealthSources['checks']> = {}) => {
  const app = Fastify()
  registerHealthRoutes(app, {
    checks: {
      database: answering,
      search: answering,
      kv: answering,
      events: answering,
      admission: answering,
      jobs: answering,
      ...checks,
    },
    facts: { database: 'embedded' },
    startedAt,
    now: () => new Date(startedAt.getTime() + 90_000),
  })
  const reply = await app.inject(url)
  return { status: reply.statusCode, body: reply.json() }
}

test('health says the process lives and what it runs on', async () => {
  expect(await ask('/health')).toEqual({ status: 200, body: { status: 'ok', uptimeSeconds: 90, database: 'embedded' } })
})

test('ready names each part with its latency', async () => {
  const { status, body } = await ask('/ready')
  expect(status).toBe(200)
  expect(Object.keys(body.checks)).toEqual(['database', 'search', 'kv', 'events', 'admission', 'jobs'])
  expect(body.checks.database).toEqual({ isReady: true, latencyMs: expect.any(Number) })
})

test('one part that does not answer makes the whole not ready, and its inner words stay inside', async () => {
  const { status, body } = await ask('/ready', {
    kv: async () => {
      throw new Error('connect ECONNREFUSED 10.0.0.7:6379')
    },
  })
  expect(status).toBe(503)
  expect(body).toMatchObject({ status: 'not_ready', checks: { kv: { isReady: false }, database: { isReady: true } } })
  expect(JSON.stringify(body)).not.toContain('10.0.0.7')
})
