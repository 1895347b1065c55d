import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client'
import { type ReactNode, useMemo } from 'react'
import { cacheOf, cacheVersion, queryClient } from '../../api/client.ts'

/** Brings back what this athlete read on this device before, and keeps it up to date. */
export function AthleteCache({ userId, children }: { userId: string; children: ReactNode }) {
  const options = useMemo(() => ({ persister: cacheOf(userId), buster: cacheVersion }), [userId])
  return (
    <PersistQueryClientProvider client={queryClient} persistOptions={options}>
      {children}
    </PersistQueryClientProvider>
  )
}
