/** A rest nobody gave a length: between the one to two minutes of light sets and the three of heavy ones. */
export const usualRestSeconds = 120

export type Rest = { startedAt: number; restSeconds: number }

/** What is left of a rest at `now`: whole seconds, rounded up, and the share of it from 1 down to 0. */
export function restLeft({ startedAt, restSeconds }: Rest, now: number): { seconds: number; share: number } {
  const leftMs = Math.min(restSeconds * 1000, Math.max(0, startedAt + restSeconds * 1000 - now))
  return { seconds: Math.ceil(leftMs / 1000), share: leftMs / (restSeconds * 1000) }
}

/** Minutes and seconds as a clock shows them: "1:05", "0:09". */
export function formatClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
