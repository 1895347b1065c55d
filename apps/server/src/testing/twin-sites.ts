import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testAthlete, testServices } from '@voicefit/api/server/testing/test-athlete'
import type { InjectOptions } from 'fastify'
import pino from 'pino'
import { expect } from 'vitest'
import { buildHttp } from '../http.ts'

export type Ask = Pick<InjectOptions, 'method' | 'headers' | 'payload'> & { url: string }

type Site = Awaited<ReturnType<typeof openSite>>

/** Whose token a request brings. */
export type Who = keyof Site['tokens'] | 'nobody'

/** Two servers alike. One answers plain calls as it does; the other is made to leave them to tRPC's own handler. */
export async function twinSites() {
  const lean = await openSite()
  const stock = await openSite()
  return {
    /** Sends a request to both, which must see, answer and log the same; says what, and whether the lean path did it. */
    bothAnswer: async (ask: Ask, who: Who = 'admin') => {
      const ours = await send(lean, ask, who)
      // NOTE: a caller that names what it accepts makes no plain call; this value changes nothing else.
      const theirs = await send(stock, ask, who, namesAnswer(ask) ? {} : { 'trpc-accept': 'application/json' })
      expect(ours.seen).toEqual(theirs.seen)
      return { ...ours.seen, isLean: ours.isWhole && !theirs.isWhole }
    },
    close: async () => {
      await lean.close()
      await stock.close()
    },
  }
}

const namesAnswer = ({ headers }: Ask) => headers?.['trpc-accept'] !== undefined || headers?.['accept'] !== undefined

/** The whole server on services of its own, whose clock and ids run the same on every site. */
async function openSite() {
  const services = await testServices()
  const webDir = mkdtempSync(join(tmpdir(), 'voicefit-web-'))
  const logged: string[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => logged.push(...refusalsIn(line)) })
  const checks = { database: alright, search: alright, kv: alright, events: alright, admission: alright, jobs: alright }
  const health = { checks, facts: {}, startedAt: services.clock.now(), now: () => services.clock.now() }
  const app = await buildHttp({ services, accounts: { kind: 'local', services }, health, logger, webDir })
  const { session } = await testAthlete(services, 'lifter@example.com')
  const sign = (tier: string, expiresInSeconds: number) =>
    services.accessTokens.sign({
      userId: session.user.id,
      email: 'lifter@example.com',
      sessionId: services.ids.makeUuid(),
      expiresInSeconds,
      tier,
    })
  const tokens = {
    admin: await sign('admin', 86_400),
    free: await sign('free', 86_400),
    expired: await sign('admin', 1),
    forged: `${await sign('admin', 86_400)}x`,
  }
  services.clock.advance(3_600_000)
  return {
    app,
    tokens,
    logged,
    close: async () => {
      await app.close()
      await services.close()
      rmSync(webDir, { recursive: true })
    },
  }
}

const alright = () => Promise.resolve()

function refusalsIn(line: string): string[] {
  const { msg, level, path, reason } = JSON.parse(line)
  return msg === 'call refused' ? [JSON.stringify({ path, level, reason })] : []
}

/** One request to one site: what was answered, what was logged, and whether it came whole or as a stream. */
async function send(site: Site, ask: Ask, who: Who, more: Record<string, string> = {}) {
  const authorization = who === 'nobody' ? {} : { authorization: `Bearer ${site.tokens[who]}` }
  site.logged.length = 0
  const reply = await site.app.inject({ ...ask, headers: { ...authorization, ...ask.headers, ...more } })
  const { date, connection, 'content-length': length, 'transfer-encoding': coding, ...headers } = reply.headers
  return {
    isWhole: length !== undefined,
    seen: { status: reply.statusCode, headers, body: reply.body, logged: site.logged.toSorted() },
  }
}
