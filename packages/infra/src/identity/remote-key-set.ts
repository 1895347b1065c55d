import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTHeaderParameters } from 'jose'
import { type Clock, systemClock } from '../clock.ts'

type VerificationKey = Awaited<ReturnType<ReturnType<typeof createLocalJWKSet>>>

export type KeyFinding =
  | { kind: 'found'; key: VerificationKey }
  /** The issuer was asked and has no such key. */
  | { kind: 'unknown' }
  /** The issuer cannot be asked now, so nobody knows; `retryAfterMs` says when it is asked again. */
  | { kind: 'unavailable'; retryAfterMs: number }

/**
 * The public keys of an issuer, read from its address and kept (JSON Web Key Set, RFC 7517).
 *
 * What callers may rely on:
 * - Keys are read again every few minutes, behind the callers' backs while they are young and before the answer when
 *   they are old, so that a key that was withdrawn is not trusted for long.
 * - A key that is not known is looked for at once, but the issuer is not asked more often than the cooldown allows:
 *   made-up key ids cannot be turned into a flood of requests.
 * - When the issuer does not answer, the keys that are known go on; nothing has to be restarted when it comes back.
 */
export interface RemoteKeySet {
  /** Changes whenever the set of keys does: what was concluded with the old one is then to be forgotten. */
  readonly generation: number
  /** Undefined when the keys are young enough to go on with, otherwise a promise that resolves once that was seen to. */
  freshen(): Promise<void> | undefined
  find(header: JWTHeaderParameters): Promise<KeyFinding>
  /** Ends a request that is under way. */
  close(): void
}

export type RemoteKeySetOptions = {
  url: string
  clock?: Clock
  /** Each failed reading, for the log. */
  onError: (error: Error) => void
  /** Older keys are read again while they are still used. */
  freshMs?: number
  /** Older keys are read again before they are used. */
  staleMs?: number
  /** The least time between two readings. */
  cooldownMs?: number
  timeoutMs?: number
}

/** No set of public keys is near this size. */
const maxCharacters = 100_000

/** The key set at an address. It is read when the first key is looked for. */
export function remoteKeySet(options: RemoteKeySetOptions): RemoteKeySet {
  const { url, clock = systemClock, onError, freshMs = 300_000, staleMs = 600_000, cooldownMs = 30_000 } = options
  const closing = new AbortController()
  let keys: ReturnType<typeof createLocalJWKSet> | null = null
  let text = ''
  let generation = 0
  let readAtMs = Number.NEGATIVE_INFINITY
  let attempt = { atMs: Number.NEGATIVE_INFINITY, hasFailed: false }
  let underWay: Promise<void> | null = null

  const read = async () => {
    try {
      const next = await fetchKeySet(
        url,
        AbortSignal.any([closing.signal, AbortSignal.timeout(options.timeoutMs ?? 3000)]),
      )
      const nextText = JSON.stringify(next)
      if (nextText !== text) {
        keys = createLocalJWKSet(next)
        text = nextText
        generation += 1
      }
      readAtMs = clock.now().getTime()
      attempt = { atMs: readAtMs, hasFailed: false }
    } catch (cause) {
      attempt = { atMs: clock.now().getTime(), hasFailed: true }
      if (!closing.signal.aborted) onError(new Error(`the keys at ${url} could not be read`, { cause }))
    } finally {
      underWay = null
    }
  }

  /** One reading at a time, shared by all who wait for it; null while the cooldown lasts. It never rejects. */
  const readAgain = (): Promise<void> | null => {
    if (underWay === null && coolsDownForMs() > 0) return null
    underWay ??= read()
    return underWay
  }

  const coolsDownForMs = () => {
    const sinceMs = clock.now().getTime() - attempt.atMs
    return sinceMs < 0 ? 0 : Math.max(0, cooldownMs - sinceMs)
  }

  const lookUp = async (header: JWTHeaderParameters): Promise<KeyFinding> => {
    if (keys === null) return { kind: 'unknown' }
    try {
      return { kind: 'found', key: await keys(header) }
    } catch (cause) {
      if (cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys)
        return { kind: 'unknown' }
      onError(new Error(`a key at ${url} cannot be used`, { cause }))
      return { kind: 'unavailable', retryAfterMs: cooldownMs }
    }
  }

  const set: RemoteKeySet = {
    get generation() {
      return generation
    },
    freshen() {
      const ageMs = clock.now().getTime() - readAtMs
      if (ageMs >= 0 && ageMs < freshMs) return undefined
      const reading = readAgain()
      if (reading === null || keys === null) return reading ?? undefined
      // Whoever did not answer last time is not waited for again.
      const isWorthWaiting = !(ageMs >= 0 && ageMs < staleMs) && !attempt.hasFailed
      return isWorthWaiting ? reading : undefined
    },
    async find(header) {
      await set.freshen()
      const first = await lookUp(header)
      if (first.kind !== 'unknown') return first
      await readAgain()
      const second = await lookUp(header)
      if (second.kind !== 'unknown' || !attempt.hasFailed) return second
      return { kind: 'unavailable', retryAfterMs: Math.max(1000, coolsDownForMs()) }
    },
    close: () => closing.abort(),
  }
  return set
}

async function fetchKeySet(url: string, signal: AbortSignal): Promise<JSONWebKeySet> {
  const response = await fetch(url, { signal, redirect: 'error', headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`status ${response.status}`)
  const body = await response.text()
  if (body.length > maxCharacters) throw new Error(`${body.length} characters are no key set`)
  const parsed: unknown = JSON.parse(body)
  if (!isKeySet(parsed)) throw new Error('this is no key set')
  return parsed
}

function isKeySet(value: unknown): value is JSONWebKeySet {
  if (typeof value !== 'object' || value === null || !('keys' in value) || !Array.isArray(value.keys)) return false
  return value.keys.every((key: unknown) => typeof key === 'object' && key !== null && 'kty' in key)
}
