import type { ManualClock } from '../clock.ts'
import type { Admission, AdmissionRequest, Decision, Policy, PolicyState } from './admission.ts'

/** What a case is held on: an engine that has admitted nothing, and the clock it lives by. */
export type Bench = { admission: Admission; clock: ManualClock }

/** One promise of the port and how it is tried. */
export type Case = { promise: string; holds: (bench: Bench) => Promise<void> }

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs

export const minute: Policy = { id: 'minute', kind: 'window', limit: 3, windowMs: minuteMs, scope: 'user' }
export const hour: Policy = { id: 'hour', kind: 'window', limit: 5, windowMs: hourMs, scope: 'user' }
export const site: Policy = { id: 'site', kind: 'window', limit: 100, windowMs: minuteMs, scope: 'everybody' }

let rids = 0

/** A request of ann's with a rid of its own, and whatever is said differently. */
export function requestOf(policies: readonly Policy[], more: Partial<AdmissionRequest> = {}): AdmissionRequest {
  rids += 1
  return {
    rid: `rid-${rids}`,
    subject: 'ann',
    tier: 'free',
    limitClass: 'coach',
    policies,
    cost: 1,
    estimateNanoUsd: 0,
    leaseMs: minuteMs,
    ...more,
  }
}

/** How many of `count` requests, one after another, are admitted. */
export async function countAdmitted(
  admission: Admission,
  count: number,
  policies: readonly Policy[],
  more: Partial<AdmissionRequest> = {},
): Promise<number> {
  let admitted = 0
  for (let call = 0; call < count; call += 1) {
    if ((await admission.admit(requestOf(policies, more))).kind === 'admitted') admitted += 1
  }
  return admitted
}

/** How many of these answers admit. */
export function admittedOf(decisions: readonly Decision[]): number {
  return decisions.filter(({ kind }) => kind === 'admitted').length
}

/** What each of these policies has used, by its id. */
export async function usedOf(
  admission: Admission,
  policies: readonly Policy[],
  subject = 'ann',
): Promise<Record<string, number>> {
  const states = await admission.inspect({ subject, policies })
  return Object.fromEntries(states.map(({ id, limit, remaining }: PolicyState) => [id, limit - remaining]))
}
