import type { AccountServices } from '@voicefit/api/server/account/account-services'
import { presentUser } from '@voicefit/api/server/account/account-session'
import { admitAttempt } from '@voicefit/api/server/account/admit-attempt'
import { changePassword } from '@voicefit/api/server/account/change-password'
import { NewPassword } from '@voicefit/api/server/account/credentials'
import { redeemResetCode } from '@voicefit/api/server/account/redeem-reset-code'
import { requestPasswordReset } from '@voicefit/api/server/account/request-password-reset'
import { findAccount } from '@voicefit/db/stores/account-store'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { bearerOf, describeFault, refuse } from './auth-reply.ts'

const Recovery = z.object({ email: z.string().min(1).max(255) })
const Verification = z.object({
  type: z.literal('recovery'),
  email: z.string().max(255),
  token: z.string().min(1).max(32),
})
const PasswordChange = z.object({ password: NewPassword, current_password: z.string().max(256).optional() })

/** Forgotten and changed passwords, over the routes of Supabase Auth: recover, verify, update the user. */
export function registerPasswordRoutes(app: FastifyInstance, services: AccountServices): void {
  app.post('/auth/v1/recover', async (request, reply) => {
    const input = Recovery.safeParse(request.body)
    if (!input.success) return refuse(reply, 400, 'validation_failed', 'Give the e-mail address of the account.')
    await admitAttempt(services, { kind: 'request_reset', address: request.ip, account: input.data.email })
    // The same answer whether there is such an account: the code goes to the operator alone.
    await requestPasswordReset(services, input.data.email)
    return {}
  })

  app.post('/auth/v1/verify', async (request, reply) => {
    const input = Verification.safeParse(request.body)
    if (!input.success)
      return refuse(reply, 400, 'validation_failed', 'Give type "recovery", the e-mail address and the code.')
    const { email, token } = input.data
    await admitAttempt(services, { kind: 'redeem_reset', address: request.ip, account: email })
    const result = await redeemResetCode(services, { email, code: token })
    if (result.kind === 'signed_in') return result.session
    return refuse(reply, 403, 'otp_expired', 'The code is not right, or no longer good. Ask for a new one.')
  })

  app.put('/auth/v1/user', async (request, reply) => {
    const bearer = await bearerOf(services, request)
    if (bearer === null) return refuse(reply, 401, 'bad_jwt', 'Sign in to continue.')
    const input = PasswordChange.safeParse(request.body)
    if (!input.success) return refuse(reply, 400, 'validation_failed', describeFault(input.error))
    await admitAttempt(services, { kind: 'change_password', address: request.ip, account: bearer.userId })
    const { password, current_password: currentPassword = null } = input.data
    const result = await changePassword(services, { ...bearer, password, currentPassword })
    if (result.kind === 'wrong_password')
      return refuse(reply, 400, 'invalid_credentials', 'The current password is not right.')
    if (result.kind === 'unconfirmed')
      return refuse(reply, 401, 'reauthentication_needed', 'Give the current password too, or ask for a code.')
    const account = await services.database.asService((tx) => findAccount(tx, bearer.userId))
    return account === null ? refuse(reply, 401, 'bad_jwt', 'Sign in to continue.') : presentUser(account)
  })
}
