import { expect } from 'vitest'
import type { Policy } from './admission.ts'
import {
  admittedOf,
  type Case,
  countAdmitted,
  hour,
  minute,
  minuteMs,
  requestOf,
  site,
  usedOf,
} from './contract-case.ts'

const dayPolicy: Policy = { id: 'day', kind: 'day', limit: 2, zone: 'UTC', scope: 'user' }

const twoMinutes: Policy = { id: 'two-minutes', kind: 'window', limit: 3, windowMs: 2 * minuteMs, scope: 'user' }

/** Counts in windows and calendar days. */
export const windowCases: readonly Case[] = [
  {
    promise: 'admits up to the limit and then refuses, saying which policies and for how long',
    holds: async ({ admission, clock }) => {
      await admission.admit(requestOf([minute]))
      clock.advance(1_000)
      expect(await countAdmitted(admission, 2, [minute])).toBe(2)
      expect(await admission.admit(requestOf([minute]))).toEqual({
        kind: 'refused',
        reason: 'windows',
        violated: ['minute'],
        retryAfterMs: 59_000,
        policies: [{ id: 'minute', kind: 'window', scope: 'user', limit: 3, remaining: 0, resetMs: 59_000 }],
      })
    },
  },
  {
    promise: 'says what each policy has left, in the order of the request',
    holds: async ({ admission, clock }) => {
      await admission.admit(requestOf([site, minute, hour]))
      clock.advance(10_000)
      const decision = await admission.admit(requestOf([site, minute, hour], { cost: 2 }))
      expect(decision).toMatchObject({
        kind: 'admitted',
        isReplay: false,
        policies: [
          { id: 'site', scope: 'everybody', remaining: 97, resetMs: 50_000 },
          { id: 'minute', remaining: 0, resetMs: 50_000 },
          { id: 'hour', remaining: 2, resetMs: 3_590_000 },
        ],
      })
    },
  },
  {
    promise: 'admits everything where there are no policies',
    holds: async ({ admission }) => {
      expect(await admission.admit(requestOf([]))).toEqual({ kind: 'admitted', isReplay: false, policies: [] })
    },
  },
  {
    promise: 'gives back exactly one window after use',
    holds: async ({ admission, clock }) => {
      await countAdmitted(admission, 3, [minute])
      clock.advance(minuteMs - 1)
      expect(await countAdmitted(admission, 1, [minute])).toBe(0)
      clock.advance(1)
      expect(await admission.admit(requestOf([minute]))).toMatchObject({
        policies: [{ remaining: 2, resetMs: minuteMs }],
      })
    },
  },
  {
    promise: 'counts subjects apart, whatever their names contain',
    holds: async ({ admission }) => {
      await countAdmitted(admission, 3, [minute], { subject: 'a' })
      expect(await countAdmitted(admission, 1, [minute], { subject: 'a' })).toBe(0)
      expect(await countAdmitted(admission, 4, [minute], { subject: 'a:minute}{' })).toBe(3)
      expect(await countAdmitted(admission, 4, [{ ...minute, id: 'x:60000:minute' }], { subject: 'a' })).toBe(3)
    },
  },
  {
    promise: 'consumes nothing when it refuses: not from the policies that had room',
    holds: async ({ admission }) => {
      const wide: Policy = { ...hour, id: 'wide', limit: 1_000 }
      expect(await countAdmitted(admission, 500, [minute, wide, site])).toBe(3)
      expect(await usedOf(admission, [minute, wide, site])).toEqual({ minute: 3, wide: 3, site: 3 })
    },
  },
  {
    promise: 'refuses a cost that does not fit, and still admits a smaller one',
    holds: async ({ admission }) => {
      await admission.admit(requestOf([minute], { cost: 2 }))
      expect(await admission.admit(requestOf([minute], { cost: 2 }))).toMatchObject({ retryAfterMs: minuteMs })
      expect(await countAdmitted(admission, 1, [minute])).toBe(1)
    },
  },
  {
    promise: 'says that waiting does not help when the cost is above the limit',
    holds: async ({ admission }) => {
      const unsatisfiable = { kind: 'refused', reason: 'unsatisfiable', retryAfterMs: null }
      const decision = await admission.admit(requestOf([hour, minute], { cost: 4 }))
      expect(decision).toMatchObject({ ...unsatisfiable, violated: ['minute'] })
      expect(await admission.admit(requestOf([{ ...minute, limit: 0 }]))).toMatchObject(unsatisfiable)
      expect(await admission.admit(requestOf([{ ...dayPolicy, limit: 0 }]))).toMatchObject(unsatisfiable)
    },
  },
  {
    promise: 'names the violated policies with the longest wait first',
    holds: async ({ admission, clock }) => {
      await countAdmitted(admission, 2, [minute, hour])
      clock.advance(minuteMs)
      await countAdmitted(admission, 3, [minute, hour])
      expect(await admission.admit(requestOf([minute, hour]))).toMatchObject({
        violated: ['hour', 'minute'],
        retryAfterMs: 3_540_000,
      })
    },
  },
  {
    promise: 'admits exactly the limit among concurrent requests',
    holds: async ({ admission }) => {
      const policies: Policy[] = [{ ...minute, limit: 20 }]
      const decisions = await Promise.all(Array.from({ length: 1_000 }, () => admission.admit(requestOf(policies))))
      expect(admittedOf(decisions)).toBe(20)
    },
  },
  {
    promise: 'is fair: those who used up their own limit do not take the shared one from the others',
    holds: async ({ admission }) => {
      const policies: Policy[] = [{ ...minute, limit: 1 }, site]
      for (let abuser = 0; abuser < 20; abuser += 1) {
        await admission.admit(requestOf(policies, { subject: `abuser-${abuser}` }))
      }
      const good: number[] = []
      await Promise.all(
        Array.from({ length: 50 }, async (_, user) => {
          const abuse = countAdmitted(admission, 20, policies, { subject: `abuser-${user % 20}` })
          good.push(await countAdmitted(admission, 1, policies, { subject: `user-${user}` }))
          expect(await abuse).toBe(0)
        }),
      )
      expect(good.reduce((sum, each) => sum + each)).toBe(50)
    },
  },
  {
    promise: 'does not charge the users for what the shared limit refused',
    holds: async ({ admission }) => {
      const own: Policy = { ...minute, id: 'own', limit: 1_000 }
      const users = Array.from({ length: 10 }, (_, user) => `user-${user}`)
      await Promise.all(users.map((subject) => countAdmitted(admission, 50, [own, site], { subject })))
      const used = await Promise.all(
        users.map(async (subject) => (await usedOf(admission, [own], subject))['own'] ?? 0),
      )
      expect(used.reduce((sum, each) => sum + each)).toBe(100)
    },
  },
  {
    promise: 'never lets a burst over the edge of a window through twice',
    holds: async ({ admission, clock }) => {
      for (const limit of [20, 200]) {
        const policies: Policy[] = [{ ...minute, id: `of-${limit}`, limit }]
        clock.advance(59_850)
        expect(await countAdmitted(admission, limit, policies)).toBe(limit)
        clock.advance(minuteMs - 599 * 100)
        for (let step = 1; step < 599; step += 1) {
          clock.advance(100)
          expect(await countAdmitted(admission, 1, policies)).toBe(0)
        }
      }
    },
  },
  {
    promise: 'gives a limit above 64 back when all of a sub-window is old, at most a twelfth of the window late',
    holds: async ({ admission, clock }) => {
      const policies: Policy[] = [{ ...minute, limit: 200 }]
      await admission.admit(requestOf(policies, { cost: 100 }))
      clock.advance(4_000)
      await admission.admit(requestOf(policies, { cost: 100 }))
      clock.advance(minuteMs - 1)
      expect(await admission.admit(requestOf(policies))).toMatchObject({ kind: 'refused', retryAfterMs: 1 })
      clock.advance(1)
      expect(await countAdmitted(admission, 1, policies)).toBe(1)
    },
  },
  {
    promise: 'keeps what was used when the limit of a policy changes',
    holds: async ({ admission }) => {
      await countAdmitted(admission, 3, [minute])
      expect(await admission.admit(requestOf([{ ...minute, limit: 100 }]))).toMatchObject({
        policies: [{ remaining: 96 }],
      })
      expect(await admission.admit(requestOf([{ ...minute, limit: 2 }]))).toMatchObject({
        kind: 'refused',
        policies: [{ remaining: 0 }],
      })
    },
  },
  {
    promise: 'gives nothing back because the clock stepped, by an hour forth and back',
    holds: async ({ admission, clock }) => {
      const policies = [twoMinutes, dayPolicy]
      await countAdmitted(admission, 2, policies)
      clock.advance(-60 * minuteMs)
      expect(await admission.admit(requestOf(policies, { cost: 2 }))).toMatchObject({ kind: 'refused' })
      expect(await admission.admit(requestOf([twoMinutes], { cost: 2 }))).toMatchObject({
        retryAfterMs: 2 * minuteMs,
      })
      clock.advance(120 * minuteMs)
      expect(await countAdmitted(admission, 5, [twoMinutes])).toBe(3)
      clock.advance(-60 * minuteMs)
      expect(await countAdmitted(admission, 1, [twoMinutes])).toBe(0)
    },
  },
  {
    promise: 'starts a calendar day at midnight of its zone, also where the clock changes',
    holds: async ({ admission, clock }) => {
      // Berlin leaves summer time on 25 October 2026: that day has 25 hours, from 22:00 to 23:00 UTC.
      const berlin: Policy = { ...dayPolicy, id: 'berlin', zone: 'Europe/Berlin' }
      clock.advance(Date.parse('2026-10-24T22:00:00Z') - clock.now().getTime())
      expect(await countAdmitted(admission, 3, [berlin])).toBe(2)
      expect(await admission.admit(requestOf([berlin]))).toMatchObject({
        reason: 'windows',
        retryAfterMs: 25 * 60 * minuteMs,
      })
      clock.advance(25 * 60 * minuteMs - 1)
      expect(await countAdmitted(admission, 1, [berlin])).toBe(0)
      clock.advance(1)
      expect(await countAdmitted(admission, 3, [berlin])).toBe(2)
    },
  },
  {
    promise: 'gives nothing back for a changed zone before the new day begins',
    holds: async ({ admission, clock }) => {
      clock.advance(Date.parse('2026-03-10T23:00:00Z') - clock.now().getTime())
      expect(await countAdmitted(admission, 2, [dayPolicy])).toBe(2)
      const auckland: Policy = { ...dayPolicy, zone: 'Pacific/Auckland' }
      expect(await admission.admit(requestOf([auckland]))).toMatchObject({ retryAfterMs: 60 * minuteMs })
      clock.advance(60 * minuteMs)
      // It is 13:00 of 11 March in Auckland, whose day began at 11:00 UTC of the 10th, before those two.
      expect(await admission.admit(requestOf([auckland]))).toMatchObject({ retryAfterMs: 11 * 60 * minuteMs })
      clock.advance(11 * 60 * minuteMs)
      expect(await countAdmitted(admission, 3, [auckland])).toBe(2)
    },
  },
]
