import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { type ManualClock, manualClock } from '../clock.ts'
import { PortUnavailable } from '../port-unavailable.ts'
import type { Admission } from './admission.ts'
import { type Bench, type Case, minute, requestOf } from './contract-case.ts'
import { holdCases } from './contract-holds.ts'
import { moneyCases } from './contract-money.ts'
import { exactCases, windowBoundHolds } from './contract-properties.ts'
import { windowCases } from './contract-windows.ts'

/** What every engine is held to. */
const cases: readonly Case[] = [...windowCases, ...holdCases, ...moneyCases, ...exactCases]

export type EngineUnderTest = {
  /** An engine that has admitted nothing and lives by the clock it is given. */
  make: (clock: ManualClock) => Promise<Admission>
  /** Promises that this engine does not keep: they must then fail, and stand in the report under its name. */
  unkept?: readonly string[]
}

/** Holds an engine to the port. A weaker one says by name what it does not keep. */
export function describeAdmission(engine: string, { make, unkept = [] }: EngineUnderTest): void {
  describe(`admission: ${engine}`, () => {
    let bench: Bench
    beforeEach(async () => {
      const clock = manualClock()
      bench = { clock, admission: await make(clock) }
      return () => bench.admission.close()
    })

    it('names no unkept promise that is none', () => {
      expect(unkept.filter((name) => !cases.some(({ promise }) => promise === name))).toEqual([])
    })

    for (const { promise, holds } of cases) {
      if (unkept.includes(promise)) it.fails(`${engine} does not keep: ${promise}`, () => holds(bench))
      else it(promise, () => holds(bench), 60_000)
    }

    it.each([
      ['a cost of nothing', requestOf([minute], { cost: 0 })],
      ['a broken cost', requestOf([minute], { cost: 1.5 })],
      ['a negative limit', requestOf([{ ...minute, limit: -1 }])],
      ['an empty window', requestOf([{ ...minute, windowMs: 0, kind: 'window' }])],
      ['two policies of one id', requestOf([minute, minute])],
      ['a negative estimate', requestOf([minute], { estimateNanoUsd: -1 })],
      ['money that is no integer', requestOf([minute], { estimateNanoUsd: 0.5 })],
      ['a lease of nothing', requestOf([minute], { leaseMs: 0 })],
      ['a nameless rid', requestOf([minute], { rid: '' })],
      ['a zone that is none', requestOf([{ id: 'd', kind: 'day', limit: 1, zone: 'Mars/Olympus', scope: 'user' }])],
    ])('refuses to decide on %s', async (_, request) => {
      await expect(bench.admission.admit(request)).rejects.toThrow(RangeError)
    })

    it('answers a ping, and is unavailable once closed', async () => {
      await bench.admission.ping()
      await bench.admission.close()
      await expect(bench.admission.ping()).rejects.toThrow(PortUnavailable)
      await expect(bench.admission.admit(requestOf([minute]))).rejects.toThrow(PortUnavailable)
    })

    it('never admits more than the limit in any window, and keeps its word on when to come back', async () => {
      await fc.assert(windowBoundHolds(make), { numRuns: 150 })
    }, 60_000)
  })
}
