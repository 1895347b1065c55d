/**
 * Versioned working memory that several requests, and several processes, may share: the live training session.
 *
 * What callers may rely on:
 * - Each call is atomic. Of any number of concurrent `compareAndSet` calls with one expected version, one stores.
 * - A version is a positive safe integer, and each stored value of a key has a greater version than any value that
 *   key had before, also across `delete` and expiry. A stale writer therefore never overwrites a successor.
 * - `delete` is a change as well: for `deletedMarkMs` the key keeps a version without a value, so that a writer who
 *   read before the delete, be it nothing, cannot store what is outdated by then.
 * - A value is there for its whole `ttlMs` (milliseconds, counted from the last `compareAndSet` or `touch`), not after.
 * - It is memory, not a record: a restart or, in the memory adapter, a full store may lose values early.
 *   Whatever must survive belongs in the database.
 * - Keys are 1..512 characters, values up to 1 048 576, `ttlMs` a positive safe integer; anything else is a RangeError.
 * - When the vendor is away every method rejects with PortUnavailable within the adapter's command timeout, and at
 *   once where it was away for the call before. A rejected write may or may not have taken effect: read again before
 *   deciding. A rejected `delete` is made up for by this process as soon as the vendor answers it again, before
 *   anything else it asks.
 */
export interface Kv {
  /** The live value and its version. Reading does not extend its life. */
  get(key: string): Promise<VersionedValue>
  /** Stores `value` if the key is still at `expectedVersion`. */
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

/** How long a deleted key remembers that it was deleted: longer than any request takes. */
export const deletedMarkMs = 10_000

/** What is stored, and the version a later `compareAndSet` has to name. No value: null, at 0 where nothing is known of the key. */
export type VersionedValue = { value: string | null; version: number }

/** `changed`: the key was not at the expected version, and nothing was stored. */
export type CompareAndSetOutcome = { kind: 'stored'; version: number } | { kind: 'changed' }
