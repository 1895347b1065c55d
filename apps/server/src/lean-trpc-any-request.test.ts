import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { twinSites, type Who } from './testing/twin-sites.ts'

let sites: Awaited<ReturnType<typeof twinSites>>
beforeAll(async () => {
  sites = await twinSites()
})
afterAll(() => sites.close())

const parse = { transcript: 'bench press 85 kg for 8' }
const anyone = fc.constantFrom<Who[]>('admin', 'admin', 'admin', 'expired', 'nobody')
const queries = fc.constantFrom('voice.parse', 'profile.get', 'session.current', 'exercises.search')
const mutations = fc.constantFrom('voice.log', 'profile.update', 'session.finish')
const others = fc.oneof(queries, mutations, fc.constantFrom('voice', '', '__proto__', 'a%2Cb', '%25', 'toString'))
const plainQueries = fc.constantFrom('', '', '&batch=1', '&batch=1&x')
const oddQueries = fc.constantFrom('&batch=0', '&connectionParams={}', '&connectionParams={', '#x', '&batch=1&batch=0')
const texts = fc.oneof(
  fc.uuid({ version: 4 }).map((id) => JSON.stringify({ id, ...parse, query: 'row' })),
  fc
    .array(fc.uuid({ version: 4 }), { maxLength: 3 })
    .map((ids) =>
      JSON.stringify(Object.fromEntries(ids.map((id, index) => [index, { id, ...parse, defaultUnit: 'kg' }]))),
    ),
  fc.constantFrom('', '{', 'null', '{"__proto__":{}}', '\uFEFF{}', '{"id":1e400}', '{"0":null,"1":[]}'),
  fc.json({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
/** A batch runs at once, so what is in it must come out the same whichever call is first. */
const comesOutTheSame = (path: string) => path !== 'voice.log' && path !== 'session.finish'
const pathsOf = (path: fc.Arbitrary<string>) =>
  fc.oneof(
    path.map((only) => [only]),
    fc.array(path.filter(comesOutTheSame), { minLength: 1, maxLength: 3 }),
  )
const callsOf = (method: 'GET' | 'POST' | 'PUT' | 'HEAD', path: fc.Arbitrary<string>, query: fc.Arbitrary<string>) =>
  fc.record({ method: fc.constant(method), paths: pathsOf(path), text: texts, query })
const anyCall = fc.oneof(
  { arbitrary: callsOf('GET', queries, plainQueries), weight: 5 },
  { arbitrary: callsOf('POST', mutations, plainQueries), weight: 5 },
  callsOf('GET', others, oddQueries),
  callsOf('POST', others, plainQueries),
  callsOf('POST', mutations, oddQueries),
  callsOf('PUT', mutations, plainQueries),
  callsOf('HEAD', queries, plainQueries),
)
const json = { 'content-type': 'application/json' }
const oddHeaders = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json;x=y',
      'Application/JSON',
      'application/json ; charset=latin1',
      'text/plain',
      'json',
      '',
    ),
    host: fc.constantFrom('localhost', 'example.com:80', 'a b', 'user:word@host', 'host:99999', ''),
  },
  { requiredKeys: [] },
)

test('whatever a request is made of, it is answered as tRPC would', async () => {
  let leanCount = 0
  await fc.assert(
    fc.asyncProperty(
      anyCall,
      fc.oneof({ arbitrary: fc.constant({}), weight: 4 }, oddHeaders),
      anyone,
      async (call, headers, who) => {
        const { method, paths, text, query } = call
        const isGet = method === 'GET'
        const url = `/trpc/${paths.join(',')}?${isGet ? `input=${encodeURIComponent(text)}` : ''}${query}`
        const ask = isGet ? { method, url, headers } : { method, url, headers: { ...json, ...headers }, payload: text }
        const { isLean } = await sites.bothAnswer(ask, who)
        if (isLean) leanCount++
      },
    ),
    { seed: 1, numRuns: 400 },
  )
  expect(leanCount).toBeGreaterThan(150)
})
