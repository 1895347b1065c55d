import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { manualClock } from '../clock.ts'
import { type RemoteKeySetOptions, remoteKeySet } from './remote-key-set.ts'
import { type KeyServer, startKeyServer } from './testing/key-server.ts'
import { signingKey } from './testing/signing-key.ts'

const first = signingKey('ES256', 'first')
const second = signingKey('ES256', 'second')
const headerOf = (kid?: string) => ({ alg: 'ES256', ...(kid === undefined ? {} : { kid }) })

const minute = 60_000
let server: KeyServer

beforeEach(async () => {
  server = await startKeyServer()
  server.publish(first)
})
afterEach(() => server.close())

const setUp = (options: Partial<RemoteKeySetOptions> = {}) => {
  const clock = manualClock()
  const errors: Error[] = []
  const keys = remoteKeySet({ url: server.keysUrl, clock, onError: (error) => errors.push(error), ...options })
  return { clock, keys, errors, kindOf: async (kid?: string) => (await keys.find(headerOf(kid))).kind }
}

describe('the keys of an issuer', () => {
  it('are read once for all who ask at the same time, and then kept', async () => {
    const { kindOf } = setUp()
    expect(await Promise.all([kindOf('first'), kindOf('first'), kindOf('first')])).toEqual(Array(3).fill('found'))
    expect(await kindOf('first')).toBe('found')
    expect(server.requestCount()).toBe(1)
  })

  it('are found without a key id while there is one that fits, and not among several', async () => {
    const { clock, kindOf } = setUp()
    expect(await kindOf()).toBe('found')
    server.publish(first, second)
    clock.advance(10 * minute)
    expect(await kindOf()).toBe('unknown')
  })

  it('include a new one as soon as a token names it', async () => {
    const { clock, keys, kindOf } = setUp()
    await kindOf('first')
    const { generation } = keys
    server.publish(first, second)
    clock.advance(30_000)
    expect(await kindOf('second')).toBe('found')
    expect(keys.generation).toBeGreaterThan(generation)
  })

  it('are not asked for more often than the cooldown allows, whatever ids are made up', async () => {
    const { clock, kindOf } = setUp()
    for (let attempt = 0; attempt < 50; attempt += 1) expect(await kindOf(`made up ${attempt}`)).toBe('unknown')
    expect(server.requestCount()).toBe(1)
    clock.advance(30_000)
    expect(await kindOf('made up')).toBe('unknown')
    expect(server.requestCount()).toBe(2)
  })

  it('are read again behind the back of whoever asks while they are young', async () => {
    const { clock, keys, kindOf } = setUp()
    await kindOf('first')
    clock.advance(5 * minute - 1)
    expect(keys.freshen()).toBeUndefined()
    expect(server.requestCount()).toBe(1)
    clock.advance(1)
    const asked = server.nextRequest()
    expect(keys.freshen()).toBeUndefined()
    await asked
    expect(server.requestCount()).toBe(2)
  })

  it('are read again before the answer when they are old, so that a withdrawn one is gone', async () => {
    const { clock, kindOf } = setUp()
    await kindOf('first')
    server.publish(second)
    clock.advance(10 * minute)
    expect(await kindOf('first')).toBe('unknown')
  })

  it('stay of the same generation when they were read again and did not change', async () => {
    const { clock, keys, kindOf } = setUp()
    await kindOf('first')
    const { generation } = keys
    clock.advance(10 * minute)
    await keys.freshen()
    expect(server.requestCount()).toBe(2)
    expect(keys.generation).toBe(generation)
  })
})

describe('an issuer that does not answer', () => {
  it.each(['failing', 'garbled', 'silent'] as const)('(%s) leaves the known keys in use', async (mood) => {
    const { clock, kindOf, errors } = setUp({ timeoutMs: 30 })
    await kindOf('first')
    server.feel(mood)
    clock.advance(24 * 60 * minute)
    expect(await kindOf('first')).toBe('found')
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toContain(server.keysUrl)
  })

  it('is waited for once, not each time it is asked again', async () => {
    const { clock, keys, kindOf } = setUp({ timeoutMs: 30 })
    await kindOf('first')
    server.feel('silent')
    clock.advance(10 * minute)
    await keys.freshen()
    clock.advance(minute)
    const asked = server.nextRequest()
    expect(keys.freshen()).toBeUndefined()
    await asked
    keys.close()
  })

  it('makes an unknown key unavailable, says when to come back, and is left alone until then', async () => {
    const { clock, keys, kindOf } = setUp()
    await kindOf('first')
    server.feel('failing')
    clock.advance(minute)
    expect(await keys.find(headerOf('second'))).toEqual({ kind: 'unavailable', retryAfterMs: 30_000 })
    clock.advance(20_000)
    expect(await keys.find(headerOf('second'))).toEqual({ kind: 'unavailable', retryAfterMs: 10_000 })
    expect(server.requestCount()).toBe(2)
  })

  it('is asked again by itself, and everything is as before', async () => {
    const { clock, kindOf } = setUp()
    server.feel('failing')
    expect(await kindOf('first')).toBe('unavailable')
    server.feel('well')
    clock.advance(30_000)
    expect(await kindOf('first')).toBe('found')
    expect(await kindOf('second')).toBe('unknown')
  })

  it('is not waited for once the server closes', async () => {
    const { keys, errors } = setUp()
    server.feel('silent')
    const asked = server.nextRequest()
    const finding = keys.find(headerOf('first'))
    await asked
    keys.close()
    expect((await finding).kind).toBe('unavailable')
    expect(errors).toEqual([])
  })
})
