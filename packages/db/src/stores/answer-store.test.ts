import { MutationId } from '@voicefit/domain/ids'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { addTestAthlete } from '../testing/test-athlete.ts'
import { openTestDatabase } from '../testing/test-database.ts'
import { findAnswer, forgetAnswers, saveAnswer } from './answer-store.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const newAnswer = (answer: unknown) => ({
  mutationId: MutationId.parse(crypto.randomUUID()),
  procedure: 'voice.log',
  inputHash: 'hash',
  answer,
})

test('an answer is given again as it was, and the first one stays', async () => {
  const ownerId = await addTestAthlete(database)
  const first = newAnswer({ kind: 'logged', sets: [{ reps: 5, note: "it's" }], nothing: null })
  const outcome = await database.asOwner(ownerId, async (tx) => [
    await findAnswer(tx, ownerId, first.mutationId),
    await saveAnswer(tx, ownerId, first),
    await saveAnswer(tx, ownerId, { ...first, answer: 'another' }),
    await findAnswer(tx, ownerId, first.mutationId),
  ])
  expect(outcome).toEqual([null, { kind: 'saved' }, { kind: 'exists' }, first])
})

test('the same mutation id of two athletes is two mutations', async () => {
  const [ann, bob] = [await addTestAthlete(database), await addTestAthlete(database)]
  const answer = newAnswer(1)
  await database.asOwner(ann, (tx) => saveAnswer(tx, ann, answer))
  expect(await database.asOwner(bob, (tx) => findAnswer(tx, bob, answer.mutationId))).toBeNull()
  expect(await database.asOwner(bob, (tx) => saveAnswer(tx, bob, answer))).toEqual({ kind: 'saved' })
})

test('old answers are forgotten and young ones kept', async () => {
  const ownerId = await addTestAthlete(database)
  const answer = newAnswer('kept')
  await database.asOwner(ownerId, (tx) => saveAnswer(tx, ownerId, answer))
  expect(await database.asService((tx) => forgetAnswers(tx, new Date(Date.now() - 3_600_000)))).toBe(0)
  expect(await database.asOwner(ownerId, (tx) => findAnswer(tx, ownerId, answer.mutationId))).toEqual(answer)
  expect(await database.asService((tx) => forgetAnswers(tx, new Date(Date.now() + 3_600_000)))).toBeGreaterThan(0)
  expect(await database.asOwner(ownerId, (tx) => findAnswer(tx, ownerId, answer.mutationId))).toBeNull()
})
