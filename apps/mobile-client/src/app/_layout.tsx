import { QueryClientProvider } from '@tanstack/react-query'
import { Stack } from 'expo-router'
import { StatusBar } from 'expo-status-bar'
import { queryClient } from '../api/client.ts'
import { watchDevice } from '../device/connection.ts'
import { usePageTitle } from '../device/use-page-title.ts'
import { AccountProvider, useAccount } from '../features/account/use-account.tsx'
import { ThemeChoiceProvider } from '../features/settings/theme-choice.tsx'
import { useTheme } from '../ui/theme-context.tsx'

watchDevice()

export default function RootLayout() {
  return (
    <QueryClientProvider client={queryClient}>
      <ThemeChoiceProvider>
        <AccountProvider>
          <Screens />
        </AccountProvider>
      </ThemeChoiceProvider>
    </QueryClientProvider>
  )
}

function Screens() {
  const account = useAccount()
  const { colors, isDark } = useTheme()
  usePageTitle()
  if (account === undefined) return null
  return (
    <>
      <StatusBar style={isDark ? 'light' : 'dark'} />
      <Stack screenOptions={{ headerShown: false, contentStyle: { backgroundColor: colors.bg }, animation: 'none' }}>
        <Stack.Protected guard={account !== null}>
          <Stack.Screen name="(tabs)" />
        </Stack.Protected>
        <Stack.Protected guard={account === null}>
          <Stack.Screen name="sign-in" />
        </Stack.Protected>
      </Stack>
    </>
  )
}
