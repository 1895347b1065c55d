import type { ReactNode } from 'react'
import { StyleSheet, View, type ViewProps } from 'react-native'
import { radius, space } from './theme.ts'
import { useColors } from './theme-context.tsx'

/** A raised sheet. */
export function Card({ children, style, ...rest }: ViewProps & { children: ReactNode }) {
  const colors = useColors()
  return (
    <View {...rest} style={[styles.card, { backgroundColor: colors.surface, borderColor: colors.line }, style]}>
      {children}
    </View>
  )
}

const styles = StyleSheet.create({
  card: { borderRadius: radius.lg, borderWidth: StyleSheet.hairlineWidth, padding: space.lg, gap: space.md },
})
