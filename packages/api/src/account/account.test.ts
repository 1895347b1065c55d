import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestServices, testServices } from '../testing/test-athlete.ts'
import { refreshSession } from './refresh-session.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { signUp } from './sign-up.ts'

let services: TestServices
let count = 0
beforeAll(async () => {
  services = await testServices()
})
afterAll(() => services.close())

const password = 'correct horse battery'
const openAccount = async () => {
  const email = `lifter-${++count}@example.com`
  const outcome = await signUp(services, { email, password })
  if (outcome.kind !== 'signed_in') throw new Error('taken')
  return { email, session: outcome.session }
}
const refreshed = async (token: string) => {
  const outcome = await refreshSession(services, token)
  return outcome.kind === 'signed_in' ? outcome.session : outcome.kind
}

test('a new account is signed in with a token that the one verifier accepts', async () => {
  const { email, session } = await openAccount()
  expect(await services.accessTokens.verify(session.access_token)).toMatchObject({
    kind: 'valid',
    claims: { userId: session.user.id, email, role: 'authenticated' },
  })
})

test('an address has one account, however it is capitalised', async () => {
  const { email } = await openAccount()
  expect(await signUp(services, { email: email.toUpperCase(), password })).toEqual({ kind: 'email_taken' })
})

test('an unknown address and a wrong password look alike', async () => {
  const { email } = await openAccount()
  expect(await signIn(services, { email, password: 'wrong password' })).toEqual({ kind: 'refused' })
  expect(await signIn(services, { email: 'nobody@example.com', password })).toEqual({ kind: 'refused' })
  expect((await signIn(services, { email, password })).kind).toBe('signed_in')
})

test('a refresh token is good once; using it twice ends the whole sign-in', async () => {
  const { session } = await openAccount()
  const next = await refreshed(session.refresh_token)
  if (typeof next === 'string') throw new Error(next)
  expect(await refreshed(session.refresh_token)).toBe('reused')
  expect(await refreshed(next.refresh_token)).not.toHaveProperty('access_token')
})

test('a sign-in that is left alone for sixty days ends', async () => {
  const { session } = await openAccount()
  services.clock.advance(60 * 24 * 60 * 60 * 1000)
  expect(await refreshed(session.refresh_token)).toBe('expired')
})

test('signing out ends one sign-in and not another', async () => {
  const { email, session } = await openAccount()
  const phone = await signIn(services, { email, password })
  if (phone.kind !== 'signed_in') throw new Error('refused')
  const verified = await services.accessTokens.verify(session.access_token)
  if (verified.kind !== 'valid') throw new Error(verified.kind)
  await signOut(services, verified.claims.sessionId)
  expect(await refreshed(session.refresh_token)).toBe('unknown')
  expect(await refreshed(phone.session.refresh_token)).toHaveProperty('access_token')
})
