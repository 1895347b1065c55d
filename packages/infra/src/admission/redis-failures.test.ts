import { describeWithBinary } from '@voicefit/test-servers/describe-with-binary'
import { type RedisServer, redisBinary, startRedisServer } from '@voicefit/test-servers/redis-server'
import { startTcpProxy, type TcpProxy } from '@voicefit/test-servers/tcp-proxy'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PortUnavailable } from '../port-unavailable.ts'
import type { Admission, Policy } from './admission.ts'
import { admittedOf, countAdmitted, minute, requestOf, usedOf } from './contract-case.ts'
import { openRedisAdmission } from './redis.ts'
import { keysOf } from './redis-request.ts'

const usd = 1_000_000_000
const purse: Policy = { id: 'purse', kind: 'budget', limit: usd, zone: 'UTC', scope: 'user' }
const slots: Policy = { id: 'slots', kind: 'lease', limit: 50, scope: 'user' }
const wide: Policy = { ...minute, id: 'wide', limit: 1_000 }
/** What the product promises for a call while the shared engine is away. */
const patienceMs = 150

describeWithBinary(redisBinary, 'admission on redis, when things go wrong', () => {
  let server: RedisServer
  let proxy: TcpProxy
  let admission: Admission
  let direct: Redis
  let sure: Admission
  beforeEach(async () => {
    server = await startRedisServer()
    proxy = await startTcpProxy(server.port)
    admission = await openRedisAdmission({ url: `redis://127.0.0.1:${proxy.port}`, onError: () => undefined })
    direct = new Redis(server.url)
    direct.on('error', () => undefined)
    sure = await openRedisAdmission({ url: server.url, commandTimeoutMs: 5_000, onError: () => undefined })
  })
  afterEach(async () => {
    await admission.close()
    await sure.close()
    direct.disconnect()
    await proxy.stop()
    await server.stop()
  })

  /** Asks again until the engine answers. */
  const onceBack = (request: ReturnType<typeof requestOf>) =>
    vi.waitFor(() => admission.admit(request), { timeout: 10_000, interval: 20 })

  it('charges once though replies are lost and the caller asks again with the same rid', async () => {
    const requests = Array.from({ length: 40 }, () => requestOf([wide, purse], { estimateNanoUsd: 1_000 }))
    await admission.admit(requests[0] ?? requestOf([]))
    proxy.dropReplies()
    const lost = await Promise.allSettled(requests.map((request) => admission.admit(request)))
    expect(lost.every(({ status }) => status === 'rejected')).toBe(true)
    await vi.waitFor(async () => expect(await usedOf(sure, [wide])).toEqual({ wide: 40 }))
    proxy.cut()
    proxy.resume()
    const again = await Promise.all(requests.map((request) => onceBack(request)))
    expect(again.every((decision) => decision.kind === 'admitted' && decision.isReplay)).toBe(true)
    expect(await usedOf(sure, [wide, purse])).toEqual({ wide: 40, purse: 40_000 })
  })

  it('books a settlement once though its reply was lost', async () => {
    const request = requestOf([purse], { estimateNanoUsd: 500 })
    await admission.admit(request)
    proxy.dropReplies()
    await expect(admission.settle({ ...request, actualNanoUsd: 300 })).rejects.toThrow(PortUnavailable)
    expect(await sure.settle({ ...request, actualNanoUsd: 300 })).toEqual({ kind: 'already_settled' })
    expect(await usedOf(sure, [purse])).toEqual({ purse: 300 })
  })

  it('rejects in time while the network stands still, and the late admit of a released rid consumes nothing', async () => {
    const request = requestOf([wide, purse, slots], { estimateNanoUsd: 1_000 })
    proxy.pause()
    const startedMs = performance.now()
    await expect(admission.admit(request)).rejects.toThrow(PortUnavailable)
    expect(performance.now() - startedMs).toBeLessThan(patienceMs)
    expect(await sure.release({ ...request, isOurFault: true })).toEqual({ kind: 'unknown' })
    const name = keysOf('admission').hold(request)
    expect(await direct.exists(name)).toBe(1)
    proxy.resume()
    await vi.waitFor(async () => expect(await direct.exists(name)).toBe(0), { timeout: 5_000 })
    expect(await usedOf(sure, [wide, purse, slots])).toEqual({ wide: 0, purse: 0, slots: 0 })
  })

  it('rejects in time while the server is frozen, and goes on by itself afterwards', async () => {
    await admission.admit(requestOf([wide]))
    server.freeze()
    const startedMs = performance.now()
    const frozen = await Promise.allSettled(Array.from({ length: 20 }, () => admission.admit(requestOf([wide]))))
    expect(performance.now() - startedMs).toBeLessThan(2 * patienceMs)
    expect(frozen.every(({ status }) => status === 'rejected')).toBe(true)
    server.resume()
    expect((await onceBack(requestOf([wide]))).kind).toBe('admitted')
  })

  it('rejects in time while the server is gone, and goes on by itself when it is back', async () => {
    await admission.admit(requestOf([wide]))
    await server.kill()
    for (let call = 0; call < 20; call += 1) {
      const startedMs = performance.now()
      await expect(admission.admit(requestOf([wide]))).rejects.toThrow(PortUnavailable)
      expect(performance.now() - startedMs).toBeLessThan(patienceMs)
    }
    const { port } = server
    await server.stop()
    server = await startRedisServer({ port })
    expect((await onceBack(requestOf([wide]))).kind).toBe('admitted')
  })

  it('overspends nothing while the scripts are flushed under load', async () => {
    const requests = Array.from({ length: 200 }, () => requestOf([purse], { estimateNanoUsd: usd / 20 }))
    const flushing = Array.from({ length: 50 }, () => direct.script('FLUSH'))
    const decisions = await Promise.all(requests.map((request) => sure.admit(request)))
    await Promise.all(flushing)
    expect(admittedOf(decisions)).toBe(20)
    await direct.script('FLUSH')
    const settled = await Promise.all(requests.map((request) => sure.settle({ ...request, actualNanoUsd: 7 })))
    expect(settled.filter(({ kind }) => kind === 'settled')).toHaveLength(20)
    expect(await usedOf(sure, [purse])).toEqual({ purse: 140 })
  })

  it('needs one round trip for each operation', async () => {
    const request = requestOf([wide, purse, slots], { estimateNanoUsd: 10 })
    const operations: (() => Promise<unknown>)[] = [
      () => sure.admit(request),
      () => sure.extend({ ...request, leaseMs: 1_000 }),
      () => sure.topUp({ ...request, topUpId: 'hop', extraNanoUsd: 5 }),
      () => sure.inspect(request),
      () => sure.settle({ ...request, actualNanoUsd: 5 }),
      () => sure.release({ ...request, isOurFault: true }),
    ]
    // The first call of each loads its script, which takes a second trip.
    for (const operate of operations) await operate()
    const monitor = await direct.monitor()
    const seen: string[] = []
    monitor.on('monitor', (_time: string, [command = '']: string[], source: string) => {
      if (source !== 'lua') seen.push(command.toLowerCase())
    })
    for (const operate of operations) await operate()
    await direct.get('the last one')
    await vi.waitFor(() => expect(seen).toContain('get'))
    monitor.disconnect()
    expect(seen).toEqual([...operations.map(() => 'evalsha'), 'get'])
  })

  it('goes by the time of the server: a process whose clock is off counts like the others', async () => {
    await countAdmitted(sure, 3, [minute])
    const trueNow = Date.now
    vi.spyOn(Date, 'now').mockImplementation(() => trueNow() + 3_600_000)
    expect(await countAdmitted(sure, 1, [minute])).toBe(0)
  })

  it('decides on no calendar day with a process clock that is days off', async () => {
    const day: Policy = { id: 'day', kind: 'day', limit: 9, zone: 'Asia/Tokyo', scope: 'user' }
    const trueNow = Date.now
    vi.spyOn(Date, 'now').mockImplementation(() => trueNow() + 9 * 86_400_000)
    await expect(sure.admit(requestOf([day]))).rejects.toThrow(/outside the days/)
    vi.restoreAllMocks()
    expect((await sure.admit(requestOf([day]))).kind).toBe('admitted')
  })

  it('lets everything it wrote expire', async () => {
    const everybody: Policy = { ...wide, id: 'all', scope: 'everybody' }
    await sure.admit(requestOf([wide, everybody, purse, slots], { estimateNanoUsd: 10 }))
    await sure.release({ ...requestOf([wide]), isOurFault: true })
    await sure.reset('bob')
    const names = await direct.keys('*')
    expect(names.length).toBeGreaterThan(4)
    for (const name of names) expect(await direct.pttl(name), name).toBeGreaterThan(0)
  })
})
