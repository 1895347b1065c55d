import { expect } from 'vitest'
import type { Policy } from './admission.ts'
import { admittedOf, type Case, hourMs, minute, minuteMs, requestOf, usedOf } from './contract-case.ts'

const usd = 1_000_000_000
const purse: Policy = { id: 'purse', kind: 'budget', limit: usd, zone: 'UTC', scope: 'user' }
const till: Policy = { id: 'till', kind: 'budget', limit: 100 * usd, zone: 'UTC', scope: 'everybody' }

/** Money: reserved, booked, given back. */
export const moneyCases: readonly Case[] = [
  {
    promise:
      'admits exactly twenty of 200 concurrent callers with 0.05 USD each on 1 USD, and books exactly what it cost',
    holds: async ({ admission }) => {
      const requests = Array.from({ length: 200 }, () => requestOf([purse, till], { estimateNanoUsd: 0.05 * usd }))
      const decisions = await Promise.all(requests.map((request) => admission.admit(request)))
      expect(admittedOf(decisions)).toBe(20)
      expect(decisions.find(({ kind }) => kind === 'refused')).toMatchObject({ reason: 'budget', violated: ['purse'] })
      const settle = () =>
        Promise.all(requests.map((request) => admission.settle({ ...request, actualNanoUsd: 30_000_001 })))
      expect((await settle()).filter(({ kind }) => kind === 'settled')).toHaveLength(20)
      expect((await settle()).filter(({ kind }) => kind === 'settled')).toHaveLength(0)
      expect(await usedOf(admission, [purse, till])).toEqual({ purse: 600_000_020, till: 600_000_020 })
    },
  },
  {
    promise: 'refuses until the day ends, names what never fits, and lets pass what costs nothing',
    holds: async ({ admission, clock }) => {
      clock.advance(Date.parse('2026-06-01T20:00:00Z') - clock.now().getTime())
      await admission.admit(requestOf([purse], { estimateNanoUsd: usd }))
      expect(await admission.admit(requestOf([purse], { estimateNanoUsd: 1 }))).toMatchObject({
        reason: 'budget',
        retryAfterMs: 4 * hourMs,
        policies: [{ id: 'purse', kind: 'budget', limit: usd, remaining: 0, resetMs: 4 * hourMs }],
      })
      expect(await admission.admit(requestOf([purse], { estimateNanoUsd: usd + 1 }))).toMatchObject({
        reason: 'unsatisfiable',
        retryAfterMs: null,
      })
      expect((await admission.admit(requestOf([purse]))).kind).toBe('admitted')
      clock.advance(4 * hourMs)
      expect((await admission.admit(requestOf([purse], { estimateNanoUsd: usd }))).kind).toBe('admitted')
    },
  },
  {
    promise: 'books an actual above the estimate, also over the limit, and refuses the next',
    holds: async ({ admission }) => {
      const request = requestOf([purse, till], { estimateNanoUsd: usd / 2 })
      await admission.admit(request)
      await admission.settle({ ...request, actualNanoUsd: 2 * usd })
      expect((await admission.admit(requestOf([purse], { estimateNanoUsd: 1 }))).kind).toBe('refused')
      expect(await usedOf(admission, [{ ...purse, limit: 5 * usd }, till])).toEqual({ purse: 2 * usd, till: 2 * usd })
    },
  },
  {
    promise: 'keeps the estimate charged though the lease has ended, and honours a late settle within 48 hours',
    holds: async ({ admission, clock }) => {
      const day = { ...purse, id: 'long-day' }
      clock.advance(Date.parse('2026-06-01T00:00:00Z') - clock.now().getTime())
      const [late, tooLate] = [requestOf([day], { estimateNanoUsd: 100 }), requestOf([day], { estimateNanoUsd: 100 })]
      await admission.admit(late)
      await admission.admit(tooLate)
      clock.advance(23 * hourMs)
      expect(await usedOf(admission, [day])).toEqual({ 'long-day': 200 })
      expect(await admission.settle({ ...late, actualNanoUsd: 30 })).toEqual({ kind: 'settled' })
      expect(await usedOf(admission, [day])).toEqual({ 'long-day': 130 })
      clock.advance(25 * hourMs)
      expect(await admission.settle({ ...tooLate, actualNanoUsd: 30 })).toEqual({ kind: 'unknown' })
    },
  },
  {
    promise: 'corrects nothing of another day than the one it was reserved in',
    holds: async ({ admission, clock }) => {
      clock.advance(Date.parse('2026-06-01T23:00:00Z') - clock.now().getTime())
      const [yesterdays, todays] = [
        requestOf([purse], { estimateNanoUsd: 700 }),
        requestOf([purse], { estimateNanoUsd: 500 }),
      ]
      await admission.admit(yesterdays)
      clock.advance(2 * hourMs)
      await admission.admit(todays)
      expect(await admission.settle({ ...yesterdays, actualNanoUsd: 0 })).toEqual({ kind: 'settled' })
      expect(await usedOf(admission, [purse])).toEqual({ purse: 500 })
    },
  },
  {
    promise: 'gives the money back on a release, and no more than that',
    holds: async ({ admission }) => {
      const [kept, released] = [
        requestOf([purse, till], { estimateNanoUsd: 40 }),
        requestOf([purse, till], { estimateNanoUsd: 2 }),
      ]
      await admission.admit(kept)
      await admission.admit(released)
      await admission.release({ ...released, isOurFault: false })
      await admission.release({ ...released, isOurFault: false })
      expect(await usedOf(admission, [purse, till])).toEqual({ purse: 40, till: 40 })
    },
  },
  {
    promise: 'tops up within the budgets, once for each id, and settles against the sum',
    holds: async ({ admission, clock }) => {
      const request = requestOf([minute, purse, till], { estimateNanoUsd: 300_000_000 })
      await admission.admit(request)
      const more = { ...request, topUpId: 'second-hop', extraNanoUsd: 600_000_000 }
      expect(await admission.topUp(more)).toEqual({ kind: 'admitted' })
      expect(await admission.topUp(more)).toEqual({ kind: 'admitted' })
      expect(await usedOf(admission, [purse, till])).toEqual({ purse: 900_000_000, till: 900_000_000 })
      const refusal = await admission.topUp({ ...more, topUpId: 'third-hop' })
      expect(refusal).toMatchObject({
        kind: 'refused',
        reason: 'budget',
        violated: ['purse'],
        retryAfterMs: 15 * hourMs,
        policies: [
          { id: 'purse', scope: 'user', remaining: 100_000_000 },
          { id: 'till', scope: 'everybody' },
        ],
      })
      clock.advance(minuteMs)
      await admission.settle({ ...request, actualNanoUsd: 450_000_000 })
      expect(await usedOf(admission, [purse, till])).toEqual({ purse: 450_000_000, till: 450_000_000 })
      expect(await admission.topUp({ ...more, topUpId: 'late' })).toEqual({ kind: 'unknown' })
    },
  },
  {
    promise: 'takes a top-up of the next day out of that day and settles it there',
    holds: async ({ admission, clock }) => {
      clock.advance(Date.parse('2026-06-01T23:59:00Z') - clock.now().getTime())
      const request = requestOf([purse, till], { estimateNanoUsd: 500 })
      await admission.admit(request)
      clock.advance(2 * minuteMs)
      await admission.topUp({ ...request, topUpId: 'hop', extraNanoUsd: 300 })
      expect(await usedOf(admission, [purse, till])).toEqual({ purse: 300, till: 300 })
      await admission.settle({ ...request, actualNanoUsd: 100 })
      expect(await usedOf(admission, [purse, till])).toEqual({ purse: 0, till: 0 })
    },
  },
  {
    promise: 'books from a journal without asking, once for each rid',
    holds: async ({ admission }) => {
      const booking = requestOf([purse, till, minute], { estimateNanoUsd: 3 * usd })
      await admission.book(booking)
      await admission.book(booking)
      expect(await usedOf(admission, [{ ...purse, limit: 9 * usd }, till, minute])).toEqual({
        purse: 3 * usd,
        till: 3 * usd,
        minute: 1,
      })
      expect(await admission.settle({ ...booking, actualNanoUsd: 0 })).toEqual({ kind: 'already_settled' })
    },
  },
  {
    promise: 'forgets on a reset what a subject has used, and what was admitted before corrects nothing after it',
    holds: async ({ admission, clock }) => {
      const before = requestOf([purse, till, minute], { estimateNanoUsd: 900 })
      await admission.admit(before)
      clock.advance(1)
      await admission.reset('ann')
      expect(await usedOf(admission, [purse, till, minute])).toEqual({ purse: 0, till: 900, minute: 0 })
      clock.advance(1)
      await admission.admit(requestOf([purse, till, minute], { estimateNanoUsd: 500 }))
      await admission.settle({ ...before, actualNanoUsd: 100 })
      expect(await usedOf(admission, [purse, till, minute])).toEqual({ purse: 500, till: 600, minute: 1 })
    },
  },
  {
    promise: 'keeps amounts exact up to the largest safe integer',
    holds: async ({ admission }) => {
      const large: Policy = { ...till, id: 'large', limit: Number.MAX_SAFE_INTEGER }
      const request = requestOf([large], { estimateNanoUsd: Number.MAX_SAFE_INTEGER - 2 })
      await admission.admit(request)
      await admission.admit(requestOf([large], { estimateNanoUsd: 1 }))
      expect(await usedOf(admission, [large])).toEqual({ large: Number.MAX_SAFE_INTEGER - 1 })
      await admission.settle({ ...request, actualNanoUsd: 9_007_199_254_740_001 })
      expect(await usedOf(admission, [large])).toEqual({ large: 9_007_199_254_740_002 })
    },
  },
]
