import { randomUUID } from 'node:crypto'
import { UserId } from '@voicefit/domain/ids'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { addTestAthlete } from '../testing/test-athlete.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import { createAccount, eraseAccount, findAccount, findAccountByEmail, recordSignIn } from './account-store.ts'
import { forgetExpiredTokens, revokeFamily, rotateRefreshToken, saveRefreshToken } from './refresh-token-store.ts'

const now = new Date('2026-03-02T18:00:00Z')
const expiresAt = new Date('2026-04-01T18:00:00Z')

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const newId = () => UserId.parse(randomUUID())

test('an account is found by its id and by its address in whatever letters', async () => {
  const account = { id: newId(), email: 'Kim@Example.org', encryptedPassword: '$argon2id$x', createdAt: now }
  const found = await database.asService(async (tx) => {
    await createAccount(tx, account)
    await recordSignIn(tx, account.id, expiresAt)
    return [await findAccount(tx, account.id), await findAccountByEmail(tx, 'kim@example.ORG')]
  })
  const expected = { ...account, appMetadata: {}, userMetadata: {}, lastSignInAt: expiresAt }
  expect(found).toEqual([expected, expected])
})

test('an address is taken in any letters, also by two at once', async () => {
  const attempt = (email: string) =>
    database.asService((tx) => createAccount(tx, { id: newId(), email, encryptedPassword: 'x', createdAt: now }))
  const outcomes = await Promise.all([attempt('race@example.org'), attempt('RACE@example.org')])
  expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['created', 'email_taken'])
})

test('nobody is found by an id or an address that nobody has', async () => {
  const found = await database.asService(async (tx) => [
    await findAccount(tx, newId()),
    await findAccountByEmail(tx, 'nobody@example.org'),
    await eraseAccount(tx, newId()),
  ])
  expect(found).toEqual([null, null, false])
})

async function signedIn() {
  const userId = await addTestAthlete(database)
  const token = { tokenHash: randomUUID(), userId, familyId: randomUUID(), createdAt: now, expiresAt }
  await database.asService((tx) => saveRefreshToken(tx, token))
  return token
}

function rotate(tokenHash: string, at = now) {
  const next = randomUUID()
  return database
    .asService((tx) => rotateRefreshToken(tx, { tokenHash, replacement: { tokenHash: next, expiresAt }, now: at }))
    .then((outcome) => ({ ...outcome, next }))
}

test('a refresh token is exchanged for one of the same family, which works in turn', async () => {
  const { tokenHash, userId, familyId } = await signedIn()
  const first = await rotate(tokenHash)
  expect(first).toMatchObject({ kind: 'rotated', userId, familyId })
  expect(await rotate(first.next)).toMatchObject({ kind: 'rotated', userId, familyId })
})

test('a token used twice ends its whole family', async () => {
  const { tokenHash } = await signedIn()
  const first = await rotate(tokenHash)
  expect((await rotate(tokenHash)).kind).toBe('reused')
  expect((await rotate(first.next)).kind).toBe('unknown')
})

test('of two exchanges of one token at once exactly one succeeds', async () => {
  const { tokenHash } = await signedIn()
  const outcomes = await Promise.all([rotate(tokenHash), rotate(tokenHash)])
  expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['reused', 'rotated'])
})

test('a token is refused when it is over, unknown or revoked', async () => {
  const { tokenHash, familyId } = await signedIn()
  expect((await rotate(tokenHash, expiresAt)).kind).toBe('expired')
  expect((await rotate('never issued')).kind).toBe('unknown')
  await database.asService((tx) => revokeFamily(tx, familyId))
  expect((await rotate(tokenHash)).kind).toBe('unknown')
})

test('tokens that are over are forgotten, the others kept', async () => {
  const { tokenHash } = await signedIn()
  expect(await database.asService((tx) => forgetExpiredTokens(tx, now))).toBe(0)
  expect(await database.asService((tx) => forgetExpiredTokens(tx, expiresAt))).toBeGreaterThan(0)
  expect((await rotate(tokenHash)).kind).toBe('unknown')
})
