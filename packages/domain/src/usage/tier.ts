import { z } from 'zod'

/** What was bought. Read from the token's app_metadata only. */
export const Tier = z.enum(['free', 'premium', 'admin'])
export type Tier = z.infer<typeof Tier>

/**
 * Every procedure belongs to one class; the class and the tier decide its windows. `own_data` is reading
 * one's own stored training, which a screen does on every visit; `voice` is everything that logs a set.
 */
export const limitClasses = ['general', 'voice', 'own_data'] as const
export type LimitClass = (typeof limitClasses)[number]

/** At most `limit` calls in any `windowMs`. */
export type LimitPolicy = { id: string; limit: number; windowMs: number }

const minuteMs = 60_000
const hourMs = 60 * minuteMs

const perMinute = (id: string, limit: number): LimitPolicy => ({ id, limit, windowMs: minuteMs })
const perHour = (id: string, limit: number): LimitPolicy => ({ id, limit, windowMs: hourMs })

/** Default windows by class and tier; no policy means no limit. */
export const limitTable: Record<LimitClass, Record<Tier, readonly LimitPolicy[]>> = {
  general: { free: [perHour('general-hour', 60)], premium: [perHour('general-hour', 300)], admin: [] },
  voice: { free: [perMinute('voice-minute', 20)], premium: [perMinute('voice-minute', 100)], admin: [] },
  own_data: { free: [perMinute('own-data-minute', 300)], premium: [perMinute('own-data-minute', 300)], admin: [] },
}
