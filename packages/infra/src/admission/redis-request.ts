import type { AdmissionRequest, Decision, HoldRef, Policy, PolicyScope, PolicyState, TopUp } from './admission.ts'
import { refuse, stateOf } from './decision.ts'
import type { Counter, Plan } from './plan.ts'
import type { ZoneDays } from './zone-days.ts'

export type Doing = 'admit' | 'book' | 'inspect'

/** What every request with one plan says alike, in the order the scripts read it. */
type PlanArguments = { counts: readonly string[]; specs: readonly string[]; zones: readonly ZoneDays[] }

const known = new WeakMap<Plan, PlanArguments>()

function argumentsOf(plan: Plan): PlanArguments {
  const ready = known.get(plan)
  if (ready !== undefined) return ready
  const zones = [...new Set(plan.counters.flatMap(({ days }) => (days === null ? [] : [days])))]
  const specOf = ({ policy, days }: Counter): string[] => {
    const extra = policy.kind === 'window' || days === null ? windowOf(policy) : 5 * zones.indexOf(days)
    return [policy.kind.charAt(0), String(policy.limit), String(extra)]
  }
  const counts = [String(plan.user.length), String(plan.everybody.length), ...plan.counters.map(({ key }) => key)]
  const specs = [...plan.counters.flatMap(specOf), ...plan.leases.map(({ policy }) => String(policy.limit))]
  const made = { counts, specs, zones }
  known.set(plan, made)
  return made
}

function windowOf(policy: Policy): number {
  if (policy.kind !== 'window') throw new Error('a policy by the day has no zone')
  return policy.windowMs
}

/** Names of keys; all in one slot of a cluster. */
export function keysOf(prefix: string) {
  const tag = `{${prefix}}`
  const ownLease = (subject: string) => `${tag}:l:${subject.length}:${subject}`
  const sharedLease = `${tag}:la:`
  return {
    hold: ({ subject, rid }: HoldRef) => `${tag}:h:${subject.length}:${subject}${rid}`,
    counts: (subject: string) => `${tag}:u:${subject}`,
    everybody: `${tag}:all`,
    lease: (subject: string, { scope, id }: Policy) => (scope === 'user' ? ownLease(subject) : sharedLease) + id,
    leaseNamed: (subject: string, name: string) => {
      const scope: PolicyScope = name.startsWith(sharedLease) ? 'everybody' : 'user'
      const before = scope === 'user' ? ownLease(subject) : sharedLease
      return { id: name.slice(before.length), kind: 'lease', scope } as const
    },
  }
}

export type Keys = ReturnType<typeof keysOf>

/** The keys and arguments of one call of the deciding script, led by the number of keys. */
export function decideArguments(
  keys: Keys,
  doing: Doing,
  ask: { request: Omit<AdmissionRequest, 'policies'>; plan: Plan; nowMs: number; instant: string },
): (string | number)[] {
  const { request, plan, nowMs, instant } = ask
  const { counts, specs, zones } = argumentsOf(plan)
  const call: (string | number)[] = [
    3 + plan.leases.length,
    keys.hold(request),
    keys.counts(request.subject),
    keys.everybody,
  ]
  for (const { policy } of plan.leases) call.push(keys.lease(request.subject, policy))
  call.push(instant, doing, request.cost, request.estimateNanoUsd, request.leaseMs, plan.rememberedMs)
  for (const count of counts) call.push(count)
  for (const spec of specs) call.push(spec)
  for (const zone of zones) for (const start of zone.startsAround(nowMs)) call.push(start)
  return call
}

/** The states of a plan's policies, in the order of the request, from pairs of use and reset in the script's order. */
export function readStates(plan: Plan, reply: readonly unknown[]): PolicyState[] {
  const states = new Array<PolicyState>(plan.policies.length)
  for (const [index, { policy, at }] of [...plan.counters, ...plan.leases].entries()) {
    states[at] = stateOf(policy, numberAt(reply, 1 + 2 * index), numberAt(reply, 2 + 2 * index))
  }
  return states
}

/** A refused request, from the states and then the waits. */
export function readRefusal(plan: Plan, reply: readonly unknown[]): Decision {
  const waits = new Array<number | null>(plan.policies.length)
  const first = 1 + 2 * plan.policies.length
  for (const [index, { at }] of [...plan.counters, ...plan.leases].entries()) {
    waits[at] = waitAt(reply, first + index)
  }
  return refuse(plan.policies, waits, readStates(plan, reply))
}

const kinds: Record<string, Policy['kind']> = { w: 'window', d: 'day', b: 'budget' }

/** The states of a stored answer, from the answer and the arguments and keys of its own time. */
export function readStored(keys: Keys, subject: string, reply: readonly unknown[]): PolicyState[] {
  const [, stored, args, names] = reply
  if (!Array.isArray(stored) || !Array.isArray(args) || !Array.isArray(names)) throw new Error('not a stored answer')
  const userCount = numberAt(args, 6)
  const counterCount = userCount + numberAt(args, 7)
  const specs = 8 + counterCount
  const states: PolicyState[] = []
  for (let index = 0; index < counterCount; index += 1) {
    const kind = kinds[String(args[specs + 3 * index])] ?? 'window'
    const id = String(args[8 + index]).replace(kind === 'window' ? /^w:\d+:/ : /^.:/, '')
    const limit = numberAt(args, specs + 3 * index + 1)
    states.push(stateAt({ id, kind, scope: index < userCount ? 'user' : 'everybody', limit }, stored, index))
  }
  for (const [index, name] of names.slice(3).entries()) {
    const limit = numberAt(args, specs + 3 * counterCount + index)
    states.push(stateAt({ ...keys.leaseNamed(subject, String(name)), limit }, stored, counterCount + index))
  }
  return states
}

function stateAt(
  { id, kind, scope, limit }: Pick<PolicyState, 'id' | 'kind' | 'scope' | 'limit'>,
  stored: readonly unknown[],
  index: number,
): PolicyState {
  const remaining = Math.max(0, limit - numberAt(stored, 1 + 2 * index))
  return { id, kind, scope, limit, remaining, resetMs: numberAt(stored, 2 + 2 * index) }
}

/** The answer to a top-up: six parts for each budget that was looked at. */
export function readTopUp(reply: readonly unknown[]): TopUp {
  const code = numberAt(reply, 0)
  if (code === 1) return { kind: 'admitted' }
  if (code === -1) return { kind: 'unknown' }
  const budgets: Policy[] = []
  const states: PolicyState[] = []
  const waits: (number | null)[] = []
  for (let index = 1; index < reply.length; index += 6) {
    const id = String(reply[index]).slice(2)
    const scope = numberAt(reply, index + 2) === 1 ? 'user' : 'everybody'
    const budget: Policy = { id, kind: 'budget', limit: numberAt(reply, index + 1), scope, zone: 'UTC' }
    budgets.push(budget)
    states.push(stateOf(budget, numberAt(reply, index + 3), numberAt(reply, index + 4)))
    waits.push(waitAt(reply, index + 5))
  }
  return refuse(budgets, waits, states)
}

function waitAt(reply: readonly unknown[], index: number): number | null {
  const wait = numberAt(reply, index)
  return wait < 0 ? null : wait
}

/** A number the script answered; anything else there is a fault of the script. */
export function numberAt(reply: readonly unknown[], index: number): number {
  const value = Number(reply[index])
  if (!Number.isSafeInteger(value)) throw new Error(`not a number at ${index} of the answer: ${String(reply[index])}`)
  return value
}
