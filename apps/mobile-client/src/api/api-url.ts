import Constants from 'expo-constants'
import { Platform } from 'react-native'
import { z } from 'zod'

const Extra = z.object({ apiUrl: z.url() })

/** Where the server is: in a browser the page's own origin, on a device what the build was told. */
function readApiUrl(): string {
  // biome-ignore lint/style/noProcessEnv: the bundler puts the value of the build here; there is no environment on a phone
  const built = process.env.EXPO_PUBLIC_API_URL
  if (built) return built
  if (Platform.OS === 'web') return window.location.origin
  return Extra.parse(Constants.expoConfig?.extra).apiUrl
}

export const apiUrl = readApiUrl()

/**
 * Where this device signs in: the server itself, or the Supabase project whose tokens the server was told to accept. The
 * project's publishable key is no secret; it only says which project is meant.
 */
function readAccounts(): { url: string; headers: Record<string, string> } {
  // biome-ignore lint/style/noProcessEnv: the bundler puts the value of the build here
  const project = process.env.EXPO_PUBLIC_SUPABASE_URL?.replace(/\/+$/, '')
  // biome-ignore lint/style/noProcessEnv: the bundler puts the value of the build here
  const key = process.env.EXPO_PUBLIC_SUPABASE_PUBLISHABLE_KEY
  return { url: `${project || apiUrl}/auth/v1`, headers: project && key ? { apikey: key } : {} }
}

export const accounts = readAccounts()
