import { z } from 'zod'

const Data = z.looseObject({ kind: z.string() })

export type Heard = { id: string; kind: string }

/** What a device hears on `session.changes`, read off the wire; `until` resolves when that many events came, or one of that kind. */
export async function listenTo(url: string, token: string, lastEventId?: string) {
  const stop = new AbortController()
  const input = lastEventId === undefined ? {} : { lastEventId }
  const response = await fetch(`${url}/trpc/session.changes?input=${encodeURIComponent(JSON.stringify(input))}`, {
    headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
    signal: stop.signal,
  })
  if (response.body === null || !response.ok) throw new Error(`no stream: ${response.status}`)
  const heard: Heard[] = []
  const waiting = new Set<() => void>()
  const opened = Promise.withResolvers<void>()
  const ended = read(response.body, (event) => {
    if (event.name === 'connected') opened.resolve()
    if (event.id === null || event.data === null) return
    heard.push({ id: event.id, kind: Data.parse(JSON.parse(event.data)).kind })
    for (const check of waiting) check()
  })
  await opened.promise
  return {
    heard,
    async until(wanted: number | string): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>()
      const check = () => {
        if (typeof wanted === 'number' ? heard.length >= wanted : heard.some(({ kind }) => kind === wanted)) resolve()
      }
      waiting.add(check)
      check()
      await promise
      waiting.delete(check)
    },
    async stop(): Promise<void> {
      stop.abort()
      await ended
    },
    ended,
  }
}

type StreamEvent = { name: string | null; id: string | null; data: string | null }

/** Reads server-sent events until the stream ends, by whichever side. */
async function read(body: ReadableStream<Uint8Array>, onEvent: (event: StreamEvent) => void): Promise<void> {
  let text = ''
  const decoder = new TextDecoder()
  try {
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true })
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events)
        onEvent({ name: field(event, 'event'), id: field(event, 'id'), data: field(event, 'data') })
    }
  } catch {
    // Aborted by the test, or the server was killed: the stream is over either way.
  }
}

function field(event: string, name: string): string | null {
  return new RegExp(`^${name}: ?(.*)$`, 'm').exec(event)?.[1] ?? null
}
