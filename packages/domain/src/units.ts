import { z } from 'zod'

export const LoadUnit = z.enum(['kg', 'lb'])
export type LoadUnit = z.infer<typeof LoadUnit>

/** Kilograms in one international avoirdupois pound. Source: international yard and pound agreement, 1959. */
export const kgPerLb = 0.45359237

/** Metres in one international mile, yard and foot. Source: international yard and pound agreement, 1959. */
export const metersPerMile = 1609.344
export const metersPerYard = 0.9144
export const metersPerFoot = 0.3048

/** A load as the athlete gave it. Stored beside its kilograms, so 185 lb is shown as 185 lb for ever. */
export const Load = z.object({ value: z.number().finite(), unit: LoadUnit })
export type Load = z.infer<typeof Load>

/** Kilograms of a load, unrounded. Negative values (assistance) keep their sign. */
export function toKg(load: Load): number {
  return load.unit === 'kg' ? load.value : load.value * kgPerLb
}

/** A weight in kilograms expressed in `unit`, rounded to a hundredth: for display and arithmetic on plates, never for storage. */
export function fromKg(kg: number, unit: LoadUnit): number {
  const value = unit === 'kg' ? kg : kg / kgPerLb
  return Math.round(value * 100) / 100
}
