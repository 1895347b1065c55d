import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { callsWith, currentSets, signUpOver, startRefused, startServer, temporaryDir } from './running-server.ts'

const dirs: ReturnType<typeof temporaryDir>[] = []
const dataDir = () => {
  const dir = temporaryDir()
  dirs.push(dir)
  return dir.path
}
afterAll(() => {
  for (const dir of dirs) dir.remove()
})

const unlimited = { ENABLE_RATE_LIMITING: 'false' }

test('a stop on a signal is clean, and what was logged is there after the next start', async () => {
  const path = dataDir()
  const first = await startServer(path)
  const athlete = await signUpOver(first.url, 'lifter@example.com')
  await athlete.log('bench press 185 for 8')
  expect(await first.kill('SIGINT')).toBe(0)
  const second = await startServer(path)
  expect(await currentSets(callsWith(second.url, athlete.access_token))).toMatchObject([
    { exerciseId: 'bench-press', reps: 8 },
  ])
  await second.kill('SIGTERM')
})

test('a second process on the same data directory is refused with what to do', async () => {
  const path = dataDir()
  const first = await startServer(path)
  const { exitCode, message } = await startRefused(path)
  expect(exitCode).toBe(1)
  expect(message).toContain(path)
  expect(message).not.toContain('    at ')
  await first.kill('SIGTERM')
})

test('settings that cannot be used are all named, and the process ends', async () => {
  const { exitCode, message } = await startRefused(dataDir(), { PORT: 'eighty', DATABASE_URL: 'mysql://x' })
  expect(exitCode).toBe(1)
  expect(message).toContain('PORT')
  expect(message).toContain('DATABASE_URL')
})

test('kill -9 during 100 logged sets, twenty times: every acknowledged set is there, none twice', {
  timeout: 300_000,
}, async () => {
  const path = dataDir()
  let server = await startServer(path, unlimited)
  let athlete: ReturnType<typeof callsWith> & { access_token: string } = await signUpOver(
    server.url,
    'lifter@example.com',
  )
  const acknowledged = new Set<string>()
  const unanswered: { id: string; reps: number }[] = []
  for (let round = 0; round < 20; round++) {
    const killAfter = 2 + round * 5
    let answered = 0
    const killed = Promise.withResolvers<void>()
    const requests = Array.from({ length: 100 }, async (_, index) => {
      const id = randomUUID()
      const reps = 1 + (index % 12)
      try {
        const response = await athlete.log(`bench press 185 for ${reps}`, id)
        const body = (await response.json()) as { result?: { data: { sets: { id: string }[] } } }
        for (const set of body.result?.data.sets ?? []) acknowledged.add(set.id)
        if (++answered === killAfter) killed.resolve(server.kill('SIGKILL').then(() => undefined))
      } catch {
        unanswered.push({ id, reps })
      }
    })
    await Promise.all(requests)
    await killed.promise
    server = await startServer(path, unlimited)
    athlete = { ...callsWith(server.url, athlete.access_token), access_token: athlete.access_token }
    for (const { id, reps } of unanswered.splice(0)) {
      const body = (await (await athlete.log(`bench press 185 for ${reps}`, id)).json()) as {
        result: { data: { sets: { id: string }[] } }
      }
      for (const set of body.result.data.sets) acknowledged.add(set.id)
    }
  }
  const stored = (await currentSets(athlete)).map((set) => set.id)
  expect(new Set(stored)).toEqual(acknowledged)
  expect(stored).toHaveLength(2000)
  await server.kill('SIGTERM')
})
