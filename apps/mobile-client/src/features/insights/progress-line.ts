import { strings } from '../../strings.ts'
import { formatMeters, formatNumber, formatSeconds } from '../session/format-set.ts'
import type { DayPoint } from './insight-types.ts'

/** One number a day over time. `time` is midnight UTC of the athlete's day, in ms. */
export type ProgressLine = {
  name: string
  unit: string
  points: { time: number; value: number; date: string; shown: string }[]
}

type Reading = { name: string; unit: string; read: (point: DayPoint) => number | null; show: (value: number) => string }

function readings(points: readonly DayPoint[]): Reading[] {
  const unit = points.find((point) => point.bestLoad !== null)?.bestLoad?.unit ?? 'lb'
  const inUnit = (value: number) => `${formatNumber(value)} ${unit}`
  const words = strings.history
  return [
    {
      name: words.oneRepMax,
      unit,
      // An estimate is not good to more than a whole unit.
      read: (point) => (point.estimatedOneRepMax === null ? null : Math.round(point.estimatedOneRepMax.value)),
      show: inUnit,
    },
    { name: words.bestLoad, unit, read: (point) => point.bestLoad?.value ?? null, show: inUnit },
    { name: words.bestReps, unit: '', read: (point) => point.bestReps, show: (value) => strings.set.reps(value) },
    { name: words.longest, unit: '', read: (point) => point.longestSeconds, show: formatSeconds },
    { name: words.farthest, unit: '', read: (point) => point.farthestMeters, show: formatMeters },
  ]
}

/**
 * The line that says most about an exercise: the estimated one-rep max where at least two days have one,
 * else the first of heaviest load, most reps, longest time and farthest distance that does; of lines with
 * one day only, the first. Null where nothing was measured.
 */
export function chooseLine(points: readonly DayPoint[]): ProgressLine | null {
  const lines = readings(points).map(({ name, unit, read, show }) => ({
    name,
    unit,
    points: points.flatMap((point) => {
      const value = read(point)
      return value === null ? [] : [{ time: Date.parse(point.date), value, date: point.date, shown: show(value) }]
    }),
  }))
  return lines.find((line) => line.points.length > 1) ?? lines.find((line) => line.points.length === 1) ?? null
}

/** The change from the first day to the last, signed: "+25 lb". */
export function describeChange(line: ProgressLine): string | null {
  const first = line.points.at(0)
  const last = line.points.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  const change = Math.round((last.value - first.value) * 10) / 10
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±'
  return `${sign}${formatNumber(Math.abs(change))}${line.unit === '' ? '' : ` ${line.unit}`}`
}
