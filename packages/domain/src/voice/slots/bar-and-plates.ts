import type { LoadUnit } from '../../units.ts'

/** Bar, and the plate "a plate" means. Source: IWF and IPF rule books for 20 kg; 45 lb is the customary American bar and plate. */
const plateByUnit = { kg: { bar: 20, plate: 20 }, lb: { bar: 45, plate: 45 } } as const satisfies Record<
  LoadUnit,
  { bar: number; plate: number }
>

/** Weight of the empty bar in a unit: 20 kg or 45 lb. */
export function barWeight(unit: LoadUnit): number {
  return plateByUnit[unit].bar
}

/** Weight of what "a plate" means in a unit: 20 kg or 45 lb. */
export function plateWeight(unit: LoadUnit): number {
  return plateByUnit[unit].plate
}
