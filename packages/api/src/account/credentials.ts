import { z } from 'zod'

/** A password to be set. Length counts, kinds of characters do not. Source: NIST SP 800-63B, 5.1.1. */
export const NewPassword = z
  .string('give a password')
  .min(10, 'choose a password of at least 10 characters')
  .max(256, 'choose a password of at most 256 characters')

/** What a person signs up with. */
export const Credentials = z.object({
  email: z
    .email('give an e-mail address, such as sam@example.com')
    .max(255)
    .transform((email) => email.toLowerCase()),
  password: NewPassword,
})
export type Credentials = z.infer<typeof Credentials>
