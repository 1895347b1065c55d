import { Pressable, StyleSheet, View } from 'react-native'
import { AppText } from './app-text.tsx'
import { radius, space, targetSize } from './theme.ts'
import { useColors } from './theme-context.tsx'

type Props<Value extends string> = {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** A choice of one among a few, all of them in sight. */
export function Segmented<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  const colors = useColors()
  return (
    <View role="radiogroup" aria-label={label} style={[styles.track, { backgroundColor: colors.sunken }]}>
      {options.map((option) => {
        const isChosen = option.value === value
        return (
          <Pressable
            key={option.value}
            role="radio"
            aria-checked={isChosen}
            aria-label={option.label}
            onPress={() => onChange(option.value)}
            style={[styles.option, isChosen ? { backgroundColor: colors.raised, boxShadow: colors.shadow } : null]}
          >
            <AppText variant="label" color={isChosen ? 'ink' : 'inkMuted'} align="center">
              {option.label}
            </AppText>
          </Pressable>
        )
      })}
    </View>
  )
}

const styles = StyleSheet.create({
  track: { flexDirection: 'row', borderRadius: radius.md, padding: 3, gap: 3 },
  option: {
    flex: 1,
    minHeight: targetSize,
    borderRadius: radius.md - 3,
    justifyContent: 'center',
    paddingHorizontal: space.sm,
  },
})
