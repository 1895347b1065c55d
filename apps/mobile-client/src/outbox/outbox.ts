import { z } from 'zod'

/** One utterance on its way to the server. The id is made here, once, so that sending twice stores once. */
export const OutboxItem = z.object({
  id: z.uuid(),
  transcript: z.string(),
  alternatives: z.array(z.string()),
  isConfirmed: z.boolean(),
  /** Why the server will not take it; null while it has not said no. */
  refusal: z.string().nullable(),
})
export type OutboxItem = z.infer<typeof OutboxItem>

export const OutboxItems = z.array(OutboxItem)

/** The item to send next: the oldest not refused. Order is kept, later utterances lean on earlier ones. */
export function nextItem(items: readonly OutboxItem[]): OutboxItem | null {
  return items.find((item) => item.refusal === null) ?? null
}

export function withItem(items: readonly OutboxItem[], item: OutboxItem): OutboxItem[] {
  return [...items.filter((other) => other.id !== item.id), item]
}

export function withoutItem(items: readonly OutboxItem[], id: string): OutboxItem[] {
  return items.filter((item) => item.id !== id)
}

export function withRefusal(items: readonly OutboxItem[], id: string, refusal: string | null): OutboxItem[] {
  return items.map((item) => (item.id === id ? { ...item, refusal } : item))
}

/** How long to wait before the next try, in ms: doubling from one second to half a minute. */
export function waitMs(failures: number): number {
  return Math.min(1000 * 2 ** Math.max(0, failures - 1), 30_000)
}
