import { UserId } from '@voicefit/domain/ids'
import { embeddedAdmission } from '@voicefit/infra/admission/embedded'
import { manualClock } from '@voicefit/infra/clock'
import { seededIds } from '@voicefit/infra/ids'
import { expect, test } from 'vitest'
import type { Athlete } from '../context.ts'
import { admitCall } from './admit-call.ts'

const athlete = (tier: Athlete['tier']): Athlete => ({
  id: UserId.parse('11111111-1111-4111-8111-111111111111'),
  email: 'lifter@example.com',
  tier,
  role: 'athlete',
})

const limited = (isRateLimited = true) => {
  const clock = manualClock()
  return {
    clock,
    admission: embeddedAdmission({ clock }),
    ids: seededIds(),
    settings: { isRateLimited, athleteWithoutToken: null },
  }
}

const admitMany = async (services: ReturnType<typeof limited>, who: Athlete, calls: number) => {
  for (let call = 0; call < calls; call++) await admitCall(services, who, 'voice')
}

test('the free tier has twenty voice calls a minute; the next one is told which window and when to come back', async () => {
  const services = limited()
  await admitMany(services, athlete('free'), 20)
  await expect(admitCall(services, athlete('free'), 'voice')).rejects.toMatchObject({
    code: 'rate_limited',
    retryAfterMs: 60_000,
    userMessage: expect.stringMatching(/free tier \(voice-minute\)\. Send it again in 60 s/),
  })
})

test('a refused call counts nothing: the window opens again when it was said to', async () => {
  const services = limited()
  await admitMany(services, athlete('free'), 20)
  await expect(admitCall(services, athlete('free'), 'voice')).rejects.toMatchObject({ code: 'rate_limited' })
  services.clock.advance(60_000)
  await admitMany(services, athlete('free'), 20)
})

test('classes do not use up one another, tiers have their own limits, admins have none', async () => {
  const services = limited()
  await admitMany(services, athlete('free'), 20)
  await admitCall(services, athlete('free'), 'own_data')
  await admitMany(limited(), athlete('premium'), 100)
  await admitMany(limited(), athlete('admin'), 500)
})

test('the kill switch turns every window off', async () => {
  await admitMany(limited(false), athlete('free'), 100)
})
