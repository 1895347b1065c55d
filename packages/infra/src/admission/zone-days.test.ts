import { expect, it } from 'vitest'
import { zoneDaysOf } from './zone-days.ts'

const startsAround = (zone: string, at: string) =>
  zoneDaysOf(zone)
    .startsAround(Date.parse(at))
    .map((ms) => new Date(ms).toISOString())

it('gives the starts of yesterday, today and the next three days', () => {
  expect(startsAround('UTC', '2026-03-01T12:00:00Z')).toEqual([
    '2026-02-28T00:00:00.000Z',
    '2026-03-01T00:00:00.000Z',
    '2026-03-02T00:00:00.000Z',
    '2026-03-03T00:00:00.000Z',
    '2026-03-04T00:00:00.000Z',
  ])
})

it.each([
  [
    'a day of 23 hours',
    'Europe/Berlin',
    '2026-03-29T10:00:00Z',
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
  ],
  [
    'a day of 25 hours',
    'America/New_York',
    '2026-11-01T10:00:00Z',
    '2026-11-01T04:00:00.000Z',
    '2026-11-02T05:00:00.000Z',
  ],
  [
    'a midnight that is skipped',
    'Africa/Cairo',
    '2026-04-24T10:00:00Z',
    '2026-04-23T22:00:00.000Z',
    '2026-04-24T21:00:00.000Z',
  ],
  [
    'an offset of three quarters',
    'Asia/Kathmandu',
    '2026-06-01T18:15:00Z',
    '2026-06-01T18:15:00.000Z',
    '2026-06-02T18:15:00.000Z',
  ],
  [
    'a date that never was',
    'Pacific/Apia',
    '2011-12-30T12:00:00Z',
    '2011-12-30T10:00:00.000Z',
    '2011-12-31T10:00:00.000Z',
  ],
])('knows %s', (_, zone, at, startMs, endMs) => {
  const day = zoneDaysOf(zone).at(Date.parse(at))
  expect([day.startMs, day.endMs].map((ms) => new Date(ms).toISOString())).toEqual([startMs, endMs])
})

it('ends a day where the next begins, all year long', () => {
  for (const zone of ['Europe/Berlin', 'America/Santiago', 'Africa/Cairo', 'Australia/Lord_Howe']) {
    let { endMs } = zoneDaysOf(zone).at(Date.parse('2026-01-01T12:00:00Z'))
    for (let day = 0; day < 366; day += 1) {
      const next = zoneDaysOf(zone).at(endMs)
      expect(next.startMs).toBe(endMs)
      endMs = next.endMs
    }
  }
})

it('knows no zone of another world', () => {
  expect(() => zoneDaysOf('Mars/Olympus')).toThrow(RangeError)
})
