import { embeddedAdmission } from '@voicefit/infra/admission/embedded'
import { manualClock } from '@voicefit/infra/clock'
import { seededIds } from '@voicefit/infra/ids'
import { expect, test } from 'vitest'
import { type Attempt, admitAttempt, networkOf } from './admit-attempt.ts'

const home = { kind: 'sign_in', address: '203.0.113.7', account: 'ann@example.com' } as const

const setUp = () => {
  const clock = manualClock()
  const services = { admission: embeddedAdmission({ clock }), ids: seededIds() }
  const admitted = async (attempt: Attempt, times: number) => {
    let count = 0
    for (let one = 0; one < times; one += 1) {
      const isAdmitted = await admitAttempt(services, attempt).then(
        () => true,
        () => false,
      )
      count += Number(isAdmitted)
    }
    return count
  }
  return { clock, services, admitted }
}

test('one account is tried twenty times in five minutes from one address, then told when to come back', async () => {
  const { clock, services, admitted } = setUp()
  expect(await admitted(home, 30)).toBe(20)
  await expect(admitAttempt(services, home)).rejects.toMatchObject({
    code: 'rate_limited',
    retryAfterMs: 300_000,
  })
  clock.advance(300_000)
  expect(await admitted(home, 30)).toBe(20)
})

test('a stranger who guesses does not lock the owner out elsewhere', async () => {
  const { admitted } = setUp()
  await admitted({ ...home, address: '198.51.100.1' }, 100)
  expect(await admitted(home, 1)).toBe(1)
})

test('guesses from everywhere together are limited too, however the account is written', async () => {
  const { admitted } = setUp()
  let count = 0
  for (let host = 1; host <= 20; host += 1) {
    const account = host % 2 === 0 ? 'ann@example.com' : ' Ann@Example.COM'
    count += await admitted({ ...home, account, address: `198.51.100.${host}` }, 20)
  }
  expect(count).toBe(200)
})

test('one address tries no more than a hundred accounts in five minutes', async () => {
  const { admitted } = setUp()
  let count = 0
  for (let person = 0; person < 150; person += 1)
    count += await admitted({ ...home, account: `${person}@example.com` }, 1)
  expect(count).toBe(100)
})

test('codes are asked for five times an hour, and kinds do not use up one another', async () => {
  const { admitted } = setUp()
  expect(await admitted({ ...home, kind: 'request_reset' }, 10)).toBe(5)
  expect(await admitted({ ...home, kind: 'redeem_reset' }, 30)).toBe(25)
  expect(await admitted(home, 1)).toBe(1)
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
