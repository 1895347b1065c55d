import { Pressable, StyleSheet, View } from 'react-native'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { radius, space } from '../../ui/theme.ts'
import { useColors } from '../../ui/theme-context.tsx'
import { formatEffort, formatMeasure } from './format-set.ts'
import type { RecordBadges } from './record-badges.ts'
import type { SetView } from './session-types.ts'

type Props = {
  set: SetView
  /** Its place among the sets of its exercise, from 1. */
  ordinal: number
  badges: RecordBadges[string]
  /** Opens the correction; a set that cannot be corrected here has none. */
  onPress?: () => void
  /** Whether its correction is open. */
  isOpen?: boolean
}

/** One set: what was moved how often, how hard it was, and whether it was a record. */
export function SetRow({ set, ordinal, badges, onPress, isOpen = false }: Props) {
  const colors = useColors()
  const details = detailsOf(set)
  const best = badges[0]
  const spoken = [
    strings.set.number(ordinal),
    formatMeasure(set),
    ...details,
    best === undefined ? null : strings.set.records[best],
    set.note,
  ].filter((part) => part !== null)
  const face = (
    <>
      <AppText variant="small" color="inkMuted" style={styles.ordinal}>
        {ordinal}
      </AppText>
      <View style={styles.body}>
        <View style={styles.line}>
          <AppText variant="number">{formatMeasure(set)}</AppText>
          {details.length === 0 ? null : (
            <AppText variant="small" color="inkMuted">
              {details.join(' · ')}
            </AppText>
          )}
          {best === undefined ? null : (
            <View style={[styles.badge, { backgroundColor: colors.recordSoft }]}>
              <Icon name="medal" size={16} color={colors.record} />
              <AppText variant="tiny" color="record">
                {strings.set.records[best]}
              </AppText>
            </View>
          )}
        </View>
        {set.note === null ? null : (
          <AppText variant="small" color="inkMuted">
            {set.note}
          </AppText>
        )}
      </View>
      {onPress === undefined ? null : <Icon name="chevron" size={16} color={colors.inkMuted} />}
    </>
  )
  if (onPress === undefined)
    return (
      <View accessible role="listitem" aria-label={spoken.join(', ')} style={styles.row}>
        {face}
      </View>
    )
  return (
    <View role="listitem">
      <Pressable
        role="button"
        aria-label={spoken.join(', ')}
        accessibilityHint={strings.set.edit}
        aria-expanded={isOpen}
        onPress={onPress}
        style={({ pressed }) => [
          styles.row,
          isOpen ? { backgroundColor: colors.accentSoft } : null,
          pressed ? { backgroundColor: colors.sunken } : null,
        ]}
      >
        {face}
      </Pressable>
    </View>
  )
}

/** What is said of a set beside its load and repetitions. */
function detailsOf(set: SetView): string[] {
  return [
    formatEffort(set),
    set.type === 'working' ? null : strings.set[set.type],
    set.side === null ? null : strings.set[set.side],
  ].filter((detail) => detail !== null)
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.md,
    minHeight: 48,
    paddingVertical: space.xs,
    paddingHorizontal: space.sm,
    marginHorizontal: -space.sm,
    borderRadius: radius.sm,
  },
  ordinal: { width: 20, textAlign: 'right' },
  body: { flex: 1 },
  line: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', columnGap: space.md, rowGap: space.xs },
  badge: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.xs,
    borderRadius: radius.pill,
    paddingHorizontal: space.sm,
    paddingVertical: space.xs,
  },
})
