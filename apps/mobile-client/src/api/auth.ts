import { AuthClient } from '@supabase/auth-js'
import { AppState, Platform } from 'react-native'
// biome-ignore lint/correctness/useImportExtensions: without the extension the bundler takes secure-storage.web.ts in a browser
import { secureStorage } from '../device/secure-storage'
import { accounts } from './api-url.ts'

/** The signed-in account of this device. Speaks GoTrue, which our server and Supabase both do. */
export const auth = new AuthClient({
  url: accounts.url,
  headers: accounts.headers,
  storage: secureStorage,
  storageKey: 'voicefit-session',
  persistSession: true,
  autoRefreshToken: true,
  detectSessionInUrl: false,
})

if (Platform.OS !== 'web') {
  AppState.addEventListener('change', (state) => {
    if (state === 'active') auth.startAutoRefresh()
    else auth.stopAutoRefresh()
  })
}

let isRefused = false

/** Marks the token in use as refused by the server, so that the next `accessToken` fetches a new one first. */
export function refuseToken(): void {
  isRefused = true
}

/** The token to send, refreshed when it has run out or was refused; null when nobody is signed in. */
export async function accessToken(): Promise<string | null> {
  const { data } = await (isRefused ? auth.refreshSession() : auth.getSession())
  isRefused = false
  return data.session?.access_token ?? null
}
