import { z } from 'zod'
import { LoadUnit } from '../units.ts'

/** An IANA time zone name that this runtime knows. */
const TimeZone = z.string().max(64).refine(isTimeZone, 'expected an IANA time zone such as Europe/Berlin')

/** What an athlete sets for themselves. `weekStartsOn` is the ISO weekday, 1 Monday to 7 Sunday. */
export const Profile = z.object({
  displayName: z.string().trim().max(80).nullable(),
  defaultUnit: LoadUnit,
  timeZone: TimeZone,
  weekStartsOn: z.int().min(1).max(7),
})
export type Profile = z.infer<typeof Profile>

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
