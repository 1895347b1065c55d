import { openEmbeddedDatabase } from '../embedded-database.ts'
import { migrate } from '../migrate.ts'
import { createSession, finishSession } from '../stores/session-store.ts'
import { addTestAthlete } from './test-athlete.ts'
import { newSessionId } from './test-set.ts'

// Run as a process of its own by the crash test: writes sessions into the directory named on the command line and
// prints the id of each once its commit was acknowledged, until it is killed.
const [, , dataDir] = process.argv
if (dataDir === undefined) throw new Error('name a data directory')
const database = await openEmbeddedDatabase({ dataDir })
await migrate(database)
const ownerId = await addTestAthlete(database)
for (;;) {
  const id = newSessionId()
  const startedAt = new Date()
  await database.asOwner(ownerId, async (tx) => {
    await createSession(tx, ownerId, { id, startedAt })
    await finishSession(tx, ownerId, id, { finishedAt: startedAt })
  })
  process.stdout.write(`${id}\n`)
}
