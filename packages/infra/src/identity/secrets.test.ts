import { parseOptions } from '@node-rs/argon2'
import { describe, expect, it } from 'vitest'
import { seededRandomBytes } from '../random-bytes.ts'
import { hashPassword, verifyAgainstNothing, verifyPassword } from './password-hash.ts'
import { hashRefreshToken, makeRefreshToken, succeedRefreshToken } from './refresh-token.ts'
import { makeResetCode, readResetCode } from './reset-code.ts'

describe('password hashes', () => {
  it('verify the password they were made of, and no other', async () => {
    const stored = await hashPassword('correct horse')
    expect(await verifyPassword('correct horse', stored)).toBe(true)
    expect(await verifyPassword('correct horse ', stored)).toBe(false)
    expect(await verifyPassword('', stored)).toBe(false)
  })

  it('are argon2id at the stated cost, salted anew each time', async () => {
    const [one, other] = await Promise.all([hashPassword('same'), hashPassword('same')])
    expect(one).toMatch(/^\$argon2id\$/)
    expect(one).not.toBe(other)
    expect(parseOptions(one)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1, saltLen: 16 })
  })

  it('do not depend on how a keyboard composes its characters', async () => {
    expect(await verifyPassword('cafe\u0301', await hashPassword('caf\u00e9'))).toBe(true)
  })

  it('reject when what was stored is not a hash', async () => {
    await expect(verifyPassword('x', 'plain')).rejects.toThrow()
  })

  it('cost as much for an account that does not exist', async () => {
    const stored = await hashPassword('right')
    const time = async (work: () => Promise<boolean>) => {
      const startedAt = performance.now()
      expect(await work()).toBe(false)
      return performance.now() - startedAt
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 7; round += 1) {
      known.push(await time(() => verifyPassword('wrong', stored)))
      unknown.push(await time(() => verifyAgainstNothing('wrong')))
    }
    // Without the work the difference is thousandfold; the bound leaves room for a busy machine.
    const ratio = Math.min(...unknown) / Math.min(...known)
    expect(ratio).toBeGreaterThan(0.4)
    expect(ratio).toBeLessThan(2.5)
  })
})

describe('refresh tokens', () => {
  it('carry 256 bits and are stored as their hash only', () => {
    const made = makeRefreshToken(seededRandomBytes('a'))
    expect(Buffer.from(made.token, 'base64url')).toHaveLength(32)
    expect(made.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    expect(made.tokenHash).toBe(hashRefreshToken(made.token))
  })

  it('differ each time', () => {
    expect(makeRefreshToken().token).not.toBe(makeRefreshToken().token)
  })

  it('are followed by one that only the token and its salt together make again', () => {
    const { token } = makeRefreshToken()
    const next = succeedRefreshToken(token)
    expect(Buffer.from(next.token, 'base64url')).toHaveLength(32)
    expect(next.tokenHash).toBe(hashRefreshToken(next.token))
    expect(succeedRefreshToken(token, next.salt)).toEqual(next)
    expect(succeedRefreshToken(token).token).not.toBe(next.token)
    expect(succeedRefreshToken(makeRefreshToken().token, next.salt).token).not.toBe(next.token)
  })

  it('hash as SHA-256 does', () => {
    // Source of the pair: FIPS 180-4 example, the message "abc".
    expect(hashRefreshToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('reset codes', () => {
  it('are eight characters that nobody mistakes for others, shown in two groups', () => {
    for (let seed = 0; seed < 200; seed += 1)
      expect(makeResetCode(seededRandomBytes(seed))).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('use every character about as often as the others', () => {
    const counts = new Map<string, number>()
    const randomBytes = seededRandomBytes('fair')
    for (let code = 0; code < 4000; code += 1)
      for (const character of makeResetCode(randomBytes).replace('-', ''))
        counts.set(character, (counts.get(character) ?? 0) + 1)
    expect(counts.size).toBe(32)
    expect(Math.min(...counts.values())).toBeGreaterThan(800)
  })

  it.each([
    ['7k2m-w9xp', '7K2MW9XP'],
    [' 7K2M W9XP ', '7K2MW9XP'],
    ['ilo0-abcd', '1100ABCD'],
    ['7K2M-W9X', null],
    ['7K2M-W9XU', null],
    ['', null],
  ])('typed as "%s" are read as %s', (typed, read) => {
    expect(readResetCode(typed)).toBe(read)
  })
})
