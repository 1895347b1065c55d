import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  callsWith,
  currentSets,
  post,
  type RunningServer,
  signUpOver,
  startServer,
  temporaryDir,
} from './running-server.ts'

const dir = temporaryDir()
let server: RunningServer
let athlete: Awaited<ReturnType<typeof signUpOver>>
beforeAll(async () => {
  server = await startServer(dir.path)
  athlete = await signUpOver(server.url, 'lifter@example.com')
})
afterAll(async () => {
  await server.kill('SIGTERM')
  dir.remove()
})

type Case = {
  name: string
  send: () => Promise<Response>
  status: number
  errorCode: string
  advice: string
}

const bearer = () => ({ authorization: `Bearer ${athlete.access_token}` })
const logUrl = () => `${server.url}/trpc/voice.log`

// The table of docs/errors.md, row by row.
const cases: Case[] = [
  {
    name: 'an empty transcript',
    send: () => athlete.log(''),
    status: 400,
    errorCode: 'invalid_input',
    advice: 'say or type a set',
  },
  {
    name: '5,000 characters',
    send: () => athlete.log('x'.repeat(5000)),
    status: 400,
    errorCode: 'invalid_input',
    advice: 'at most 2000 characters',
  },
  {
    name: 'a wrong type',
    send: () => post(logUrl(), { id: randomUUID(), transcript: 185 }, bearer()),
    status: 400,
    errorCode: 'invalid_input',
    advice: 'transcript',
  },
  {
    name: 'an id that is no UUID',
    send: () => athlete.log('bench press 185 for 8', 'once'),
    status: 400,
    errorCode: 'invalid_input',
    advice: 'id',
  },
  {
    name: 'a body that is not JSON',
    send: () => post(logUrl(), '{"id": ', bearer()),
    status: 400,
    errorCode: 'invalid_input',
    advice: 'JSON',
  },
  {
    name: 'no token',
    send: () => post(logUrl(), { id: randomUUID(), transcript: 'squat 225 for 5' }),
    status: 401,
    errorCode: 'unauthenticated',
    advice: 'Sign in',
  },
  {
    name: 'a garbage token',
    send: () => callsWith(server.url, 'a.b.c').log('squat 225 for 5'),
    status: 401,
    errorCode: 'unauthenticated',
    advice: 'Sign in',
  },
  {
    name: 'an unknown procedure',
    send: () => athlete.mutate('voice.shout', {}),
    status: 404,
    errorCode: 'not_found',
    advice: 'voice.shout',
  },
  {
    name: "a set that is not one's own",
    send: () => athlete.mutate('session.deleteSet', { id: randomUUID(), setId: `set_${'0'.repeat(32)}` }),
    status: 404,
    errorCode: 'not_found',
    advice: 'set',
  },
]

test.each(cases)('$name: $status $errorCode', async ({ send, status, errorCode, advice }) => {
  const response = await send()
  const body = await response.text()
  expect({ status: response.status, body }).toMatchObject({
    status,
    body: expect.stringContaining(`"errorCode":"${errorCode}"`),
  })
  expect(body.toLowerCase()).toContain(advice.toLowerCase())
  expect(body).not.toMatch(/node_modules|at .*\.ts:/)
  expect(response.headers.get('x-request-id')).toMatch(/^req_/)
  expect(await currentSets(athlete)).toEqual([])
})

test('an unknown exercise is asked about, and nothing is stored', async () => {
  const response = await athlete.log('zottman thing 20 for 12')
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ result: { data: { kind: 'ask' } } })
  expect(await currentSets(athlete)).toEqual([])
})

test('a body over the limit is refused before it is read', async () => {
  const response = await post(logUrl(), { id: randomUUID(), transcript: 'x'.repeat(200_000) }, bearer())
  expect(response.status).toBe(413)
  expect(await response.text()).toContain('128 KB')
})

test('an address where nothing is says so', async () => {
  const response = await fetch(`${server.url}/api/nothing`)
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ code: 'not_found' })
})
