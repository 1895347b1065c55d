import { usePathname } from 'expo-router'
import { useEffect } from 'react'
import { Platform } from 'react-native'
import { strings } from '../strings.ts'

const places = [
  { path: '/sign-in', name: strings.account.signIn },
  { path: '/history', name: strings.tabs.history },
  { path: '/settings', name: strings.tabs.settings },
]

/** Names the browser's tab after the screen that is shown; a device has no such place. */
export function usePageTitle(): void {
  const pathname = usePathname()
  useEffect(() => {
    if (Platform.OS !== 'web') return
    const place = places.find(({ path }) => pathname.startsWith(path))
    document.title = strings.pageTitle(place?.name ?? strings.tabs.log)
  }, [pathname])
}
