import { StyleSheet, View } from 'react-native'
import { AppText } from './app-text.tsx'
import { IconButton } from './icon-button.tsx'
import { radius, space } from './theme.ts'
import { useColors } from './theme-context.tsx'

type Props = {
  label: string
  /** The value in words, as it stands between the two buttons. */
  shown: string
  lessLabel: string
  moreLabel: string
  onLess: () => void
  onMore: () => void
  canLess?: boolean
  canMore?: boolean
}

/** A number one changes by big buttons. */
export function Stepper({ label, shown, lessLabel, moreLabel, onLess, onMore, canLess = true, canMore = true }: Props) {
  const colors = useColors()
  return (
    <View role="group" aria-label={`${label}: ${shown}`} style={styles.row}>
      <AppText variant="label" color="inkMuted" style={styles.label}>
        {label}
      </AppText>
      <View style={[styles.control, { backgroundColor: colors.sunken }]}>
        <IconButton icon="minus" label={lessLabel} onPress={onLess} color="ink" isDisabled={!canLess} />
        <AppText variant="number" align="center" style={styles.value} role="status">
          {shown}
        </AppText>
        <IconButton icon="plus" label={moreLabel} onPress={onMore} color="ink" isDisabled={!canMore} />
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'center', gap: space.md },
  label: { width: 64 },
  control: { flex: 1, flexDirection: 'row', alignItems: 'center', borderRadius: radius.md, padding: 2 },
  value: { flex: 1 },
})
