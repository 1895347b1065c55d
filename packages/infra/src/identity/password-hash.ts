import { hash, type Options, verify } from '@node-rs/argon2'

/**
 * Argon2id with 19 MiB of memory, 2 passes and 1 lane; the library salts each hash with 16 random bytes and runs it
 * off the main thread. Source: OWASP Password Storage Cheat Sheet, Argon2id, the second of its equivalent settings.
 */
const argon2id = {
  algorithm: 2,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
  outputLen: 32,
} as const satisfies Options

/** The hash to store for a password, in PHC text form (`$argon2id$…`), salted anew on each call. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalise(password), argon2id)
}

/** Whether the password is the one that was hashed. Rejects if `storedHash` is not an Argon2 hash at all. */
export function verifyPassword(password: string, storedHash: string): Promise<boolean> {
  return verify(storedHash, normalise(password))
}

/**
 * Does the work of a verification that fails, for an account that does not exist, so that the time of the answer does
 * not tell whether it does.
 */
export async function verifyAgainstNothing(password: string): Promise<false> {
  await hash(normalise(password), argon2id)
  return false
}

/** One password typed on two keyboards is one sequence of code points. Source: NIST SP 800-63B, 5.1.1.2 (NFKC). */
function normalise(password: string): string {
  return password.normalize('NFKC')
}
