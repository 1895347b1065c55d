import { expect } from 'vitest'
import type { Policy } from './admission.ts'
import {
  admittedOf,
  type Case,
  countAdmitted,
  hour,
  hourMs,
  minute,
  minuteMs,
  requestOf,
  usedOf,
} from './contract-case.ts'

const own: Policy = { id: 'own-slots', kind: 'lease', limit: 2, scope: 'user' }
const shared: Policy = { id: 'all-slots', kind: 'lease', limit: 3, scope: 'everybody' }
const day: Policy = { id: 'day', kind: 'day', limit: 10, zone: 'UTC', scope: 'user' }

/** Replays, slots, and giving back. */
export const holdCases: readonly Case[] = [
  {
    promise: 'answers a repeated rid as before and consumes nothing for it',
    holds: async ({ admission, clock }) => {
      const policies = [own, minute, shared, day]
      const request = requestOf(policies)
      const first = await admission.admit(request)
      await countAdmitted(admission, 1, policies)
      clock.advance(1_000)
      expect(first).toMatchObject({ kind: 'admitted', isReplay: false })
      expect(await admission.admit(request)).toEqual({ ...first, isReplay: true })
      await admission.settle({ ...request, actualNanoUsd: 0 })
      expect(await admission.admit(request)).toEqual({ ...first, isReplay: true })
      expect(await usedOf(admission, policies)).toEqual({ 'own-slots': 1, minute: 2, 'all-slots': 1, day: 2 })
    },
  },
  {
    promise: 'answers a repeated rid as before though the tier has changed',
    holds: async ({ admission }) => {
      const request = requestOf([minute])
      await admission.admit(request)
      const replay = await admission.admit({
        ...request,
        policies: [
          { ...hour, limit: 1 },
          { ...minute, limit: 300 },
        ],
      })
      expect(replay).toMatchObject({ isReplay: true, policies: [{ id: 'minute', limit: 3, remaining: 2 }] })
    },
  },
  {
    promise: 'decides a refused rid anew, and tells the rids of subjects apart',
    holds: async ({ admission, clock }) => {
      await countAdmitted(admission, 3, [minute])
      const request = requestOf([minute])
      expect((await admission.admit(request)).kind).toBe('refused')
      expect(await admission.admit({ ...request, subject: 'bob' })).toMatchObject({ isReplay: false })
      clock.advance(minuteMs)
      expect(await admission.admit(request)).toMatchObject({ kind: 'admitted', isReplay: false })
    },
  },
  {
    promise: 'remembers what only counts for ten minutes, and what holds more for 48 hours',
    holds: async ({ admission, clock }) => {
      const [counted, holding] = [requestOf([hour]), requestOf([own])]
      await admission.admit(counted)
      await admission.admit(holding)
      clock.advance(10 * minuteMs - 1)
      expect(await admission.admit(counted)).toMatchObject({ isReplay: true })
      clock.advance(1)
      expect(await admission.admit(counted)).toMatchObject({ isReplay: false })
      clock.advance(47 * hourMs)
      expect(await admission.admit(holding)).toMatchObject({ isReplay: true })
      clock.advance(hourMs)
      expect(await admission.admit(holding)).toMatchObject({ isReplay: false })
    },
  },
  {
    promise: 'holds no more slots than there are, of a user and of everybody, and says when the next is free',
    holds: async ({ admission, clock }) => {
      await admission.admit(requestOf([own, shared]))
      clock.advance(1_000)
      expect(await countAdmitted(admission, 3, [own, shared])).toBe(1)
      expect(await admission.admit(requestOf([own, shared]))).toMatchObject({
        reason: 'concurrency',
        violated: ['own-slots'],
        retryAfterMs: minuteMs - 1_000,
        policies: [
          { remaining: 0, resetMs: 59_000 },
          { remaining: 1, resetMs: 59_000 },
        ],
      })
      const decisions = await Promise.all(
        Array.from({ length: 200 }, (_, user) =>
          admission.admit(requestOf([own, shared], { subject: `user-${user}` })),
        ),
      )
      expect(admittedOf(decisions)).toBe(1)
      expect(await admission.admit(requestOf([{ ...own, limit: 0 }]))).toMatchObject({ reason: 'unsatisfiable' })
    },
  },
  {
    promise: 'frees a slot when its lease ends, and not before where it is extended',
    holds: async ({ admission, clock }) => {
      const [left, kept] = [requestOf([own]), requestOf([own])]
      await admission.admit(left)
      await admission.admit(kept)
      clock.advance(minuteMs - 1)
      expect(await admission.extend({ ...kept, leaseMs: minuteMs })).toEqual({ kind: 'extended' })
      expect(await countAdmitted(admission, 1, [own])).toBe(0)
      clock.advance(1)
      expect(await admission.extend({ ...left, leaseMs: minuteMs })).toEqual({ kind: 'expired' })
      expect(await countAdmitted(admission, 2, [own])).toBe(1)
      expect(await admission.extend({ ...requestOf([own]), leaseMs: 1 })).toEqual({ kind: 'unknown' })
    },
  },
  {
    promise: 'frees a slot on settling and on releasing, once',
    holds: async ({ admission }) => {
      const [first, second] = [requestOf([own]), requestOf([own])]
      await admission.admit(first)
      await admission.admit(second)
      expect(await admission.settle({ ...first, actualNanoUsd: 0 })).toEqual({ kind: 'settled' })
      expect(await admission.settle({ ...first, actualNanoUsd: 0 })).toEqual({ kind: 'already_settled' })
      expect(await admission.release({ ...first, isOurFault: true })).toEqual({ kind: 'settled' })
      expect(await admission.extend({ ...first, leaseMs: minuteMs })).toEqual({ kind: 'unknown' })
      expect(await usedOf(admission, [own])).toEqual({ 'own-slots': 1 })
      expect(await admission.release({ ...second, isOurFault: false })).toEqual({ kind: 'released' })
      expect(await admission.settle({ ...second, actualNanoUsd: 0 })).toEqual({ kind: 'unknown' })
      expect(await usedOf(admission, [own])).toEqual({ 'own-slots': 0 })
    },
  },
  {
    promise: 'takes counts back on a release where the fault is ours, from where they were counted, once',
    holds: async ({ admission, clock }) => {
      const wide: Policy = { ...minute, id: 'wide', limit: 200 }
      const policies = [{ ...minute, limit: 20 }, wide, day]
      const request = requestOf(policies, { cost: 2 })
      await countAdmitted(admission, 1, policies)
      await admission.admit(request)
      clock.advance(1_000)
      await countAdmitted(admission, 1, policies)
      expect(await admission.release({ ...request, isOurFault: true })).toEqual({ kind: 'released' })
      expect(await admission.release({ ...request, isOurFault: true })).toEqual({ kind: 'released' })
      expect(await usedOf(admission, policies)).toEqual({ minute: 2, wide: 2, day: 2 })
      clock.advance(minuteMs - 1_000)
      expect(await usedOf(admission, policies)).toEqual({ minute: 1, wide: 2, day: 2 })
      clock.advance(1_000)
      expect(await usedOf(admission, policies)).toEqual({ minute: 0, wide: 0, day: 2 })
    },
  },
  {
    promise: 'takes nothing back of counts that no longer count, or where the fault is not ours',
    holds: async ({ admission, clock }) => {
      const [late, theirs] = [requestOf([minute, own]), requestOf([minute, own])]
      await admission.admit(late)
      clock.advance(minuteMs)
      await admission.admit(theirs)
      await admission.release({ ...late, isOurFault: true })
      await admission.release({ ...theirs, isOurFault: false })
      expect(await usedOf(admission, [minute, own])).toEqual({ minute: 1, 'own-slots': 0 })
    },
  },
  {
    promise: 'admits a released rid anew',
    holds: async ({ admission }) => {
      const request = requestOf([minute])
      await admission.admit(request)
      await admission.release({ ...request, isOurFault: true })
      expect(await admission.admit(request)).toMatchObject({ kind: 'admitted', isReplay: false })
      expect(await usedOf(admission, [minute])).toEqual({ minute: 1 })
    },
  },
  {
    promise: 'keeps in mind for a minute that an unknown rid was given up: the admit on its way consumes nothing',
    holds: async ({ admission, clock }) => {
      const [late, later] = [requestOf([minute]), requestOf([minute])]
      expect(await admission.release({ ...late, isOurFault: true })).toEqual({ kind: 'unknown' })
      expect(await admission.release({ ...later, isOurFault: true })).toEqual({ kind: 'unknown' })
      clock.advance(minuteMs - 1)
      expect(await admission.admit(late)).toEqual({ kind: 'released' })
      expect(await usedOf(admission, [minute])).toEqual({ minute: 0 })
      expect(await admission.admit(late)).toMatchObject({ kind: 'admitted', isReplay: false })
      clock.advance(1)
      expect((await admission.admit(later)).kind).toBe('admitted')
    },
  },
]
