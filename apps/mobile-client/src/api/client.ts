import AsyncStorage from '@react-native-async-storage/async-storage'
import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister'
import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, isTRPCClientError, retryLink } from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { AppRouter } from '@voicefit/api'
import { apiUrl } from './api-url.ts'
import { accessToken, refuseToken } from './auth.ts'

export type RouterInputs = inferRouterInputs<AppRouter>
export type RouterOutputs = inferRouterOutputs<AppRouter>

/** The failure of a call in the server's words; null for anything that did not come from the server. */
function serverRefusal(error: unknown) {
  return isTRPCClientError<AppRouter>(error) ? (error.data ?? null) : null
}

/** What went wrong, in the server's words to the athlete; null when the server was not reached. */
export function refusalMessage(error: unknown): string | null {
  return isTRPCClientError<AppRouter>(error) && error.data ? error.message : null
}

/** Whether sending the very same request later can succeed. No answer at all counts as yes, and so does a signed-out one. */
export function isWorthRetrying(error: unknown): boolean {
  const refusal = serverRefusal(error)
  return refusal === null || refusal.isRetryable || refusal.httpStatus === 401
}

export const trpcClient = createTRPCClient<AppRouter>({
  links: [
    retryLink({
      retry: ({ error, attempts }) => {
        if (error.data?.httpStatus !== 401 || attempts > 1) return false
        refuseToken()
        return true
      },
    }),
    httpBatchLink({
      url: `${apiUrl}/trpc`,
      // Node refuses request lines over 16 KB; a long batch becomes two.
      maxURLLength: 4000,
      headers: async () => {
        const token = await accessToken()
        return token === null ? {} : { authorization: `Bearer ${token}` }
      },
    }),
  ],
})

export const queryClient = new QueryClient({
  defaultOptions: {
    // A change made by hand fails at once without a network instead of waiting unseen; utterances have the outbox.
    mutations: { networkMode: 'always' },
    queries: {
      staleTime: 30_000,
      gcTime: 7 * 24 * 60 * 60 * 1000,
      retry: (failures, error) => failures < 2 && isWorthRetrying(error),
    },
  },
})

/** Where this device keeps what one athlete read, so that today's sets are there without a network. Never another's. */
export function cacheOf(userId: string) {
  return createAsyncStoragePersister({ storage: AsyncStorage, key: `voicefit-cache-${userId}`, throttleTime: 200 })
}

/** Raised when a cached answer changes its form: older caches are then dropped. */
export const cacheVersion = '1'

export const trpc = createTRPCOptionsProxy<AppRouter>({ client: trpcClient, queryClient })
