import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { AppError } from '@voicefit/domain/errors'
import type { RatePolicy } from '@voicefit/infra/rate-limiter/rate-limiter'
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
 * passwords and codes: the kill switch of the other limits does not open them.
 */
export async function admitAttempt(
  { rateLimiter }: Pick<AccountServices, 'rateLimiter'>,
  attempt: Attempt,
): Promise<void> {
  const decision = await rateLimiter.admit({ subject: 'sign-in', policies: policiesOf(attempt), cost: 1 })
  if (decision.kind === 'admitted') return
  const { retryAfterMs } = decision
  throw new AppError('rate_limited', {
    message: `policy ${decision.policy} refused an attempt`,
    userMessage: 'Too many attempts. Wait a few minutes and try again.',
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
  })
}

function policiesOf({ kind, address, account }: Attempt): RatePolicy[] {
  const network = networkOf(address)
  const owner = account === undefined ? null : hashOf(account.trim().toLowerCase())
  const scopes = { address: network, account: owner, accountHere: owner === null ? null : `${owner}@${network}` }
  return Object.entries(attemptLimits[kind]).flatMap(([by, [limit, windowMs]]) => {
    const scope = Object.entries(scopes).find(([name]) => name === by)?.[1] ?? null
    return scope === null ? [] : [{ id: `${kind}-${by}`, limit, windowMs, scope: `${kind}-${by}:${scope}` }]
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
