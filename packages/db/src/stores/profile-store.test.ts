import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { addTestAthlete } from '../testing/test-athlete.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import { getProfile, updateProfile } from './profile-store.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('an athlete who set nothing has the default settings; a change names what changes and keeps the rest', async () => {
  const ownerId = await addTestAthlete(database)
  const defaults = { displayName: null, defaultUnit: 'lb', timeZone: 'UTC', weekStartsOn: 1 }
  const now = new Date('2026-03-02T18:00:00Z')
  const outcome = await database.asOwner(ownerId, async (tx) => [
    await getProfile(tx, ownerId),
    await updateProfile(tx, ownerId, { defaultUnit: 'kg', displayName: 'Kim', timeZone: undefined }, now),
    await updateProfile(tx, ownerId, { displayName: null }, now),
    await getProfile(tx, ownerId),
  ])
  const changed = { ...defaults, defaultUnit: 'kg' }
  expect(outcome).toEqual([defaults, { ...changed, displayName: 'Kim' }, changed, changed])
})

test('the first settings of an athlete may be changed before they were ever read', async () => {
  const ownerId = await addTestAthlete(database)
  const profile = await database.asOwner(ownerId, (tx) => updateProfile(tx, ownerId, { weekStartsOn: 7 }, new Date()))
  expect(profile).toEqual({ displayName: null, defaultUnit: 'lb', timeZone: 'UTC', weekStartsOn: 7 })
})
