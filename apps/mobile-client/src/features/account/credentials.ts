import { strings } from '../../strings.ts'

export type Credentials = { email: string; password: string }
export type CredentialProblems = { email: string | null; password: string | null }

/** What is wrong with credentials before they are sent. An old password may be short; only a new one is measured. */
export function checkCredentials({ email, password }: Credentials, isNew: boolean): CredentialProblems {
  const words = strings.account
  const trimmed = email.trim()
  return {
    email: trimmed === '' ? words.emailMissing : /^\S+@\S+\.\S+$/.test(trimmed) ? null : words.emailStrange,
    password: password.length >= (isNew ? 8 : 1) ? null : isNew ? words.passwordShort : words.passwordMissing,
  }
}

type Failure = { status?: number | undefined; code?: string | undefined; message: string }

/** A failed sign-in in the athlete's terms; what the server says of itself where we know no better words. */
export function explainFailure({ status, code, message }: Failure): string {
  const words = strings.account
  if (code === 'invalid_credentials') return words.wrongCredentials
  if (code === 'user_already_exists' || code === 'email_exists') return words.emailTaken
  if (code === 'weak_password') return message
  if (status === 429) return words.tooMany
  if (status === undefined || status === 0 || status >= 500) return words.unreachable
  return message
}

/** The athlete everybody may look around as; the server makes it anew with a year of training. */
export const demoCredentials: Credentials = { email: 'demo@voicefit.local', password: 'demo-athlete' }
