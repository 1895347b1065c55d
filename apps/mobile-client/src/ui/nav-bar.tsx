import type { ReactNode } from 'react'
import { Pressable, StyleSheet, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { AppText } from './app-text.tsx'
import { Icon, type IconName } from './icon.tsx'
import { radius, space } from './theme.ts'
import { useColors } from './theme-context.tsx'

export type NavItem = { key: string; label: string; icon: IconName; isCurrent: boolean; onPress: () => void }

type Props = { label: string; items: readonly NavItem[]; isRail: boolean; head?: ReactNode }

/** The places of the app: along the bottom of a phone, down the left side of a wide window. */
export function NavBar({ label, items, isRail, head }: Props) {
  const colors = useColors()
  const insets = useSafeAreaInsets()
  const place = isRail
    ? [styles.rail, { borderColor: colors.line, paddingTop: insets.top + space.xl }]
    : [styles.bar, { borderColor: colors.line, paddingBottom: insets.bottom + space.xs }]
  return (
    <View role="navigation" aria-label={label} style={[{ backgroundColor: colors.surface }, place]}>
      {isRail ? head : null}
      <View role="tablist" style={isRail ? styles.column : styles.row}>
        {items.map((item) => (
          <Pressable
            key={item.key}
            role="tab"
            aria-selected={item.isCurrent}
            aria-label={item.label}
            onPress={item.onPress}
            style={[
              isRail ? styles.railItem : styles.barItem,
              isRail && item.isCurrent ? { backgroundColor: colors.accentSoft } : null,
            ]}
          >
            <View
              style={[
                isRail ? null : styles.pill,
                !isRail && item.isCurrent ? { backgroundColor: colors.accentSoft } : null,
              ]}
            >
              <Icon name={item.icon} color={item.isCurrent ? colors.onAccentSoft : colors.inkMuted} />
            </View>
            <AppText variant={isRail ? 'label' : 'tiny'} color={item.isCurrent ? 'onAccentSoft' : 'inkMuted'}>
              {item.label}
            </AppText>
          </Pressable>
        ))}
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  bar: { borderTopWidth: StyleSheet.hairlineWidth, paddingTop: space.xs },
  rail: { width: 220, borderRightWidth: StyleSheet.hairlineWidth, paddingHorizontal: space.md, gap: space.xl },
  row: { flexDirection: 'row' },
  column: { gap: space.xs },
  barItem: { flex: 1, alignItems: 'center', justifyContent: 'center', minHeight: 52, gap: 2 },
  railItem: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.md,
    minHeight: 48,
    borderRadius: radius.md,
    paddingHorizontal: space.md,
  },
  pill: { borderRadius: radius.pill, paddingHorizontal: space.lg, paddingVertical: 3 },
})
