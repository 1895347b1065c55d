import { strings } from '../../strings.ts'

const shortDay = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' })
const longDay = new Intl.DateTimeFormat('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' })
const localDay = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' })
const localDayWithYear = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric' })

/** A chart day ("2026-11-20", midnight UTC) in few letters: "Nov 20". */
export function nameChartDay(time: number): string {
  return shortDay.format(time)
}

/** The day of a moment on this device's calendar: "Fri, Nov 20, 2026". Equal days give equal names. */
export function nameFullDay(moment: string): string {
  return longDay.format(Date.parse(moment))
}

/** How long ago a moment's day is: "today", "yesterday", "Nov 3", and with its year when that is another one. */
export function nameRecentDay(moment: string, now: number): string {
  const day = new Date(moment)
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
  const daysAgo = Math.round((midnight(new Date(now)) - midnight(day)) / 86_400_000)
  if (daysAgo === 0) return strings.common.today
  if (daysAgo === 1) return strings.common.yesterday
  return day.getFullYear() === new Date(now).getFullYear() ? localDay.format(day) : localDayWithYear.format(day)
}
