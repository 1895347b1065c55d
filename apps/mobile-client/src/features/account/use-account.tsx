import type { Session } from '@supabase/auth-js'
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react'
import { auth } from '../../api/auth.ts'
import { cacheOf, queryClient } from '../../api/client.ts'

/** Who is signed in: `undefined` until the device has been asked, then the session or null. */
export type Account = Session | null | undefined

const AccountContext = createContext<Account>(undefined)

/** Follows the account of this device. When it changes hands, everything read for the one before is forgotten. */
export function AccountProvider({ children }: { children: ReactNode }) {
  const [account, setAccount] = useState<Account>(undefined)
  const lastUserId = useRef<string | null>(null)
  useEffect(() => {
    const { data } = auth.onAuthStateChange((event, session) => {
      setAccount(session)
      const leftUserId = lastUserId.current
      lastUserId.current = session?.user.id ?? null
      if (event !== 'SIGNED_OUT') return
      queryClient.clear()
      if (leftUserId !== null) void cacheOf(leftUserId).removeClient()
    })
    return () => data.subscription.unsubscribe()
  }, [])
  return <AccountContext value={account}>{children}</AccountContext>
}

export function useAccount(): Account {
  return use(AccountContext)
}
