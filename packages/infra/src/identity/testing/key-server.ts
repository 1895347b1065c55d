import { createServer } from 'node:http'
import type { SigningKey } from './signing-key.ts'

export type KeyServerMood = 'well' | 'failing' | 'garbled' | 'silent'

/** An issuer's key set endpoint on a port of its own; a test says which keys it publishes and how it feels. */
export type KeyServer = {
  /** The base address; the keys are where Supabase Auth has them, below /auth/v1. */
  url: string
  keysUrl: string
  publish(...keys: SigningKey[]): void
  feel(mood: KeyServerMood): void
  requestCount(): number
  /** Resolves when a request has come in that was not answered yet. */
  nextRequest(): Promise<void>
  close(): Promise<void>
}

export async function startKeyServer(): Promise<KeyServer> {
  let published: SigningKey[] = []
  let mood: KeyServerMood = 'well'
  let requests = 0
  let arrival = Promise.withResolvers<void>()
  const server = createServer((request, response) => {
    requests += 1
    arrival.resolve()
    arrival = Promise.withResolvers<void>()
    if (mood === 'silent') return
    if (request.url !== '/auth/v1/.well-known/jwks.json') response.writeHead(404).end()
    else if (mood === 'failing') response.writeHead(502).end('bad gateway')
    else if (mood === 'garbled') response.end('<html>')
    else response.end(JSON.stringify({ keys: published.map((key) => key.jwk) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the key server has no port')
  const url = `http://127.0.0.1:${address.port}`
  return {
    url,
    keysUrl: `${url}/auth/v1/.well-known/jwks.json`,
    publish: (...keys) => {
      published = keys
    },
    feel: (next) => {
      mood = next
    },
    requestCount: () => requests,
    nextRequest: () => arrival.promise,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
