import { openTestDatabase } from '@voicefit/db/testing/test-database'
import { catalog } from '@voicefit/domain/exercises/catalog'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'

/** The best answer to a query, larger scores being surer; null when there is none. */
export type BestAnswer = { exerciseId: string; score: number } | null

/** Another way to find an exercise by its name. It answers with its best; what to accept is decided outside. */
export type NameRival = {
  name: string
  find: (query: string) => BestAnswer | Promise<BestAnswer>
  close: () => Promise<void>
}

/** One document a name or alias: with all names of an exercise in one, both rivals below find fewer. */
const documents = catalog.flatMap(({ id, name, aliases }) =>
  [name, ...aliases].map((each, at) => ({ id: `${id}#${at}`, exerciseId: id, name: each })),
)

const closeNothing = async () => undefined

/** Fuse.js at its loosest; its own score grows with the distance. */
export function fuseRival(): NameRival {
  const fuse = new Fuse(documents, { keys: ['name'], includeScore: true, threshold: 0.6 })
  return {
    name: 'fuse',
    find: (query) => {
      const [best] = fuse.search(query, { limit: 1 })
      return best === undefined ? null : { exerciseId: best.item.exerciseId, score: 1 - (best.score ?? 1) }
    },
    close: closeNothing,
  }
}

/** MiniSearch: every word must be there, up to three letters in ten wrong or only begun. */
export function miniSearchRival(): NameRival {
  const miniSearch = new MiniSearch<(typeof documents)[number]>({
    fields: ['name'],
    searchOptions: { fuzzy: 0.3, prefix: true, combineWith: 'AND' },
  })
  miniSearch.addAll(documents)
  const exerciseIdOf = new Map(documents.map(({ id, exerciseId }) => [id, exerciseId]))
  return {
    name: 'minisearch',
    find: (query) => {
      const [best] = miniSearch.search(query)
      const exerciseId = exerciseIdOf.get(String(best?.id))
      return best === undefined || exerciseId === undefined ? null : { exerciseId, score: best.score }
    },
    close: closeNothing,
  }
}

/** Trigrams in the embedded Postgres: one row a name or alias under an index that orders by distance, prepared once. */
export async function trigramRival(): Promise<NameRival> {
  const database = await openTestDatabase()
  if (database.driver.kind !== 'pglite') throw new Error('the test database is embedded')
  const { pglite } = database.driver
  await pglite.exec(`
    create table bench_names as
      select id as exercise_id, lower(name) as name from exercises
      union select exercises.id, lower(alias) from exercises, unnest(aliases) as alias;
    create index bench_names_trigrams on bench_names using gist (name extensions.gist_trgm_ops (siglen = 64));
    analyze bench_names;
    prepare find_name (text) as
      select exercise_id, extensions.similarity(name, $1) as score from bench_names
      order by name operator(extensions.<->) $1 limit 1;
  `)
  return {
    name: 'trigrams',
    find: async (query) => {
      const { rows } = await pglite.query<{ exercise_id: string; score: number }>(
        `execute find_name (${quote(query.toLowerCase())})`,
      )
      const [best] = rows
      return best === undefined ? null : { exerciseId: best.exercise_id, score: best.score }
    },
    close: () => database.close(),
  }
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`
