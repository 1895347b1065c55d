import { ActivityIndicator, Pressable, type StyleProp, StyleSheet, View, type ViewStyle } from 'react-native'
import { AppText } from './app-text.tsx'
import { Icon, type IconName } from './icon.tsx'
import { type Colors, radius, space, targetSize } from './theme.ts'
import { useColors } from './theme-context.tsx'

type Look = 'primary' | 'soft' | 'quiet' | 'danger'

type Props = {
  label: string
  onPress: () => void
  look?: Look
  icon?: IconName
  isBusy?: boolean
  isDisabled?: boolean
  /** Said instead of the label by a screen reader when the label alone is too short. */
  hint?: string
  isWide?: boolean
  isTall?: boolean
  testID?: string
  style?: StyleProp<ViewStyle>
}

const looks: Record<Look, { face: keyof Colors | null; text: keyof Colors; edge: keyof Colors | null }> = {
  primary: { face: 'accent', text: 'onAccent', edge: null },
  soft: { face: 'accentSoft', text: 'onAccentSoft', edge: null },
  quiet: { face: null, text: 'ink', edge: 'control' },
  danger: { face: 'dangerSoft', text: 'danger', edge: null },
}

/** A button of at least 44 points each way, with its words always visible. */
export function Button(props: Props) {
  const {
    label,
    onPress,
    look = 'primary',
    icon,
    isBusy = false,
    isDisabled = false,
    hint,
    isWide,
    isTall,
    testID,
    style,
  } = props
  const colors = useColors()
  const { face, text, edge } = looks[look]
  const isOff = isBusy || isDisabled
  return (
    <Pressable
      role="button"
      aria-label={hint ?? label}
      aria-disabled={isOff}
      aria-busy={isBusy}
      disabled={isOff}
      onPress={onPress}
      testID={testID}
      style={({ pressed }) => [
        styles.button,
        {
          backgroundColor: face === null ? 'transparent' : colors[face],
          borderColor: edge === null ? 'transparent' : colors[edge],
        },
        isWide ? styles.wide : null,
        isTall ? styles.tall : null,
        pressed ? styles.pressed : null,
        isDisabled ? styles.off : null,
        style,
      ]}
    >
      <View style={styles.face}>
        {isBusy ? <ActivityIndicator size="small" color={colors[text]} /> : null}
        {icon && !isBusy ? <Icon name={icon} size={20} color={colors[text]} /> : null}
        <AppText variant="label" color={text} numberOfLines={2} align="center" style={styles.label}>
          {label}
        </AppText>
      </View>
    </Pressable>
  )
}

const styles = StyleSheet.create({
  button: {
    minHeight: targetSize,
    minWidth: targetSize,
    borderRadius: radius.md,
    borderWidth: 1,
    paddingHorizontal: space.lg,
    paddingVertical: space.sm,
    justifyContent: 'center',
  },
  face: { flexDirection: 'row', alignItems: 'center', justifyContent: 'center', gap: space.sm },
  label: { flexShrink: 1 },
  wide: { alignSelf: 'stretch' },
  tall: { minHeight: 56 },
  pressed: { opacity: 0.75 },
  off: { opacity: 0.45 },
})
