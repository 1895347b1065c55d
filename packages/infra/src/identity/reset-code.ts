import { type RandomBytes, systemRandomBytes } from '../random-bytes.ts'

/** Digits and letters without I, L, O and U. Source: Crockford, Base 32 (crockford.com/base32.html). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const characterCount = 8

/** A one-time code to be read out and typed: 40 random bits as `XXXX-XXXX`. Enough for a few minutes and attempts only. */
export function makeResetCode(randomBytes: RandomBytes = systemRandomBytes): string {
  // The alphabet has 32 characters, so each byte's remainder is as likely as any other.
  const characters = Array.from(randomBytes(characterCount), (byte) => alphabet[byte % alphabet.length])
  return `${characters.slice(0, 4).join('')}-${characters.slice(4).join('')}`
}

/** What somebody typed as the characters of a code, with O for 0 and I or L for 1 put right; null when it is none. */
export function readResetCode(typed: string): string | null {
  const characters = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const isCode = characters.length === characterCount && [...characters].every((one) => alphabet.includes(one))
  return isCode ? characters : null
}
