import { AppError } from '@voicefit/domain/errors'
import { type LimitClass, limitTable } from '@voicefit/domain/usage/tier'
import type { Athlete, Services } from '../context.ts'

/** Counts one call against every window of its class and the caller's tier, or refuses it; a refusal counts nothing. */
export async function admitCall(
  services: Pick<Services, 'rateLimiter' | 'settings'>,
  athlete: Athlete,
  limitClass: LimitClass,
): Promise<void> {
  const policies = limitTable[limitClass][athlete.tier]
  if (!services.settings.isRateLimited || policies.length === 0) return
  const decision = await services.rateLimiter.admit({ subject: athlete.id, policies, cost: 1 })
  if (decision.kind === 'admitted') return
  const { retryAfterMs } = decision
  const advice = retryAfterMs === null ? '' : ` Send it again in ${Math.ceil(retryAfterMs / 1000)} s.`
  throw new AppError('rate_limited', {
    message: `policy ${decision.policy} refused ${athlete.tier}`,
    userMessage: `Too many requests for the ${athlete.tier} tier (${decision.policy}).${advice}`,
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
  })
}
