import { randomUUID } from 'node:crypto'
import { UserId } from '@voicefit/domain/ids'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { addTestAthlete } from '../testing/test-athlete.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import {
  createAccount,
  eraseAccount,
  findAccount,
  findAccountByEmail,
  grantMetadata,
  keepsAccounts,
  mirrorAccount,
  recordSignIn,
  setPassword,
} from './account-store.ts'
import {
  forgetExpiredTokens,
  revokeFamily,
  revokeSignIns,
  rotateRefreshToken,
  saveRefreshToken,
} from './refresh-token-store.ts'

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

test('what the operator grants is added to what was granted before', async () => {
  const userId = await addTestAthlete(database)
  const account = await database.asService(async (tx) => {
    await grantMetadata(tx, userId, { tier: 'premium' }, now)
    await setPassword(tx, userId, 'another hash', now)
    return grantMetadata(tx, userId, { role: 'admin' }, now)
  })
  expect(account).toMatchObject({ encryptedPassword: 'another hash', appMetadata: { tier: 'premium', role: 'admin' } })
  expect(await database.asService((tx) => grantMetadata(tx, newId(), {}, now))).toBeNull()
})

test('an account kept elsewhere is stood in for once, and one that is here is left alone', async () => {
  const [elsewhere, here] = [newId(), await addTestAthlete(database)]
  const found = await database.asService(async (tx) => {
    for (const id of [elsewhere, elsewhere, here]) await mirrorAccount(tx, id, now)
    return [await findAccount(tx, elsewhere), await findAccount(tx, here)]
  })
  expect(found).toMatchObject([{ id: elsewhere }, { email: `${here}@test.local` }])
})

test('this database knows that its accounts are its own', async () => {
  expect(await database.asService(keepsAccounts)).toBe(true)
})

async function signedIn() {
  const userId = await addTestAthlete(database)
  const token = { tokenHash: randomUUID(), userId, familyId: randomUUID(), createdAt: now, expiresAt }
  await database.asService((tx) => saveRefreshToken(tx, token))
  return token
}

const seconds = (count: number) => new Date(now.getTime() + count * 1000)

function rotate(tokenHash: string, at = now) {
  const successor = { tokenHash: randomUUID(), salt: randomUUID(), expiresAt }
  return database
    .asService((tx) => rotateRefreshToken(tx, { tokenHash, successor, now: at, graceMs: 10_000 }))
    .then((outcome) => ({ ...outcome, successor }))
}

test('a refresh token is exchanged for one of the same family, which works in turn', async () => {
  const { tokenHash, userId, familyId } = await signedIn()
  const first = await rotate(tokenHash)
  expect(first).toMatchObject({ kind: 'rotated', userId, familyId })
  expect(await rotate(first.successor.tokenHash)).toMatchObject({ kind: 'rotated', userId, familyId })
})

test('a token used again within the grace leads to the same successor, and nothing ends', async () => {
  const { tokenHash, userId, familyId } = await signedIn()
  const first = await rotate(tokenHash)
  const { salt } = first.successor
  expect(await rotate(tokenHash, seconds(9))).toMatchObject({ kind: 'repeated', userId, familyId, successorSalt: salt })
  expect((await rotate(first.successor.tokenHash, seconds(60))).kind).toBe('rotated')
})

test('a token used again after the grace ends its whole family', async () => {
  const { tokenHash } = await signedIn()
  const first = await rotate(tokenHash)
  expect((await rotate(tokenHash, seconds(10))).kind).toBe('reused')
  expect((await rotate(first.successor.tokenHash)).kind).toBe('unknown')
})

test('a token used again after its successor was used ends its whole family, grace or not', async () => {
  const { tokenHash } = await signedIn()
  const first = await rotate(tokenHash)
  const second = await rotate(first.successor.tokenHash)
  expect((await rotate(tokenHash)).kind).toBe('reused')
  expect((await rotate(second.successor.tokenHash)).kind).toBe('unknown')
})

test('of two exchanges of one token at once one makes the successor and the other leads to it', async () => {
  const { tokenHash } = await signedIn()
  const outcomes = await Promise.all([rotate(tokenHash), rotate(tokenHash)])
  expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['repeated', 'rotated'])
})

test('all sign-ins of an athlete end together, or all but one, and nobody else is signed out', async () => {
  const [mine, stranger] = [await signedIn(), await signedIn()]
  const other = { ...mine, tokenHash: randomUUID(), familyId: randomUUID() }
  await database.asService((tx) => saveRefreshToken(tx, other))
  await database.asService((tx) => revokeSignIns(tx, mine.userId, other.familyId))
  expect((await rotate(mine.tokenHash)).kind).toBe('unknown')
  const kept = await rotate(other.tokenHash)
  expect(kept.kind).toBe('rotated')
  await database.asService((tx) => revokeSignIns(tx, mine.userId))
  expect((await rotate(kept.successor.tokenHash)).kind).toBe('unknown')
  expect((await rotate(stranger.tokenHash)).kind).toBe('rotated')
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
