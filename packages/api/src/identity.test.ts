import type { TokenVerifier } from '@voicefit/infra/identity/token-verifier'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localAthlete, openLocalAthlete } from './account/open-local-athlete.ts'
import { callerWith, newId, type TestServices, testAthlete, testServices } from './testing/test-athlete.ts'

let services: TestServices
beforeAll(async () => {
  services = await testServices()
})
afterAll(() => services.close())

const current = (bearerToken: string | null, change: Partial<TestServices> = {}) =>
  callerWith({ ...services, ...change }, bearerToken).session.current()

test('without a token, or with one that is not ours, nobody is let in', async () => {
  for (const token of [null, 'garbage', ''])
    await expect(current(token)).rejects.toMatchObject({ code: 'UNAUTHORIZED', cause: { code: 'unauthenticated' } })
})

test('while the keys of the issuer cannot be read the answer is to come back, not to sign in again', async () => {
  const away: TokenVerifier = { verify: async () => ({ kind: 'unavailable', retryAfterMs: 7000 }) }
  await expect(callerWith({ ...services, accessTokens: away }, 'a.b.c').session.current()).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
    cause: { code: 'unavailable', retryAfterMs: 7000 },
  })
})

test('a tier or role that is none of ours grants nothing', async () => {
  const { session } = await testAthlete(services, 'free@example.com')
  const grant = { userId: session.user.id, email: 'free@example.com', sessionId: 's', expiresInSeconds: 60 }
  const limited = async (tier: string) => {
    const call = callerWith(services, await services.accessTokens.sign({ ...grant, tier, role: 'root' }))
    for (let calls = 0; calls < 21; calls += 1) await call.voice.parse({ transcript: 'squat 100 kg for 5' })
  }
  await expect(limited('platinum')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' })
})

test('where signing in is not required, whoever brings no token is the one local athlete, and a bad token is still bad', async () => {
  const athleteWithoutToken = await openLocalAthlete(services)
  expect(await openLocalAthlete(services)).toEqual(localAthlete)
  const settings = { ...services.settings, athleteWithoutToken }
  const call = callerWith({ ...services, settings }, null)
  expect(await call.voice.log({ id: newId(), transcript: 'bench press 185 for 8' })).toMatchObject({ kind: 'logged' })
  expect(await call.session.current()).toMatchObject({ sets: [{ reps: 8 }] })
  await expect(current('garbage', { settings })).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})
