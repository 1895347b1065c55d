import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useColorScheme } from 'react-native'
import { type Colors, darkColors, lightColors } from './theme.ts'

export type ThemeChoice = 'system' | 'light' | 'dark'

type Theme = { colors: Colors; isDark: boolean }

const ThemeContext = createContext<Theme>({ colors: lightColors, isDark: false })

/** Gives everything inside the colours of `choice`; `system` follows the device. */
export function ThemeProvider({ choice, children }: { choice: ThemeChoice; children: ReactNode }) {
  const deviceScheme = useColorScheme()
  const isDark = choice === 'dark' || (choice === 'system' && deviceScheme === 'dark')
  const theme = useMemo(() => ({ colors: isDark ? darkColors : lightColors, isDark }), [isDark])
  return <ThemeContext value={theme}>{children}</ThemeContext>
}

export function useTheme(): Theme {
  return useContext(ThemeContext)
}

export function useColors(): Colors {
  return useContext(ThemeContext).colors
}
