import { ownedRows } from '@voicefit/db/testing/owned-rows'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type IdChoices, idsChosen, ownChoices, validInputs } from './testing/foreign-inputs.ts'
import { type FurnishedAthlete, furnishedAthlete } from './testing/furnished-athlete.ts'
import { callByPath, listProcedures, type RoutedProcedure } from './testing/router-procedures.ts'
import { acceptsId } from './testing/sample-input.ts'
import { newId, type TestServices, testServices } from './testing/test-athlete.ts'

let services: TestServices
beforeAll(async () => {
  services = await testServices({ isRateLimited: false })
})
afterAll(() => services.close())

/** All of one mould, so that what one did can be compared with what another did. */
const athlete = () => furnishedAthlete(services, 0)
const contextOf = ({ token }: FurnishedAthlete) => ({ ...services, requestId: 'req_test', bearerToken: token })

const mutations = listProcedures().filter(({ type }) => type === 'mutation')
const called = mutations.filter(({ meta }) => meta?.notCalledByGeneratedTests === undefined)

/** Inputs by what they say, each with an id of its own. */
type Inputs = (athlete: FurnishedAthlete) => Record<string, unknown>[]

/** Calls that a procedure answers for an athlete who did nothing else before; the first two that differ. */
async function findAnswered(procedure: RoutedProcedure): Promise<{ inputs: Inputs; answered: number[] }> {
  const choices = ownChoices(procedure, await athlete())
  const inputs: Inputs = (one) =>
    choices.flatMap((each: IdChoices) =>
      validInputs(procedure, idsChosen(one, each), 'bench press 100 kg for 5').filter(isRecord),
    )
  const answered: number[] = []
  for (let at = 0; at < inputs(await athlete()).length && answered.length < 2; at++) {
    const one = await athlete()
    const outcome = await callByPath(procedure, contextOf(one), inputs(one)[at])
    if (outcome.kind === 'answered') answered.push(at)
  }
  return { inputs, answered }
}

test.each(mutations)('$path takes an id that its client made', ({ schema }) => {
  expect(acceptsId(schema, 'id', newId())).toBe(true)
  expect(schema.required).toContain('id')
})

describe.each(called)('$path', (procedure) => {
  test('a replay gets the first answer and does nothing, also of many at once; other input is a conflict', async () => {
    const { inputs, answered } = await findAnswered(procedure)
    const [first, second] = answered
    if (first === undefined)
      throw new Error(`${procedure.path} answers nothing this test can make up: let its meta say why`)

    const one = await athlete()
    const input = inputs(one)[first] ?? {}
    const call = (of: FurnishedAthlete, what: unknown) => callByPath(procedure, contextOf(of), what)
    const answer = await call(one, input)
    const after = await ownedRows(services.database, one.userId)
    services.clock.advance(60_000)
    expect(withoutReplayMark(await call(one, input))).toEqual(withoutReplayMark(answer))
    expect(await ownedRows(services.database, one.userId)).toEqual(after)

    const { id } = input
    const others = second === undefined ? [] : [{ ...inputs(one)[second], id }]
    for (const other of others) expect(await call(one, other)).toMatchObject({ kind: 'refused', code: 'conflict' })
    for (const other of called.filter(({ path }) => path !== procedure.path)) {
      const [foreign] = ownChoices(other, one).flatMap((each) =>
        validInputs(other, { ...idsChosen(one, each), id: String(id) }, 'squat 100 kg for 5'),
      )
      expect(await callByPath(other, contextOf(one), foreign)).toMatchObject({ kind: 'refused', code: 'conflict' })
    }
    expect(await ownedRows(services.database, one.userId)).toEqual(after)

    const twin = await athlete()
    const same = inputs(twin)[first]
    const answers = await Promise.all(Array.from({ length: 8 }, () => call(twin, same)))
    const [anyAnswer] = answers
    expect(anyAnswer?.kind).toBe('answered')
    for (const each of answers) expect(withoutReplayMark(each)).toEqual(withoutReplayMark(anyAnswer))
    expect(sizeOf(await ownedRows(services.database, twin.userId))).toEqual(sizeOf(after))
  })
})

test('what a mutation was refused with is not kept: the same id may succeed later', async () => {
  const one = await athlete()
  const id = newId()
  await one.call.session.finish({ id: newId() })
  await expect(one.call.session.finish({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await one.call.voice.log({ id: newId(), transcript: 'bench press 100 kg for 5' })
  expect(await one.call.session.finish({ id })).toMatchObject({ isReplay: false })
})

/** How many rows each table holds, and how often the workouts were changed. */
function sizeOf(rows: Awaited<ReturnType<typeof ownedRows>>) {
  const counts = Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.length]))
  return { ...counts, revisions: (rows['public.sessions'] ?? []).map((row) => row['revision']).sort() }
}

function withoutReplayMark(outcome: unknown): unknown {
  return JSON.parse(JSON.stringify(outcome, (key, value: unknown) => (key === 'isReplay' ? undefined : value)))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
