const maxKeyLength = 512
const maxValueLength = 1_048_576

/** Refuses a key outside the range the port promises. */
export function assertKey(key: string): void {
  if (key.length < 1 || key.length > maxKeyLength) {
    throw new RangeError(`a key has 1 to ${maxKeyLength} characters, not ${key.length}`)
  }
}

/** Refuses a time to live outside the range the port promises. */
export function assertTtl(ttlMs: number): void {
  if (!Number.isSafeInteger(ttlMs) || ttlMs < 1) throw new RangeError(`not a time to live: ${ttlMs} ms`)
}

/** Refuses a write outside the range the port promises. */
export function assertWrite(key: string, expectedVersion: number, value: string, ttlMs: number): void {
  assertKey(key)
  assertTtl(ttlMs)
  if (!Number.isSafeInteger(expectedVersion) || expectedVersion < 0) {
    throw new RangeError(`not a version: ${expectedVersion}`)
  }
  if (value.length > maxValueLength) {
    throw new RangeError(`a value has up to ${maxValueLength} characters, not ${value.length}`)
  }
}
