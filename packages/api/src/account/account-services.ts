import type { AccessTokens } from '@voicefit/infra/identity/access-token'
import type { Services } from '../context.ts'

/** What local accounts stand on. Absent where a Supabase project keeps the accounts. */
export type AccountServices = Pick<Services, 'database' | 'admission' | 'clock' | 'ids' | 'log'> & {
  /** Signs as well as verifies. */
  accessTokens: AccessTokens
  /** Shows a line to whoever runs the server, whatever the log level: the way one-time codes go. */
  tellOperator: (line: string) => void
}
