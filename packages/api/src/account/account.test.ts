import { randomUUID } from 'node:crypto'
import { findAccount, grantMetadata, mirrorAccount } from '@voicefit/db/stores/account-store'
import { UserId } from '@voicefit/domain/ids'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestServices, testServices } from '../testing/test-athlete.ts'
import type { AccountSession } from './account-session.ts'
import { mirrorAccounts } from './mirror-accounts.ts'
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
    claims: { userId: session.user.id, email, tier: null, role: null },
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

test('a refresh whose answer was lost is answered with the same successor for a few seconds', async () => {
  const { session } = await openAccount()
  const first = await refreshed(session.refresh_token)
  services.clock.advance(9_999)
  const again = await refreshed(session.refresh_token)
  if (typeof first === 'string' || typeof again === 'string') throw new Error('refused')
  expect(again.refresh_token).toBe(first.refresh_token)
  expect(await services.accessTokens.verify(again.access_token)).toMatchObject({ kind: 'valid' })
  services.clock.advance(60_000)
  expect(await refreshed(first.refresh_token)).toHaveProperty('access_token')
})

test('a refresh token used again after those seconds ends the whole sign-in, its owner included', async () => {
  const { session } = await openAccount()
  const next = await refreshed(session.refresh_token)
  if (typeof next === 'string') throw new Error(next)
  services.clock.advance(10_000)
  expect(await refreshed(session.refresh_token)).toBe('reused')
  expect(await refreshed(next.refresh_token)).toBe('unknown')
})

test('a refresh token used again after its successor was used ends the sign-in at once', async () => {
  const { session } = await openAccount()
  const next = await refreshed(session.refresh_token)
  if (typeof next === 'string') throw new Error(next)
  const third = await refreshed(next.refresh_token)
  if (typeof third === 'string') throw new Error(third)
  expect(await refreshed(session.refresh_token)).toBe('reused')
  expect(await refreshed(third.refresh_token)).toBe('unknown')
})

test('ten devices that refresh with one token at once all get the one successor', async () => {
  const { session } = await openAccount()
  const answers = await Promise.all(Array.from({ length: 10 }, () => refreshed(session.refresh_token)))
  const successors = answers.map((answer) => (typeof answer === 'string' ? answer : answer.refresh_token))
  expect(new Set(successors).size).toBe(1)
  expect(successors[0]).toMatch(/^[\w-]{43}$/)
})

test('a sign-in that is left alone for sixty days ends', async () => {
  const { session } = await openAccount()
  services.clock.advance(60 * 24 * 60 * 60 * 1000)
  expect(await refreshed(session.refresh_token)).toBe('expired')
})

const familyOf = async (session: AccountSession) => {
  const verified = await services.accessTokens.verify(session.access_token)
  if (verified.kind !== 'valid') throw new Error(verified.kind)
  return { userId: UserId.parse(verified.claims.userId), familyId: verified.claims.sessionId }
}

test.each([
  ['local', 'unknown', 'signed in'],
  ['others', 'signed in', 'unknown'],
  ['global', 'unknown', 'unknown'],
] as const)('signing out (%s) leaves this sign-in %s and another %s', async (scope, here, there) => {
  const { email, session } = await openAccount()
  const phone = await signIn(services, { email, password })
  if (phone.kind !== 'signed_in') throw new Error('refused')
  await signOut(services, { ...(await familyOf(session)), scope })
  const states = [await refreshed(session.refresh_token), await refreshed(phone.session.refresh_token)]
  expect(states.map((state) => (typeof state === 'string' ? state : 'signed in'))).toEqual([here, there])
})

test('what the operator granted is in the next token', async () => {
  const { email, session } = await openAccount()
  const id = UserId.parse(session.user.id)
  await services.database.asService((tx) =>
    grantMetadata(tx, id, { tier: 'premium', role: 'admin' }, services.clock.now()),
  )
  const next = await signIn(services, { email, password })
  if (next.kind !== 'signed_in') throw new Error('refused')
  expect(await services.accessTokens.verify(next.session.access_token)).toMatchObject({
    claims: { tier: 'premium', role: 'admin' },
  })
})

test('an account that has no password of its own lets nobody in, whatever they try', async () => {
  const id = UserId.parse(randomUUID())
  await services.database.asService((tx) => mirrorAccount(tx, id, services.clock.now()))
  expect(await signIn(services, { email: `${id}@accounts.invalid`, password: 'none' })).toEqual({ kind: 'refused' })
})

test('whoever brings a token of accounts kept elsewhere gets a row that theirs can belong to', async () => {
  const userId = UserId.parse(randomUUID())
  const token = await services.accessTokens.sign({ userId, email: '', sessionId: 'there', expiresInSeconds: 60 })
  const find = () => services.database.asService((tx) => findAccount(tx, userId))
  expect(await find()).toBeNull()
  const verifier = mirrorAccounts(services.accessTokens, services)
  expect(await verifier.verify('garbage')).toMatchObject({ kind: 'invalid' })
  const verified = await Promise.all([verifier.verify(token), verifier.verify(token)])
  expect(verified).toMatchObject([{ kind: 'valid' }, { kind: 'valid' }])
  expect(await find()).toMatchObject({ id: userId })
})
