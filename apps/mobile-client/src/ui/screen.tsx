import type { ReactNode } from 'react'
import { ScrollView, StyleSheet, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { columnWidth, space } from './theme.ts'
import { useColors } from './theme-context.tsx'

type Props = { children: ReactNode; isScrolling?: boolean; footer?: ReactNode; width?: number }

/** One page: a centred column that scrolls, and a footer that stays. */
export function Screen({ children, isScrolling = true, footer, width = columnWidth }: Props) {
  const colors = useColors()
  const insets = useSafeAreaInsets()
  const column = [styles.column, { maxWidth: width + space.lg * 2 }]
  return (
    <View role="main" style={[styles.page, { backgroundColor: colors.bg, paddingTop: insets.top }]}>
      {isScrolling ? (
        <ScrollView style={styles.fill} contentContainerStyle={styles.scrolled} keyboardShouldPersistTaps="handled">
          <View style={[styles.grow, ...column]}>{children}</View>
        </ScrollView>
      ) : (
        <View style={[styles.fill, ...column]}>{children}</View>
      )}
      {footer}
    </View>
  )
}

const styles = StyleSheet.create({
  page: { flex: 1 },
  fill: { flex: 1 },
  grow: { flexGrow: 1 },
  scrolled: { flexGrow: 1, alignItems: 'center' },
  column: { width: '100%', padding: space.lg, paddingTop: space.xl, gap: space.lg, alignSelf: 'center' },
})
