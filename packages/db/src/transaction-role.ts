import { AppError } from '@voicefit/domain/errors'
import type { UserId } from '@voicefit/domain/ids'

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The statement that makes the open transaction run as one athlete, undone by its end. One round trip. */
export function becomeOwner(ownerId: UserId): string {
  // NOTE: the id goes into the text of the statement, so it is held to its form here and not by its type alone.
  if (!uuidForm.test(ownerId)) throw new AppError('internal', { message: 'the owner of a transaction is not a UUID' })
  return `set local role authenticated; set local request.jwt.claims to '{"sub":"${ownerId}","role":"authenticated"}'`
}

/** The statement that makes the open transaction run as the service, undone by its end. */
export const becomeService = 'set local role service_role'
