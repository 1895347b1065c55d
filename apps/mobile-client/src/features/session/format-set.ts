import type { Performance } from '@voicefit/domain/session/set'
import type { Load } from '@voicefit/domain/units'
import { strings } from '../../strings.ts'

const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

export function formatNumber(value: number): string {
  return numbers.format(value)
}

/** "185 lb"; on a bodyweight exercise "+25 lb" or "−40 lb" for what is added or taken off. */
export function formatLoad(load: Load, isBodyweight = false): string {
  const size = `${formatNumber(Math.abs(load.value))} ${load.unit}`
  if (load.value < 0) return `−${size}`
  return isBodyweight ? `+${size}` : size
}

export function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${formatNumber(seconds)} s`
  const whole = Math.round(seconds)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const rest = String(whole % 60).padStart(2, '0')
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${String(minutes).padStart(2, '0')}:${rest}`
}

export function formatMeters(meters: number): string {
  return meters < 1000 ? `${formatNumber(meters)} m` : `${formatNumber(Math.round(meters / 10) / 100)} km`
}

type Measured = Pick<Performance, 'load' | 'reps' | 'durationSeconds' | 'distanceMeters' | 'isBodyweight'>

/** What was done, in one line: "185 lb × 8", "Bodyweight × 12", "60 kg · 40 m", "1:30". */
export function formatMeasure(set: Measured): string {
  const load =
    set.load === null ? (set.isBodyweight ? strings.set.bodyweight : null) : formatLoad(set.load, set.isBodyweight)
  const rest = [
    set.distanceMeters === null ? null : formatMeters(set.distanceMeters),
    set.durationSeconds === null ? null : formatSeconds(set.durationSeconds),
  ]
  const counted = set.reps === null ? load : load === null ? strings.set.reps(set.reps) : `${load} × ${set.reps}`
  return [counted, ...rest].filter((part) => part !== null).join(' · ')
}

type Effort = Pick<Performance, 'rpe' | 'rir'> & { provenance?: { rpe?: string | undefined; rir?: string | undefined } }

/** The effort in the words it was said in: RIR when only that was said, else RPE; null when nothing is known. */
export function formatEffort({ rpe, rir, provenance }: Effort): string | null {
  const wasRirSaid = provenance?.rir === 'said' && provenance.rpe !== 'said'
  if (rir !== null && (wasRirSaid || rpe === null)) return strings.set.rir(rir)
  return rpe === null ? null : strings.set.rpe(rpe)
}
