import { Pressable, StyleSheet } from 'react-native'
import { Icon, type IconName } from './icon.tsx'
import { type Colors, radius, targetSize } from './theme.ts'
import { useColors } from './theme-context.tsx'

type Props = {
  icon: IconName
  /** What it does, in words: the only name a screen reader has for it. */
  label: string
  onPress: () => void
  color?: keyof Colors
  face?: keyof Colors
  isDisabled?: boolean
}

/** A 44-point button that is only a sign. */
export function IconButton({ icon, label, onPress, color = 'inkMuted', face, isDisabled = false }: Props) {
  const colors = useColors()
  return (
    <Pressable
      role="button"
      aria-label={label}
      aria-disabled={isDisabled}
      disabled={isDisabled}
      onPress={onPress}
      style={({ pressed }) => [
        styles.button,
        face === undefined ? null : { backgroundColor: colors[face] },
        pressed ? styles.pressed : null,
        isDisabled ? styles.off : null,
      ]}
    >
      <Icon name={icon} color={colors[color]} />
    </Pressable>
  )
}

const styles = StyleSheet.create({
  button: {
    width: targetSize,
    height: targetSize,
    borderRadius: radius.pill,
    alignItems: 'center',
    justifyContent: 'center',
  },
  pressed: { opacity: 0.6 },
  off: { opacity: 0.4 },
})
