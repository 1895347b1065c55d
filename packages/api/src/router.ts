import { exercisesRouter } from './exercises/router.ts'
import { profileRouter } from './profile/router.ts'
import { sessionRouter } from './session/router.ts'
import { t } from './trpc.ts'
import { voiceRouter } from './voice/router.ts'

export const appRouter = t.router({
  voice: voiceRouter,
  session: sessionRouter,
  exercises: exercisesRouter,
  profile: profileRouter,
})

/** The contract the app, the command line and scripts import, as a type only. */
export type AppRouter = typeof appRouter
