import type { QueryOptions, Results, Transaction } from '@electric-sql/pglite'

/** As many statements as are kept prepared; the stores have far fewer, a runaway of generated ones stops here. */
const maxPrepared = 300

/** Longer parameters are sent by themselves and not within the text of a statement. */
const maxInlineLength = 20_000

/**
 * Server-side prepared statements for the one connection of a PGlite. A statement seen a second time is prepared
 * and from then on neither parsed nor planned again, which is most of the cost of a small one in process.
 * Postgres plans anew by itself where the role, and so the row level security, is another.
 */
export class PreparedStatements {
  readonly #seen = new Set<string>()
  readonly #names = new Map<string, string>()

  /** The transaction with its `query` going through prepared statements. */
  on(client: Transaction): Transaction {
    return {
      query: <T>(text: string, params?: unknown[], options?: QueryOptions) =>
        this.#query<T>(client, text, params ?? [], withoutParsers(options)),
      sql: (strings, ...params) => client.sql(strings, ...params),
      exec: (text, options) => client.exec(text, options),
      rollback: () => client.rollback(),
      listen: (channel, callback) => client.listen(channel, callback),
      get closed() {
        return client.closed
      },
    }
  }

  async #query<T>(client: Transaction, text: string, params: unknown[], options?: QueryOptions): Promise<Results<T>> {
    const values = inlineValues(params)
    const name = values === null ? null : await this.#nameOf(client, text)
    if (values === null || name === null) return client.query<T>(text, params, options)
    const list = values.length === 0 ? '' : `(${values.join(', ')})`
    const [results] = await client.exec(`execute ${name}${list}`, options)
    // PGlite types the rows of `exec` as records only; they are those of the statement.
    return results as Results<T>
  }

  /** Null for a statement seen for the first time, and when there are enough. */
  async #nameOf(client: Transaction, text: string): Promise<string | null> {
    const known = this.#names.get(text)
    if (known !== undefined) return known
    if (this.#names.size >= maxPrepared) return null
    if (!this.#seen.delete(text)) {
      this.#seen.add(text)
      return null
    }
    if (!/^\s*(select|insert|update|delete|with)\b/i.test(text)) return null
    const name = `voicefit_${this.#names.size + 1}`
    await client.exec(`prepare ${name} as ${text}`)
    this.#names.set(text, name)
    return name
  }
}

/**
 * NOTE: given parsers, PGlite copies its table of several hundred for every query, which costs more than a small
 * query itself. drizzle passes some only to see timestamps as text, and reads dates as well.
 */
function withoutParsers(options: QueryOptions | undefined): QueryOptions | undefined {
  if (options?.parsers === undefined) return options
  const { parsers: _, ...rest } = options
  return rest
}

/**
 * Parameters as literals of no type yet, which EXECUTE reads as the type the statement expects; null where one
 * cannot be written so. NOTE: safe because `standard_conforming_strings` is on, so that a quote is the only
 * character that means anything within a literal, and because a NUL, which would end the text, is not let in.
 */
function inlineValues(params: unknown[]): string[] | null {
  const values: string[] = []
  for (const param of params) {
    if (param === null || param === undefined) values.push('null')
    else if (typeof param === 'number' || typeof param === 'boolean') values.push(`'${param}'`)
    else if (typeof param === 'string' && param.length <= maxInlineLength && !param.includes('\0')) {
      values.push(`'${param.replaceAll("'", "''")}'`)
    } else return null
  }
  return values
}
