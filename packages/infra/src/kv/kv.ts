/**
 * Versioned working memory that several requests, and several processes, may share: the live training session.
 *
 * What callers may rely on:
 * - Each call is atomic. Of any number of concurrent `compareAndSet` calls with one expected version, one stores.
 * - A version is a positive safe integer, and each stored value of a key has a greater version than any value that
 *   key had before, also across `delete` and expiry. A stale writer therefore never overwrites a successor.
 * - A value is there for its whole `ttlMs` (milliseconds, counted from the last `compareAndSet` or `touch`), not after.
 * - It is memory, not a record: a restart or, in the memory adapter, a full store may lose values early.
 *   Whatever must survive belongs in the database.
 * - Keys are 1..512 characters, values up to 1 048 576, `ttlMs` a positive safe integer; anything else is a RangeError.
 * - When the vendor is away every method rejects with PortUnavailable within the adapter's command timeout. A rejected
 *   write may or may not have taken effect: read again before deciding.
 */
export interface Kv {
  /** The live value and its version, or null. Reading does not extend its life. */
  get(key: string): Promise<VersionedValue | null>
  /** Stores `value` if the key is still at `expectedVersion`; 0 means "there is no value". */
  compareAndSet(key: string, expectedVersion: number, value: string, ttlMs: number): Promise<CompareAndSetOutcome>
  /** Gives a live value `ttlMs` from now, without changing its version; false if there is none. */
  touch(key: string, ttlMs: number): Promise<boolean>
  /** Forgets the value, if there is one. */
  delete(key: string): Promise<void>
  /** Resolves when the store answers. */
  ping(): Promise<void>
  /** Releases connections; later calls reject with PortUnavailable. */
  close(): Promise<void>
}

/** What is stored, and the version a later `compareAndSet` has to name. */
export type VersionedValue = { value: string; version: number }

/** `changed`: the key was not at the expected version, and nothing was stored. */
export type CompareAndSetOutcome = { kind: 'stored'; version: number } | { kind: 'changed' }
