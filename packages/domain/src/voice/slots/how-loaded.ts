import type { Scan } from './scan.ts'

/** Whether a set at a position is done against the body's own weight, so that a load is one added or helped with. */
export function isAgainstBody(scan: Scan, at: number): boolean {
  const profile = scan.profileAt(at)
  return profile === 'bodyweight' || profile === 'time'
}

/** Whether what is loaded on one side of the exercise at a position goes on the other as well. */
export function isPlateLoaded(scan: Scan, at: number): boolean {
  return ['barbell', 'plate_machine', 'landmine'].includes(scan.exerciseNear(at)?.equipment[0] ?? '')
}
