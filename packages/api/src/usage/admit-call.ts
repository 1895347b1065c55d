import { AppError } from '@voicefit/domain/errors'
import { type LimitClass, type LimitPolicy, limitTable } from '@voicefit/domain/usage/tier'
import type { Policy } from '@voicefit/infra/admission/admission'
import type { Athlete, Services } from '../context.ts'

/** Counts one call against every window of its class and the caller's tier, or refuses it; a refusal counts nothing. */
export async function admitCall(
  services: Pick<Services, 'admission' | 'ids' | 'settings'>,
  athlete: Athlete,
  limitClass: LimitClass,
): Promise<void> {
  const policies = windowsOf(limitTable[limitClass][athlete.tier])
  if (!services.settings.isRateLimited || policies.length === 0) return
  const decision = await services.admission.admit({
    rid: services.ids.make('adm'),
    subject: athlete.id,
    tier: athlete.tier,
    limitClass,
    policies,
    cost: 1,
    estimateNanoUsd: 0,
    leaseMs: 1,
  })
  if (decision.kind === 'admitted') return
  if (decision.kind === 'released') throw new Error('a new admission was given up before it was asked for')
  const { retryAfterMs } = decision
  const policy = decision.violated[0] ?? limitClass
  const advice = retryAfterMs === null ? '' : ` Send it again in ${Math.ceil(retryAfterMs / 1000)} s.`
  throw new AppError('rate_limited', {
    message: `policy ${policy} refused ${athlete.tier}`,
    userMessage: `Too many requests for the ${athlete.tier} tier (${policy}).${advice}`,
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
  })
}

const known = new WeakMap<readonly LimitPolicy[], readonly Policy[]>()

/** The windows of a class as the engine reads them; one array for each, since it reads an array once. */
function windowsOf(limits: readonly LimitPolicy[]): readonly Policy[] {
  const ready = known.get(limits)
  if (ready !== undefined) return ready
  const windows = limits.map((limit): Policy => ({ ...limit, kind: 'window', scope: 'user' }))
  known.set(limits, windows)
  return windows
}
