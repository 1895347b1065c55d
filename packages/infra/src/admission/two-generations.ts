/**
 * A map of bounded size that forgets what was neither set nor asked for longest: entries live in the young generation,
 * and when that is full (or old, where it has an age) it becomes the old one and the old one is dropped. It keeps the
 * last `max` entries at least, twice as many at most, without work for each entry.
 */
export class TwoGenerations<V> {
  readonly #max: number
  readonly #maxAgeMs: number
  #young = new Map<string, V>()
  #old = new Map<string, V>()
  #bornMs = Number.NEGATIVE_INFINITY

  constructor(options: { max: number; maxAgeMs?: number }) {
    this.#max = options.max
    this.#maxAgeMs = options.maxAgeMs ?? Number.POSITIVE_INFINITY
  }

  get(key: string): V | undefined {
    return this.#young.get(key) ?? this.#old.get(key)
  }

  /** Keeps an entry for `maxAgeMs` from `nowMs` at least, unless `max` newer ones come. */
  set(key: string, value: V, nowMs: number): void {
    if (this.#young.size >= this.#max || nowMs - this.#bornMs >= this.#maxAgeMs) {
      this.#old = this.#young
      this.#young = new Map()
      this.#bornMs = nowMs
    }
    this.#young.set(key, value)
  }

  delete(key: string): void {
    this.#young.delete(key)
    this.#old.delete(key)
  }

  clear(): void {
    this.#young.clear()
    this.#old.clear()
  }
}
