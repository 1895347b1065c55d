import { createHash, createHmac } from 'node:crypto'
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

/** The token that follows another, and the salt from which it can be made again out of that one. */
export type SuccessorToken = RefreshToken & { salt: string }

/**
 * The token a refresh token is exchanged for. It can be answered again to whoever brings the first one, although only
 * its hash and the salt are stored: neither tells anything without the first token. Same token and salt, same successor.
 */
export function succeedRefreshToken(token: string, salt: string = makeSalt()): SuccessorToken {
  const successor = createHmac('sha256', Buffer.from(salt, 'base64url')).update(token).digest('base64url')
  return { token: successor, tokenHash: hashRefreshToken(successor), salt }
}

function makeSalt(): string {
  return Buffer.from(systemRandomBytes(32)).toString('base64url')
}

/** SHA-256 as 64 hex digits: a token of 256 random bits cannot be guessed, so it needs no slow hash and no salt. */
export function hashRefreshToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
