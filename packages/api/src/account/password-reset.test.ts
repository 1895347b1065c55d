import { UserId } from '@voicefit/domain/ids'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestServices, testServices } from '../testing/test-athlete.ts'
import type { AccountSession } from './account-session.ts'
import { changePassword } from './change-password.ts'
import { redeemResetCode } from './redeem-reset-code.ts'
import { refreshSession } from './refresh-session.ts'
import { requestPasswordReset } from './request-password-reset.ts'
import { signIn } from './sign-in.ts'
import { signUp } from './sign-up.ts'

let services: TestServices
let count = 0
let email: string
let session: AccountSession
beforeAll(async () => {
  services = await testServices()
})
afterAll(() => services.close())

const password = 'correct horse battery'
const forgotten = 'another good password'
const minute = 60_000

beforeEach(async () => {
  email = `lifter-${++count}@example.com`
  const outcome = await signUp(services, { email, password })
  if (outcome.kind !== 'signed_in') throw new Error('taken')
  session = outcome.session
})

const askForCode = async () => {
  const outcome = await requestPasswordReset(services, email)
  if (outcome.kind !== 'sent') throw new Error(outcome.kind)
  return outcome.code
}
const redeemed = async (code: string) => {
  const outcome = await redeemResetCode(services, { email, code })
  if (outcome.kind !== 'signed_in') throw new Error(outcome.kind)
  return outcome.session
}
const kindOf = async (code: string) => (await redeemResetCode(services, { email, code })).kind
const change = async (by: AccountSession, currentPassword: string | null = null) => {
  const verified = await services.accessTokens.verify(by.access_token)
  if (verified.kind !== 'valid') throw new Error(verified.kind)
  const { userId, sessionId } = verified.claims
  const who = { userId: UserId.parse(userId), familyId: sessionId }
  return (await changePassword(services, { ...who, password: forgotten, currentPassword })).kind
}
const signInKind = async (tried: string) => (await signIn(services, { email, password: tried })).kind

test('the code goes to the operator, with whom it is for and until when, and nowhere else', async () => {
  const code = await askForCode()
  expect(services.told.at(-1)).toBe(
    `Password reset for ${email}: code ${code}, good once until ${new Date(services.clock.now().getTime() + 15 * minute).toISOString()}. Give it to its owner only.`,
  )
})

test('a code opens a sign-in that sets a new password; the old one and every other sign-in end', async () => {
  const recovered = await redeemed(await askForCode())
  expect(await change(recovered)).toBe('changed')
  expect([await signInKind(password), await signInKind(forgotten)]).toEqual(['refused', 'signed_in'])
  expect((await refreshSession(services, session.refresh_token)).kind).toBe('unknown')
  expect((await refreshSession(services, recovered.refresh_token)).kind).toBe('signed_in')
})

test('a code may be typed in small letters, without its dash', async () => {
  expect(await kindOf((await askForCode()).toLowerCase().replace('-', ' '))).toBe('signed_in')
})

test('a code is good once, also for two at once', async () => {
  const code = await askForCode()
  expect([await kindOf(code), await kindOf(code)]).toEqual(['signed_in', 'refused'])
  const another = await askForCode()
  expect((await Promise.all([kindOf(another), kindOf(another)])).sort()).toEqual(['refused', 'signed_in'])
})

test('a code is good for a quarter of an hour', async () => {
  const code = await askForCode()
  services.clock.advance(15 * minute)
  expect(await kindOf(code)).toBe('refused')
})

test('after five wrong tries the right code is refused too', async () => {
  const code = await askForCode()
  for (let attempt = 0; attempt < 5; attempt += 1) expect(await kindOf('0000-0000')).toBe('refused')
  expect(await kindOf(code)).toBe('refused')
})

test('a new code is the end of the one before', async () => {
  const [first, second] = [await askForCode(), await askForCode()]
  expect([await kindOf(first), await kindOf(second)]).toEqual(['refused', 'signed_in'])
})

test("one athlete's code opens nobody else's account", async () => {
  const code = await askForCode()
  expect((await redeemResetCode(services, { email: 'lifter-1@example.com', code })).kind).toBe('refused')
  expect((await redeemResetCode(services, { email: 'nobody@example.com', code })).kind).toBe('refused')
})

test('an address without an account makes no code and tells nobody', async () => {
  const { length } = services.told
  expect((await requestPasswordReset(services, 'nobody@example.com')).kind).toBe('no_account')
  expect(services.told).toHaveLength(length)
})

test('an access token alone sets no password: the current one or a fresh code does', async () => {
  expect(await change(session)).toBe('unconfirmed')
  expect(await change(session, 'a wrong password')).toBe('wrong_password')
  expect(await signInKind(password)).toBe('signed_in')
  expect(await change(session, password)).toBe('changed')
  expect(await signInKind(forgotten)).toBe('signed_in')
})

test('a sign-in by code sets one password, within a quarter of an hour', async () => {
  const recovered = await redeemed(await askForCode())
  expect(await change(session)).toBe('unconfirmed')
  expect(await change(recovered)).toBe('changed')
  expect(await change(recovered)).toBe('unconfirmed')
  const late = await redeemed(await askForCode())
  services.clock.advance(15 * minute)
  expect(await change(late)).toBe('unconfirmed')
})
