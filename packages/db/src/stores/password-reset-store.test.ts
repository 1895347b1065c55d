import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database, Tx } from '../database.ts'
import { addTestAthlete } from '../testing/test-athlete.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import {
  dropPasswordReset,
  forgetOldResets,
  redeemPasswordReset,
  savePasswordReset,
  spendResetAttempt,
  takeRedeemedReset,
} from './password-reset-store.ts'

const now = new Date('2026-03-02T18:00:00Z')
const expiresAt = new Date('2026-03-02T18:15:00Z')

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const inTx = <T>(work: (tx: Tx) => Promise<T>) => database.asService(work)

async function asked(attemptsLeft = 5) {
  const reset = {
    userId: await addTestAthlete(database),
    codeHash: randomUUID(),
    attemptsLeft,
    createdAt: now,
    expiresAt,
  }
  await inTx((tx) => savePasswordReset(tx, reset))
  return reset
}

test('a code may be tried as often as said, until it is over', async () => {
  const { userId, codeHash } = await asked(2)
  const tryAt = (at: Date) => inTx((tx) => spendResetAttempt(tx, userId, at))
  expect(await tryAt(expiresAt)).toBeNull()
  expect([await tryAt(now), await tryAt(now), await tryAt(now)]).toEqual([codeHash, codeHash, null])
})

test('of attempts at once no more go through than are left', async () => {
  const { userId } = await asked(3)
  const tried = await Promise.all(Array.from({ length: 8 }, () => inTx((tx) => spendResetAttempt(tx, userId, now))))
  expect(tried.filter((hash) => hash !== null)).toHaveLength(3)
})

test('a code is redeemed once, and not tried any more', async () => {
  const { userId, codeHash } = await asked()
  const redeem = () => inTx((tx) => redeemPasswordReset(tx, { userId, codeHash, familyId: randomUUID(), now }))
  expect((await Promise.all([redeem(), redeem()])).sort()).toEqual([false, true])
  expect(await inTx((tx) => spendResetAttempt(tx, userId, now))).toBeNull()
})

test('a new code is the end of the one before, and has all its attempts', async () => {
  const { userId, codeHash } = await asked(1)
  await inTx((tx) => spendResetAttempt(tx, userId, now))
  const next = { userId, codeHash: randomUUID(), attemptsLeft: 1, createdAt: now, expiresAt }
  await inTx((tx) => savePasswordReset(tx, next))
  const redemption = { userId, codeHash, familyId: randomUUID(), now }
  expect(await inTx((tx) => redeemPasswordReset(tx, redemption))).toBe(false)
  expect(await inTx((tx) => spendResetAttempt(tx, userId, now))).toBe(next.codeHash)
})

test('what a sign-in redeemed is taken once, by that sign-in, while it is recent', async () => {
  const { userId, codeHash } = await asked()
  const familyId = randomUUID()
  await inTx((tx) => redeemPasswordReset(tx, { userId, codeHash, familyId, now }))
  const take = (family: string, redeemedAfter: Date) =>
    inTx((tx) => takeRedeemedReset(tx, { userId, familyId: family, redeemedAfter }))
  const before = new Date(now.getTime() - 1)
  expect(await take(randomUUID(), before)).toBe(false)
  expect(await take(familyId, now)).toBe(false)
  expect(await take(familyId, before)).toBe(true)
  expect(await take(familyId, before)).toBe(false)
})

test('a reset that was dropped, or is long over, is gone', async () => {
  const [dropped, over] = [await asked(), await asked()]
  await inTx((tx) => dropPasswordReset(tx, dropped.userId))
  await inTx((tx) => forgetOldResets(tx, now))
  const attempt = (userId: typeof over.userId) => inTx((tx) => spendResetAttempt(tx, userId, now))
  expect(await attempt(dropped.userId)).toBeNull()
  expect(await attempt(over.userId)).toBe(over.codeHash)
  await inTx((tx) => forgetOldResets(tx, expiresAt))
  expect(await attempt(over.userId)).toBeNull()
})
