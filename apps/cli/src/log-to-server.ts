import { randomUUID } from 'node:crypto'
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import type { AppRouter } from '@voicefit/api'
import { MutationId } from '@voicefit/domain/ids'
import { z } from 'zod'
import type { Terminal } from './terminal.ts'

export type LogOptions = { url: string; token?: string; email?: string; password?: string; confirmed: boolean }

const SignedIn = z.object({ access_token: z.string() })

/** Logs an utterance through the typed client and says what became of it; the result is the exit status. */
export async function logToServer(terminal: Terminal, transcript: string, options: LogOptions): Promise<number> {
  const token = await accessToken(terminal, options)
  if (token === null) return 1
  const client = createTRPCClient<AppRouter>({
    links: [httpLink({ url: new URL('/trpc', options.url).href, headers: { authorization: `Bearer ${token}` } })],
  })
  try {
    const id = MutationId.parse(randomUUID())
    const answer = await client.voice.log.mutate({ id, transcript, confirmed: options.confirmed })
    for (const line of describe(answer)) terminal.print(line)
    return answer.kind === 'ask' || answer.kind === 'none' ? 2 : 0
  } catch (error) {
    if (!(error instanceof TRPCClientError)) throw error
    terminal.warn(error.message)
    return 1
  }
}

type LogAnswer = Awaited<ReturnType<ReturnType<typeof createTRPCClient<AppRouter>>['voice']['log']['mutate']>>

function describe(answer: LogAnswer): string[] {
  switch (answer.kind) {
    case 'logged':
      return [
        ...answer.sets.map((set) => `logged ${set.exerciseName}: ${shown(set)}`),
        ...answer.records.map(
          (record) =>
            `record: ${record.kind.replaceAll('_', ' ')} ${record.value} ${record.unit}, before ${record.previous}`,
        ),
        `session: ${answer.session.totals.setCount} sets`,
      ]
    case 'corrected':
      return [`corrected ${answer.set.exerciseName}: ${shown(answer.set)}`]
    case 'undone':
      return answer.removed.map((set) => `took back ${set.exerciseName}: ${shown(set)}`)
    case 'ask':
      return [answer.question, ...answer.choices.map((choice) => `  voicefit log --confirmed "${choice.utterance}"`)]
    case 'none':
      return [answer.message]
    case 'resting':
      return [answer.rest?.restSeconds == null ? 'rest' : `rest of ${answer.rest.restSeconds} s`]
    case 'started':
    case 'finished':
      return [`workout ${answer.kind}`]
  }
}

function shown(set: Extract<LogAnswer, { kind: 'corrected' }>['set']): string {
  const load = set.load === null ? '' : `${set.load.value} ${set.load.unit}`
  const amount = [
    set.reps === null ? '' : `${load === '' ? '' : 'x '}${set.reps}`,
    set.durationSeconds === null ? '' : `${set.durationSeconds} s`,
    set.distanceMeters === null ? '' : `${Math.round(set.distanceMeters)} m`,
    set.rpe === null ? '' : `@ RPE ${set.rpe}`,
  ]
  return [load, ...amount].filter((part) => part !== '').join(' ')
}

async function accessToken(terminal: Terminal, options: LogOptions): Promise<string | null> {
  if (options.token !== undefined) return options.token
  if (options.email === undefined || options.password === undefined) {
    terminal.warn('Give --token, or --email and --password (or VOICEFIT_TOKEN, VOICEFIT_EMAIL and VOICEFIT_PASSWORD).')
    return null
  }
  const response = await fetch(new URL('/auth/v1/token?grant_type=password', options.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: options.email, password: options.password }),
  }).catch((error: unknown) => {
    terminal.warn(`No VoiceFit server answers at ${options.url}: ${error instanceof Error ? error.message : error}`)
    return null
  })
  if (response === null) return null
  const signedIn = SignedIn.safeParse(await response.json())
  if (signedIn.success) return signedIn.data.access_token
  terminal.warn('The e-mail address or the password is not right.')
  return null
}
