import type { Decision, Policy, PolicyState, Refusal } from './admission.ts'

const reasons = { window: 'windows', day: 'windows', lease: 'concurrency', budget: 'budget' } as const

/** How long each policy, in the order of the request, makes one wait: 0 where there is room, null for ever. */
export function refuse(policies: readonly Policy[], waits: readonly (number | null)[], states: PolicyState[]): Refusal {
  const violated = policies
    .map((policy, at) => ({ policy, waitMs: waits[at] ?? null }))
    .filter(({ waitMs }) => waitMs !== 0)
    .sort((a, b) => (b.waitMs ?? Number.POSITIVE_INFINITY) - (a.waitMs ?? Number.POSITIVE_INFINITY) || 0)
  const worst = violated[0]
  if (worst === undefined) throw new Error('nothing is violated')
  return {
    kind: 'refused',
    reason: worst.waitMs === null ? 'unsatisfiable' : reasons[worst.policy.kind],
    violated: violated.map(({ policy }) => policy.id),
    retryAfterMs: worst.waitMs,
    policies: states,
  }
}

/** How one policy stands. */
export function stateOf(policy: Policy, used: number, resetMs: number): PolicyState {
  const { id, kind, scope, limit } = policy
  return { id, kind, scope, limit, remaining: used < limit ? limit - used : 0, resetMs }
}

/**
 * The same answer again, its states a copy that the asker may keep. They are those of their own time, and the request
 * that repeats it may name others (another tier): what both name stands in the order of the request, then the rest.
 */
export function replayOf(states: readonly PolicyState[], policies: readonly Policy[]): Decision {
  const places = new Map(policies.map(({ id }, index) => [id, index]))
  const placeOf = ({ id }: PolicyState) => places.get(id) ?? policies.length
  const inOrder = (a: PolicyState, b: PolicyState) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1)
  return { kind: 'admitted', isReplay: true, policies: states.map((state) => ({ ...state })).sort(inOrder) }
}
