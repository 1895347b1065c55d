import { fromKg, type LoadUnit } from '@voicefit/domain/units'
import { strings } from '../../strings.ts'
import { formatNumber } from './format-set.ts'

export function formatDuration(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000))
  return minutes < 60 ? strings.common.minutes(minutes) : strings.common.hours(Math.floor(minutes / 60), minutes % 60)
}

type Totals = { setCount: number; volumeKg: number }

/** The three numbers of a workout, in the athlete's unit, volume to whole units. */
export function formatTotals(totals: Totals, unit: LoadUnit, lastedMs: number) {
  return {
    sets: String(totals.setCount),
    setsInWords: strings.summary.sets(totals.setCount),
    volume: `${formatNumber(Math.round(fromKg(totals.volumeKg, unit)))} ${unit}`,
    duration: formatDuration(lastedMs),
  }
}
