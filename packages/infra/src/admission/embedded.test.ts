import { expect, it } from 'vitest'
import { manualClock } from '../clock.ts'
import { describeAdmission } from './contract.ts'
import { minute, requestOf, usedOf } from './contract-case.ts'
import { embeddedAdmission } from './embedded.ts'

describeAdmission('embedded', { make: async (clock) => embeddedAdmission({ clock }) })

it('the embedded engine is bounded, and forgets the subjects that asked longest ago', async () => {
  const admission = embeddedAdmission({ clock: manualClock(), maxSubjects: 2 })
  for (const subject of ['a', 'b', 'c', 'd']) await admission.admit(requestOf([minute], { subject }))
  expect(await usedOf(admission, [minute], 'a')).toEqual({ minute: 1 })
  await admission.admit(requestOf([minute], { subject: 'a' }))
  expect(await usedOf(admission, [minute], 'a')).toEqual({ minute: 2 })
  expect(await usedOf(admission, [minute], 'b')).toEqual({ minute: 0 })
})

it('the embedded engine remembers a bounded number of admissions, the latest', async () => {
  const admission = embeddedAdmission({ clock: manualClock(), maxHolds: 2 })
  const wide = [{ ...minute, limit: 100 }]
  const requests = Array.from({ length: 5 }, () => requestOf(wide))
  for (const request of requests) await admission.admit(request)
  const replays = await Promise.all(requests.slice(3).map((request) => admission.admit(request)))
  expect(replays).toMatchObject([{ isReplay: true }, { isReplay: true }])
  expect(await admission.settle({ subject: 'ann', rid: requests[0]?.rid ?? '', actualNanoUsd: 0 })).toEqual({
    kind: 'unknown',
  })
})
