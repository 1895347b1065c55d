import { createHash, randomBytes } from 'node:crypto'

/** A source of that many random bytes; tests pass a repeatable one. */
export type RandomBytes = (byteCount: number) => Uint8Array

/** The operating system's cryptographic source. */
export const systemRandomBytes: RandomBytes = (byteCount) => randomBytes(byteCount)

/** The same bytes for the same seed, for tests only: they are as predictable as the seed. */
export function seededRandomBytes(seed: string | number): RandomBytes {
  let block = 0
  return (byteCount) => {
    const chunks: Buffer[] = []
    for (let filled = 0; filled < byteCount; filled += 32) {
      chunks.push(createHash('sha256').update(`${seed}:${block}`).digest())
      block += 1
    }
    return Buffer.concat(chunks).subarray(0, byteCount)
  }
}
