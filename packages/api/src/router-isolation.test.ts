import { ownedRows } from '@voicefit/db/testing/owned-rows'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { foreignChoices, type IdChoices, idsChosen, ownChoices, validInputs } from './testing/foreign-inputs.ts'
import { type FurnishedAthlete, furnishedAthlete } from './testing/furnished-athlete.ts'
import { callByPath, listProcedures, type RoutedProcedure } from './testing/router-procedures.ts'
import { idFieldsOf } from './testing/sample-input.ts'
import { newId, type TestServices, testServices } from './testing/test-athlete.ts'

let services: TestServices
let count = 0
beforeAll(async () => {
  services = await testServices({ isRateLimited: false })
})
afterAll(() => services.close())

const athlete = () => furnishedAthlete(services, count++)
const contextOf = ({ token }: FurnishedAthlete) => ({ ...services, requestId: 'req_test', bearerToken: token })

/** What a stranger may hear of somebody else's data. */
const refusals = ['not_found', 'forbidden']

const procedures = listProcedures()
const called = procedures.filter(({ meta }) => meta?.notCalledByGeneratedTests === undefined)
const streams = called.filter(({ type }) => type === 'subscription')
const calls = called.filter(({ type }) => type !== 'subscription')

test.each(procedures)('$path takes no user id, or says why', ({ schema, meta }) => {
  const userFields = idFieldsOf(schema).filter((field) => /(^|\.)(user|owner|athlete|account|member)Ids?$/i.test(field))
  if (meta?.takesUserId === undefined) expect(userFields).toEqual([])
  else expect(meta.takesUserId).toMatch(/\w+ \w+ \w+/)
})

test.each(procedures.filter((one) => !called.includes(one)))('$path says why it is not called here', ({ meta }) => {
  expect(meta?.notCalledByGeneratedTests).toMatch(/\w+ \w+ \w+/)
})

/** The first way to call a procedure with one's own ids that it answers; fails where there is none. */
async function findAnswered(procedure: RoutedProcedure): Promise<IdChoices> {
  const refused: string[] = []
  const cara = await athlete()
  for (const choices of ownChoices(procedure, cara)) {
    for (const input of validInputs(procedure, idsChosen(cara, choices), 'bench press 100 kg for 5')) {
      const outcome = await callByPath(procedure, contextOf(cara), input)
      if (outcome.kind === 'answered') return choices
      refused.push(`${JSON.stringify(input)}: ${outcome.code}`)
    }
  }
  throw new Error(
    `${procedure.path} answers nothing this test can make up, so its isolation is not tested. ` +
      `Let its meta say why (notCalledByGeneratedTests), or make it answer one of: ${refused.join('; ') || 'none is valid'}`,
  )
}

/** The secrets of one athlete that another has been told, apart from what that one said themselves. */
function leaks(told: unknown, said: unknown, { secrets }: FurnishedAthlete): string[] {
  const [answer, input] = [JSON.stringify(told) ?? '', JSON.stringify(said) ?? '']
  return secrets.filter((secret) => answer.includes(secret) && !input.includes(secret))
}

describe.each(calls)('$path', (procedure) => {
  test('tells and changes nothing of another athlete, whatever ids and words it is called with', async () => {
    const answered = await findAnswered(procedure)
    const bob = await athlete()
    const before = await ownedRows(services.database, bob.userId)
    const memory = await services.kv.get(`memory:${bob.userId}`)
    const foreign = foreignChoices(procedure, bob).map((choices) => idsChosen(bob, choices))
    expect(foreign.length > 0 || idFieldsOf(procedure.schema).length === 0).toBe(true)
    const inputsOf = (ann: FurnishedAthlete) => {
      const own = () => idsChosen(ann, answered)
      return [
        ...foreign.flatMap((ids) => validInputs(procedure, { ...own(), ...ids }, 'bench press 100 kg for 5')),
        ...[bob.liftName, `${bob.liftName} 60 kg for 3`].flatMap((text) => validInputs(procedure, own(), text)),
      ]
    }
    let ann = await athlete()
    const inputCount = inputsOf(ann).length
    expect(inputCount).toBeGreaterThan(0)
    for (let at = 0; at < inputCount; at++) {
      const attempt = async () => {
        const input = inputsOf(ann)[at]
        return { input, outcome: await callByPath(procedure, contextOf(ann), input) }
      }
      let { input, outcome } = await attempt()
      if (outcome.kind === 'refused' && outcome.code === 'conflict') {
        // The caller used the other's id for something else a moment ago: somebody who has not gets another answer.
        ann = await athlete()
        ;({ input, outcome } = await attempt())
      }
      const told = outcome.kind === 'answered' ? outcome.data : outcome.message
      expect({ input, leaks: leaks(told, input, bob) }).toEqual({ input, leaks: [] })
      if (outcome.kind === 'refused')
        expect({ input, code: outcome.code }).toEqual({ input, code: expect.toBeOneOf(refusals) })
    }
    expect(await ownedRows(services.database, bob.userId)).toEqual(before)
    expect(await services.kv.get(`memory:${bob.userId}`)).toEqual(memory)
  })
})

describe.each(streams)('$path', (procedure) => {
  test('streams nothing of another athlete, past or present', async () => {
    const [ann, bob] = [await athlete(), await athlete()]
    const foreign = [{}, ...foreignChoices(procedure, bob).map((choices) => idsChosen(bob, choices))]
    for (const input of foreign.flatMap((ids) => validInputs(procedure, ids, bob.liftName))) {
      const stop = new AbortController()
      const outcome = await callByPath(procedure, contextOf(ann), input, stop.signal)
      if (outcome.kind === 'refused') throw new Error(`${procedure.path} refused with ${outcome.code}`)
      const told: unknown[] = []
      const listening = collect(outcome.data, told)
      await new Promise((resolve) => setImmediate(resolve))
      const bobsChange = await bob.call.voice.log({ id: newId(), transcript: 'bench press 110 kg for 3' })
      await ann.call.voice.log({ id: newId(), transcript: 'bench press 105 kg for 3' })
      // A stream that is silent about the caller's own change would be no proof.
      await vi.waitFor(() => expect(told).not.toEqual([]))
      stop.abort()
      await listening
      const secrets = [...bob.secrets, ...(JSON.stringify(bobsChange).match(/(set|ses)_[0-9a-f]{32}/g) ?? [])]
      expect({ input, leaks: leaks(told, input, { ...bob, secrets }) }).toEqual({ input, leaks: [] })
    }
  })
})

async function collect(stream: unknown, into: unknown[]): Promise<void> {
  if (!isStream(stream)) throw new Error('the subscription gave no stream')
  for await (const item of stream) into.push(item)
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
