import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describeWithBinary } from '@voicefit/test-servers/describe-with-binary'
import { type PostgresServer, postgresBinary, startPostgresServer } from '@voicefit/test-servers/postgres-server'
import { type RedisServer, redisBinary, startRedisServer } from '@voicefit/test-servers/redis-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listenTo } from './event-stream.ts'
import { callsWith, currentSets, type RunningServer, signUpOver, startServer, temporaryDir } from './running-server.ts'

describeWithBinary(postgresBinary, 'one athlete on two processes', () => {
  describeWithBinary(redisBinary, 'with PostgreSQL and Redis', () => {
    const dirs = [temporaryDir(), temporaryDir()] as const
    let postgres: PostgresServer
    let redis: RedisServer
    let first: RunningServer
    let second: RunningServer
    let athletes = 0
    const start = (at: 0 | 1) =>
      startServer(dirs[at].path, {
        DATABASE_URL: postgres.connectionString,
        REDIS_URL: redis.url,
        SUPABASE_JWT_SECRET: 'one secret for both processes, long enough',
        ENABLE_RATE_LIMITING: 'false',
        LOG_LEVEL: 'error',
      })
    const redisCli = async (...command: string[]) =>
      (await promisify(execFile)('redis-cli', ['-u', redis.url, ...command])).stdout.trim()

    beforeAll(async () => {
      ;[postgres, redis] = await Promise.all([startPostgresServer(), startRedisServer()])
      first = await start(0)
      second = await start(1)
    })
    afterAll(async () => {
      await Promise.all([first.kill('SIGTERM'), second.kill('SIGTERM')])
      await Promise.all([redis.stop(), postgres.stop()])
      for (const dir of dirs) dir.remove()
    })

    const twoDevices = async () => {
      const here = await signUpOver(first.url, `lifter-${++athletes}@example.com`)
      return { here, there: callsWith(second.url, here.access_token), token: here.access_token }
    }
    const statusesOf = (responses: readonly Response[]) => [...new Set(responses.map(({ status }) => status))]

    test('a hundred sets at once from both are all there, once each, in a hundred places', async () => {
      const { here, there } = await twoDevices()
      const responses = await Promise.all(
        Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? here : there).log('bench press 185 for 8')),
      )
      expect(statusesOf(responses)).toEqual([200])
      const stored = await currentSets(there)
      expect(new Set(stored.map((set) => set.id)).size).toBe(100)
      const answers = await Promise.all(responses.map((response) => response.json()))
      const answered = answers.flatMap((answer) => answer.result.data.sets.map((set: { id: string }) => set.id))
      expect(new Set(answered)).toEqual(new Set(stored.map((set) => set.id)))
    }, 60_000)

    test('corrections of different fields from both at once are both kept', async () => {
      const { here, there } = await twoDevices()
      await here.log('bench press 185 for 8')
      const [set] = await currentSets(here)
      for (let reps = 1; reps <= 10; reps++) {
        const load = { value: 100 + reps, unit: 'kg' }
        const change = (patch: object) => ({ id: crypto.randomUUID(), setId: set?.id, patch })
        const responses = await Promise.all([
          here.mutate('session.correctSet', change({ reps })),
          there.mutate('session.correctSet', change({ load })),
        ])
        expect(statusesOf(responses)).toEqual([200])
        expect(await currentSets(there)).toMatchObject([{ reps, load }])
      }
    })

    test('a device hears at once what another did on the other process', async () => {
      const { here, token } = await twoDevices()
      const device = await listenTo(second.url, token)
      await here.log('bench press 185 for 8')
      await here.log('scratch that')
      await here.log('finish workout')
      await device.until(3)
      expect(device.heard.map(({ kind }) => kind)).toEqual(['sets_logged', 'set_removed', 'session_finished'])
      await device.stop()
    })

    test('a device whose process was killed takes up where it was, on another, and gets what it missed once', async () => {
      const { here, token } = await twoDevices()
      const device = await listenTo(second.url, token)
      await here.log('bench press 185 for 8')
      await device.until(1)
      await second.kill('SIGKILL')
      await device.ended
      await here.log('bench press 185 for 7')
      await here.log('bench press 185 for 6')
      const again = await listenTo(first.url, token, device.heard.at(-1)?.id)
      second = await start(1)
      await callsWith(second.url, token).log('bench press 185 for 5')
      await again.until(3)
      expect(again.heard.map(({ kind }) => kind)).toEqual(['sets_logged', 'sets_logged', 'sets_logged'])
      await again.stop()
    })

    test('FLUSHALL in mid-workout loses nothing, and a listening device goes on', async () => {
      const { here, there, token } = await twoDevices()
      const device = await listenTo(second.url, token)
      await here.log('bench press 185 for 8')
      await redisCli('flushall')
      expect((await (await there.log('same again')).json()).result.data).toMatchObject({
        kind: 'logged',
        sets: [{ reps: 8 }],
      })
      await here.log('190 for 6')
      expect((await currentSets(there)).map((set) => set.reps)).toEqual([8, 8, 6])
      await device.until(3)
      expect(device.heard.map(({ kind }) => kind)).toEqual(['sets_logged', 'sets_logged', 'sets_logged'])
      await device.stop()
    })

    test('finishing writes the workout and cleans working memory', async () => {
      const { here, there } = await twoDevices()
      await here.log('bench press 185 for 8')
      const keys = await redisCli('keys', 'kv:*')
      expect(keys).not.toBe('')
      expect((await there.mutate('session.finish', { id: crypto.randomUUID() })).status).toBe(200)
      const values = await Promise.all(keys.split('\n').map((key) => redisCli('hget', key, 'value')))
      expect(
        values.filter((value) => value.includes('bench-press') && value.includes('"finishedAt":null')),
      ).toHaveLength(values.length - 1)
      expect(await currentSets(here)).toEqual([])
      expect((await (await here.query('session.history')).json()).result.data.items).toMatchObject([
        { totals: { setCount: 1 } },
      ])
    })

    test('a rest asked for on one device runs on the other, a preview changes nothing, and no second workout starts', async () => {
      const { here, there } = await twoDevices()
      await here.log('bench press 185 for 8')
      await here.log('rest 90 seconds')
      const read = async () => (await (await there.query('session.current')).json()).result.data
      const session = await read()
      expect(session).toMatchObject({
        currentExercise: { id: 'bench-press' },
        lastSet: { reps: 8 },
        rest: { restSeconds: 90 },
      })
      expect((await there.query('voice.parse', { transcript: '225 for 3' })).status).toBe(200)
      expect(await read()).toEqual(session)
      expect((await (await there.log('start workout')).json()).result.data.kind).toBe('none')
    })

    test('Redis frozen for ten seconds under load: every set is logged, none hangs, and it goes on by itself', async () => {
      const lifters = await Promise.all([twoDevices(), twoDevices()])
      const device = await listenTo(second.url, lifters[0].token)
      for (const { here } of lifters) await here.log('bench press 185 for 8')
      await device.until(1)

      redis.freeze()
      const endsAt = performance.now() + 10_000
      const durations: number[] = []
      const logUntilEnd = async (calls: ReturnType<typeof callsWith>) => {
        let count = 0
        while (performance.now() < endsAt) {
          const startedAt = performance.now()
          const response = await calls.log('bench press 185 for 8')
          durations.push(performance.now() - startedAt)
          expect(response.status).toBe(200)
          count += 1
        }
        return count
      }
      const counts = await Promise.all(
        lifters.map(async ({ here, there }) =>
          (await Promise.all([logUntilEnd(here), logUntilEnd(there)])).reduce((a, b) => a + b),
        ),
      )
      redis.resume()
      const sorted = durations.toSorted((a, b) => a - b)
      const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
      console.info(`away: ${sorted.length} sets, p50 ${at(0.5)} p99 ${at(0.99)} max ${at(1)} ms`)
      // Quiet machines measure a p99 of about 80 ms; the bound leaves room for one that is not.
      expect(at(0.99)).toBeLessThan(1000)

      for (const [index, { there }] of lifters.entries())
        expect(await currentSets(there)).toHaveLength(1 + (counts[index] ?? 0))
      // What could not be told is made up for: the device is told to load anew, on its stream, or on the next one
      // where its server could not take that up again at once. Then it hears of things again.
      for (const { url } of [first, second])
        await expect.poll(async () => (await fetch(`${url}/ready`)).status, { timeout: 10_000 }).toBe(200)
      const lastId = () => device.heard.at(-1)?.id
      const told = await Promise.race([
        device.until('resync').then(() => device),
        device.ended.then(() => listenTo(second.url, lifters[0].token, lastId())),
      ])
      await told.until('resync')
      const heardBefore = told.heard.length
      await lifters[0].here.log('bench press 190 for 6')
      await told.until(heardBefore + 1)
      expect(told.heard.at(-1)?.kind).toBe('sets_logged')
      await told.stop()
      await device.stop()
    }, 60_000)
  })
})
