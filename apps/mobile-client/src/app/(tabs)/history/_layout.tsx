import { Stack } from 'expo-router'
import { strings } from '../../../strings.ts'
import { useColors } from '../../../ui/theme-context.tsx'

/** A deep link to one exercise still has the list behind it. */
export const unstable_settings = { initialRouteName: 'index' }

export default function HistoryLayout() {
  const colors = useColors()
  return (
    <Stack
      screenOptions={{
        headerShown: false,
        contentStyle: { backgroundColor: colors.bg },
        title: strings.tabs.history,
      }}
    />
  )
}
