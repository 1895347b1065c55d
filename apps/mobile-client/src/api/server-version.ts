import { z } from 'zod'
import { apiUrl } from './api-url.ts'

const Health = z.object({ version: z.string() })

/** The version the server says it is. Throws when it does not answer or says something else. */
export async function readServerVersion(): Promise<string> {
  const response = await fetch(`${apiUrl}/health`)
  return Health.parse(await response.json()).version
}
