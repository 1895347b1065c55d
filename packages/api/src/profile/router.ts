import { t } from '../trpc.ts'
import { getProfile } from './get-profile.ts'
import { updateProfile } from './update-profile.ts'

export const profileRouter = t.router({ get: getProfile, update: updateProfile })
