import { CronExpressionParser } from 'cron-parser'

/** The first moment after `after` that a five-field cron expression names, in UTC. */
export function nextOccurrence(schedule: string, after: Date): Date {
  return CronExpressionParser.parse(schedule, { currentDate: after, tz: 'UTC' }).next().toDate()
}

/** Refuses anything that is not a cron expression of five fields. */
export function assertSchedule(schedule: string): void {
  if (schedule.trim().split(/\s+/).length !== 5) throw new RangeError(`not five cron fields: ${schedule}`)
  try {
    CronExpressionParser.parse(schedule, { tz: 'UTC' })
  } catch (cause) {
    throw new RangeError(`not a cron expression: ${schedule}`, { cause })
  }
}
