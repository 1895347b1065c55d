import type { Cluster, Redis, Result } from 'ioredis'
import type { Clock } from '../clock.ts'
import { PortUnavailable } from '../port-unavailable.ts'
import { openRedis, type RedisOptions } from '../redis/open-redis.ts'
import { openRedisCluster, type RedisClusterOptions } from '../redis/open-redis-cluster.ts'
import type { Admission, AdmissionRequest, Decision } from './admission.ts'
import { decideScript } from './decide-script.ts'
import { replayOf } from './decision.ts'
import { extendScript, releaseScript, resetScript, settleScript, topUpScript } from './hold-scripts.ts'
import {
  assertLease,
  assertMoney,
  assertName,
  assertRequest,
  bookingPlanOf,
  longestLeaseMs,
  type Plan,
  planOf,
} from './plan.ts'
import {
  type Doing,
  decideArguments,
  keysOf,
  numberAt,
  readRefusal,
  readStates,
  readStored,
  readTopUp,
} from './redis-request.ts'

declare module 'ioredis' {
  interface RedisCommander<Context> {
    admissionDecide(...call: (string | number)[]): Result<unknown, Context>
    admissionExtend(...call: (string | number)[]): Result<unknown, Context>
    admissionTopUp(...call: (string | number)[]): Result<unknown, Context>
    admissionSettle(...call: (string | number)[]): Result<unknown, Context>
    admissionRelease(...call: (string | number)[]): Result<unknown, Context>
    admissionReset(...call: (string | number)[]): Result<unknown, Context>
  }
}

export type RedisAdmissionOptions = {
  /** Engines with one prefix share their counts. It is the hash tag of all keys, so it has no braces. */
  keyPrefix?: string
  /** Used in place of the server's time: for tests, which cannot move that. */
  clock?: Clock
}

/**
 * The shared engine on one Redis. Each call is one script in one round trip, by the server's time; the connection is
 * its own. The server has to keep what it is given (`maxmemory-policy noeviction`): an evicted count is a free quota.
 */
export async function openRedisAdmission(options: RedisOptions & RedisAdmissionOptions): Promise<Admission> {
  return redisAdmission(await openRedis('admission', options), options)
}

/** The same on a Redis Cluster; all keys lie in one slot, so one of its nodes serves them. */
export async function openClusterAdmission(options: RedisClusterOptions & RedisAdmissionOptions): Promise<Admission> {
  return redisAdmission(await openRedisCluster('admission', options), options)
}

function defineScripts(redis: Redis | Cluster): void {
  redis.defineCommand('admissionDecide', { lua: decideScript })
  redis.defineCommand('admissionExtend', { lua: extendScript, numberOfKeys: 3 })
  redis.defineCommand('admissionTopUp', { lua: topUpScript, numberOfKeys: 3 })
  redis.defineCommand('admissionSettle', { lua: settleScript, numberOfKeys: 3 })
  redis.defineCommand('admissionRelease', { lua: releaseScript, numberOfKeys: 3 })
  redis.defineCommand('admissionReset', { lua: resetScript, numberOfKeys: 1 })
}

async function asking<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question()
  } catch (cause) {
    throw new PortUnavailable('admission', cause)
  }
}

type Ask = { request: Omit<AdmissionRequest, 'policies'>; plan: Plan }

/** The engine on an open connection, which it closes with itself. */
export function redisAdmission(redis: Redis | Cluster, options: RedisAdmissionOptions = {}): Admission {
  defineScripts(redis)
  const keys = keysOf(options.keyPrefix ?? 'admission')
  const { clock } = options
  const nowMs = () => (clock === undefined ? Date.now() : clock.now().getTime())
  const instant = () => (clock === undefined ? '' : String(clock.now().getTime()))

  const decide = async (doing: Doing, ask: Ask): Promise<readonly unknown[]> => {
    const call = decideArguments(keys, doing, { ...ask, nowMs: nowMs(), instant: instant() })
    const reply = await asking(() => redis.admissionDecide(...call))
    if (!Array.isArray(reply)) throw new Error('the script answered no list')
    return reply
  }
  const keysOfHold = (subject: string, rid: string): [string, string, string, string] => {
    assertName('subject', subject)
    assertName('rid', rid)
    return [keys.hold({ subject, rid }), keys.counts(subject), keys.everybody, instant()]
  }

  return {
    async admit(request) {
      assertRequest(request)
      const plan = planOf(request.policies)
      const reply = await decide('admit', { request, plan })
      const code = numberAt(reply, 0)
      if (code === 2) return replayOf(readStored(keys, request.subject, reply), plan.policies)
      return readDecision(plan, code, reply)
    },
    async extend({ subject, rid, leaseMs }) {
      assertLease(leaseMs)
      const code = await asking(() => redis.admissionExtend(...keysOfHold(subject, rid), leaseMs))
      return { kind: kindOf(code, 'extended', 'expired') }
    },
    async topUp({ subject, rid, topUpId, extraNanoUsd }) {
      assertName('top-up', topUpId)
      assertMoney(extraNanoUsd)
      const reply = await asking(() => redis.admissionTopUp(...keysOfHold(subject, rid), topUpId, extraNanoUsd))
      if (!Array.isArray(reply)) throw new Error('the script answered no list')
      return readTopUp(reply)
    },
    async settle({ subject, rid, actualNanoUsd }) {
      assertMoney(actualNanoUsd)
      const code = await asking(() => redis.admissionSettle(...keysOfHold(subject, rid), actualNanoUsd))
      return { kind: kindOf(code, 'settled', 'already_settled') }
    },
    async release({ subject, rid, isOurFault }) {
      const code = await asking(() => redis.admissionRelease(...keysOfHold(subject, rid), isOurFault ? '1' : '0'))
      return { kind: kindOf(code, 'released', 'settled') }
    },
    async book(booking) {
      const request = { ...booking, leaseMs: longestLeaseMs }
      assertRequest(request)
      await decide('book', { request, plan: bookingPlanOf(booking.policies) })
    },
    async inspect({ subject, policies }) {
      assertName('subject', subject)
      const plan = planOf(policies)
      return readStates(plan, await decide('inspect', { request: { ...nothing, subject }, plan }))
    },
    async reset(subject) {
      assertName('subject', subject)
      await asking(() => redis.admissionReset(keys.counts(subject), instant()))
    },
    async ping() {
      await asking(() => redis.ping())
    },
    async close() {
      redis.disconnect()
    },
  }
}

/** What an inspection says in place of a request. */
const nothing = { rid: '-', tier: '', limitClass: '', cost: 1, estimateNanoUsd: 0, leaseMs: 1 }

function readDecision(plan: Plan, code: number, reply: readonly unknown[]): Decision {
  switch (code) {
    case 0:
      return readRefusal(plan, reply)
    case 1:
      return { kind: 'admitted', isReplay: false, policies: readStates(plan, reply) }
    default:
      return { kind: 'released' }
  }
}

function kindOf<Done extends string, Before extends string>(
  code: unknown,
  done: Done,
  before: Before,
): Done | Before | 'unknown' {
  if (code === -1) return 'unknown'
  return code === 1 ? done : before
}
