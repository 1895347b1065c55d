import { AsyncLocalStorage } from 'node:async_hooks'
import { PGlite, type QueryOptions, type Results, type Transaction } from '@electric-sql/pglite'
import { AppError } from '@voicefit/domain/errors'

/**
 * PGlite that refuses use of the outer handle inside one of its transactions. Plain PGlite would wait there
 * for the transaction that waits for it, for ever.
 */
export class GuardedPGlite extends PGlite {
  readonly #openTransaction = new AsyncLocalStorage<{ isOpen: boolean }>()

  override async query<T>(query: string, params?: unknown[], options?: QueryOptions): Promise<Results<T>> {
    this.#refuseInTransaction('query')
    return super.query<T>(query, params, options)
  }

  override async exec(query: string, options?: QueryOptions): Promise<Results[]> {
    this.#refuseInTransaction('exec')
    return super.exec(query, options)
  }

  override async listen(
    ...[channel, callback, tx]: Parameters<PGlite['listen']>
  ): Promise<(tx?: Transaction) => Promise<void>> {
    if (tx === undefined) this.#refuseInTransaction('listen')
    return super.listen(channel, callback, tx)
  }

  override async transaction<T>(callback: (tx: Transaction) => Promise<T>): Promise<T> {
    this.#refuseInTransaction('transaction')
    // NOTE: work started inside may outlive the transaction; `isOpen` frees it again when the transaction has ended.
    const mark = { isOpen: true }
    try {
      return await super.transaction((tx) => this.#openTransaction.run(mark, () => callback(tx)))
    } finally {
      mark.isOpen = false
    }
  }

  #refuseInTransaction(method: string): void {
    // The base constructor runs queries before the fields of this class exist.
    if (!(#openTransaction in this)) return
    if (this.#openTransaction.getStore()?.isOpen !== true) return
    throw new AppError('internal', {
      message: `pglite.${method} was called inside a transaction of the same database; use the transaction`,
    })
  }
}
