import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ask, twinSites, type Who } from './testing/twin-sites.ts'

let sites: Awaited<ReturnType<typeof twinSites>>
beforeAll(async () => {
  sites = await twinSites()
})
afterAll(() => sites.close())

const json = { 'content-type': 'application/json' }
const get = (path: string, input?: unknown, more = ''): Ask => {
  const query = input === undefined ? '' : `input=${encodeURIComponent(JSON.stringify(input))}`
  return { method: 'GET', url: `/trpc/${path}?${query}${more}` }
}
const post = (path: string, payload: unknown, headers: Record<string, string> = json): Ask => ({
  method: 'POST',
  url: `/trpc/${path}`,
  headers,
  payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
})
const parse = { transcript: 'bench press 85 kg for 8' }
const say = (transcript: string, id = randomUUID()) => ({ id, transcript })

describe('a plain call is answered as tRPC would', () => {
  test.each<[string, number, Ask, Who?]>([
    ['a query', 200, get('voice.parse', parse)],
    ['a query without input', 200, get('profile.get')],
    ['an optional input that is left out', 200, get('session.history')],
    ['a query that names its type', 200, { ...get('voice.parse', parse), headers: json }],
    ['words outside ASCII', 200, get('voice.parse', { transcript: 'développé couché 80 kg × 5 💪' })],
    ['an input with unknown fields', 200, get('voice.parse', { ...parse, more: { __proto__: 1 } })],
    ['a mutation', 200, post('voice.log', say('bench press 85 kg for 8'))],
    [
      'a type with a charset',
      200,
      post('voice.log', say('squat 100 kg for 5'), { 'content-type': 'application/json; charset=utf-8' }),
    ],
    ['no token', 401, get('profile.get'), 'nobody'],
    ['an expired token', 401, post('voice.log', say('squat 100 kg for 3')), 'expired'],
    ['a forged token', 401, get('profile.get'), 'forged'],
    ['a body that is not JSON and no token', 401, post('voice.log', '{"id":'), 'nobody'],
    ['a body that is not JSON', 400, post('voice.log', '{"id":')],
    ['an empty body', 400, post('voice.log', '')],
    ['a body of null', 400, post('voice.log', 'null')],
    ['a body of the wrong type', 400, post('voice.log', [1])],
    ['a field of the wrong type', 400, post('voice.log', { id: 1, transcript: '' })],
    ['an input that is not JSON', 400, { method: 'GET', url: '/trpc/voice.parse?input={x' }],
    ['an input with a broken escape', 400, { method: 'GET', url: '/trpc/voice.parse?input=%zz' }],
    ['an empty input', 400, { method: 'GET', url: '/trpc/voice.parse?input=' }],
    ['two inputs', 200, get('voice.parse', parse, '&input=2')],
    ['something that does not exist', 404, get('exercises.get', { exerciseId: 'no-such-lift' })],
    ['a batch', 200, get('voice.parse,profile.get', { 0: parse }, '&batch=1')],
    ['a batch of one', 200, get('voice.parse', { 0: parse }, '&batch=1')],
    [
      'a batch of mutations',
      200,
      post('profile.update,profile.update?batch=1', {
        0: { id: randomUUID(), defaultUnit: 'lb' },
        1: { id: randomUUID(), defaultUnit: 'lb' },
      }),
    ],
    ['a batch of ten', 200, get(Array(10).fill('profile.get').join(','), {}, '&batch=1')],
    ['a batch that fails in part', 207, get('voice.parse,profile.get', {}, '&batch=1')],
    ['a batch that fails as one', 401, get('profile.get,profile.get', {}, '&batch=1'), 'nobody'],
    ['a batch whose inputs are a list', 400, post('voice.log,voice.log?batch=1', [say('row 60 for 8')])],
    ['a batch that is not JSON', 400, post('voice.log,voice.log?batch=1', '{')],
  ])('%s: %i', async (_, status, ask, who) => {
    expect(await sites.bothAnswer(ask, who)).toMatchObject({ status, isLean: true })
  })

  test('an athlete beyond the limit of the tier', async () => {
    const statuses: number[] = []
    for (let call = 0; call < 22; call++)
      statuses.push((await sites.bothAnswer(get('voice.parse', parse), 'free')).status)
    expect(statuses.slice(19)).toEqual([200, 429, 429])
  })

  test('a mutation that is sent again, and its id used for something else', async () => {
    const first = say('bench press 85 kg for 8')
    expect(await sites.bothAnswer(post('voice.log', first))).toMatchObject({ status: 200, isLean: true })
    expect(await sites.bothAnswer(post('voice.log', first))).toMatchObject({ status: 200, isLean: true })
    expect(await sites.bothAnswer(post('voice.log', say('squat 100 kg for 3', first.id)))).toMatchObject({
      status: 409,
    })
  })
})

describe('everything else reaches tRPC itself', () => {
  test.each<[string, number, Ask]>([
    ['a procedure that does not exist', 404, get('voice.sing')],
    ['a name every object has', 404, get('__proto__')],
    ['a query by POST', 405, post('voice.parse', parse)],
    ['a mutation by GET', 405, get('voice.log', say('squat 100 kg for 3'))],
    ['a batch of mixed types', 400, get('voice.parse,voice.log', {}, '&batch=1')],
    ['a batch of eleven', 400, get(Array(11).fill('profile.get').join(','), {}, '&batch=1')],
    ['a batch with a hole', 207, get('profile.get,', {}, '&batch=1')],
    ['two paths that are no batch', 404, get('profile.get,profile.get')],
    ['an escape within an escape in the path', 200, get('voice%252Eparse', parse)],
    [
      'a stream of a batch',
      200,
      { ...get('profile.get', {}, '&batch=1'), headers: { 'trpc-accept': 'application/jsonl' } },
    ],
    [
      'a stream asked for by accept',
      200,
      { ...get('profile.get', {}, '&batch=1'), headers: { accept: 'text/html, application/jsonl' } },
    ],
    ['connection parameters', 400, get('profile.get', undefined, '&connectionParams={')],
    ['a byte order mark', 200, post('voice.log', `\uFEFF${JSON.stringify(say('squat 100 kg for 5'))}`)],
    [
      'another way to write the type',
      200,
      post('voice.log', say('squat 100 kg for 5'), { 'content-type': 'APPLICATION/json' }),
    ],
    ['a form', 405, { ...get('profile.get'), headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
  ])('%s: %i', async (_, status, ask) => {
    expect(await sites.bothAnswer(ask)).toMatchObject({ status, isLean: false })
  })

  test.each<[string, number, Ask]>([
    ['an escape that is none', 400, { method: 'GET', url: '/trpc/%zz' }],
    ['a body too large', 413, post('voice.log', say('x'.repeat(200_000)))],
    ['a type nobody reads', 415, post('voice.log', '<set/>', { 'content-type': 'text/xml' })],
  ])('or is refused before it: %s: %i', async (_, status, ask) => {
    expect(await sites.bothAnswer(ask)).toMatchObject({ status })
    expect(await sites.bothAnswer(get('profile.get'))).toMatchObject({ status: 200 })
  })
})
