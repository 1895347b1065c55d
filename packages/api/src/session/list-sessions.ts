import { listSessions as list } from '@voicefit/db/stores/session-store'
import { z } from 'zod'
import { athleteProcedure } from '../procedures.ts'

/** The caller's sessions, newest first, a page at a time; `cursor` is the `nextCursor` of the page before. */
export const listSessions = athleteProcedure
  .meta({ limit: 'own_data' })
  .input(
    z
      .object({ cursor: z.iso.datetime().optional(), limit: z.int().min(1).max(100).default(20) })
      .default({ limit: 20 }),
  )
  .query(async ({ ctx, input }) => {
    const before = input.cursor === undefined ? null : new Date(input.cursor)
    const page = await ctx.database.asOwner(ctx.athlete.id, (tx) =>
      list(tx, ctx.athlete.id, { before, limit: input.limit }),
    )
    const items = page.items.map(({ startedAt, finishedAt, ...rest }) => ({
      ...rest,
      startedAt: startedAt.toISOString(),
      finishedAt: finishedAt?.toISOString() ?? null,
    }))
    return { items, nextCursor: page.nextBefore?.toISOString() ?? null }
  })
