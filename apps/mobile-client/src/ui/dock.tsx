import type { ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import { radius, space } from './theme.ts'
import { useColors } from './theme-context.tsx'

/** A sheet that stays at the bottom of the page, where the thumb is. */
export function Dock({ children }: { children: ReactNode }) {
  const colors = useColors()
  return (
    <View
      style={[styles.dock, { backgroundColor: colors.surface, borderColor: colors.line, boxShadow: colors.shadow }]}
    >
      {children}
    </View>
  )
}

const styles = StyleSheet.create({
  dock: {
    borderTopLeftRadius: radius.lg,
    borderTopRightRadius: radius.lg,
    borderWidth: StyleSheet.hairlineWidth,
    borderBottomWidth: 0,
    padding: space.lg,
    gap: space.md,
  },
})
