import { createHash } from 'node:crypto'
import { type RandomBytes, systemRandomBytes } from '../random-bytes.ts'

export type RefreshToken = {
  /** For the client, once: 256 random bits as 43 URL-safe characters. */
  token: string
  /** For the database. */
  tokenHash: string
}

/** A new refresh token; only its hash may be stored. */
export function makeRefreshToken(randomBytes: RandomBytes = systemRandomBytes): RefreshToken {
  const token = Buffer.from(randomBytes(32)).toString('base64url')
  return { token, tokenHash: hashRefreshToken(token) }
}

/** SHA-256 as 64 hex digits: a token of 256 random bits cannot be guessed, so it needs no slow hash and no salt. */
export function hashRefreshToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
