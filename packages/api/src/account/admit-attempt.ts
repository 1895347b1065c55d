import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { AppError } from '@voicefit/domain/errors'
import type { Decision, Policy } from '@voicefit/infra/admission/admission'
import type { AccountServices } from './account-services.ts'

/** Who tries what: the address it comes from, and the account it is about where there is one. */
export type Attempt = { kind: AttemptKind; address: string; account?: string }
export type AttemptKind = keyof typeof attemptLimits

const minute = 60_000
const hour = 60 * minute

/**
 * The most attempts within a window: from one address, on one account from anywhere, and on one account from one
 * address. The last is the tightest, so that a stranger's guesses do not lock the owner out at home.
 */
const attemptLimits = {
  sign_up: { address: [300, hour] },
  sign_in: { address: [100, 5 * minute], account: [200, hour], accountHere: [20, 5 * minute] },
  refresh: { address: [600, 5 * minute] },
  request_reset: { address: [30, hour], account: [5, hour] },
  redeem_reset: { address: [60, hour], account: [25, hour] },
  change_password: { address: [60, hour], account: [20, hour] },
} as const satisfies Record<string, Partial<Record<'address' | 'account' | 'accountHere', readonly [number, number]>>>

/**
 * Counts an attempt against every window it falls into, or refuses it with `rate_limited`. These windows guard
 * passwords and codes: the kill switch of the other limits does not open them. Each window is of another subject, so
 * they are asked one after another; what a later one refuses is given back to those before it.
 */
export async function admitAttempt(
  services: Pick<AccountServices, 'admission' | 'ids'>,
  attempt: Attempt,
): Promise<void> {
  const rid = services.ids.make('adm')
  const admitted: string[] = []
  for (const { subject, policies } of windowsOf(attempt)) {
    const request = {
      rid,
      subject,
      policies,
      tier: 'none',
      limitClass: 'sign_in',
      cost: 1,
      estimateNanoUsd: 0,
      leaseMs: 1,
    }
    const decision = await services.admission.admit(request)
    if (decision.kind === 'admitted') {
      admitted.push(subject)
      continue
    }
    for (const before of admitted) await services.admission.release({ rid, subject: before, isOurFault: true })
    throw refusal(decision)
  }
}

function refusal(decision: Exclude<Decision, { kind: 'admitted' }>): AppError {
  if (decision.kind === 'released') throw new Error('a new attempt was given up before it was asked for')
  const { retryAfterMs } = decision
  return new AppError('rate_limited', {
    message: `policy ${decision.violated.join(', ')} refused an attempt`,
    userMessage: 'Too many attempts. Wait a few minutes and try again.',
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
  })
}

/** The windows of every kind of attempt as the engine reads them; one array for each, since it reads an array once. */
const windows = new Map(
  Object.entries(attemptLimits).flatMap(([kind, limits]) =>
    Object.entries(limits).map(([by, [limit, windowMs]]): [string, readonly Policy[]] => {
      const id = `${kind}-${by}`
      return [id, [{ kind: 'window', id, limit, windowMs, scope: 'user' }]]
    }),
  ),
)

function windowsOf({ kind, address, account }: Attempt): { subject: string; policies: readonly Policy[] }[] {
  const network = networkOf(address)
  const owner = account === undefined ? null : hashOf(account.trim().toLowerCase())
  const scopes = { address: network, account: owner, accountHere: owner === null ? null : `${owner}@${network}` }
  return Object.entries(scopes).flatMap(([by, scope]) => {
    const policies = windows.get(`${kind}-${by}`)
    return scope === null || policies === undefined ? [] : [{ subject: `${kind}-${by}:${scope}`, policies }]
  })
}

/** One household is one IPv4 address, or one /64 of IPv6 in which it makes up addresses as it likes. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('%')[0]?.toLowerCase().split('::') ?? []
  const groups = head === '' ? [] : head.split(':')
  const tailCount = tail === undefined || tail === '' ? 0 : tail.split(':').length
  const padded = tail === undefined ? groups : [...groups, ...Array<string>(8 - groups.length - tailCount).fill('0')]
  const first = [...padded, ...(tail?.split(':') ?? [])].slice(0, 4)
  return `${first.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}

/** The limiter may keep its counts in a shared store: addresses of people are not left lying about there. */
function hashOf(account: string): string {
  return createHash('sha256').update(account).digest('base64url').slice(0, 22)
}
