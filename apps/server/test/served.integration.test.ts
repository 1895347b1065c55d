import { describeWithBinary } from '@voicefit/test-servers/describe-with-binary'
import { type PostgresServer, postgresBinary, startPostgresServer } from '@voicefit/test-servers/postgres-server'
import { type RedisServer, redisBinary, startRedisServer } from '@voicefit/test-servers/redis-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import {
  callsWith,
  currentSets,
  post,
  type RunningServer,
  signUpOver,
  startRefused,
  startServer,
  temporaryDir,
} from './running-server.ts'

const Refreshed = z.object({ refresh_token: z.string() })

describeWithBinary(postgresBinary, 'on a PostgreSQL server', () => {
  describeWithBinary(redisBinary, 'and a Redis server', () => {
    const dir = temporaryDir()
    let postgres: PostgresServer
    let redis: RedisServer
    let first: RunningServer
    const settings = () => ({ DATABASE_URL: postgres.connectionString, REDIS_URL: redis.url })

    beforeAll(async () => {
      postgres = await startPostgresServer()
      redis = await startRedisServer()
      first = await startServer(dir.path, settings())
    })
    afterAll(async () => {
      await first.kill('SIGTERM')
      await redis.stop()
      await postgres.stop()
      dir.remove()
    })

    test('everything answers by configuration alone', async () => {
      const ready = await fetch(`${first.url}/ready`)
      expect(await ready.json()).toMatchObject({ status: 'ready' })
      expect(await (await fetch(`${first.url}/health`)).json()).toMatchObject({ database: 'server', memory: 'redis' })
    })

    test('two processes share one workout: each leans on what the other logged', async () => {
      const second = await startServer(dir.path, settings())
      const athlete = await signUpOver(first.url, 'lifter@example.com')
      const elsewhere = callsWith(second.url, athlete.access_token)
      await athlete.log('bench press 185 for 8')
      await elsewhere.log('same again')
      await athlete.log('190 for 6')
      expect((await currentSets(elsewhere)).map((set) => set.reps)).toEqual([8, 8, 6])
      await second.kill('SIGTERM')
    })

    test('two processes that are asked at once to refresh one sign-in answer with one successor', async () => {
      const second = await startServer(dir.path, settings())
      const { refresh_token } = await signUpOver(first.url, 'refresh@example.com')
      const answers = await Promise.all(
        Array.from({ length: 20 }, async (_, count) => {
          const { url } = count % 2 === 0 ? first : second
          const answer = await post(`${url}/auth/v1/token?grant_type=refresh_token`, { refresh_token })
          return Refreshed.parse(await answer.json()).refresh_token
        }),
      )
      expect(new Set(answers).size).toBe(1)
      await second.kill('SIGTERM')
    })

    test('a Redis that freezes in mid-workout makes logging slower and loses nothing', async () => {
      const athlete = await signUpOver(first.url, 'frozen@example.com')
      await athlete.log('bench press 185 for 8')
      redis.freeze()
      const logged = await athlete.log('bench press 190 for 6')
      const ready = await fetch(`${first.url}/ready`)
      redis.resume()
      expect(logged.status).toBe(200)
      expect(await ready.json()).toMatchObject({ status: 'not_ready', checks: { kv: { isReady: false } } })
      expect((await currentSets(athlete)).map((set) => set.reps)).toEqual([8, 6])
    })
  })
})

test('a database that does not answer ends the start with its name', async () => {
  const dir = temporaryDir()
  const refused = await startRefused(dir.path, { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
  expect(refused.exitCode).toBe(1)
  expect(refused.message).not.toMatch(/\n\s+at /)
  dir.remove()
})
