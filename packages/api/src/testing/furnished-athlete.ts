import { createExercise } from '@voicefit/db/stores/exercise-store'
import { type OwnedRows, ownedRows } from '@voicefit/db/testing/owned-rows'
import { addTestAthlete } from '@voicefit/db/testing/test-athlete'
import { catalog } from '@voicefit/domain/exercises/catalog'
import { ExerciseId, type UserId } from '@voicefit/domain/ids'
import { sessionChannel } from '../logbook/session-event.ts'
import { callerWith, newId, type TestServices } from './test-athlete.ts'

/** Names no two athletes share, made of words that are no exercise of the catalogue. */
const ownLifts = ['Zercher Quibble', 'Wombat Heave', 'Marmot Fling', 'Ocelot Press', 'Tapir Hoist']

/** Ids by what they name ("public.sets.id", "event"), in the order the rows sort in. */
export type IdsByKind = Record<string, string[]>

export type FurnishedAthlete = Awaited<ReturnType<typeof furnishedAthlete>>

/** An athlete with something in every table that has owners: two workouts, one still open, an exercise of their own. */
export async function furnishedAthlete(services: TestServices, index: number) {
  const { database, clock } = services
  const userId = await addTestAthlete(database)
  const token = await services.accessTokens.sign({
    userId,
    email: `${userId}@test.local`,
    sessionId: newId(),
    expiresInSeconds: 86_400,
  })
  const call = callerWith(services, token)
  const liftName = ownLifts[index % ownLifts.length] ?? ''
  const eventIds: number[] = []
  await services.events.subscribe(sessionChannel(userId), ({ id }) => void eventIds.push(id))
  const say = (transcript: string) => call.voice.log({ id: newId(), transcript })

  await call.profile.update({ id: newId(), displayName: `private name ${userId}` })
  await addOwnExercise(services, userId, liftName)
  await say('bench press 100 kg for 5')
  await call.session.finish({ id: newId() })
  clock.advance(60_000)
  await say(`${liftName} 50 kg for 5`)
  await say(`note private remark ${userId}`)
  await say('bench press 105 kg for 4')
  const rows = await ownedRows(database, userId)
  const secretIds: IdsByKind = { ...idsIn(rows), event: eventIds.map(String) }
  const ids: IdsByKind = { ...secretIds, cursor: startsIn(rows) }
  return {
    userId,
    token,
    call,
    liftName,
    ids,
    secrets: [...new Set([...Object.values(secretIds).flat(), `private remark ${userId}`])],
  }
}

async function addOwnExercise({ database }: TestServices, ownerId: UserId, name: string): Promise<void> {
  const [template] = catalog
  if (template === undefined) throw new Error('the catalogue is empty')
  const id = ExerciseId.parse(`exr_${newId().replaceAll('-', '')}`)
  const exercise = { ...template, id, name, aliases: [], measure: 'load_reps' as const, loadBasis: 'total' as const }
  await database.asOwner(ownerId, (tx) => createExercise(tx, ownerId, exercise))
}

/** Whatever a column of an owned row calls an id, except of what is shared; and the times that cursors are made of. */
function idsIn(rows: OwnedRows): IdsByKind {
  const ids: IdsByKind = {}
  for (const [table, ofTable] of Object.entries(rows)) {
    for (const row of ofTable) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value !== 'string' || !/(^|_)id$/.test(column) || isShared(column, value)) continue
        const kind = `${table}.${column}`
        ids[kind] = [...new Set([...(ids[kind] ?? []), value])]
      }
    }
  }
  return ids
}

/** When the workouts began, which the pages of a list go by. */
function startsIn(rows: OwnedRows): string[] {
  const starts = (rows['public.sessions'] ?? []).map((row) => row['started_at'])
  return starts.flatMap((start) => (typeof start === 'string' ? [new Date(start).toISOString()] : []))
}

function isShared(column: string, value: string): boolean {
  return column === 'exercise_id' && !value.startsWith('exr_')
}
