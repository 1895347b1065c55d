import type { Provenance } from '@voicefit/domain/session/set'
import { StyleSheet, View, type ViewStyle } from 'react-native'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { radius, space } from '../../ui/theme.ts'
import { useColors } from '../../ui/theme-context.tsx'
import type { PreviewChip } from './preview.ts'

/** The edge tells the source before it is read: full for what was said, broken for what was not. */
const edges: Record<Provenance, ViewStyle['borderStyle']> = {
  said: 'solid',
  carried: 'dashed',
  default: 'dotted',
  inferred: 'dotted',
}

/** One field of a reading with its source, as one phrase for a screen reader. */
export function PreviewChipView({ chip }: { chip: PreviewChip }) {
  const colors = useColors()
  const isSaid = chip.source === 'said'
  const source = chip.note === null ? strings.preview.sources[chip.source] : strings.preview.unitAssumed(chip.note)
  const spoken =
    chip.note === null ? strings.preview.spokenSources[chip.source] : strings.preview.unitAssumedSpoken(chip.note)
  return (
    <View
      accessible
      role="img"
      aria-label={`${chip.label}: ${chip.value}, ${spoken}`}
      style={[
        styles.chip,
        {
          backgroundColor: isSaid ? colors.accentSoft : 'transparent',
          borderColor: isSaid ? colors.accentSoft : colors.control,
          borderStyle: edges[chip.source],
        },
      ]}
    >
      <AppText variant="label" color={isSaid ? 'onAccentSoft' : 'ink'} numberOfLines={1}>
        {chip.value}
      </AppText>
      <AppText variant="tiny" color={isSaid ? 'onAccentSoft' : 'inkMuted'} numberOfLines={1}>
        {strings.preview.labelled(chip.label, source)}
      </AppText>
    </View>
  )
}

const styles = StyleSheet.create({
  chip: {
    borderRadius: radius.md,
    borderWidth: 1,
    paddingHorizontal: space.sm,
    paddingVertical: 6,
    maxWidth: '100%',
  },
})
