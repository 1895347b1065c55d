import { generateKeyPairSync, type KeyObject, sign as signBytes } from 'node:crypto'

export type SigningAlgorithm = 'ES256' | 'RS256' | 'EdDSA'

/** A key pair as an issuer has one: the public half for its key set, and tokens signed with the other. */
export type SigningKey = {
  kid: string
  /** The member of a key set. */
  jwk: Record<string, unknown>
  publicKey: KeyObject
  sign(claims: unknown, header?: object): string
}

/** A key pair for tests. Tokens are put together by hand, so that tests do not lean on the code that they test. */
export function signingKey(alg: SigningAlgorithm, kid: string): SigningKey {
  const { publicKey, privateKey } = keyPairs[alg]()
  return {
    kid,
    publicKey,
    jwk: { ...publicKey.export({ format: 'jwk' }), kid, alg, use: 'sig' },
    sign(claims, header = { alg, kid, typ: 'JWT' }) {
      const signed = `${encodePart(header)}.${encodePart(claims)}`
      const signature = signBytes(alg === 'EdDSA' ? null : 'sha256', Buffer.from(signed), {
        key: privateKey,
        dsaEncoding: 'ieee-p1363',
      })
      return `${signed}.${signature.toString('base64url')}`
    },
  }
}

const keyPairs = {
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  RS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  EdDSA: () => generateKeyPairSync('ed25519'),
}

/** One part of a token: JSON as base64url. */
export function encodePart(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
