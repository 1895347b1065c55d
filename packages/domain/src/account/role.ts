import { z } from 'zod'

/** What an account may do, apart from what it bought: an admin also sees and changes the limits of others. Read from the token's app_metadata only. */
export const Role = z.enum(['athlete', 'admin'])
export type Role = z.infer<typeof Role>
